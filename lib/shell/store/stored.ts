/**
 * How one value is kept in extension storage so that nothing read from there can surprise: versioned, migrated, checked on
 * every read, changed under a lock that holds across background and pages. What cannot be understood (broken, or written by a
 * newer version) is kept aside under `<name>:aside` before the first change would write over it.
 */
import { storage } from 'wxt/utils/storage';

export interface Stored<T> {
  /** The value as it stands; defaults for whatever is missing or broken. Never throws, also when storage itself fails. */
  read(): Promise<T>;
  /** Reads, changes and writes in one piece; the new value. Throws, with all as it was, only when the browser refuses the write (storage full). */
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
export function stored<T>(key: 'local:settings' | 'local:choices' | 'local:policy' | 'local:pack', shape: Shape<T>): Stored<T> {
  let item: ReturnType<typeof define> | null = null;
  const define = () => storage.defineItem<unknown>(key, { version: shape.version, migrations: shape.migrations });
  const open = () => {
    item ??= define();
    return item;
  };
  const raw = () =>
    open()
      .getValue()
      .catch(() => undefined);
  const read = async () => shape.parse(await raw());

  async function keepAside(found: unknown): Promise<void> {
    const { v = 1 } = (await open().getMeta()) as { v?: number };
    if (v <= shape.version && isWhole(found, shape.parse(found))) return;
    await storage.setItem(`${key}:aside`, { v, value: found });
    if (v > shape.version) await open().setMeta({ v: shape.version });
  }

  return {
    read,
    change: (edit) =>
      navigator.locks.request(key, async () => {
        const found = await raw();
        await keepAside(found);
        const next = edit(shape.parse(found));
        await open().setValue(next);
        return next;
      }),
    watch: (tell) => open().watch((raw) => tell(shape.parse(raw))),
  };
}

/** All of a stored value is in what was made of it: nothing would be lost by writing that over it. */
function isWhole(found: unknown, made: unknown): boolean {
  if (found === undefined || found === null) return true;
  if (Array.isArray(found)) {
    const there = new Set((Array.isArray(made) ? made : []).map((one) => JSON.stringify(one)));
    return Array.isArray(made) && found.every((one) => there.has(JSON.stringify(one)));
  }
  if (typeof found !== 'object' || typeof made !== 'object' || made === null) return found === made;
  return Object.entries(found).every(([field, value]) => (made as Record<string, unknown>)[field] === value);
}
