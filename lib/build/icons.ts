/** Knows how few colours the drawing has, so that its pictures weigh a sixth of what they would. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** How a picture of the drawing is written: three colours and their edges, in four bits a point. */
export const FEW_COLOURS = { palette: true, colours: 16, dither: 0, effort: 10 } as const;

/** Writes every picture in the folder again in few colours; a folder without pictures stays as it is. */
export async function shrinkIcons(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.png'))) {
    const path = join(folder, name);
    writeFileSync(path, await sharp(readFileSync(path)).png(FEW_COLOURS).toBuffer());
  }
}
