/** Reads who an app says it is out of Android's binary manifest: the attributes of its first element. */
import { type Bytes, Reader } from './bytes.ts';
import { FileFault } from './fault.ts';

const XML = 0x0003;
const STRINGS = 0x0001;
const RESOURCES = 0x0180;
const ELEMENT = 0x0102;
const UTF8 = 1 << 8;
const NONE = 0xffff_ffff;
const TYPE_STRING = 0x03;
const TYPE_INTEGERS = [0x10, 0x11];
/** Android's own numbers of the attributes, which hold where a name was garbled. */
const VERSION_CODE = 0x0101021b;
const VERSION_NAME = 0x0101021c;
const PACKAGE = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/;
const LONGEST_PACKAGE = 255;
const LONGEST_VERSION = 80;

export interface Manifest {
  readonly package: string;
  readonly versionName: string | null;
  readonly versionCode: number | null;
  /** Name of the split that this file is; null for the app itself. */
  readonly split: string | null;
}

/** What the manifest says; a manifest that Android itself could not read is the fault `damaged`. */
export function readManifest(bytes: Bytes): Manifest {
  const reader = new Reader(bytes);
  if (reader.u16() !== XML) throw new FileFault('damaged');
  const headerSize = reader.u16();
  reader.u32();
  reader.take(headerSize - 8);
  let strings: Strings | null = null;
  let ids: number[] = [];
  while (reader.left >= 8) {
    const start = reader.at;
    const type = reader.u16();
    const header = reader.u16();
    const size = reader.u32();
    if (header < 8 || size < header) throw new FileFault('damaged');
    reader.at = start;
    const chunk = reader.take(size);
    if (type === STRINGS && !strings) strings = new Strings(chunk, header);
    if (type === RESOURCES) ids = numbers(chunk, header);
    if (type === ELEMENT) return manifestOf(chunk, header, strings, ids);
  }
  throw new FileFault('damaged');
}

function numbers(chunk: Bytes, header: number): number[] {
  const reader = new Reader(chunk.subarray(header));
  return Array.from({ length: Math.floor(reader.left / 4) }, () => reader.u32());
}

/** The string pool, read one string at a time: a pool that is broken elsewhere does not matter. */
class Strings {
  readonly #chunk: Bytes;
  readonly #offsets: Bytes;
  readonly #start: number;
  readonly #utf8: boolean;

  constructor(chunk: Bytes, header: number) {
    const reader = new Reader(chunk);
    reader.take(8);
    const count = reader.u32();
    reader.u32();
    this.#utf8 = (reader.u32() & UTF8) !== 0;
    this.#start = reader.u32();
    this.#chunk = chunk;
    reader.at = header;
    this.#offsets = reader.take(Math.min(count * 4, reader.left));
  }

  at(index: number): string | null {
    if (index === NONE) return null;
    const where = new Reader(this.#offsets);
    where.take(index * 4);
    const reader = new Reader(this.#chunk);
    reader.take(this.#start + where.u32());
    return this.#utf8 ? utf8String(reader) : utf16String(reader);
  }
}

function utf8String(reader: Reader): string {
  const length = () => {
    const first = reader.take(1)[0] ?? 0;
    return first & 0x80 ? ((first & 0x7f) << 8) | (reader.take(1)[0] ?? 0) : first;
  };
  length();
  return new TextDecoder().decode(reader.take(length()));
}

function utf16String(reader: Reader): string {
  const first = reader.u16();
  const length = first & 0x8000 ? (first & 0x7fff) * 0x1_0000 + reader.u16() : first;
  return new TextDecoder('utf-16le').decode(reader.take(length * 2));
}

interface Attribute {
  readonly name: string | null;
  readonly id: number | undefined;
  readonly text: string | null;
  readonly number: number | null;
}

function manifestOf(chunk: Bytes, header: number, strings: Strings | null, ids: readonly number[]): Manifest {
  if (!strings) throw new FileFault('damaged');
  const attributes = attributesOf(chunk, header, strings, ids);
  const named = (name: string) => attributes.find((one) => one.id === undefined && one.name === name)?.text ?? null;
  const known = (id: number) => attributes.find((one) => one.id === id);
  const id = named('package');
  if (id === null || id.length > LONGEST_PACKAGE || !PACKAGE.test(id)) throw new FileFault('damaged');
  return {
    package: id,
    versionName: known(VERSION_NAME)?.text?.slice(0, LONGEST_VERSION) ?? null,
    versionCode: known(VERSION_CODE)?.number ?? null,
    split: named('split'),
  };
}

function attributesOf(chunk: Bytes, header: number, strings: Strings, ids: readonly number[]): Attribute[] {
  const element = new Reader(chunk);
  element.take(header + 4);
  if (strings.at(element.u32()) !== 'manifest') throw new FileFault('damaged');
  const start = element.u16();
  const size = element.u16();
  const count = element.u16();
  if (size < 20) throw new FileFault('damaged');
  return Array.from({ length: count }, (_, at) => {
    const reader = new Reader(chunk);
    reader.take(header + start + at * size + 4);
    const name = reader.u32();
    const raw = reader.u32();
    reader.take(3);
    const type = reader.take(1)[0] ?? 0;
    const data = reader.u32();
    return {
      name: strings.at(name),
      id: ids[name] || undefined,
      text: type === TYPE_STRING ? strings.at(data) : strings.at(raw),
      number: TYPE_INTEGERS.includes(type) ? data : null,
    };
  });
}
