/** Digests of a package's contents as signature schemes 2 and 3 define them: by pieces of a megabyte, so that memory stays flat. */
import { type Bytes, slice } from './bytes.ts';
import type { Hash } from './keys.ts';
import type { Zip } from './zip.ts';

const PIECE = 1 << 20;
/** Pieces read and digested together. */
const TOGETHER = 8;
const PIECE_MARK = 0xa5;
const ROOT_MARK = 0x5a;
const DIRECTORY_FIELD = 16;

/** Told as far as the file was read, in bytes of it. Throws to stop. */
export type Progress = (done: number, of: number) => void;

/** The digest of all but the signing block, which begins at `block`. */
export async function contentDigest(file: Blob, zip: Zip, block: number, hash: Hash, progress: Progress): Promise<Bytes> {
  const end = zip.endRecord.slice();
  // Signed is what the file was before the block came into it.
  new DataView(end.buffer).setUint32(DIRECTORY_FIELD, block, true);
  const digests: Bytes[] = [];
  const of = block + (zip.end - zip.directory);
  for (const [from, to] of [
    [0, block],
    [zip.directory, zip.end],
  ] as const) {
    for (let at = from; at < to; at += PIECE * TOGETHER) {
      const bytes = await slice(file, at, Math.min(to, at + PIECE * TOGETHER));
      digests.push(...(await Promise.all(pieces(bytes).map((piece) => pieceDigest(hash, piece)))));
      progress(from === 0 ? at : block + at - from, of);
    }
  }
  digests.push(...(await Promise.all(pieces(end).map((piece) => pieceDigest(hash, piece)))));
  return digestOf(hash, ROOT_MARK, digests.length, digests);
}

function pieces(bytes: Bytes): Bytes[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) => bytes.subarray(at * PIECE, (at + 1) * PIECE));
}

const pieceDigest = (hash: Hash, piece: Bytes): Promise<Bytes> => digestOf(hash, PIECE_MARK, piece.length, [piece]);

async function digestOf(hash: Hash, mark: number, count: number, content: readonly Bytes[]): Promise<Bytes> {
  const all = new Uint8Array(5 + content.reduce((sum, one) => sum + one.length, 0));
  all[0] = mark;
  new DataView(all.buffer).setUint32(1, count, true);
  let at = 5;
  for (const one of content) {
    all.set(one, at);
    at += one.length;
  }
  return new Uint8Array(await crypto.subtle.digest(hash, all));
}
