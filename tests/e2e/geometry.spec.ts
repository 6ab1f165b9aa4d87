/** Where card and our own page stand and how large their parts are: what holds on any machine, whatever typefaces it has. */
import { test as base } from '@playwright/test';
import type { Verdict } from '../../lib/contract/verdict.ts';
import { LANGUAGES } from '../../lib/text/text.ts';
import { sampleOf } from '../support/verdict-samples.ts';
import { type Look, openPainter, type Painter } from './looks/painter.ts';
import { expect } from './support/test.ts';
import type { Engine, Visitor } from './support/visitor.ts';

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

const PHONE: Look = { language: 'ar', scheme: 'light', width: 320, host: 'ltr' };
const ZOOMED: Look = { ...PHONE, width: 640 };
const DESK: Look = { ...PHONE, width: 1280, host: 'rtl' };
const ENGLISH: Look = { ...PHONE, language: 'en', host: 'rtl' };

interface Measured {
  readonly window: { width: number; height: number };
  readonly layer: { left: number; top: number; right: number; bottom: number };
  /** The lower edge of the page's own header. */
  readonly header: number;
  /** Text of what is wider than the layer, or reaches out of it at a side. */
  readonly outside: string[];
  /** Buttons and what opens, that are lower than 44 px, or narrower than 24. */
  readonly small: string[];
  /** Can everything that is higher than the window be scrolled to? */
  readonly scrolls: boolean;
  /** Does the page's own active element still have the focus, nothing of ours? */
  readonly pageKeepsFocus: boolean;
  readonly words: { lang: string; dir: string; role: string };
}

/** Measured from the extension's own world, which alone can look into the closed root. */
async function measure(visitor: Visitor): Promise<Measured> {
  return visitor.inExtension(
    async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          type Opener = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
          const open = (element: Element) =>
            (element as Opener).openOrClosedShadowRoot ??
            (
              globalThis as unknown as { chrome: { dom?: { openOrClosedShadowRoot(one: Element): ShadowRoot | null } } }
            ).chrome.dom?.openOrClosedShadowRoot(element);
          const root = [...document.documentElement.children]
            .filter((one) => one.tagName === 'DIV')
            .map(open)
            .find((one) => one);
          const layer = root?.querySelector<HTMLElement>('.mamoon');
          if (!root || !layer) throw new Error('nothing stands');
          const box = layer.getBoundingClientRect();
          const text = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
          const seen = [...layer.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility() && !one.closest('svg'));
          return {
            // What a page can be laid out in: beside a scroll bar that takes room.
            window: { width: document.documentElement.clientWidth, height: innerHeight },
            layer: { left: Math.round(box.left), top: Math.round(box.top), right: Math.round(box.right), bottom: Math.round(box.bottom) },
            header: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
            outside: seen
              .filter((one) => {
                const { left, right, width } = one.getBoundingClientRect();
                return width > 0 && !one.closest('.under') && (left < box.left - 1 || right > box.right + 1);
              })
              .map(text),
            small: seen
              .filter((one) => one.tagName === 'BUTTON')
              .filter((one) => one.getBoundingClientRect().height < 43.9 || one.getBoundingClientRect().width < 24)
              .map(text),
            scrolls: layer.scrollHeight <= layer.clientHeight + 1 || /auto|scroll/.test(getComputedStyle(layer).overflowY),
            pageKeepsFocus: root.activeElement === null,
            words: { lang: layer.lang, dir: layer.dir, role: layer.getAttribute('role') ?? '' },
          };
        },
      });
      return frame?.result as Measured;
    },
    await visitor.tab(),
  );
}

/** A copy whose address is longer than any small screen. */
const LONG: Verdict = {
  ...sampleOf('lookalike-embedded').verdict,
  facts: [{ what: 'host', value: 'whatsapp.com.verify-account.login.secure-session.update.web-download.top', expected: 'whatsapp.com' }],
};

async function shown(painter: Painter, verdict: Verdict, press?: RegExp): Promise<Measured> {
  await painter.warn(verdict, press);
  return measure(painter.visitor);
}

test('on a phone: a sheet at the lower edge that fits, with room for fingers', async ({ painter }) => {
  for (const [look, id] of [
    [PHONE, 'unknown-store'],
    [ENGLISH, 'unofficial-portal'],
  ] as const) {
    await painter.use(look);
    const card = await shown(painter, sampleOf(id).verdict);
    expect(card.words, id).toEqual({ lang: look.language, dir: LANGUAGES[look.language].dir, role: 'region' });
    expect([card.layer.left, card.layer.right, card.layer.bottom], id).toEqual([0, card.window.width, card.window.height]);
    expect(card.layer.top, 'below the header').toBeGreaterThan(card.header);
    expect({ outside: card.outside, small: card.small, focus: card.pageKeepsFocus }, id).toEqual({ outside: [], small: [], focus: true });
  }
});

interface PageMeasured {
  readonly outside: string[];
  readonly small: string[];
  readonly broken: string[];
  readonly focus: string;
}

/** Of our own page: what reaches out of the window, what is too small for a finger, and registered parts that are torn. */
const measurePage = (visitor: Visitor): Promise<PageMeasured> =>
  visitor.inPage(() => {
    const text = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
    const seen = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => one.checkVisibility() && !one.closest('svg'));
    const small = seen.filter((one) => one.tagName === 'BUTTON' && one.getBoundingClientRect().height < 35.9);
    // In the comparison an address is cut at its left end: what is cut away reaches nowhere.
    const isCut = (one: Element) => {
      const under = one.parentElement?.closest('.under');
      return under != null && getComputedStyle(under).overflowX === 'hidden';
    };
    return {
      outside: seen
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          return width > 0 && !isCut(one) && (left < -1 || right > document.documentElement.clientWidth + 1);
        })
        .map(text),
      small: small.map(text),
      broken: seen.filter((one) => one.classList.contains('own') && one.getClientRects().length > 1).map(text),
      focus: document.activeElement?.className ?? '',
    };
  }, null);

test('our own page: nothing reaches out of the smallest screen, no registered part is torn, and the safe way has the focus', async ({
  painter,
}) => {
  for (const looks of [[PHONE, ZOOMED, DESK], [ENGLISH]]) {
    for (const verdict of [LONG, sampleOf('lookalike-registry').verdict, sampleOf('reported-host').verdict]) {
      await painter.use(looks[0] as Look);
      await painter.alarm(verdict);
      for (const look of looks) {
        await painter.use(look);
        expect(await measurePage(painter.visitor)).toEqual({ outside: [], small: [], broken: [], focus: expect.stringContaining('main') });
      }
    }
  }
});

test('at 200 % zoom: nothing reaches out, and what is higher than the window scrolls', async ({ painter }) => {
  await painter.use(ZOOMED);
  for (const verdict of [sampleOf('unknown-nameless').verdict]) {
    const one = await shown(painter, verdict);
    expect({ outside: one.outside, scrolls: one.scrolls }).toEqual({ outside: [], scrolls: true });
    expect(one.layer.top).toBeGreaterThanOrEqual(0);
    expect(one.layer.bottom).toBeLessThanOrEqual(one.window.height);
  }
});

test('on a desk: the card stands beside the content and moves nothing', async ({ painter }) => {
  await painter.use(DESK);
  const page = () =>
    painter.visitor.inPage(async () => {
      const { top, left, width, height } = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
      const shift = PerformanceObserver.supportedEntryTypes.includes('layout-shift')
        ? await new Promise<number>((tell) => {
            const wait = setTimeout(() => tell(0), 200);
            new PerformanceObserver((list) => {
              clearTimeout(wait);
              tell(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
          })
        : 0;
      return { top, left, width, height, scroll: document.documentElement.scrollWidth, at: scrollY, shift };
    }, null);
  const card = await shown(painter, sampleOf('unknown-store').verdict);
  const beside = await page();
  expect(beside.shift).toBe(0);
  expect(card.layer.top).toBeGreaterThan(card.header);
  expect(card.layer.left).toBeGreaterThanOrEqual(0);
  expect(card.layer.right).toBeLessThanOrEqual(card.window.width);
  expect(card.layer.bottom).toBeLessThanOrEqual(card.window.height);
  expect({ outside: card.outside, focus: card.pageKeepsFocus }).toEqual({ outside: [], focus: true });
  await painter.visitor.clickInWarning('button', 'إغلاق');
  await expect.poll(async () => (await painter.visitor.warning()).length).toBe(0);
  expect(await page()).toEqual(beside);
});
