/** Pictures with QR codes, made here: as SVG for pages, as PNG for files. */
import encode from 'qr';
import sharp from 'sharp';

/** Points of one module of a code. */
const MODULE = 6;

/** A code that holds the text, with the white rim that readers need. */
export function codeSvg(text: string): string {
  const rows = encode(text, 'raw', { border: 4, encoding: 'byte' });
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const { length } = rows;
  const size = length * MODULE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}" width="${size}" height="${size}"><path fill="#fff" d="M0 0h${length}v${length}h-${length}z"/><path d="${dark}"/></svg>`;
}

/** Codes side by side on a grey sheet of this size. */
export async function codesPng(texts: readonly string[], width = 900, height = 500): Promise<Buffer> {
  const codes = texts.map((text) => sharp(Buffer.from(codeSvg(text))).png());
  let left = 40;
  const placed: { input: Buffer; left: number; top: number }[] = [];
  for (const code of codes) {
    const { data, info } = await code.toBuffer({ resolveWithObject: true });
    placed.push({ input: data, left, top: 60 });
    left += info.width + 30;
  }
  return blank(width, height).composite(placed).png({ compressionLevel: 1 }).toBuffer();
}

/** A sheet without any code. */
export const emptyPng = (width = 900, height = 500): Promise<Buffer> => blank(width, height).png({ compressionLevel: 1 }).toBuffer();

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d8dde2' }, limitInputPixels: false });
