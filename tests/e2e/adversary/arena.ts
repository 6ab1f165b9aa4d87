/**
 * Many attacks at once: each bout has a page and an app of its own and a window to itself, so that every page is in front of a person. What a
 * person sees is judged by pixels of that window.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Picture, readPicture } from '../support/pixels.ts';
import type { Visitor } from '../support/visitor.ts';

/** Windows that two cores draw without keeping a page waiting. */
const WINDOWS = 4;

export interface Bout {
  readonly name: string;
  /** What went wrong in this window; '' for nothing. `show` takes a picture of it; null where none can be taken. */
  fight(visitor: Visitor, show: () => Promise<Picture | null>): Promise<string>;
}

/** Has all bouts fought; what went wrong, under their names. */
export async function fightAll(visitor: Visitor, bouts: readonly Bout[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mamoon-pixels-'));
  const left = bouts.values();
  const lost: string[] = [];
  const windows = [visitor];
  while (windows.length < Math.min(WINDOWS, bouts.length)) windows.push(await visitor.inAnotherWindow());
  await Promise.all(
    windows.map(async (visitor, window) => {
      for (const { name, fight } of left) {
        const wrong = await fight(visitor, () => picture(visitor, join(folder, `${window}.png`)));
        if (wrong) lost.push(`${name}: ${wrong}`);
        await closeBesides(visitor);
      }
    }),
  );
  rmSync(folder, { recursive: true });
  return lost;
}

/** Our pages about this window's tab give it back to the person. */
const closeBesides = (visitor: Visitor): Promise<void> =>
  visitor.tab().then((tab) =>
    visitor.inExtension(async (tab) => {
      const beside = `${chrome.runtime.getURL('/alarm.html')}#${tab}/`;
      for (const { id = -1, url } of await chrome.tabs.query({})) if (url?.startsWith(beside)) await chrome.tabs.remove(id);
      await chrome.tabs.update(tab, { active: true });
    }, tab),
  );

const picture = (visitor: Visitor, file: string): Promise<Picture | null> =>
  visitor.screenshot(file).then(
    () => readPicture(readFileSync(file)),
    () => null,
  );

const isNear = (one: readonly number[], other: readonly number[]) => one.every((part, at) => Math.abs(part - (other[at] ?? 0)) < 12);

/** How much of a line of the window is of this colour, 0 to 1. */
export function share(seen: Picture, [x, y, width]: readonly [number, number, number], colour: readonly number[]): number {
  const points = Array.from({ length: 40 }, (_, at) => x + (width * (at + 0.5)) / 40);
  return points.filter((point) => isNear(seen.at(point, y), colour)).length / points.length;
}
