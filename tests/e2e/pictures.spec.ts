/**
 * Pictures of card, popup and our own pages are what they were. Pixels depend on the machine's typefaces, so a specimen of text and shapes
 * is compared first: where the set-up installs the typefaces it must come out as it did, elsewhere a line says that nothing is compared.
 * A browser's next version draws edges a little differently, which the comparison allows. `npm run pictures` takes them anew.
 */
import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { SAMPLES, sampleOf } from '../support/verdict-samples.ts';
import { type Look, openPainter, type Painter } from './looks/painter.ts';
import { expect } from './support/test.ts';
import type { Engine } from './support/visitor.ts';

/** Debian, where the set-up brings the typefaces (tests/support/browsers.mjs). */
const HAS_OUR_TYPEFACES = existsSync('/etc/debian_version') && process.getuid?.() === 0;
/** Of edges as another version of the browser draws them, and of what is really different. */
const EDGES = { threshold: 0.2, maxDiffPixelRatio: 0.01 } as const;

/** Text in both scripts and both weights through the typefaces of tokens.css, and what else a browser may draw differently. */
const SPECIMEN = `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><meta charset="utf-8"><style>
  body{margin:8px;font:16px/1.75 "Segoe UI","SF Arabic","Geeza Pro","Noto Sans Arabic","Noto Naskh Arabic",Roboto,system-ui,-apple-system,Tahoma,sans-serif}
  b{font-weight:700}i{font-weight:600;font-style:normal}div{padding:8px;border:1px solid;border-radius:12px;box-shadow:0 12px 40px rgb(23 39 58/18%)}code{font-family:ui-monospace,"SF Mono",Consolas,"Noto Sans Mono",monospace}</style>
  <div lang="ar" dir="rtl">أبجد هوز حطي كلمن <b>لا تُنزّل شيئًا من هنا ٠١٢٣</b> <i>واتساب: ‎signal.org-ar.me</i></div>
  <div lang="en">Open the official page <b>Hamburgefonstiv 0123</b> <code>com.whatsapp</code> ‘“…”’ → ·</div>`)}`;

const test = base.extend<object, { engine: Engine; painter: Painter }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  painter: [
    async ({ engine }, use) => {
      const painter = await openPainter(engine, 'light');
      await use(painter);
      await painter.close();
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

test('pictures are what they were', async ({ painter }) => {
  test.setTimeout(180_000);
  await painter.use(AR);
  await painter.visitor.visit(SPECIMEN);
  const specimen = await painter.see();
  try {
    expect(specimen).toMatchSnapshot('specimen.png', EDGES);
  } catch (error) {
    if (HAS_OUR_TYPEFACES) throw error;
    test.info().annotations.push({ type: 'not compared', description: 'text comes out differently on this machine' });
    return;
  }
  for (const [name, look, paint] of PICTURES) {
    await painter.use(look);
    expect.soft(await paint(painter), name).toMatchSnapshot(`${name}.png`, EDGES);
  }
});

test('every answer fits the window that browsers give to a popup, its details folded', async ({ painter }) => {
  await painter.use({ ...AR, width: 1280 });
  const tall: string[] = [];
  for (const { id, verdict } of SAMPLES) {
    const height = await painter.popupHeight(verdict);
    if (height > 600) tall.push(`${id}: ${height}`);
  }
  expect(tall).toEqual([]);
});
