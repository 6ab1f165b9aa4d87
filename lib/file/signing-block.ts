/**
 * The signing block between a package's entries and its directory, schemes 2, 3 and 3.1: checked as Android does. The newest scheme that is
 * there decides, every signer in it has to hold, and an older one that says that a newer one belongs beside it is believed.
 */
import type { Scheme, Signature, Unproven } from '../contract/app-file.ts';
import { type Bytes, parts, Reader, sameBytes, sha256, slice } from './bytes.ts';
import { contentDigest, type Progress } from './content-digest.ts';
import { readCertificate } from './der.ts';
import { FileFault } from './fault.ts';
import { type Algorithm, type Hash, isSigned } from './keys.ts';
import type { Zip } from './zip.ts';

const MAGIC = new TextEncoder().encode('APK Sig Block 42');
const FOOTER = 24;
const LARGEST_BLOCK = 32 << 20;
const MOST_SIGNERS = 10;
const MOST_ROTATIONS = 50;

const BLOCKS: readonly (readonly [id: number, scheme: Scheme])[] = [
  [0x1b93ad61, 'v3.1'],
  [0xf05368c0, 'v3'],
  [0x7109871a, 'v2'],
];
/** Attributes of a signer. */
const NEWER_SCHEME = 0xbeeff00d;
const ROTATION_ELSEWHERE = 0x559f8b02;
const LINEAGE = 0x3ba06f8c;

/** Ways of signing, the one that Android prefers last. `verity` ones digest the contents in another way, which is not checked here. */
const ALGORITHMS: Readonly<Record<number, Algorithm>> = {
  769: { key: 'dsa', hash: 'SHA-256' },
  513: { key: 'ec', hash: 'SHA-256' },
  257: { key: 'rsa', hash: 'SHA-256', salt: 32 },
  259: { key: 'rsa', hash: 'SHA-256' },
  514: { key: 'ec', hash: 'SHA-512' },
  258: { key: 'rsa', hash: 'SHA-512', salt: 64 },
  260: { key: 'rsa', hash: 'SHA-512' },
};

export interface SigningBlock {
  /** Where it begins. */
  readonly start: number;
  readonly schemes: ReadonlyMap<Scheme, Bytes>;
}

/** The block, or null where the package has none (or one without a scheme that is known). */
export async function findSigningBlock(file: Blob, zip: Zip): Promise<SigningBlock | null> {
  if (zip.zip64 || zip.directory < FOOTER + 8) return null;
  const footer = new Reader(await slice(file, zip.directory - FOOTER, zip.directory));
  const sizeField = new Reader(footer.take(8));
  if (!sameBytes(footer.take(16), MAGIC)) return null;
  const size = sizeField.u64();
  const start = zip.directory - size - 8;
  if (size > LARGEST_BLOCK || size < FOOTER || start < 0) throw new FileFault('damaged');
  const reader = new Reader(await slice(file, start, zip.directory - FOOTER));
  if (reader.u64() !== size) throw new FileFault('damaged');
  const schemes = new Map<Scheme, Bytes>();
  while (reader.left > 0) {
    const value = new Reader(reader.take(reader.u64()));
    const id = value.u32();
    const scheme = BLOCKS.find(([known]) => known === id)?.[1];
    if (scheme && !schemes.has(scheme)) schemes.set(scheme, value.take(value.left));
  }
  return schemes.size > 0 ? { start, schemes } : null;
}

/** Ends the reading of one scheme with what it showed. */
class Unproved extends Error {
  readonly why: Unproven;
  constructor(why: Unproven) {
    super(why);
    this.why = why;
  }
}

/** Whether the newest scheme of the block holds, and whose it is. */
export async function checkSigningBlock(file: Blob, zip: Zip, block: SigningBlock, progress: Progress): Promise<Signature> {
  const scheme = BLOCKS.map(([, one]) => one).find((one) => block.schemes.has(one)) as Scheme;
  const found = new Map<Hash, Promise<Bytes>>();
  const digest = (hash: Hash) => {
    const known = found.get(hash) ?? contentDigest(file, zip, block.start, hash, progress);
    found.set(hash, known);
    return known;
  };
  try {
    // The sequence of signers stands in a length prefix of its own.
    const signers = new Reader(block.schemes.get(scheme) as Bytes).sequence();
    if (signers.length === 0 || signers.length > MOST_SIGNERS) throw new Unproved('wrong-signature');
    const all: Signer[] = [];
    for (const bytes of signers) all.push(await checkSigner(bytes, scheme, block.schemes, digest));
    return {
      verified: true,
      scheme,
      signers: [...new Set(all.map(({ certificate }) => certificate))],
      earlier: [...new Set(all.flatMap(({ earlier }) => earlier))],
    };
  } catch (error) {
    if (error instanceof Unproved) return { verified: false, scheme, why: error.why };
    if (error instanceof FileFault && error.fault === 'damaged') return { verified: false, scheme, why: 'wrong-signature' };
    throw error;
  }
}

interface Signer {
  readonly certificate: string;
  readonly earlier: readonly string[];
}

interface SignedData {
  readonly digests: readonly (readonly [algorithm: number, digest: Bytes])[];
  readonly certificates: readonly Bytes[];
  readonly sdk: readonly [min: number, max: number] | null;
  readonly attributes: readonly (readonly [id: number, value: Bytes])[];
}

async function checkSigner(
  bytes: Bytes,
  scheme: Scheme,
  present: ReadonlyMap<Scheme, Bytes>,
  digest: (hash: Hash) => Promise<Bytes>,
): Promise<Signer> {
  const reader = new Reader(bytes);
  const signed = reader.prefixed();
  const sdk = scheme === 'v2' ? null : ([reader.u32(), reader.u32()] as const);
  const signatures = reader
    .sequence()
    .map(numbered)
    .map(([id, rest]) => [id, new Reader(rest).prefixed()] as const);
  const publicKey = reader.prefixed();
  const data = readSignedData(signed, scheme);
  const [id, signature] = strongest(signatures);
  const algorithm = ALGORITHMS[id] as Algorithm;
  const holds = await isSigned(publicKey, algorithm, signature, signed);
  if (holds === null) throw new Unproved('unsupported');
  const [certificate] = data.certificates;
  if (!holds || !certificate || !sameBytes(readCertificate(certificate).publicKey, publicKey)) throw new Unproved('wrong-signature');
  if (sdk?.[0] !== data.sdk?.[0] || sdk?.[1] !== data.sdk?.[1]) throw new Unproved('wrong-signature');
  // Both lists name the same algorithms, so that no weaker signature can be put beside a stronger digest.
  if (signatures.map(([one]) => one).join() !== data.digests.map(([one]) => one).join()) throw new Unproved('wrong-signature');
  const expected = data.digests.find(([one]) => one === id)?.[1];
  if (isStripped(data, scheme, present)) throw new Unproved('stripped');
  if (!expected || !sameBytes(expected, await digest(algorithm.hash))) throw new Unproved('changed');
  const lineage = data.attributes.find(([one]) => one === LINEAGE)?.[1];
  return {
    certificate: await sha256(certificate),
    earlier: lineage && scheme !== 'v2' ? await checkLineage(lineage, certificate) : [],
  };
}

function strongest<T>(signatures: readonly (readonly [number, T])[]): readonly [number, T] {
  const order = Object.values(ALGORITHMS);
  const rank = (id: number) => order.indexOf(ALGORITHMS[id] as Algorithm);
  const best = signatures.filter(([id]) => ALGORITHMS[id]).sort(([a], [b]) => rank(b) - rank(a))[0];
  if (!best) throw new Unproved(signatures.length > 0 ? 'unsupported' : 'wrong-signature');
  return best;
}

function readSignedData(bytes: Bytes, scheme: Scheme): SignedData {
  const reader = new Reader(bytes);
  const digests = reader
    .sequence()
    .map(numbered)
    .map(([id, rest]) => [id, new Reader(rest).prefixed()] as const);
  const certificates = reader.sequence();
  const sdk = scheme === 'v2' ? null : ([reader.u32(), reader.u32()] as const);
  return { digests, certificates, sdk, attributes: reader.sequence().map(numbered) };
}

/** A part that begins with its number. */
function numbered(part: Bytes): readonly [id: number, rest: Bytes] {
  const reader = new Reader(part);
  return [reader.u32(), reader.take(reader.left)];
}

function isStripped({ attributes }: SignedData, scheme: Scheme, present: ReadonlyMap<Scheme, Bytes>): boolean {
  if (scheme === 'v2') {
    return attributes.some(([id, value]) => id === NEWER_SCHEME && new Reader(value).u32() === 3 && !present.has('v3'));
  }
  return scheme === 'v3' && !present.has('v3.1') && attributes.some(([id]) => id === ROTATION_ELSEWHERE);
}

/** Digests of the certificates before `current`; each one has signed the one after it, or nothing is proven. */
async function checkLineage(bytes: Bytes, current: Bytes): Promise<string[]> {
  const reader = new Reader(bytes);
  reader.u32();
  const nodes = parts(reader.take(reader.left));
  if (nodes.length === 0 || nodes.length > MOST_ROTATIONS) throw new Unproved('wrong-signature');
  const certificates: Bytes[] = [];
  let next = 0;
  for (const node of nodes) {
    const fields = new Reader(node);
    const signed = fields.prefixed();
    fields.u32();
    const nextAlgorithm = fields.u32();
    const signature = fields.prefixed();
    const inner = new Reader(signed);
    const certificate = inner.prefixed();
    const previous = certificates.at(-1);
    if (previous) {
      const algorithm = ALGORITHMS[next];
      if (!algorithm) throw new Unproved('unsupported');
      const holds = inner.u32() === next && (await isSigned(readCertificate(previous).publicKey, algorithm, signature, signed));
      if (holds === null) throw new Unproved('unsupported');
      if (!holds) throw new Unproved('wrong-signature');
    }
    certificates.push(certificate);
    next = nextAlgorithm;
  }
  const last = certificates.pop();
  if (!last || !sameBytes(last, current)) throw new Unproved('wrong-signature');
  return Promise.all(certificates.map(sha256));
}
