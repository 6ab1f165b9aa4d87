/** Digests of a package's contents as signature schemes 2 and 3 define them: by pieces of a megabyte, so that memory stays flat. */
import { type Bytes, slice } from './bytes.ts';
import type { Hash } from './keys.ts';
import type { Zip } from './zip.ts';

const PIECE = 1 << 20;
/** Pieces read and digested together. */
const TOGETHER = 4;
/** A mark and a count before what is digested. */
const HEAD = 5;
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
  // One buffer for all pieces: what is digested is copied when the digest is asked for.
  const frame = new Uint8Array(HEAD + PIECE);
  for (const [from, to] of [
    [0, block],
    [zip.directory, zip.end],
  ] as const) {
    for (let at = from; at < to; at += PIECE * TOGETHER) {
      const bytes = await slice(file, at, Math.min(to, at + PIECE * TOGETHER));
      digests.push(...(await Promise.all(pieces(bytes).map((piece) => pieceDigest(hash, piece, frame)))));
      release(bytes);
      progress(from === 0 ? at : block + at - from, of);
    }
  }
  digests.push(...(await Promise.all(pieces(end).map((piece) => pieceDigest(hash, piece, frame)))));
  const root = new Uint8Array(HEAD + digests.length * (digests[0]?.length ?? 0));
  digests.forEach((digest, at) => {
    root.set(digest, HEAD + at * digest.length);
  });
  return marked(hash, root, ROOT_MARK, digests.length);
}

/** Gives the memory back at once, where a collector would let half of a large file pile up. Older browsers leave it to theirs. */
function release({ buffer }: Bytes): void {
  (buffer as { transfer?(length: number): unknown }).transfer?.(0);
}

function pieces(bytes: Bytes): Bytes[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) => bytes.subarray(at * PIECE, (at + 1) * PIECE));
}

function pieceDigest(hash: Hash, piece: Bytes, frame: Bytes): Promise<Bytes> {
  frame.set(piece, HEAD);
  return marked(hash, frame.subarray(0, HEAD + piece.length), PIECE_MARK, piece.length);
}

/** Digest of these bytes after a mark and a count have been written into their head. */
async function marked(hash: Hash, bytes: Bytes, mark: number, count: number): Promise<Bytes> {
  bytes[0] = mark;
  new DataView(bytes.buffer).setUint32(1, count, true);
  return new Uint8Array(await crypto.subtle.digest(hash, bytes));
}
