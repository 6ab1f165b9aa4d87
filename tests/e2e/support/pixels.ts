/** What a picture of the window shows at a point: pictures as browsers write them (PNG, eight bits, not interlaced). */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue. */
  at(x: number, y: number): readonly [number, number, number];
}

/** Throws for what is no such picture. */
export function readPicture(png: Buffer): Picture {
  const [width, height, depth, colours, , , interlaced] = [png.readUInt32BE(16), png.readUInt32BE(20), ...png.subarray(24, 29)];
  const bytes = colours === 6 ? 4 : 3;
  if (depth !== 8 || (colours !== 2 && colours !== 6) || interlaced !== 0) throw new Error('not such a picture');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * bytes;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) unfilter(raw, out, y, line, bytes);
  return {
    width,
    height,
    at: (x, y) => {
      const at = Math.round(y) * line + Math.round(x) * bytes;
      return [out[at] ?? 0, out[at + 1] ?? 0, out[at + 2] ?? 0];
    },
  };
}

/** Undoes the filter of one line, by the format's own five. */
function unfilter(raw: Buffer, out: Buffer, y: number, line: number, bytes: number): void {
  const kind = raw[y * (line + 1)] ?? 0;
  for (let x = 0; x < line; x++) {
    const left = x >= bytes ? (out[y * line + x - bytes] ?? 0) : 0;
    const up = y > 0 ? (out[(y - 1) * line + x] ?? 0) : 0;
    const corner = x >= bytes && y > 0 ? (out[(y - 1) * line + x - bytes] ?? 0) : 0;
    const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][kind] ?? 0;
    out[y * line + x] = ((raw[y * (line + 1) + 1 + x] ?? 0) + guess) & 255;
  }
}

function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
