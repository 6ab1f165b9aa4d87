/** How long a background that the browser has ended takes to its first answer: start, list, indexes and one question about a host that it does not know. */
import type { Page } from '@playwright/test';
import { openChromium } from '../e2e/support/chromium.ts';
import { ownPage, stopBackground } from './card.ts';
import { slowed } from './slowed.ts';

const LIMIT = 400;

/** Prints medians of so many rounds: awake and cold, as fast as here and at a quarter of it. */
export async function benchBackground(folder: string, rounds: number): Promise<void> {
  const { context, close } = await openChromium({ folder });
  const page = await ownPage(context, 'guide.html');
  console.log(`\nMilliseconds from a question by one of our own pages to the background's answer, medians of ${rounds}`);
  for (const [what, isCold, rate] of [
    ['awake', false, 1],
    ['cold', true, 1],
    ['cold, 4× slower', true, 4],
  ] as const) {
    const all: number[] = [];
    // The first one warms up.
    for (let round = 0; round <= rounds; round++) {
      if (isCold) await stopBackground(context);
      const ms = await slowed(context, rate, () => ask(page, `https://whatsap-${round}-download.example/`));
      if (round > 0) all.push(ms);
    }
    console.log(`  ${what}: ${all.sort((a, b) => a - b)[all.length >> 1]?.toFixed(0)}${rate > 1 ? ` (limit ${LIMIT})` : ''}`);
  }
  await close();
}

/** Throws where no answer comes: a question that nobody hears would be quick. */
const ask = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const began = performance.now();
    const message = { id: 1, type: 'link:check', data: { text }, timestamp: Date.now() };
    const answer: { res?: { asked?: string } } | undefined = await chrome.runtime.sendMessage(message);
    if (answer?.res?.asked !== 'address') throw new Error(`no answer: ${JSON.stringify(answer)}`);
    return performance.now() - began;
  }, text);
