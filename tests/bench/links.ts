/** What the marks beside links cost in a chat of 2,000 links, the last of which leads to a copy. */
import { openChromium } from '../e2e/support/chromium.ts';
import { extensionTime, startTrace } from './trace.ts';

const CHAT = 'https://web.whatsapp.com/';
const LINKS = 2_000;
const COPY = '<p><a id="copy" href="https://signal.org-ar.me/download">signal</a></p>';
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>chats</title><main>${Array.from({ length: LINKS - 1 }, (_, at) => `<p><a href="https://news.example/${at}">${at}</a></p>`).join('')}${COPY}</main>`;

/** Prints, as fast as here and at a quarter of it: how long until the last link is marked, and how much of that the page's thread was ours. */
export async function benchLinks(folder: string, rounds: number): Promise<void> {
  const { context, close } = await openChromium({ folder });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    await chrome.storage.local.set({ settings: { linkMarks: true } });
    while (!(await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'links'))
      await new Promise((later) => setTimeout(later, 20));
  });
  console.log(`\nA chat of ${LINKS.toLocaleString('en')} links, medians of ${rounds}`);
  for (const rate of [1, 4]) {
    const marked: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await context.newPage();
      await page.route(CHAT, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const trace = await startTrace(session);
      await page.goto(CHAT);
      await page.waitForFunction(() => document.querySelector('#copy + span'));
      marked.push(
        await page.evaluate(
          () => performance.now() - (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
        ),
      );
      ours.push(extensionTime(await trace.stop()).ms);
      await page.close();
    }
    console.log(`  ${rate}× CPU: ${middle(marked)} ms to the last link's mark, ${middle(ours)} ms of the page's thread`);
  }
  await close();
}

const middle = (all: number[]): string => (all.sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN).toFixed(0);
