/**
 * From `DOMContentLoaded` to the warning painted, on a page that offers an app, with the background awake and from a cold start.
 */
import type { BrowserContext } from '@playwright/test';
import { type Contender, serviceWorker } from './browser.ts';

/** Milliseconds from `DOMContentLoaded` to the first frame after the warning's element joined the document; null when none came within 5 s. */
export async function timeToWarning(contender: Contender, url: string): Promise<number | null> {
  const page = await contender.context.newPage();
  await page.addInitScript(() => {
    const found = new Promise<number>((done) => {
      let parsedAt = 0;
      addEventListener('DOMContentLoaded', () => {
        parsedAt = performance.now();
        // The page itself adds nothing after this, so what joins <html> or <body> now is the extension's.
        new MutationObserver((records, observer) => {
          if (!records.some((record) => record.addedNodes.length > 0)) return;
          observer.disconnect();
          requestAnimationFrame(() => done(performance.now() - parsedAt));
        }).observe(document.documentElement, { childList: true });
      });
    });
    Object.defineProperty(globalThis, 'warningAfter', { value: found });
  });
  await page.goto(url);
  const result = await Promise.race([
    page.evaluate(() => (globalThis as unknown as { warningAfter: Promise<number> }).warningAfter),
    page.waitForTimeout(5_000).then(() => null),
  ]);
  await page.close();
  return result;
}

/** Ends the extension's service worker as the browser does after 30 idle seconds, and waits until it is gone. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const worker = await serviceWorker(context);
  const gone = new Promise<void>((done) => worker.once('close', () => done()));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await gone;
  await page.close();
}

/** Bytes of heap that the background holds once it has answered and its garbage is collected. */
export async function backgroundHeap(context: BrowserContext): Promise<number> {
  const worker = await serviceWorker(context);
  return worker.evaluate(() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0);
}
