/**
 * Judges pages in a real Chromium with the folder that was built: gate, background, reader and list as a person has them. One session for all
 * pages, several tabs at a time, every address answered here.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import type { Verdict } from '../contract/verdict.ts';

export interface PageInBrowser {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** The command line says something of it: an answer is waited for longer. */
  readonly awaited: boolean;
}

/** What the browser came to: null where the page was not looked at, which is as silent as `none`. */
export interface InBrowser {
  readonly name: string;
  readonly verdict: Verdict | null;
}

const TABS = 4;
/** How long a page is waited for that should be silent, and one that should not, in milliseconds after it has loaded. */
const SILENT_MS = 600;
const AWAITED_MS = 6_000;
const ASKED_EVERY_MS = 60;
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** The verdicts of all pages, in their order. Throws where there is no Chromium or no build in `folder`. */
export async function judgeInBrowser(pages: readonly PageInBrowser[], folder: string): Promise<InBrowser[]> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`no build in ${folder}: npx wxt build`);
  const profile = mkdtempSync(join(tmpdir(), 'mamoon-eval-'));
  const context = await open(profile, folder);
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const answers = new Map<string, string>();
    await context.route(/^https?:/, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: answers.get(route.request().url()) ?? '<!doctype html><title>x</title>',
      }),
    );
    const results: InBrowser[] = [];
    let next = 0;
    const work = async () => {
      for (let at = next++; at < pages.length; at = next++) {
        const page = pages[at];
        if (page) results[at] = await judgeOne(context, worker, page, answers);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
    return results;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function open(profile: string, folder: string): Promise<BrowserContext> {
  const path = process.env.CHROME_PATH ?? PATHS.find((one) => existsSync(one));
  return chromium.launchPersistentContext(profile, {
    ...(path && { executablePath: path }),
    ignoreDefaultArgs: ['--disable-extensions'],
    // Nothing is asked of the network: what is not answered here ends at a port where nobody listens.
    args: [
      '--headless=new',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-sandbox',
      '--proxy-server=127.0.0.1:9',
    ],
    viewport: { width: 1280, height: 800 },
  });
}

/** A tab of its own for each page, so that nothing is left of the one before. */
async function judgeOne(context: BrowserContext, worker: Worker, page: PageInBrowser, answers: Map<string, string>): Promise<InBrowser> {
  const { name, url, html, awaited } = page;
  const address = new URL(url).href;
  answers.set(address.split('#')[0] ?? address, html);
  const tab = await context.newPage();
  try {
    // An address that convicts is led to our own page before it has come.
    await tab.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch(() => {});
    return { name, verdict: await verdictOf(worker, tab, address, awaited) };
  } finally {
    await tab.close();
  }
}

async function verdictOf(worker: Worker, tab: Page, url: string, awaited: boolean): Promise<Verdict | null> {
  let found: Verdict | null = null;
  for (const end = Date.now() + (awaited ? AWAITED_MS : SILENT_MS); Date.now() < end; await tab.waitForTimeout(ASKED_EVERY_MS)) {
    found = await worker.evaluate(keptVerdict, url);
    if (found && (found.kind !== 'none' || !awaited)) return found;
  }
  return found;
}

/** Runs in the background: the newest verdict that any tab has for this address. */
async function keptVerdict(url: string): Promise<Verdict | null> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } } };
  const plain = (address: string) => address.split('#')[0];
  for (const [key, kept] of Object.entries(await chrome.storage.session.get(null))) {
    if (!key.startsWith('tab:') || !Array.isArray(kept)) continue;
    const found = (kept as { url: string; verdict: Verdict }[]).find((one) => plain(one.url) === plain(url));
    if (found) return found.verdict;
  }
  return null;
}
