/**
 * Opens a signed pack: the form of its file, its signature (Ed25519 by WebCrypto), and every reason for refusing one. What is signed is
 * the text of the pack, so nothing of it is read before the signature holds.
 */
import { MOST_BYTES, type Pack, parsePack } from '../../catalog/pack.ts';

/** Why a pack is refused; `lib/text` has a sentence for each. */
export const REFUSALS = [
  'too-big',
  'not-a-pack',
  'no-key',
  'no-support',
  'forged',
  'not-sound',
  'not-yet',
  'expired',
  'replayed',
  'superseded',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Opened = { readonly pack: Pack; readonly refused: null } | { readonly pack: null; readonly refused: Refusal };

/** Put before what is signed, so that a signature of the key on anything else is none on a pack. */
const PURPOSE = 'mamoon-pack-1\n';
/** Clocks of phones are wrong by so many days. */
const CLOCK = 2;
/** 32 bytes in base64; anything else among the keys is a word for that there is none. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;
const DAY = 86_400_000;

const refuse = (refused: Refusal): Opened => ({ pack: null, refused });

/** The bytes that a signature is made of. */
export const signedBytes = (pack: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(PURPOSE + pack);

/** The text of a pack's file. */
export const packFile = (pack: string, signature: Uint8Array): string =>
  `${JSON.stringify({ mamoon: 'pack', v: 1, signature: btoa(String.fromCharCode(...signature)), pack })}\n`;

/**
 * The pack in a file's text, if one of the keys signed it and it has begun by `today` (YYYY-MM-DD); else why not. Any text is accepted. Whether
 * it has ended, or is older than another, is for the caller: a pack once taken stays readable.
 */
export async function openPack(text: string, keys: readonly string[], today: string): Promise<Opened> {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) return refuse('too-big');
  const file = envelopeIn(text);
  if (!file) return refuse('not-a-pack');
  const known = keys.filter((one) => KEY.test(one));
  if (known.length === 0) return refuse('no-key');
  const signed = await isSigned(file, known);
  if (signed !== true) return refuse(signed === null ? 'no-support' : 'forged');
  const pack = parsePack(file.pack);
  if (!pack) return refuse('not-sound');
  return Date.parse(pack.made) > Date.parse(today) + CLOCK * DAY ? refuse('not-yet') : { pack, refused: null };
}

interface Envelope {
  readonly pack: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

function envelopeIn(text: string): Envelope | null {
  try {
    const { mamoon, v, pack, signature } = JSON.parse(text);
    if (mamoon !== 'pack' || v !== 1 || typeof pack !== 'string' || typeof signature !== 'string') return null;
    return { pack, signature: bytesOf(signature) };
  } catch {
    return null;
  }
}

/** Null where the browser cannot tell: Chromium checks Ed25519 from version 137 on, Firefox from 129. */
async function isSigned({ pack, signature }: Envelope, keys: readonly string[]): Promise<boolean | null> {
  const bytes = signedBytes(pack);
  for (const key of keys) {
    try {
      const known = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
      if (await crypto.subtle.verify('Ed25519', known, signature, bytes)) return true;
    } catch {
      return null;
    }
  }
  return false;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
