/**
 * How one value is kept in extension storage so that nothing read from there can surprise: versioned, migrated, checked on
 * every read, changed under a lock that holds across background and pages.
 */
import { storage } from 'wxt/utils/storage';

export interface Stored<T> {
  /** The value as it stands; defaults for whatever is missing or broken. Never throws, also when storage itself fails. */
  read(): Promise<T>;
  /** Reads, changes and writes in one piece; the new value. Throws only when the browser refuses the write (storage full). */
  change(edit: (value: T) => T): Promise<T>;
  /** Calls back after each change from anywhere in the extension; returns the call that ends it. */
  watch(tell: (value: T) => void): () => void;
}

interface Shape<T> {
  version: number;
  /** Step N turns a value of version N-1 into one of version N. */
  migrations: Record<number, (old: unknown) => unknown>;
  /** Anything → a value that can be used; keeps whatever part of it is sound. */
  parse: (raw: unknown) => T;
}

/** Describes a stored value. Nothing is touched until the first read, so that modules can hold one at top level. */
export function stored<T>(key: 'local:settings' | 'local:choices' | 'local:once', shape: Shape<T>): Stored<T> {
  let item: ReturnType<typeof define> | null = null;
  const define = () => storage.defineItem<unknown>(key, { version: shape.version, migrations: shape.migrations });
  const open = () => {
    item ??= define();
    return item;
  };
  const read = async () => {
    try {
      return shape.parse(await open().getValue());
    } catch {
      return shape.parse(undefined);
    }
  };
  return {
    read,
    change: (edit) =>
      navigator.locks.request(key, async () => {
        const next = edit(await read());
        await open().setValue(next);
        return next;
      }),
    watch: (tell) => open().watch((raw) => tell(shape.parse(raw))),
  };
}
