/**
 * How long until our own page stands at an alarm: from the beginning of a navigation whose address says it, from `DOMContentLoaded` where the
 * page has to be read; and for many tabs at once. In Chromium, also at a quarter of the processor.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { openChromium } from '../e2e/support/chromium.ts';
import { stopBackground } from './card.ts';
import { slowed } from './slowed.ts';

/** Convicts by its address alone; by what it shows. */
const COPY = (at: number) => `http://whatsapp.com-download${at}.example/`;
const LURE = (at: number) => `http://lure${at}.example/`;
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>تحميل واتساب الذهبي WhatsApp Gold</title>
<h1>تحميل واتساب الذهبي للاندرويد</h1><p>مكالمات صوت وفيديو مجانية مع الأصدقاء.</p><p><a href="https://cdn.files-host.example/WhatsAppGold.apk">تنزيل APK</a></p>`;
const MANY = 200;

/** Prints medians of so many rounds each: awake and cold, also at a quarter of the processor; then how long 200 tabs take. */
export async function benchOwnPage(folder: string, rounds: number): Promise<void> {
  const { context, sink, close } = await openChromium({ folder });
  const next = count();
  console.log('\nMilliseconds until our own page is painted at an alarm (median)');
  for (const [what, urlAt, from] of [
    ['navigation begins → own page', COPY, 'navigation'],
    ['DOMContentLoaded → own page', LURE, 'parsed'],
  ] as const)
    for (const [how, isCold, slower] of [
      ['awake', false, 1],
      ['cold', true, 1],
      ['awake, 4× slower', false, 4],
      ['cold, 4× slower', true, 4],
    ] as const) {
      const all: number[] = [];
      // The first one warms up.
      for (let round = 0; round <= rounds; round++) {
        const url = urlAt(next());
        sink.serve(url, PAGE);
        if (isCold) await stopBackground(context);
        const ms = await slowed(context, slower, () => timeToOwnPage(context, url, from, slower));
        if (round > 0) all.push(ms);
      }
      console.log(`${what}, ${how}: ${all.sort((a, b) => a - b)[all.length >> 1]?.toFixed(0)} of ${all.length}`);
    }
  await manyTabs(
    context,
    Array.from({ length: MANY }, () => COPY(next())),
  );
  await close();
}

const count = (): (() => number) => {
  let at = 0;
  return () => at++;
};

async function timeToOwnPage(context: BrowserContext, url: string, from: 'navigation' | 'parsed', slower: number): Promise<number> {
  const page = await context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let parsed = 0;
  page.on('console', (message) => {
    if (message.text().startsWith('parsed ')) parsed = Number(message.text().slice(7));
  });
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => console.log(`parsed ${Date.now()}`)));
  const began = Date.now();
  const isThere = page.waitForEvent('framenavigated', (frame) => /^chrome-extension:.*alarm\.html/.test(frame.url()));
  // The navigation is taken over, which its driver calls a failure.
  await page.goto(url).catch(() => null);
  await isThere;
  const painted = await paintedAt(page);
  await page.close();
  return painted - (from === 'parsed' ? parsed : began);
}

/** When the page's first words were painted, in milliseconds since 1970. */
const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) told(performance.timeOrigin + first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

async function manyTabs(context: BrowserContext, urls: readonly string[]): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const took = await worker.evaluate(async (urls) => {
    const began = Date.now();
    const tabs = await Promise.all(urls.map(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1));
    const isElsewhere = async (id: number) => !(await chrome.tabs.get(id)).url?.includes('/alarm.html#');
    while ((await Promise.all(tabs.map(isElsewhere))).includes(true)) await new Promise((later) => setTimeout(later, 50));
    return Date.now() - began;
  }, urls);
  console.log(`${urls.length} tabs at once, each at its alarm after ${(took / 1000).toFixed(1)} s`);
}
