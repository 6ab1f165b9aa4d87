/**
 * Makes Android packages for tests, signed with keys made on the spot: a ZIP writer, a binary manifest writer, and a signer of schemes
 * 1, 2, 3 and 3.1. Written from the formats' descriptions and not from lib/file, so that one does not repeat the other's mistakes.
 */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;
const ascii = (text: string): Bytes => new TextEncoder().encode(text);

const joinAll = (parts: readonly (Uint8Array | number[])[]): Bytes =>
  new Uint8Array(Buffer.concat(parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part)))));
export const join = (...parts: readonly (Uint8Array | number[])[]): Bytes => joinAll(parts);
const number = (value: number, size: 2 | 4 | 8): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes.slice(0, size);
};
export const u16 = (value: number) => number(value, 2);
export const u32 = (value: number) => number(value, 4);
export const u64 = (value: number) => number(value, 8);
export const prefixed = (...parts: readonly Uint8Array[]): Bytes => join(u32(parts.reduce((sum, one) => sum + one.length, 0)), ...parts);

/* ZIP */

export interface MadeEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  /** What the headers say its size is, where that is to be untrue. */
  readonly size?: number;
}

/** The entries and the directory that would follow them, apart, so that something can be put between. */
function zipParts(entries: readonly MadeEntry[]) {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, stored = false, flags = 0, size = bytes.length } of entries) {
    const packed = stored ? bytes : deflateRawSync(bytes);
    const shared = [u16(flags), u16(stored ? 0 : 8), u32(0), u32(0), u32(packed.length), u32(size), u16(ascii(name).length)];
    const one = join(u32(0x04034b50), u16(20), ...shared, u16(0), ascii(name), packed);
    local.push(one);
    central.push(join(u32(0x02014b50), u16(20), u16(20), ...shared, u16(0), u16(0), u16(0), u16(0), u32(0), u32(at), ascii(name)));
    at += one.length;
  }
  return { local: joinAll(local), central: joinAll(central), count: entries.length };
}

const endRecord = (count: number, size: number, offset: number, comment = '') =>
  join(u32(0x06054b50), u16(0), u16(0), u16(count), u16(count), u32(size), u32(offset), u16(comment.length), ascii(comment));

export function makeZip(entries: readonly MadeEntry[], comment = ''): Bytes {
  const { local, central, count } = zipParts(entries);
  return join(local, central, endRecord(count, central.length, local.length, comment));
}

/** With the 64-bit end record that archives over 4 GB or 65,535 entries have. */
export function makeZip64(entries: readonly MadeEntry[]): Bytes {
  const { local, central, count } = zipParts(entries);
  const end = join(
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(central.length),
    u64(local.length),
  );
  const locator = join(u32(0x07064b50), u32(0), u64(local.length + central.length), u32(1));
  return join(local, central, end, locator, endRecord(0xffff, 0xffff_ffff, 0xffff_ffff));
}

/* Binary manifest */

export interface MadeManifest {
  readonly package?: string;
  readonly versionName?: string;
  readonly versionCode?: number;
  readonly split?: string;
  readonly utf16?: boolean;
}

export function makeManifest(made: MadeManifest = {}): Bytes {
  const { package: id = 'com.example.calls', versionName = '1.2.3', versionCode = 45, split, utf16 = false } = made;
  const strings = [
    'versionCode',
    'versionName',
    'package',
    'manifest',
    'http://schemas.android.com/apk/res/android',
    versionName,
    id,
    'split',
  ];
  if (split !== undefined) strings.push(split);
  const encoded = strings.map((text) =>
    utf16
      ? join(u16(text.length), new Uint8Array(Buffer.from(text, 'utf16le')), u16(0))
      : join([text.length, ascii(text).length], ascii(text), [0]),
  );
  const offsets: number[] = [];
  encoded.reduce((at, one) => {
    offsets.push(at);
    return at + one.length;
  }, 0);
  const data = join(...encoded);
  const padded = join(data, new Uint8Array((4 - (data.length % 4)) % 4));
  const start = 28 + strings.length * 4;
  const pool = join(
    u16(1),
    u16(28),
    u32(start + padded.length),
    u32(strings.length),
    u32(0),
    u32(utf16 ? 0 : 1 << 8),
    u32(start),
    u32(0),
    ...offsets.map(u32),
    padded,
  );
  const ids = join(u16(0x0180), u16(8), u32(16), u32(0x0101021b), u32(0x0101021c));
  const none = 0xffff_ffff;
  const attribute = (space: number, name: number, raw: number, type: number, value: number) =>
    join(u32(space), u32(name), u32(raw), u16(8), [0, type], u32(value));
  const attributes = [attribute(4, 0, none, 0x10, versionCode), attribute(4, 1, 5, 3, 5), attribute(none, 2, 6, 3, 6)];
  if (split !== undefined) attributes.push(attribute(none, 7, 8, 3, 8));
  const body = join(u32(1), u32(none), u32(none), u32(3), u16(20), u16(20), u16(attributes.length), u16(0), u16(0), u16(0), ...attributes);
  const element = join(u16(0x0102), u16(16), u32(8 + body.length), body);
  const close = join(u16(0x0103), u16(16), u32(24), u32(1), u32(none), u32(none), u32(3));
  const all = join(pool, ids, element, close);
  return join(u16(3), u16(8), u32(8 + all.length), all);
}

/* Certificates */

const derLength = (length: number): number[] =>
  length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
const der = (tag: number, ...content: readonly Uint8Array[]): Bytes => {
  const all = join(...content);
  return join([tag, ...derLength(all.length)], all);
};
const seq = (...content: readonly Uint8Array[]) => der(0x30, ...content);
const oid = (text: string) => der(6, new Uint8Array(Buffer.from(text, 'hex')));
const NULL = der(5);
const SHA256 = oid('608648016503040201');

export type KeyKind = 'rsa' | 'ec' | 'p384' | 'dsa';
const SIGNED_WITH: Record<KeyKind, Uint8Array> = {
  rsa: seq(oid('2a864886f70d01010b'), NULL),
  ec: seq(oid('2a8648ce3d040302')),
  p384: seq(oid('2a8648ce3d040302')),
  dsa: seq(oid('608648016503040302')),
};

export interface MadeKey {
  readonly kind: KeyKind;
  readonly privateKey: KeyObject;
  readonly publicKey: Bytes;
  readonly certificate: Bytes;
  readonly digest: string;
  readonly issuer: Bytes;
}

const kept = new Map<string, MadeKey>();

/** A key with its self-signed certificate; the same name gives the same key within one run. */
export function makeKey(kind: KeyKind, name: string): MadeKey {
  const known = kept.get(`${kind} ${name}`);
  if (known) return known;
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : kind === 'dsa'
        ? generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 })
        : generateKeyPairSync('ec', { namedCurve: kind === 'ec' ? 'P-256' : 'P-384' });
  const publicKey = new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
  const issuer = seq(der(0x31, seq(oid('550403'), der(0x0c, ascii(name)))));
  const validity = seq(der(0x17, ascii('200101000000Z')), der(0x17, ascii('450101000000Z')));
  const body = seq(der(0xa0, der(2, Uint8Array.of(2))), der(2, Uint8Array.of(7)), SIGNED_WITH[kind], issuer, validity, issuer, publicKey);
  const certificate = seq(body, SIGNED_WITH[kind], der(3, Uint8Array.of(0), sign('sha256', body, pair.privateKey)));
  const key = {
    kind,
    privateKey: pair.privateKey,
    publicKey,
    certificate,
    issuer,
    digest: createHash('sha256').update(certificate).digest('hex'),
  };
  kept.set(`${kind} ${name}`, key);
  return key;
}

/* Schemes 2, 3, 3.1 */

interface Way {
  readonly id: number;
  readonly hash: 'sha256' | 'sha512';
  readonly salt?: number;
}
export const WAYS = {
  rsa: { id: 0x0103, hash: 'sha256' },
  rsa512: { id: 0x0104, hash: 'sha512' },
  pss: { id: 0x0101, hash: 'sha256', salt: 32 },
  pss512: { id: 0x0102, hash: 'sha512', salt: 64 },
  ec: { id: 0x0201, hash: 'sha256' },
  ec512: { id: 0x0202, hash: 'sha512' },
  p384: { id: 0x0202, hash: 'sha512' },
  dsa: { id: 0x0301, hash: 'sha256' },
} as const satisfies Record<string, Way>;

const signWith = (key: MadeKey, way: Way, data: Uint8Array): Bytes =>
  new Uint8Array(sign(way.hash, data, way.salt === undefined ? key.privateKey : { key: key.privateKey, padding: 6, saltLength: way.salt }));

function chunked(hash: string, sections: readonly Uint8Array[]): Bytes {
  const digests: Uint8Array[] = [];
  for (const section of sections) {
    for (let at = 0; at < section.length; at += 1 << 20) {
      const piece = section.subarray(at, at + (1 << 20));
      digests.push(
        createHash(hash)
          .update(join([0xa5], u32(piece.length), piece))
          .digest(),
      );
    }
  }
  return new Uint8Array(
    createHash(hash)
      .update(join([0x5a], u32(digests.length), ...digests))
      .digest(),
  );
}

export interface Signing {
  readonly key: MadeKey;
  readonly way?: Way;
  readonly scheme: 'v2' | 'v3' | 'v3.1';
  readonly attributes?: readonly (readonly [id: number, value: Uint8Array])[];
  /** Oldest first, without the key itself. */
  readonly lineage?: readonly MadeKey[];
  /** A lineage in which one link is signed by nobody's key. */
  readonly brokenLineage?: boolean;
}

const IDS = { v2: 0x7109871a, v3: 0xf05368c0, 'v3.1': 0x1b93ad61 };

function lineageOf(keys: readonly MadeKey[], broken: boolean): Bytes {
  const nodes = keys.map((key, at) => {
    const previous = keys[at - 1];
    const way = previous ? WAYS[previous.kind] : null;
    const signed = join(prefixed(key.certificate), u32(way?.id ?? 0));
    const by = broken ? key : previous;
    const signature = previous && by && way ? signWith(by, WAYS[by.kind], signed) : new Uint8Array();
    return prefixed(prefixed(signed), u32(23), u32(WAYS[key.kind].id), prefixed(signature));
  });
  return join(u32(1), ...nodes);
}

/** An .apk of these entries, with one signer a signing; signings of one scheme stand in one block. */
export function signPackage(entries: readonly MadeEntry[], signings: readonly Signing[]): Bytes {
  const { local, central, count } = zipParts(entries);
  const end = (offset: number) => endRecord(count, central.length, offset);
  const signerOf = ({ key, way = WAYS[key.kind], scheme, attributes = [], lineage, brokenLineage = false }: Signing) => {
    const digest = chunked(way.hash, [local, central, end(local.length)]);
    const sdk = scheme === 'v2' ? [] : [u32(scheme === 'v3' ? 28 : 33), u32(0x7fff_ffff)];
    const all = lineage ? [...attributes, [0x3ba06f8c, lineageOf([...lineage, key], brokenLineage)] as const] : attributes;
    const signed = join(
      prefixed(prefixed(u32(way.id), prefixed(digest))),
      prefixed(prefixed(key.certificate)),
      ...sdk,
      prefixed(...all.map(([id, value]) => prefixed(u32(id), value))),
    );
    const signature = prefixed(prefixed(u32(way.id), prefixed(signWith(key, way, signed))));
    return prefixed(prefixed(signed), ...sdk, signature, prefixed(key.publicKey));
  };
  const schemes = [...new Set(signings.map(({ scheme }) => scheme))];
  const pairs = schemes.map((scheme) => {
    const value = prefixed(...signings.filter((one) => one.scheme === scheme).map(signerOf));
    return join(u64(value.length + 4), u32(IDS[scheme]), value);
  });
  const inner = join(...pairs);
  const block = join(u64(inner.length + 24), inner, u64(inner.length + 24), ascii('APK Sig Block 42'));
  return join(local, block, central, end(local.length + block.length));
}

/* Scheme 1 */

const base64 = (hash: string, bytes: Uint8Array) => createHash(hash).update(bytes).digest('base64');

/** The entries with the three files that sign them. `newer`: the .SF says that schemes 2 and 3 were there. */
export function jarSigned(
  entries: readonly MadeEntry[],
  key: MadeKey,
  options: { newer?: boolean; attributes?: boolean; whole?: boolean } = {},
): MadeEntry[] {
  const sections = entries.map(({ name, bytes }) => `Name: ${name}\r\nSHA-256-Digest: ${base64('sha256', bytes)}\r\n\r\n`);
  const manifest = ascii(`Manifest-Version: 1.0\r\nCreated-By: tests\r\n\r\n${sections.join('')}`);
  const file = ascii(
    `Signature-Version: 1.0\r\n${options.newer ? 'X-Android-APK-Signed: 2, 3\r\n' : ''}${
      options.whole === false ? '' : `SHA-256-Digest-Manifest: ${base64('sha256', manifest)}\r\n`
    }\r\n${entries.map(({ name }, at) => `Name: ${name}\r\nSHA-256-Digest: ${base64('sha256', ascii(sections[at] ?? ''))}\r\n\r\n`).join('')}`,
  );
  const attributes = join(
    seq(oid('2a864886f70d010903'), der(0x31, oid('2a864886f70d010701'))),
    seq(oid('2a864886f70d010904'), der(0x31, der(4, createHash('sha256').update(file).digest()))),
  );
  const signature = sign('sha256', options.attributes ? der(0x31, attributes) : file, key.privateKey);
  const algorithm = key.kind === 'rsa' ? seq(oid('2a864886f70d010101'), NULL) : (SIGNED_WITH[key.kind] as Uint8Array);
  const signer = seq(
    der(2, Uint8Array.of(1)),
    seq(key.issuer, der(2, Uint8Array.of(7))),
    seq(SHA256, NULL),
    ...(options.attributes ? [der(0xa0, attributes)] : []),
    algorithm,
    der(4, signature),
  );
  const data = seq(
    der(2, Uint8Array.of(1)),
    der(0x31, seq(SHA256, NULL)),
    seq(oid('2a864886f70d010701')),
    der(0xa0, key.certificate),
    der(0x31, signer),
  );
  const block = seq(oid('2a864886f70d010702'), der(0xa0, data));
  const ending = { rsa: 'RSA', dsa: 'DSA', ec: 'EC', p384: 'EC' }[key.kind];
  return [
    ...entries,
    { name: 'META-INF/MANIFEST.MF', bytes: manifest },
    { name: 'META-INF/CERT.SF', bytes: file },
    { name: `META-INF/CERT.${ending}`, bytes: block },
  ];
}

/** Entries of a small app. */
export const appEntries = (manifest: MadeManifest = {}, size = 50_000): MadeEntry[] => [
  { name: 'AndroidManifest.xml', bytes: makeManifest(manifest) },
  { name: 'classes.dex', bytes: Uint8Array.from({ length: size }, (_, at) => (at * 7919) >> 3) },
  { name: 'res/raw/ring.ogg', bytes: Uint8Array.from({ length: 1_000 }, (_, at) => at), stored: true },
];
