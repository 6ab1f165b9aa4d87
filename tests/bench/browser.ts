/**
 * One Chromium per thing that is compared, with pages answered from memory: opens a page and measures what an extension costs there.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { extensionTime, startTrace } from './trace.ts';

/** What one page load cost. Times in milliseconds, sizes in bytes. */
export interface PageCost {
  readonly scriptMs: number;
  readonly scriptBytes: number;
  readonly heapBytes: number;
  readonly loadMs: number;
}

export interface Contender {
  readonly name: string;
  readonly context: BrowserContext;
  /** Folder of the unpacked extension, or null for a browser without any. */
  readonly folder: string | null;
  close(): Promise<void>;
}

/** Writes an extension whose only content script is empty: the yardstick of the budget. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

/** Starts a Chromium with this unpacked extension (or none) that answers every address with `answer`, and nothing from the network. */
export async function startContender(
  name: string,
  folder: string | null,
  executablePath: string,
  answer: (url: string) => string | null,
): Promise<Contender> {
  if (folder && !existsSync(join(folder, 'manifest.json'))) throw new Error(`${name}: no manifest.json in ${folder}`);
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : ['--disable-extensions']),
    ],
    ignoreDefaultArgs: folder ? ['--disable-extensions'] : [],
    // The whole browser, not its headless shell, which has no extensions.
  });
  await context.route('**/*', (route) => {
    const html = answer(route.request().url());
    return html === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { name, context, folder, close };
}

/** Opens the address once and measures it; the tab is closed again. */
export async function measurePage(contender: Contender, url: string): Promise<PageCost> {
  const page = await contender.context.newPage();
  const cdp = await contender.context.newCDPSession(page);
  const trace = await startTrace(cdp);
  await page.goto(url, { waitUntil: 'load' });
  await quiet(page);
  const { ms, files } = extensionTime(await trace.stop());
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  const loadMs = await page.evaluate(
    () => performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).loadEventEnd)[0] ?? 0,
  );
  await page.close();
  return { scriptMs: ms, scriptBytes: bytesOf(files, contender.folder), heapBytes: heap.usedSize, loadMs };
}

/** Two idle callbacks and a task later, scripts that run at `document_idle` have run. */
async function quiet(page: import('@playwright/test').Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => setTimeout(done, 30)))));
}

function bytesOf(files: readonly string[], folder: string | null): number {
  if (!folder) return 0;
  return files.reduce((sum, file) => {
    const path = join(folder, new URL(file).pathname);
    return sum + (existsSync(path) ? readFileSync(path).byteLength : 0);
  }, 0);
}

/** The extension's service worker, waited for; throws when the extension has none. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
}
