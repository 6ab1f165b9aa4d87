/**
 * Pages that cover, remove, restyle, click, race and navigate. What a person sees is judged by pixels, what came of it by what is kept: at an
 * alarm the tab shows our own page; at a note the card is seen, or it was given up, the toolbar says so and our own page says it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { besides, choices } from '../support/own-page.ts';
import { type Picture, readPicture } from '../support/pixels.ts';
import { expect, test } from '../support/test.ts';
import type { Visitor } from '../support/visitor.ts';
import { alarmPage, type Fight, hasAlarm, sign } from './alarm-page.ts';
import { ATTACKS } from './attacks.ts';

test.describe.configure({ timeout: 300_000 });

/** As long as a page has to win, in milliseconds. */
const PATIENCE = 8_000;
/** The strips of colour at the upper edge of our page (red) and of a card (amber). */
const RED = [168, 30, 30] as const;
const AMBER = [138, 83, 0] as const;

async function picture(visitor: Visitor, folder: string): Promise<Picture> {
  const file = join(folder, 'now.png');
  await visitor.screenshot(file);
  return readPicture(readFileSync(file));
}

const isNear = (one: readonly number[], other: readonly number[]) => one.every((part, at) => Math.abs(part - (other[at] ?? 0)) < 12);

/** How much of a line is of this colour. */
function share(seen: Picture, [x, y, width]: readonly [number, number, number], colour: readonly number[]): number {
  const points = Array.from({ length: 40 }, (_, at) => x + (width * (at + 0.5)) / 40);
  return points.filter((point) => isNear(seen.at(point, y), colour)).length / points.length;
}

/** Where the card's own strip lies, by the extension's own account; null while no card stands. */
const strip = (visitor: Visitor) =>
  visitor.tab().then((tab) =>
    visitor.inExtension(async (tabId) => {
      const func = () => {
        type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
        for (const element of [...document.querySelectorAll<HTMLElement>('html > div')]) {
          const root = chrome.dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot;
          const box = root?.querySelector('.mamoon.card')?.getBoundingClientRect();
          if (box && box.width > 0) return [box.left + 24, box.top + 2, box.width - 48] as [number, number, number];
        }
        return null;
      };
      const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
      return frame?.result ?? null;
    }, tab),
  );

/** The card is seen by a person; or it was given up and is said where the page has no hand. '' while neither is so. */
async function outcome(visitor: Visitor, folder: string): Promise<'seen' | 'given up' | ''> {
  if ((await sign(visitor)) === '⊘!' && (await besides(visitor)) > 0) return 'given up';
  const line = await strip(visitor);
  if (!line) return '';
  return share(await picture(visitor, folder), line, AMBER) > 0.8 ? 'seen' : '';
}

async function forget(visitor: Visitor): Promise<void> {
  await visitor.inExtension(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    const own = (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(`${chrome.runtime.getURL('/alarm.html')}#`));
    for (const { id, url } of own) if (/#\d+\//.test(url ?? '')) await chrome.tabs.remove(id ?? -1);
  }, null);
}

const answer = ({ headers }: Fight, body: string) => ({ body, ...(headers && { headers }) });
const lasts = (ms: number) => new Promise((later) => setTimeout(later, ms));

test(`alarm: ${Object.keys(ATTACKS).length} attacks, and none is answered for the person`, async ({ visitor }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mamoon-pixels-'));
  const lost: string[] = [];
  for (const [at, [name, fight]] of Object.entries(ATTACKS).entries()) {
    const url = `https://lure${at}.example/`;
    visitor.serve({ [url]: answer(fight, alarmPage(fight)) });
    await visitor.visit(url);
    const end = Date.now() + PATIENCE;
    while (!(await hasAlarm(visitor)) && Date.now() < end) await lasts(50);
    const seen = await picture(visitor, folder)
      .then((one) => share(one, [20, 3, one.width - 40], RED))
      .catch(() => 0);
    const kept = await choices(visitor);
    if (!(await hasAlarm(visitor)) || seen === 0 || kept.length > 0) lost.push(`${name} (${seen}, ${JSON.stringify(kept)})`);
    await visitor.visit('about:blank');
    await forget(visitor);
  }
  rmSync(folder, { recursive: true });
  expect(lost).toEqual([]);
});

const NOTE = (fight: Fight) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${fight.script ? `<script>${fight.script}</script>` : ''}<title>نور للمكالمات – تحميل تطبيق مكالمات فيديو</title>${fight.head ?? ''}</head><body>
<h1>تطبيق نور كول</h1><p>مكالمات صوت وفيديو مجانية مع أصدقائك، ودردشة فيديو جماعية.</p><p><a href="https://cdn.files-host.example/noor-call.apk">تنزيل APK</a></p>${fight.body ?? ''}</body></html>`;

test(`card: ${Object.keys(ATTACKS).length} attacks: it is seen, or given up and said elsewhere; nothing is chosen for the person`, async ({
  visitor,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mamoon-pixels-'));
  const lost: string[] = [];
  for (const [at, [name, fight]] of Object.entries(ATTACKS).entries()) {
    const url = `https://noor${at}.example/`;
    visitor.serve({ [url]: answer(fight, NOTE(fight)) });
    await visitor.visit(url);
    let last = '';
    // What the page does comes within its first second; what is seen then has to last.
    for (let end = Date.now() + PATIENCE, since = 0; Date.now() < end; ) {
      last = await outcome(visitor, folder).catch(() => '');
      if (last !== 'seen') since = 0;
      else since ||= Date.now();
      if (last === 'given up' || (since > 0 && Date.now() - since > 1_500)) break;
      await lasts(100);
    }
    const kept = (await choices(visitor)).filter(({ what }) => what !== 'seen');
    if (last === '' || kept.length > 0) lost.push(`${name} (${await sign(visitor)}, ${JSON.stringify(kept)})`);
    await visitor.visit('about:blank');
    await forget(visitor);
  }
  rmSync(folder, { recursive: true });
  expect(lost).toEqual([]);
});
