/** Reads little-endian fields and length-prefixed parts out of bytes that nobody vouches for: leaving them is a fault, never a wrong value. */
import { FileFault } from './fault.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export class Reader {
  readonly bytes: Bytes;
  readonly #view: DataView;
  at = 0;

  constructor(bytes: Bytes) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Bytes {
    if (length < 0 || length > this.left) throw new FileFault('damaged');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  u16(): number {
    this.take(2);
    return this.#view.getUint16(this.at - 2, true);
  }

  u32(): number {
    this.take(4);
    return this.#view.getUint32(this.at - 4, true);
  }

  /** A 64-bit number; one that no file can have is a fault. */
  u64(): number {
    const low = this.u32();
    const high = this.u32();
    if (high > 0x1f_ffff) throw new FileFault('damaged');
    return high * 2 ** 32 + low;
  }

  /** The bytes that follow their own 32-bit length. */
  prefixed(): Bytes {
    return this.take(this.u32());
  }

  /** The length-prefixed parts of a length-prefixed sequence. */
  sequence(): Bytes[] {
    return parts(this.prefixed());
  }
}

/** The length-prefixed parts that fill these bytes; none for no bytes. */
export function parts(bytes: Bytes): Bytes[] {
  const reader = new Reader(bytes);
  const found: Bytes[] = [];
  while (reader.left > 0) found.push(reader.prefixed());
  return found;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const sha256 = async (bytes: Bytes): Promise<string> => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** Bytes `from` to `to` of a file; one that ends before is a fault. */
export async function slice(file: Blob, from: number, to: number): Promise<Bytes> {
  if (from < 0 || to < from || to > file.size) throw new FileFault('damaged');
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new FileFault('unreadable');
  }
}
