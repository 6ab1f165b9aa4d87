/**
 * Takes pictures of the extension as it ships: knows how each browser is given a width, a scheme and a language, and how a sample
 * verdict is put in the place of one that the background has found.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Verdict } from '../../../lib/contract/verdict.ts';
import { LANGUAGE_CODES, type Language } from '../../../lib/text/text.ts';
import { openChromium } from '../support/chromium.ts';
import { openFirefox, openOwn } from '../support/firefox.ts';
import type { Engine, Visitor } from '../support/visitor.ts';
import { HOST_URL, hostPage } from './hosts.ts';

export const LOOKS = resolve(import.meta.dirname, '../../../looks');

export type Scheme = 'light' | 'dark';

/** Height of the window for each width. */
const HEIGHT = { 320: 640, 640: 400, 1280: 800 } as const;

/** How wide browsers open our popup on a computer. */
const POPUP = 380;

/** One way of looking at a view. */
export interface Look {
  readonly language: Language;
  readonly scheme: Scheme;
  /** 640 is a window of 1280 at 200 % zoom. */
  readonly width: keyof typeof HEIGHT;
  readonly host: 'rtl' | 'ltr';
}

/** Every language, scheme, width and direction of the host, and each pair of width and scheme, in four pictures. */
export const FOUR: readonly Look[] = [
  { language: 'ar', scheme: 'light', width: 1280, host: 'rtl' },
  { language: 'ar', scheme: 'dark', width: 320, host: 'ltr' },
  { language: 'en', scheme: 'light', width: 320, host: 'rtl' },
  { language: 'en', scheme: 'dark', width: 1280, host: 'ltr' },
];

/** `LOOKS=all`: every combination. */
export const COMBINATIONS: readonly Look[] =
  process.env.LOOKS === 'all'
    ? LANGUAGE_CODES.flatMap((language) =>
        (['light', 'dark'] as const).flatMap((scheme) =>
          ([320, 1280] as const).flatMap((width) => (['rtl', 'ltr'] as const).map((host) => ({ language, scheme, width, host }))),
        ),
      )
    : FOUR;

/** What is done in the popup before its picture is taken, and what is to stand there then. */
export interface Prepare {
  readonly run: () => void;
  readonly until: string;
}

export interface Painter {
  readonly engine: Engine;
  readonly visitor: Visitor;
  /** Language, width and scheme for what is opened from now on. */
  use(look: Look): Promise<void>;
  /** The warning for a verdict on the host page; `press` names a button to press in it first. */
  warn(verdict: Verdict, press?: RegExp): Promise<void>;
  /** The popup on a verdict, as wide as the browser shows it or as the look says: its picture, kept in the file where one is named. */
  popup(file: string | null, verdict: Verdict, prepare?: Prepare): Promise<Buffer>;
  /** How tall the popup is on a verdict, its details folded. */
  popupHeight(verdict: Verdict): Promise<number>;
  /** Our own page about the host page, on a verdict. */
  alarm(verdict: Verdict): Promise<void>;
  /** One of the extension's own pages. */
  own(path: string, prepare?: () => void): Promise<void>;
  /** Keeps values in the extension's storage. */
  keep(area: 'local' | 'session', values: object): Promise<void>;
  picture(file: string, whole?: boolean): Promise<void>;
  /** What stands in the window now, as a picture. */
  see(): Promise<Buffer>;
  /** The browser's own few colours in the place of ours, from now on. Chromium only: Firefox is told so when it starts. */
  forceColours(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A browser to paint with. Firefox takes its scheme when it starts; ask for the one that is needed. */
export async function openPainter(engine: Engine, scheme: Scheme): Promise<Painter> {
  if (engine === 'chromium') {
    const session = await openChromium();
    const visitor = await session.begin();
    const page = session.context.pages().at(-1) as Page;
    let second: Page | null = null;
    let schemeNow = scheme;
    let forcedColors: 'active' | 'none' = 'none';
    return paint(visitor, {
      size: (width, height) => page.setViewportSize({ width, height }),
      scheme: (scheme) => {
        schemeNow = scheme;
        return page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      },
      forceColours: (on) => {
        forcedColors = on ? 'active' : 'none';
        return page.emulateMedia({ forcedColors });
      },
      see: () => page.screenshot({ animations: 'disabled' }),
      goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
      ready: async () => void (await page.waitForSelector('main, h1, h2')),
      run: (run) => page.evaluate(run),
      shot: async (file, whole) => void (await page.screenshot({ path: file, fullPage: whole, animations: 'disabled' })),
      async open(url, width) {
        second ??= await session.context.newPage();
        const own = second;
        await own.setViewportSize({ width, height: 600 });
        await own.emulateMedia({ colorScheme: schemeNow, reducedMotion: 'reduce', forcedColors });
        await own.goto('about:blank');
        await own.goto(url, { waitUntil: 'load' });
        await own.waitForSelector('[role=tabpanel] h2');
        return own.evaluate(() => document.documentElement.scrollHeight);
      },
      async beside(url, width, file, prepare) {
        await this.open(url, width);
        const own = second as Page;
        if (prepare) await own.evaluate(prepare.run);
        if (prepare) await own.waitForSelector(prepare.until);
        // As tall as its content, so that what sticks to the foot of the window stands at the foot of the picture.
        await own.setViewportSize({ width, height: Math.max(600, await own.evaluate(() => document.documentElement.scrollHeight)) });
        const picture = await own.screenshot({ ...(file !== null && { path: file }), animations: 'disabled' });
        await page.bringToFront();
        return picture;
      },
      close: async () => void (await session.close()),
    });
  }
  const session = await openFirefox({ dark: scheme === 'dark' });
  const visitor = await session.begin();
  // Pages that are just being closed are still listed: this one is known by its address.
  await visitor.visit('data:text/html,look');
  const page = (await session.browser.pages()).find((one) => one.url() === 'data:text/html,look') as FirefoxPage;
  let second: FirefoxPage | null = null;
  return paint(visitor, {
    size: (width, height) => resize(page, width, height),
    scheme: async () => {},
    forceColours: async () => {},
    see: async () => Buffer.from(await page.screenshot()),
    goto: async (url) => (/^https?:/.test(url) ? void (await page.goto(url, { waitUntil: 'load' }).catch(() => {})) : openOwn(page, url)),
    ready: async () => void (await page.waitForSelector('main, h1, h2')),
    run: (run) => page.evaluate(run) as never,
    shot: async (file, whole) => void (await page.screenshot({ path: file as `${string}.png`, fullPage: whole })),
    async open(url, width) {
      await second?.close();
      second = await session.browser.newPage();
      await resize(second, width, 600);
      await openOwn(second, url);
      await second.waitForSelector('[role=tabpanel] h2');
      return second.evaluate(() => document.documentElement.scrollHeight);
    },
    async beside(url, width, file, prepare) {
      await this.open(url, width);
      const own = second as FirefoxPage;
      if (prepare) await own.evaluate(prepare.run);
      if (prepare) await own.waitForSelector(prepare.until);
      await resize(own, width, Math.max(600, await own.evaluate(() => document.documentElement.scrollHeight)));
      return Buffer.from(await own.screenshot({ ...(file !== null && { path: file as `${string}.png` }) }));
    },
    close: async () => void (await session.close()),
  });
}

interface Hand {
  size(width: number, height: number): Promise<void>;
  scheme(scheme: Scheme): Promise<void>;
  forceColours(on: boolean): Promise<void>;
  see(): Promise<Buffer>;
  goto(url: string): Promise<void>;
  ready(): Promise<void>;
  run(run: () => void): Promise<void>;
  shot(file: string, whole: boolean): Promise<void>;
  /** Opens the popup in a page beside the one that is looked at, as wide as told; how tall it is. */
  open(url: string, width: number): Promise<number>;
  /** The same page: its picture, kept in the file where one is named. */
  beside(url: string, width: number, file: string | null, prepare?: Prepare): Promise<Buffer>;
  close(): Promise<void>;
}

function paint(visitor: Visitor, hand: Hand): Painter {
  let look: Look = { language: 'ar', scheme: 'light', width: 1280, host: 'rtl' };
  const keep: Painter['keep'] = (area, values) =>
    visitor.inExtension(async ({ area, values }) => chrome.storage[area].set(values as Record<string, unknown>), { area, values });
  const shot = async (file: string, whole: boolean) => {
    const path = join(LOOKS, file);
    mkdirSync(dirname(path), { recursive: true });
    await hand.shot(path, whole);
  };
  return {
    engine: visitor.engine,
    visitor,
    keep,
    see: hand.see,
    forceColours: hand.forceColours,
    async use(next) {
      look = next;
      await hand.size(next.width, HEIGHT[next.width]);
      await hand.scheme(next.scheme);
      await keep('local', { settings: { language: next.language } });
    },
    async warn(verdict, press) {
      visitor.serve({ [HOST_URL]: hostPage(look.host) });
      // Nothing may be left from the picture before: the background would take this warning away in the middle.
      await visitor.inExtension(async () => Promise.all([chrome.storage.session.clear(), chrome.storage.local.remove('choices')]), null);
      await hand.goto(HOST_URL);
      await expect
        .poll(
          async () => {
            const standing = await visitor.warning();
            if (standing.length === 0) await put(visitor, verdict);
            return standing.length;
          },
          { message: 'the warning appears', timeout: 15_000, intervals: [100, 300, 600] },
        )
        .toBeGreaterThan(0);
      if (press) await visitor.clickInWarning('button', press);
    },
    async alarm(verdict) {
      await hand.goto('about:blank');
      const origin = await originOf(visitor);
      await keep('session', onRecord(await visitor.tab(), verdict));
      await hand.goto(`${origin}/alarm.html#/${encodeURIComponent(HOST_URL)}`);
      await hand.ready();
    },
    async popupHeight(verdict) {
      if ((await visitor.address()) !== HOST_URL) {
        visitor.serve({ [HOST_URL]: hostPage(look.host) });
        await hand.goto(HOST_URL);
      }
      const [origin, tab] = await Promise.all([originOf(visitor), visitor.tab()]);
      await keep('session', onRecord(tab, verdict));
      return hand.open(`${origin}/popup.html#tab-${tab}`, POPUP);
    },
    async popup(file, verdict, prepare) {
      visitor.serve({ [HOST_URL]: hostPage(look.host) });
      await visitor.inExtension(async () => Promise.all([chrome.storage.session.clear(), chrome.storage.local.remove('choices')]), null);
      await hand.goto(HOST_URL);
      const path = file === null ? null : join(LOOKS, file);
      if (path !== null) mkdirSync(dirname(path), { recursive: true });
      const origin = await originOf(visitor);
      // The background may come to its own verdict on the host page in the middle: then the picture is of that one, and taken again.
      for (let tries = 0; tries < 8; tries += 1) {
        const tab = await put(visitor, verdict);
        const picture = await hand.beside(`${origin}/popup.html#tab-${tab}`, look.width === 320 ? 320 : POPUP, path, prepare);
        if (await stands(visitor, tab)) return picture;
      }
      throw new Error('the sample was never left in its place');
    },
    async own(path, prepare) {
      const origin = await originOf(visitor);
      await hand.goto('about:blank');
      await hand.goto(`${origin}${path}`);
      await hand.ready();
      if (prepare) await hand.run(prepare);
    },
    picture: (file, whole = false) => shot(file, whole),
    close: hand.close,
  };
}

/** What session memory holds of a tab whose host page has this verdict. */
const onRecord = (tab: number, verdict: Verdict) => ({ [`tab:${tab}`]: [{ key: 'look', url: HOST_URL, verdict, offers: [], sight: '' }] });

/** Puts a verdict in the place of the one for the host page's tab and has it shown; the tab's id. What the background does meanwhile may undo it. */
async function put(visitor: Visitor, verdict: Verdict): Promise<number> {
  const tab = await visitor.tab();
  return visitor.inExtension(
    async ({ tab, kept }) => {
      await chrome.storage.session.set({ ...kept, [`warned:${tab}`]: 'look' });
      await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/card.js'] });
      return tab;
    },
    { tab, kept: onRecord(tab, verdict) },
  );
}

/** Is the sample still the one verdict kept for the tab? */
const stands = (visitor: Visitor, tab: number): Promise<boolean> =>
  visitor.inExtension(async (tab) => {
    const kept: unknown = (await chrome.storage.session.get(`tab:${tab}`))[`tab:${tab}`];
    return Array.isArray(kept) && kept.length === 1 && kept[0].key === 'look';
  }, tab);

const originOf = (visitor: Visitor): Promise<string> => visitor.inExtension(() => chrome.runtime.getURL('/').replace(/\/$/, ''), null);

/** Firefox ESR knows no screen orientation, which puppeteer sets along with the size; the size is set all the same. */
async function resize(page: FirefoxPage, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
}
