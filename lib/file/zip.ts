/**
 * Finds the entries of a ZIP archive by its central directory and unpacks single ones within a limit. Follows Android where readers
 * differ: names may not repeat, whatever is not deflated is taken as stored, and offsets are counted from the first byte.
 */
import { type Bytes, Reader, slice } from './bytes.ts';
import { FileFault } from './fault.ts';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const MISSING_32 = 0xffff_ffff;
const DEFLATED = 8;
const LOCKED = 1;
/** Most of a directory that is read: 100,000 entries take about 10 MB. */
const LARGEST_DIRECTORY = 96 << 20;
const MOST_ENTRIES = 500_000;
/** Deflate cannot pack tighter than this. */
const TIGHTEST = 1_032;
const STEP = 4 << 20;

export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly locked: boolean;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly directory: number;
  /** Where the end record begins. */
  readonly end: number;
  readonly endRecord: Bytes;
  readonly zip64: boolean;
}

/** The archive's directory. Faults: `empty`, `not-an-app` (no archive), `cut` (begins as one), `damaged`, `too-large`. */
export async function openZip(file: Blob): Promise<Zip> {
  if (file.size === 0) throw new FileFault('empty');
  const { end, endRecord } = await findEnd(file);
  const { count, size, offset, zip64 } = (await end64(file, end)) ?? plainEnd(endRecord);
  if (size > LARGEST_DIRECTORY || count > MOST_ENTRIES) throw new FileFault('too-large');
  if (offset + size > end) throw new FileFault('damaged');
  const reader = new Reader(await slice(file, offset, offset + size));
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at < count; at++) {
    const entry = centralEntry(reader);
    if (entries.has(entry.name)) throw new FileFault('damaged');
    entries.set(entry.name, entry);
  }
  return { entries, directory: offset, end, endRecord, zip64 };
}

/** The last end record whose comment ends where the file does. */
async function findEnd(file: Blob): Promise<{ end: number; endRecord: Bytes }> {
  const start = Math.max(0, file.size - END_SIZE - LONGEST_COMMENT);
  const tail = await slice(file, start, file.size);
  const view = new DataView(tail.buffer);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) !== tail.length - END_SIZE - at) continue;
    return { end: start + at, endRecord: tail.slice(at) };
  }
  const head = file.size >= 4 ? new DataView((await slice(file, 0, 4)).buffer).getUint32(0, true) : 0;
  throw new FileFault(head === LOCAL ? 'cut' : 'not-an-app');
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly zip64: boolean;
}

function plainEnd(record: Bytes): Directory {
  const reader = new Reader(record);
  reader.take(10);
  return { count: reader.u16(), size: reader.u32(), offset: reader.u32(), zip64: false };
}

/** The 64-bit end record, where a locator leads to one. */
async function end64(file: Blob, end: number): Promise<Directory | null> {
  if (end < LOCATOR_SIZE) return null;
  const locator = new Reader(await slice(file, end - LOCATOR_SIZE, end));
  if (locator.u32() !== LOCATOR_64) return null;
  locator.take(4);
  const at = locator.u64();
  const record = new Reader(await slice(file, at, at + 56));
  if (record.u32() !== END_64) throw new FileFault('damaged');
  record.take(28);
  return { count: record.u64(), size: record.u64(), offset: record.u64(), zip64: true };
}

const utf8 = new TextDecoder();

function centralEntry(reader: Reader): ZipEntry {
  const head = new Reader(reader.take(CENTRAL_SIZE));
  if (head.u32() !== CENTRAL) throw new FileFault('damaged');
  head.take(4);
  const flags = head.u16();
  const method = head.u16();
  head.take(8);
  const sizes = { packed: head.u32(), size: head.u32(), offset: 0 };
  const [nameLength, extraLength, commentLength] = [head.u16(), head.u16(), head.u16()];
  head.take(8);
  sizes.offset = head.u32();
  const name = utf8.decode(reader.take(nameLength));
  readExtra64(new Reader(reader.take(extraLength)), sizes);
  reader.take(commentLength);
  return { name, deflated: method === DEFLATED, locked: (flags & LOCKED) !== 0, ...sizes };
}

/** Puts the 64-bit values of the extra field where the 32-bit ones say that they are missing. Android stops at a field that is cut off. */
function readExtra64(extra: Reader, sizes: { packed: number; size: number; offset: number }): void {
  while (extra.left >= 4) {
    const id = extra.u16();
    const length = extra.u16();
    if (length > extra.left) return;
    const value = new Reader(extra.take(length));
    if (id !== 1) continue;
    for (const field of ['size', 'packed', 'offset'] as const) if (sizes[field] === MISSING_32) sizes[field] = value.u64();
  }
}

/** Bytes of one entry. Faults: `too-large` beyond `limit`, `damaged`. */
export async function unpack(file: Blob, entry: ZipEntry, limit: number): Promise<Bytes> {
  const packed = await packedPart(file, entry, limit);
  if (!entry.deflated) return slice(packed, 0, packed.size);
  const out = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of inflated(packed, entry.size)) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** One entry as a file of its own: a slice where it is stored, otherwise unpacked in steps that the browser may keep outside memory. */
export async function unpackFile(file: Blob, entry: ZipEntry, limit: number): Promise<Blob> {
  const packed = await packedPart(file, entry, limit);
  if (!entry.deflated) return packed;
  const steps: Blob[] = [];
  let pieces: Bytes[] = [];
  let held = 0;
  for await (const piece of inflated(packed, entry.size)) {
    pieces.push(piece);
    held += piece.length;
    if (held < STEP) continue;
    steps.push(new Blob(pieces));
    pieces = [];
    held = 0;
  }
  return new Blob([...steps, ...pieces]);
}

async function packedPart(file: Blob, entry: ZipEntry, limit: number): Promise<Blob> {
  if (entry.size > limit || entry.packed > limit) throw new FileFault('too-large');
  if (entry.deflated && entry.size > entry.packed * TIGHTEST) throw new FileFault('damaged');
  const head = new Reader(await slice(file, entry.offset, entry.offset + LOCAL_SIZE));
  if (head.u32() !== LOCAL) throw new FileFault('damaged');
  head.take(22);
  const start = entry.offset + LOCAL_SIZE + head.u16() + head.u16();
  const end = start + (entry.deflated ? entry.packed : entry.size);
  if (end > file.size) throw new FileFault('damaged');
  return file.slice(start, end);
}

/** What these bytes unpack to, piece by piece; anything but exactly `size` bytes is a fault. */
async function* inflated(packed: Blob, size: number): AsyncGenerator<Bytes> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let left = size;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new FileFault('damaged');
      });
      if (done) break;
      left -= value.length;
      if (left < 0) throw new FileFault('damaged');
      yield value as Bytes;
    }
  } finally {
    // A stream that has failed refuses to be cancelled.
    await reader.cancel().catch(() => {});
  }
  if (left !== 0) throw new FileFault('damaged');
}
