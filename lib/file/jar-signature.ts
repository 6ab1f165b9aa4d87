/**
 * The oldest scheme: digests of the entries in META-INF/MANIFEST.MF, a digest of that in a .SF file, and a PKCS#7 signature of the .SF.
 * Asked only where a package has no signing block. The .SF says whether there was one: then it was stripped.
 */
import type { Scheme, Signature, Unproven } from '../contract/app-file.ts';
import { type Bytes, sameBytes, sha256 } from './bytes.ts';
import type { Progress } from './content-digest.ts';
import { type Certificate, context, elements, INTEGER, OCTET_STRING, OID, oidOf, Parts, readCertificate, SEQUENCE, SET } from './der.ts';
import { FileFault } from './fault.ts';
import { type Hash, isSigned, keyTypeOf } from './keys.ts';
import { unpack, type Zip } from './zip.ts';

const MANIFEST = 'META-INF/MANIFEST.MF';
const SIGNATURE_FILE = /^META-INF\/[^/]+\.SF$/i;
/** Files about signatures are the only ones that no digest covers. */
const ABOUT_SIGNATURES = /^META-INF\/([^/]+\.(SF|RSA|DSA|EC)|SIG-[^/]*|MANIFEST\.MF)$/i;
const BLOCK_ENDINGS = ['RSA', 'DSA', 'EC'];
const LARGEST_TEXT = 32 << 20;
const LARGEST_ENTRY = 256 << 20;
const LARGEST_WHOLE = 2 ** 31;
const MOST_SIGNERS = 10;
/** Of a list that gives several, the strongest; MD5 is not one. */
const HASHES: readonly (readonly [name: string, hash: Hash])[] = [
  ['SHA-512', 'SHA-512'],
  ['SHA-384', 'SHA-384'],
  ['SHA-256', 'SHA-256'],
  ['SHA1', 'SHA-1'],
  ['SHA-1', 'SHA-1'],
];
const HASH_OIDS: Readonly<Record<string, Hash>> = {
  '2b0e03021a': 'SHA-1',
  '608648016503040201': 'SHA-256',
  '608648016503040202': 'SHA-384',
  '608648016503040203': 'SHA-512',
};
const MESSAGE_DIGEST = '2a864886f70d010904';
const PSS = '2a864886f70d01010a';

const unproven = (why: Unproven, scheme: Scheme | null): Signature => ({ verified: false, scheme, why });

/** Whether each entry is what was signed, and by whom. */
export async function checkJarSignature(file: Blob, zip: Zip, progress: Progress): Promise<Signature> {
  const names = [...zip.entries.keys()];
  const signatureFiles = names.filter((name) => SIGNATURE_FILE.test(name));
  if (signatureFiles.length === 0 || !zip.entries.has(MANIFEST)) return unproven('unsigned', null);
  if (signatureFiles.length > MOST_SIGNERS) return unproven('wrong-signature', 'v1');
  try {
    const manifest = await textOf(file, zip, MANIFEST);
    const signers: string[] = [];
    for (const name of signatureFiles) {
      const signer = await checkSignatureFile(file, zip, name, manifest);
      if (typeof signer !== 'string') return signer;
      signers.push(signer);
    }
    const entries = await checkEntries(file, zip, manifest, progress);
    return entries ?? { verified: true, scheme: 'v1', signers: [...new Set(signers)], earlier: [] };
  } catch (error) {
    if (error instanceof FileFault && error.fault === 'damaged') return unproven('changed', 'v1');
    throw error;
  }
}

async function textOf(file: Blob, zip: Zip, name: string): Promise<Bytes> {
  const entry = zip.entries.get(name);
  if (!entry) throw new FileFault('damaged');
  return unpack(file, entry, LARGEST_TEXT);
}

/** Digest of the certificate that signed this .SF file and through it the manifest, or why nothing is proven. */
async function checkSignatureFile(file: Blob, zip: Zip, name: string, manifest: Bytes): Promise<string | Signature> {
  const base = name.slice(0, -2);
  const block = BLOCK_ENDINGS.map((ending) => base + ending).find((one) => zip.entries.has(one));
  if (!block) return unproven('wrong-signature', 'v1');
  const signed = await textOf(file, zip, name);
  const certificate = await signerOf(await textOf(file, zip, block), signed);
  if (!(certificate instanceof Uint8Array)) return unproven(certificate, 'v1');
  const sections = sectionsOf(signed);
  if (/[23]/.test(sections[0]?.fields.get('x-android-apk-signed') ?? '')) return unproven('stripped', 'v1');
  const whole = sections[0] && digestIn(sections[0].fields, '-digest-manifest');
  if (whole && (await matches(whole, manifest))) return sha256(certificate);
  return (await sectionsMatch(sections, manifest)) ? sha256(certificate) : unproven('changed', 'v1');
}

interface Section {
  readonly fields: ReadonlyMap<string, string>;
  readonly bytes: Bytes;
}

/** A manifest's sections; the first is about the whole. Lines that begin with a space go on from the one before. */
function sectionsOf(bytes: Bytes): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let lineStart = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const line = at - lineStart - (bytes[at - 1] === 0x0d ? 1 : 0);
    lineStart = at + 1;
    if (line > 0 && at < bytes.length) continue;
    const section = bytes.subarray(start, Math.min(at + 1, bytes.length));
    start = at + 1;
    if (section.length > 2) sections.push({ bytes: section, fields: fieldsOf(section) });
  }
  return sections;
}

function fieldsOf(section: Bytes): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of new TextDecoder()
    .decode(section)
    .replace(/\r?\n /g, '')
    .split(/\r?\n/)) {
    const colon = line.indexOf(': ');
    if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2));
  }
  return fields;
}

interface Digest {
  readonly hash: Hash;
  readonly value: string;
}

function digestIn(fields: ReadonlyMap<string, string>, ending: string): Digest | null {
  for (const [name, hash] of HASHES) {
    const value = fields.get(name.toLowerCase() + ending);
    if (value !== undefined) return { hash, value };
  }
  return null;
}

async function matches({ hash, value }: Digest, bytes: Bytes): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest(hash, bytes));
  return btoa(String.fromCharCode(...digest)) === value.trim();
}

/** Is each named section of the manifest digested in the .SF file? Some signers give no digest of the whole that holds. */
async function sectionsMatch(signed: readonly Section[], manifest: Bytes): Promise<boolean> {
  const expected = new Map(signed.slice(1).map(({ fields }) => [fields.get('name'), fields] as const));
  const [, ...sections] = sectionsOf(manifest);
  for (const { fields, bytes } of sections) {
    const digest = digestIn(expected.get(fields.get('name')) ?? new Map(), '-digest');
    if (!digest || !(await matches(digest, bytes))) return false;
  }
  return sections.length > 0;
}

/** null where every entry is digested in the manifest and is what it says. */
async function checkEntries(file: Blob, zip: Zip, manifest: Bytes, progress: Progress): Promise<Signature | null> {
  const sections = new Map(
    sectionsOf(manifest).flatMap(({ fields }) => (fields.has('name') ? [[fields.get('name'), fields] as const] : [])),
  );
  const entries = [...zip.entries.values()].filter(({ name }) => !name.endsWith('/') && !ABOUT_SIGNATURES.test(name));
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > LARGEST_WHOLE) throw new FileFault('too-large');
  let done = 0;
  for (const entry of entries) {
    const fields = sections.get(entry.name);
    if (!fields) return unproven('changed', 'v1');
    const digest = digestIn(fields, '-digest');
    if (!digest) return unproven('unsupported', 'v1');
    if (!(await matches(digest, await unpack(file, entry, LARGEST_ENTRY)))) return unproven('changed', 'v1');
    done += entry.size;
    progress(done, whole);
  }
  return null;
}

/** The certificate whose key signed these bytes in this PKCS#7 block, or why that is not so. */
async function signerOf(block: Bytes, signed: Bytes): Promise<Bytes | 'wrong-signature' | 'unsupported'> {
  const outer = new Parts(new Parts(block).next(SEQUENCE).content);
  outer.next(OID);
  const data = new Parts(new Parts(outer.next(context(0)).content).next(SEQUENCE).content);
  data.next(INTEGER);
  data.next(SET);
  data.next(SEQUENCE);
  const certificates = elements(data.next(context(0)).content).map(({ whole }) => whole);
  data.maybe(context(1));
  const signer = new Parts(new Parts(data.next(SET).content).next(SEQUENCE).content);
  signer.next(INTEGER);
  const who = new Parts(signer.next(SEQUENCE).content);
  const issuer = who.next(SEQUENCE).whole;
  const serial = who.next(INTEGER).whole;
  const hash = HASH_OIDS[oidOf(new Parts(signer.next(SEQUENCE).content).next(OID))];
  const attributes = signer.maybe(context(0));
  const algorithm = oidOf(new Parts(signer.next(SEQUENCE).content).next(OID));
  const signature = signer.next(OCTET_STRING).content;
  const isOf = (one: Certificate) => sameBytes(one.issuer, issuer) && sameBytes(one.serial, serial);
  const certificate = certificates.find((one) => isOf(readCertificate(one)));
  if (!certificate) return 'wrong-signature';
  const { publicKey } = readCertificate(certificate);
  const key = keyTypeOf(publicKey);
  if (!hash || !key || algorithm === PSS) return 'unsupported';
  if (attributes && !(await attributesMatch(attributes.content, hash, signed))) return 'wrong-signature';
  const holds = await isSigned(publicKey, { key, hash }, signature, attributes ? asSet(attributes.whole) : signed);
  return holds === null ? 'unsupported' : holds ? certificate : 'wrong-signature';
}

/** Signed attributes are signed as the set that they are, not as the tagged field in which they stand. */
function asSet(field: Bytes): Bytes {
  const copy = field.slice();
  copy[0] = SET;
  return copy;
}

async function attributesMatch(attributes: Bytes, hash: Hash, signed: Bytes): Promise<boolean> {
  for (const { content } of elements(attributes)) {
    const attribute = new Parts(content);
    if (oidOf(attribute.next(OID)) !== MESSAGE_DIGEST) continue;
    const expected = new Parts(attribute.next(SET).content).next(OCTET_STRING).content;
    return sameBytes(expected, new Uint8Array(await crypto.subtle.digest(hash, signed)));
  }
  return false;
}
