/**
 * Reads the QR codes of a picture on this device: with the browser's own reader where it has one, else, and where that finds nothing, with a
 * library that is loaded only then. Nothing of the picture is kept.
 */
import type { PictureCodes } from '../../contract/picture.ts';
import { codesIn } from './find-codes.ts';

/** Points beyond which a picture is not unpacked: four bytes each would take the memory of a phone. */
const MOST_POINTS = 120_000_000;
/** Bytes beyond which a file is not read. */
const MOST_BYTES = 60_000_000;
/** Longest sides at which a picture is looked at: one size finds what fills it, the other what is small in it. */
const SIDES = [1_600, 3_200];
/** Codes of one picture that are answered. */
const MOST_CODES = 8;

interface Detector {
  detect(picture: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** A file that somebody chose, or a picture as a `data:` address. Never throws: what is no picture is said to be none. */
export async function readCodes(picture: Blob | string): Promise<PictureCodes> {
  try {
    if (typeof picture !== 'string' && picture.size > MOST_BYTES) return { type: 'too-large' };
    const image = await imageOf(typeof picture === 'string' ? picture : await addressOf(picture));
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width * height === 0) return { type: 'no-picture' };
    if (width * height > MOST_POINTS) return { type: 'too-large' };
    const largest = Math.max(width, height);
    for (const side of SIDES) {
      const canvas = drawn(image, Math.min(1, side / largest));
      const texts = (await ownReader(canvas)) ?? (await codesIn(canvas, MOST_CODES));
      if (texts.length > 0) return { type: 'codes', texts: [...new Set(texts)].slice(0, MOST_CODES) };
      if (largest <= side) break;
    }
    return { type: 'none' };
  } catch {
    return { type: 'no-picture' };
  }
}

/** The picture with its size, which is known before its points are unpacked. */
function imageOf(address: string): Promise<HTMLImageElement> {
  const image = document.createElement('img');
  return new Promise((done, fail) => {
    image.onload = () => done(image);
    image.onerror = fail;
    image.src = address;
  });
}

function addressOf(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((done, fail) => {
    reader.onload = () => done(reader.result as string);
    reader.onerror = fail;
    reader.readAsDataURL(file);
  });
}

/** On white: what is transparent is paper to whoever looks at it. */
function drawn(image: HTMLImageElement, scale: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(image.naturalWidth * scale)),
    Math.max(1, Math.round(image.naturalHeight * scale)),
  );
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** What the browser's own reader finds; null where there is none, or it finds nothing. */
async function ownReader(canvas: OffscreenCanvas): Promise<string[] | null> {
  const own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  try {
    if (!own || !(await own.getSupportedFormats()).includes('qr_code')) return null;
    const found = await new own({ formats: ['qr_code'] }).detect(canvas);
    const texts = found.map(({ rawValue }) => rawValue).filter((text) => text !== '');
    return texts.length > 0 ? texts : null;
  } catch {
    return null;
  }
}
