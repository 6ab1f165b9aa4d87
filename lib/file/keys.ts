/**
 * Checks signatures: RSA and elliptic curves by WebCrypto, DSA by hand, because WebCrypto has none and WhatsApp's key is one. Everything
 * here is public, so that arithmetic in steady time is not needed.
 */
import type { Bytes } from './bytes.ts';
import { BIT_STRING, bigint, INTEGER, OID, oidOf, Parts, SEQUENCE } from './der.ts';
import { FileFault } from './fault.ts';

export type Hash = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
export type KeyType = 'rsa' | 'ec' | 'dsa';
export interface Algorithm {
  readonly key: KeyType;
  readonly hash: Hash;
  /** Length of the salt of RSA-PSS; absent for PKCS#1 v1.5. */
  readonly salt?: number;
}

const KEY_TYPES: Readonly<Record<string, KeyType>> = {
  '2a864886f70d010101': 'rsa',
  '2a8648ce3d0201': 'ec',
  '2a8648ce380401': 'dsa',
};
/** Curves with the length of one coordinate. */
const CURVES: Readonly<Record<string, readonly [name: string, length: number]>> = {
  '2a8648ce3d030107': ['P-256', 32],
  '2b81040022': ['P-384', 48],
  '2b81040023': ['P-521', 66],
};
/** Longest DSA modulus: the standard ends at 3,072 bits; what is longer costs time for nothing. */
const LONGEST_MODULUS = 512;

/** Kind of a public key (SubjectPublicKeyInfo); null for one that no scheme here uses. */
export function keyTypeOf(publicKey: Bytes): KeyType | null {
  return KEY_TYPES[algorithmOf(publicKey).id] ?? null;
}

function algorithmOf(publicKey: Bytes) {
  const info = new Parts(new Parts(publicKey).next(SEQUENCE).content);
  const algorithm = new Parts(info.next(SEQUENCE).content);
  return { id: oidOf(algorithm.next(OID)), algorithm, info };
}

/** Did the holder of this key sign these bytes? null where the browser cannot tell: a curve or length that it does not know. */
export async function isSigned(publicKey: Bytes, by: Algorithm, signature: Bytes, data: Bytes): Promise<boolean | null> {
  if (keyTypeOf(publicKey) !== by.key) return false;
  try {
    if (by.key === 'dsa') return await isSignedDsa(publicKey, by.hash, signature, data);
    if (by.key === 'ec') return await isSignedEc(publicKey, by.hash, signature, data);
    return await isSignedRsa(publicKey, by, signature, data);
  } catch (error) {
    if (error instanceof FileFault) return false;
    return null;
  }
}

async function isSignedRsa(publicKey: Bytes, { hash, salt }: Algorithm, signature: Bytes, data: Bytes): Promise<boolean> {
  const name = salt === undefined ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  const key = await crypto.subtle.importKey('spki', publicKey, { name, hash }, false, ['verify']);
  return crypto.subtle.verify(salt === undefined ? name : { name, saltLength: salt }, key, signature, data);
}

async function isSignedEc(publicKey: Bytes, hash: Hash, signature: Bytes, data: Bytes): Promise<boolean | null> {
  const curve = CURVES[oidOf(algorithmOf(publicKey).algorithm.next(OID))];
  if (!curve) return null;
  const [namedCurve, length] = curve;
  const key = await crypto.subtle.importKey('spki', publicKey, { name: 'ECDSA', namedCurve }, false, ['verify']);
  const raw = new Uint8Array(length * 2);
  pair(signature).forEach((value, at) => {
    const bytes = value.subarray(value.findIndex((byte) => byte !== 0));
    if (bytes.length > length) throw new FileFault('damaged');
    raw.set(bytes, (at + 1) * length - bytes.length);
  });
  return crypto.subtle.verify({ name: 'ECDSA', hash }, key, raw, data);
}

/** The two numbers that a DSA or ECDSA signature is. */
function pair(signature: Bytes): [Bytes, Bytes] {
  const both = new Parts(new Parts(signature).next(SEQUENCE).content);
  return [both.next(INTEGER).content, both.next(INTEGER).content];
}

async function isSignedDsa(publicKey: Bytes, hash: Hash, signature: Bytes, data: Bytes): Promise<boolean> {
  const { algorithm, info } = algorithmOf(publicKey);
  const numbers = new Parts(algorithm.next(SEQUENCE).content);
  const [p, q, g] = [numbers.next(INTEGER).content, numbers.next(INTEGER).content, numbers.next(INTEGER).content];
  const y = new Parts(info.next(BIT_STRING).content.subarray(1)).next(INTEGER).content;
  if (p.length > LONGEST_MODULUS + 1 || q.length > 33) throw new FileFault('damaged');
  const [r, s] = pair(signature).map(bigint) as [bigint, bigint];
  const order = bigint(q);
  const modulus = bigint(p);
  if (order < 2n || modulus < 2n || r <= 0n || s <= 0n || r >= order || s >= order) return false;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, data));
  const bits = order.toString(2).length;
  const z = bigint(digest) >> BigInt(Math.max(0, digest.length * 8 - bits));
  const w = power(s, order - 2n, order);
  const v = (power(bigint(g), (z * w) % order, modulus) * power(bigint(y), (r * w) % order, modulus)) % modulus;
  return v % order === r;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
