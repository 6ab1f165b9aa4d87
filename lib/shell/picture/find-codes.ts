/** Finds QR codes with the library, which reads one at a time: a code that was read is painted over, and the rest is looked at again. */
import type { FinderPoints } from 'qr/decode.js';

/** Has the library try everything that it knows, however long a busy machine takes. */
const THOROUGH = { effort: 6, timeLimit: Number.POSITIVE_INFINITY };

/** What stands in the codes of the canvas, at most `most`; the canvas is painted over. Empty where none is found. */
export async function codesIn(canvas: OffscreenCanvas, most: number): Promise<string[]> {
  const { default: decode } = await import('qr/decode.js');
  const pen = canvas.getContext('2d');
  const found: string[] = [];
  while (pen && found.length < most) {
    const { width, height } = canvas;
    let place: FinderPoints | null = null;
    const pointsOnDetect = (points: FinderPoints, result: string | Error) => {
      if (typeof result === 'string') place = points;
    };
    try {
      found.push(decode(pen.getImageData(0, 0, width, height), { ...THOROUGH, pointsOnDetect }));
    } catch {
      break;
    }
    if (!place) break;
    paintOver(pen, place);
  }
  return found.filter((text) => text !== '');
}

function paintOver(pen: OffscreenCanvasRenderingContext2D, { outline }: FinderPoints): void {
  pen.fillStyle = '#fff';
  pen.beginPath();
  for (const { x, y } of outline) pen.lineTo(x, y);
  pen.fill();
}
