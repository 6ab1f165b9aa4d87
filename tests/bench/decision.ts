/** How long one decision takes, by address and by page, with 100, 10,000 and 100,000 listed apps, and how many pages a second from HTML. */
import { fileURLToPath } from 'node:url';
import type { Catalog } from '../../lib/catalog/catalog.ts';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { decide, decideAddress } from '../../lib/decide/decide.ts';
import type { PageEvidence } from '../../lib/detect/evidence.ts';
import { judgeCase, readCases } from '../../lib/measure/page-cases.ts';
import { generatedList } from './generated-list.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const ADDRESSES = [
  'https://www.wikipedia.org/wiki/WhatsApp',
  'https://web.whatsapp.com/',
  'https://play.google.com/store/apps/details?id=com.whatsapp',
  'https://signal.org-ar.me/download',
  'https://us05web-zoom.example.top/j/123',
  'https://news.example.co.uk/2026/11/whatsapp-gold',
  'https://telegrarn-apk.xyz/',
  'https://xn--telegrm-qbd.com/',
  'https://a-very-long-label-with-many-hyphens-and-words-in-it.example.com/',
  'https://averyverylongsinglelabelwithoutanyhyphenatalltobecut.example.org/',
];
/** Every tenth page case: offers and silent pages of every kind, source and language. */
const EVERY = 10;
const ROUNDS = 60;
const COUNTS = [100, 10_000, 100_000];

/** Milliseconds for one of `calls` calls: the median of the rounds, after three that warm up. */
function perCall(calls: number, round: () => void): number {
  for (let warm = 0; warm < 3; warm++) round();
  const times: number[] = [];
  for (let done = 0; done < ROUNDS; done++) {
    const start = performance.now();
    round();
    times.push((performance.now() - start) / calls);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

function decisionsWith(catalog: Catalog, pages: readonly PageEvidence[]) {
  return {
    address: perCall(ADDRESSES.length, () => {
      for (const address of ADDRESSES) decideAddress(address, catalog);
    }),
    page: perCall(pages.length, () => {
      for (const page of pages) decide(page, catalog);
    }),
  };
}

/** Prints a table; the limits are 0.1 ms with 100 apps and 0.2 ms with 100,000, on an idle machine. */
export function benchDecisions(): void {
  const real = readList(at('../../data'));
  const catalog = loadCatalog(real);
  const cases = readCases(at('../pages')).filter((_, index) => index % EVERY === 0);
  const pages = cases.map((one) => judgeCase(one, catalog).evidence);
  const start = performance.now();
  for (const one of cases) judgeCase(one, catalog);
  console.log(`\n${((1_000 * cases.length) / (performance.now() - start)).toFixed(0)} pages a second from HTML (${cases.length} pages)`);
  console.log('One decision, milliseconds (limits: 0.1 with 100 apps, 0.2 with 100,000)');
  let first: ReturnType<typeof decisionsWith> | null = null;
  for (const count of COUNTS) {
    const before = performance.now();
    const generated = loadCatalog(generatedList(real, count));
    decisionsWith(generated, pages.slice(0, 1));
    const loading = performance.now() - before;
    const now = decisionsWith(generated, pages);
    first ??= now;
    const shown = (time: number, base: number) => `${time.toFixed(4)} (${(time / base).toFixed(2)}×, ${Math.round(1_000 / time)} a second)`;
    console.log(
      `  ${String(count).padStart(7)} apps: address ${shown(now.address, first.address)}, page ${shown(now.page, first.page)}; loading and indexing ${loading.toFixed(0)}`,
    );
  }
}

if (import.meta.main) benchDecisions();
