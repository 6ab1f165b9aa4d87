/**
 * From `DOMContentLoaded` to the warning painted, on a page that offers an app, with the background awake and from a cold start.
 */
import type { BrowserContext, Page } from '@playwright/test';
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

/**
 * Waits until an extension that opens a page of its own after installation has done so, and closes it: a tab in front of the measured one
 * would keep that from being painted.
 */
export async function closeOwnPages(context: BrowserContext): Promise<void> {
  const isOwn = (page: Page) => page.url().startsWith('chrome-extension://');
  if (!context.pages().some(isOwn)) await context.waitForEvent('page', { predicate: isOwn, timeout: 3_000 }).catch(() => null);
  for (const page of context.pages()) if (isOwn(page)) await page.close();
}

/** Ends the extension's service worker as the browser does after 30 idle seconds, and waits until it is gone. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser cannot be asked for its targets');
  const workers = async () => (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  while ((await workers()).length > 0);
  await session.detach();
}

/** Milliseconds of a message from one of the extension's pages to its background and back. */
export async function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ bench: true }).catch(() => null);
    return performance.now() - start;
  });
}

/** One of the extension's own pages, to send messages from. */
export async function ownPage(context: BrowserContext, path: string): Promise<Page> {
  const { host } = new URL((await serviceWorker(context)).url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${host}/${path}`);
  return page;
}

/** Bytes of heap that the background holds after collecting its garbage; null where the browser does not tell. */
export async function backgroundHeap(context: BrowserContext): Promise<number | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  const target = (await session?.send('Target.getTargets'))?.targetInfos.find(({ type }) => type === 'service_worker');
  if (!session || !target) return null;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number }>((done) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (answer.id === id) done(answer.result ?? {});
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize ?? null;
}
