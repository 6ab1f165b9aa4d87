/**
 * `npm run bench [-- --with NAME=DIR …] [--rounds N] [--only ordinary|offers|own-page|background|links|decisions|lines|web …]`: what the extension costs, side by side with no extension and an empty
 * one in the same run. Prints medians and ratios; judges nothing by the clock, so it is no test.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { needBrowsers } from '../support/browsers.mjs';
import { benchBackground } from './background.ts';
import { type Contender, emptyExtension, measurePage, type PageCost, startContender } from './browser.ts';
import { backgroundHeap, closeOwnPages, ownPage, roundTrip, stopBackground, timeToWarning } from './card.ts';
import { benchDecisions } from './decision.ts';
import { benchLines } from './lines.ts';
import { benchLinks } from './links.ts';
import { offerPages } from './offer-pages.ts';
import { ordinaryPages } from './ordinary-pages.ts';
import { benchOwnPage } from './own-page.ts';
import { benchPages } from './pages.ts';
import { benchWeb } from './web.ts';

const { values } = parseArgs({
  options: {
    with: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', multiple: true },
    mamoon: { type: 'string', default: '.output/chrome-mv3' },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 7);

const ordinary = ordinaryPages();
const offers = offerPages();
const html = new Map([...ordinary, ...offers].map((page) => [page.url, page.html]));
const answer = (url: string) => html.get(url) ?? null;

const { chromium: executablePath } = needBrowsers('chromium');
const folders: [string, string | null][] = [
  ['none', null],
  ['empty', emptyExtension()],
  ['mamoon', resolve(values.mamoon)],
  ...(values.with ?? []).map(named),
];
const isWanted = (part: string) => (values.only ?? ['ordinary', 'offers', 'own-page', 'background', 'links', 'decisions']).includes(part);
const contenders: Contender[] = [];

try {
  if (isWanted('ordinary') || isWanted('offers'))
    for (const [name, folder] of folders) contenders.push(await startContender(name, folder, executablePath, answer));
  if (isWanted('ordinary')) await ordinaryTable();
  if (isWanted('offers')) await offerTable();
  if (isWanted('own-page')) await benchOwnPage(resolve(values.mamoon), rounds);
  if (isWanted('background')) await benchBackground(resolve(values.mamoon), rounds);
  if (isWanted('links')) await benchLinks(resolve(values.mamoon), rounds);
  if (isWanted('decisions')) {
    benchDecisions();
    benchPages();
  }
  if (isWanted('lines')) await benchLines();
  if (isWanted('web')) await benchWeb(executablePath, rounds);
} finally {
  for (const contender of contenders) await contender.close();
}

function named(pair: string): [string, string] {
  const [name, folder] = pair.split('=', 2);
  if (!name || !folder) throw new Error(`--with wants NAME=DIR, not "${pair}"`);
  return [name, resolve(folder)];
}

async function ordinaryTable(): Promise<void> {
  console.log(`Ordinary pages, medians of ${rounds} loads each, in turn`);
  console.log(row('page', 'extension', 'script ms', '× empty', 'bytes', 'heap kB over none', 'load ms'));
  const sums = new Map<string, number>();
  for (const page of ordinary) {
    const costs = await inTurn(page.url);
    const none = median(costs.get('none') ?? [], 'heapBytes');
    const empty = median(costs.get('empty') ?? [], 'scriptMs');
    for (const [name, list] of costs) {
      const ms = median(list, 'scriptMs');
      if (page.name.endsWith('elements')) sums.set(name, (sums.get(name) ?? 0) + ms);
      const heap = (median(list, 'heapBytes') - none) / 1024;
      console.log(
        row(
          page.name,
          name,
          ms.toFixed(2),
          ratio(ms, empty),
          String(median(list, 'scriptBytes')),
          heap.toFixed(1),
          median(list, 'loadMs').toFixed(0),
        ),
      );
    }
  }
  const empty = sums.get('empty') ?? 0;
  for (const [name, ms] of sums)
    if (name !== 'none')
      console.log(`summed over 200, 2,000 and 20,000 elements: ${name} ${ms.toFixed(2)} ms, ${ratio(ms, empty)} of empty (limit 6×)`);
}

/** Every contender loads the page once a round, so that what the machine does meanwhile hits all alike. The first round warms up. */
async function inTurn(url: string): Promise<Map<string, PageCost[]>> {
  const costs = new Map<string, PageCost[]>(contenders.map((contender) => [contender.name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const contender of contenders) {
      const cost = await measurePage(contender, url);
      if (round > 0) costs.get(contender.name)?.push(cost);
    }
  }
  return costs;
}

/** Every extension that may warn, on the same pages; what one of them answers otherwise than by a warning is said, not counted. */
async function offerTable(): Promise<void> {
  console.log('\nPages that offer an app: milliseconds from DOMContentLoaded to the warning painted (limits 150 awake, 400 cold)');
  for (const contender of contenders) {
    if (contender.name === 'none' || contender.name === 'empty') continue;
    await closeOwnPages(contender.context);
    const awake: number[] = [];
    const cold: number[] = [];
    const [first, ...rest] = offers;
    if (first) await measured(contender, first.url);
    for (const [i, page] of rest.entries()) {
      const isCold = i % 2 === 1;
      if (isCold) await stopBackground(contender.context);
      (isCold ? cold : awake).push(...(await measured(contender, page.url)));
    }
    console.log(
      `${contender.name} awake: median ${middle(awake).toFixed(0)} of ${awake.length}; cold: median ${middle(cold).toFixed(0)} of ${cold.length}`,
    );
    if (contender.name === 'mamoon') await backgroundTable(contender);
  }
}

/** How long the background takes to start and what it holds. */
async function backgroundTable({ context }: Contender): Promise<void> {
  const kB = (bytes: number | null) => (bytes === null ? '–' : `${(bytes / 1024).toFixed(0)} kB`);
  const used = kB(await backgroundHeap(context));
  const page = await ownPage(context, 'guide.html');
  const awake: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await roundTrip(page);
    awake.push(await roundTrip(page));
    await stopBackground(context);
    cold.push(await roundTrip(page));
  }
  console.log(
    `background: a message and back ${middle(awake).toFixed(1)} ms awake, ${middle(cold).toFixed(1)} ms with its start; heap ${kB(await backgroundHeap(context))} when started, ${used} after decisions`,
  );
  await page.close();
}

async function measured(contender: Contender, url: string): Promise<number[]> {
  const ms = await timeToWarning(contender, url);
  if (ms === null) console.log(`no warning appeared on ${url}`);
  return ms === null ? [] : [ms];
}

function row(...cells: string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(16) : cell.padStart(18))).join('');
}

function ratio(value: number, base: number): string {
  return base > 0 ? `${(value / base).toFixed(2)}×` : '–';
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function median(costs: readonly PageCost[], key: keyof PageCost): number {
  return middle(costs.map((cost) => cost[key]));
}
