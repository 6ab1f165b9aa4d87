/**
 * Pictures of card, popup and our own pages are what they were. Pixels depend on the machine's typefaces and browser, so beside the pictures
 * stands what they were taken with: the browser's major version, and how a specimen of text and shapes came out there. Where
 * either differs nothing can be compared, and a line says so. `npm run pictures` takes them anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { SAMPLES, sampleOf } from '../support/verdict-samples.ts';
import { type Look, openPainter, type Painter } from './looks/painter.ts';
import type { Engine } from './support/visitor.ts';

const PINNED = join(import.meta.dirname, 'pictures', 'taken-with.json');

/** Text in both scripts and both weights through the typefaces of tokens.css, and what else a browser may draw differently. */
const SPECIMEN = `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><meta charset="utf-8"><style>
  body{margin:8px;font:16px/1.75 "Segoe UI","SF Arabic","Geeza Pro","Noto Sans Arabic","Noto Naskh Arabic",Roboto,system-ui,-apple-system,Tahoma,sans-serif}
  b{font-weight:700}i{font-weight:600;font-style:normal}div{padding:8px;border:1px solid;border-radius:12px;box-shadow:0 12px 40px rgb(23 39 58/18%)}code{font-family:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono",monospace}</style>
  <div lang="ar" dir="rtl">أبجد هوز حطي كلمن <b>لا تُنزّل شيئًا من هنا ٠١٢٣</b> <i>واتساب: ‎signal.org-ar.me</i></div>
  <div lang="en">Open the official page <b>Hamburgefonstiv 0123</b> <code>com.whatsapp</code> ‘“…”’ → ·</div>`)}`;

interface TakenWith {
  readonly chromium: string;
  readonly specimen: string;
}

const test = base.extend<object, { engine: Engine; painter: Painter; comparable: string }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  painter: [
    async ({ engine }, use) => {
      const painter = await openPainter(engine, 'light');
      await use(painter);
      await painter.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  /** Empty where pictures can be compared, else why not. */
  comparable: [
    async ({ painter }, use, info) => {
      await painter.use(AR);
      await painter.visitor.visit(SPECIMEN);
      const version = await painter.visitor.inPage(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '', null);
      const now: TakenWith = {
        chromium: version,
        specimen: createHash('sha256')
          .update(await painter.see())
          .digest('hex'),
      };
      if (info.config.updateSnapshots === 'all' || info.config.updateSnapshots === 'changed')
        writeFileSync(PINNED, `${JSON.stringify(now, null, 2)}\n`);
      const then = existsSync(PINNED) ? (JSON.parse(readFileSync(PINNED, 'utf8')) as TakenWith) : null;
      const why =
        then?.chromium !== now.chromium
          ? `they were taken with Chromium ${then?.chromium ?? '(none)'}, this is ${now.chromium}`
          : then.specimen !== now.specimen
            ? 'text comes out differently on this machine'
            : '';
      if (why) console.log(`Pictures are not compared here: ${why}. «npm run pictures» takes them anew.`);
      await use(why);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

const AR: Look = { language: 'ar', scheme: 'light', width: 320, host: 'ltr' };
const AR_DARK: Look = { ...AR, scheme: 'dark' };
const EN: Look = { ...AR, language: 'en', host: 'rtl' };
const EN_DARK: Look = { ...EN, scheme: 'dark' };
const card =
  (id: string) =>
  async (painter: Painter): Promise<Buffer> => {
    await painter.warn(sampleOf(id).verdict);
    return painter.see();
  };
const alarm =
  (id: string) =>
  async (painter: Painter): Promise<Buffer> => {
    await painter.alarm(sampleOf(id).verdict);
    return painter.see();
  };
const popup = (id: string) => (painter: Painter) => painter.popup(null, sampleOf(id).verdict);
const page = (path: string) => async (painter: Painter) => {
  await painter.own(path);
  return painter.see();
};
const forced = (paint: (painter: Painter) => Promise<Buffer>) => async (painter: Painter) => {
  await painter.forceColours(true);
  return paint(painter).finally(() => painter.forceColours(false));
};

/** Every view, each language and theme, on host pages of the other direction; together under a megabyte. */
const PICTURES: readonly (readonly [name: string, look: Look, paint: (painter: Painter) => Promise<Buffer>])[] = [
  ['card-ar', AR, card('unknown-store')],
  ['card-en-dark', EN_DARK, card('caution-strangers')],
  ['card-ar-zoom', { ...AR, width: 640 }, card('unknown-nameless')],
  ['card-en-forced', EN, forced(card('unofficial-portal'))],
  ['alarm-ar-dark', AR_DARK, alarm('lookalike-registry')],
  ['alarm-en', EN, alarm('lookalike-store')],
  ['alarm-ar-zoom', { ...AR, width: 640 }, alarm('modified-package')],
  ['alarm-ar-forced', AR, forced(alarm('reported-host'))],
  ['popup-ar', AR, popup('none')],
  ['popup-en-dark', EN_DARK, popup('none-address')],
  ['popup-ar-note', AR, popup('caution-strangers')],
  ['guide-ar', AR, page('/guide.html#start')],
  ['guide-en-dark', EN_DARK, page('/guide.html#blackmail')],
  ['options-ar-dark', AR_DARK, page('/options.html')],
];

test('pictures are what they were', async ({ painter, comparable }) => {
  test.setTimeout(180_000);
  if (comparable) {
    test.info().annotations.push({ type: 'not compared', description: comparable });
    return;
  }
  for (const [name, look, paint] of PICTURES) {
    await painter.use(look);
    expect.soft(await paint(painter), name).toMatchSnapshot(`${name}.png`, { threshold: 0.05, maxDiffPixelRatio: 0.002 });
  }
});

test('every answer fits the window that browsers give to a popup, its details folded', async ({ painter }) => {
  await painter.use({ ...AR, width: 1280 });
  const tall: string[] = [];
  for (const { id, verdict } of SAMPLES) if ((await painter.popupHeight(verdict)) > 600) tall.push(id);
  expect(tall).toEqual([]);
});
