/** What the web app takes on a slow phone: its first answer from cold, and reading packages. Needs `npm run web`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { appEntries, makeKey, signPackage } from '../support/app-package.ts';
import { serveWeb } from '../support/serve-web.mjs';

const SLOW = 4;
const LINK = 'https://signal.org-ar.me/';

/** Prints medians of `rounds`: cold first answer at 4× throttle, a 3 MB package at 4×, 100 MB without. */
export async function benchWeb(executablePath: string, rounds: number, folder = '.output/web'): Promise<void> {
  const server = await serveWeb(resolve(folder));
  const dir = mkdtempSync(join(tmpdir(), 'bench-web-'));
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--headless=new', '--enable-precise-memory-info'],
    viewport: { width: 360, height: 740 },
  });
  try {
    const first = await context.newPage();
    await first.goto(server.url);
    await first.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    console.log(`Web app, medians of ${rounds}`);
    console.log(
      `  first answer about a link, cold page, ${SLOW}× CPU: ${(await cold(context, server.url, rounds)).toFixed(0)} ms (limit 1,000)`,
    );
    for (const [name, size, slow, limit] of [
      ['3 MB package', 3_000_000, SLOW, 1_000],
      ['100 MB package', 100_000_000, 1, 5_000],
    ] as const) {
      const path = join(dir, `${size}.apk`);
      const entries = [...appEntries(), { name: 'assets/big', bytes: noise(size), stored: true }];
      writeFileSync(path, signPackage(entries, [{ key: makeKey('dsa', 'bench'), scheme: 'v2' }]));
      const { ms, heap } = await reading(context, server.url, path, slow, rounds);
      console.log(
        `  ${name}, ${slow}× CPU: ${ms.toFixed(0)} ms (limit ${limit.toLocaleString('en')}), heap grew by ${(heap / 1e6).toFixed(1)} MB at most`,
      );
    }
  } finally {
    await context.close();
    await server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function cold(context: BrowserContext, url: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await slowPage(context, SLOW);
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('article.answer'))
          Object.assign(window, { answeredAt: Math.min(performance.now(), (window as { answeredAt?: number }).answeredAt ?? 1e9) });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${url}#check=${encodeURIComponent(LINK)}`);
    times.push(Number(await (await page.waitForFunction(() => (window as { answeredAt?: number }).answeredAt)).jsonValue()));
    await page.close();
  }
  return middle(times);
}

async function reading(context: BrowserContext, url: string, path: string, slow: number, rounds: number) {
  const times: number[] = [];
  let heap = 0;
  for (let round = 0; round < rounds; round++) {
    const page = await slowPage(context, slow);
    await page.goto(url);
    const input = page.locator('#view-start .file-check input');
    await input.waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const used = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
      const before = used();
      const told = { from: 0, to: 0, grown: 0 };
      Object.assign(window, { told });
      document.addEventListener('change', () => (told.from = performance.now()), true);
      new MutationObserver(() => {
        told.grown = Math.max(told.grown, used() - before);
        if (document.querySelector('.found') && !told.to) told.to = performance.now();
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await input.setInputFiles(path);
    const told = (await (
      await page.waitForFunction(() => {
        const { told } = window as unknown as { told: { to: number } };
        return told.to > 0 && told;
      })
    ).jsonValue()) as {
      from: number;
      to: number;
      grown: number;
    };
    times.push(told.to - told.from);
    heap = Math.max(heap, told.grown);
    await page.close();
  }
  return { ms: middle(times), heap };
}

async function slowPage(context: BrowserContext, rate: number): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return page;
}

/** Bytes that do not repeat in a pattern. */
function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 1;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
