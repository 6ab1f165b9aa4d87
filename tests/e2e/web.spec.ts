/** The web app as any host serves it, under a path of its own: in Chromium, and what differs there in Firefox. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import { appEntries, makeKey, signPackage } from '../support/app-package.ts';
import { findBrowser } from '../support/browsers.mjs';
import { serveWeb } from '../support/serve-web.mjs';
import { expect } from './support/test.ts';

const FOLDER = resolve(process.env.MAMOON_BUILDS ?? resolve(import.meta.dirname, '../../.output'), 'web');
/** A page beside the app that shares as Android does: a form sent to the app's address. */
const SHARER = `<!doctype html><meta charset="utf-8"><form method="post" action="/mamoon/share" enctype="multipart/form-data">
<input name="title"><input name="text"><input name="url"><input type="file" name="file"><button>Share</button></form>`;
const PHONE = { width: 360, height: 740 };

interface Web {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** Requests that reached the host. */
  readonly asked: string[];
}

const test = base.extend<{ web: Web }>({
  web: async ({ browserName: _ }, use) => {
    const asked: string[] = [];
    const server = await serveWeb(FOLDER, { extra: { '/sharer.html': SHARER }, onRequest: (one) => asked.push(one) });
    const profile = mkdtempSync(join(tmpdir(), 'mamoon-web-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium') ?? '',
      args: ['--headless=new', '--no-sandbox', '--lang=en-US'],
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await use({ page, context, url: server.url, asked });
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

const check = async (page: Page, text: string) => {
  await page.locator('#asked').fill(text);
  await page.locator('form.ask button[type=submit]').click();
  await expect(page.locator('article.answer')).toBeVisible();
  return page.locator('article.answer').innerText();
};

test('a link, a message with a link, and a name are answered, and it is said that the page was not opened', async ({ web: { page } }) => {
  expect(await check(page, 'https://signal.org-ar.me/download')).toContain('لم نفتح الرابط');
  await expect(page.locator('article.answer')).toHaveClass(/\bred\b/);
  await check(page, 'ثبّت هذا لنتكلم: https://www.whatsapp.com/download');
  await expect(page.locator('article.answer')).toHaveClass(/\bcalm\b/);
  expect(await check(page, 'واتساب الذهبي')).not.toContain('لم نفتح الرابط');
  await expect(page.locator('article.answer')).toHaveClass(/\bred\b/);
});

test('without any network after the first visit: opens, judges a link, reads a file, shows the help', async ({
  web: { page, context, asked },
}) => {
  asked.length = 0;
  await context.setOffline(true);
  await page.reload();
  await check(page, 'https://signal.org-ar.me/');
  const file = signPackage(appEntries({ package: 'com.whatsapp' }), [{ key: makeKey('rsa', 'nobody'), scheme: 'v2' }]);
  await page
    .locator('#view-start .file-check input')
    .setInputFiles({ name: 'WhatsApp.apk', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await expect(page.locator('#view-start .found')).toContainText('هذا الملف ليس من شركة واتساب');
  await page.locator('#view-start a[href="#blackmail"]').click();
  await expect(page.locator('#view-blackmail h1')).toBeVisible();
  expect(asked).toEqual([]);
});

test('what another app shares is taken from the request by the worker, and nothing of it reaches the host or stays', async ({
  web: { page, url, asked },
}) => {
  asked.length = 0;
  await page.goto(new URL('/sharer.html', url).href);
  await page.locator('[name=title]').fill('Signal');
  await page.locator('[name=text]').fill('نزّل هذا https://signal.org-ar.me/get');
  await page.locator('button').click();
  await expect(page.locator('article.answer')).toHaveClass(/\bred\b/);
  expect(page.url()).toBe(url);
  expect(asked.filter((one) => !one.includes('sharer') && !one.includes('favicon'))).toEqual([]);
  await page.reload();
  await expect(page.locator('#asked')).toHaveValue('');
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((one) => one.url)));
    return [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      (await indexedDB.databases()).length,
      requests.flat().join(' '),
    ].join('\n');
  });
  expect(kept).not.toContain('signal');
  expect(kept.split('\n').slice(0, 3)).toEqual(['{}', '{}', '0']);
});

test('a shared file is read at once', async ({ web: { page, url } }) => {
  const file = signPackage(appEntries({ package: 'com.example.calls' }), [{ key: makeKey('ec', 'nobody'), scheme: 'v3' }]);
  await page.goto(new URL('/sharer.html', url).href);
  await page
    .locator('[name=file]')
    .setInputFiles({ name: 'calls.apk', mimeType: 'application/vnd.android.package-archive', buffer: Buffer.from(file) });
  await page.locator('button').click();
  await expect(page.locator('.found')).toContainText('هذا التطبيق غير موجود في قائمتنا');
  await page.locator('.found summary').click();
  await expect(page.locator('.found')).toContainText('com.example.calls');
});

test('a shortcut hands a link over behind the hash, and it leaves the address at once', async ({ web: { page, url } }) => {
  await page.goto('about:blank');
  await page.goto(`${url}#check=${encodeURIComponent('https://signal.org-ar.me/')}`);
  await expect(page.locator('article.answer')).toHaveClass(/\bred\b/);
  expect(page.url()).toBe(url);
});

test('it can be installed, and says which files may be shared with it', async ({ web: { page, context } }) => {
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({ dir: 'rtl', lang: 'ar', share_target: { method: 'POST', action: './share' } });
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
});

test('its policy lets it reach its own files only', async ({ web: { page, asked } }) => {
  asked.length = 0;
  const told = await page.evaluate(async () => {
    const settled = (work: Promise<unknown>) =>
      work.then(
        () => 'reached',
        () => 'refused',
      );
    const image = new Promise((done, fail) =>
      Object.assign(new Image(), { onload: done, onerror: fail, src: 'https://leak.example/a.png' }),
    );
    return [await settled(fetch('https://leak.example/')), await settled(image), (await fetch('./nothing-of-ours')).status];
  });
  expect(told).toEqual(['refused', 'refused', 404]);
  expect(asked).toEqual([]);
});

for (const language of ['ar', 'en']) {
  test(`axe finds nothing in its states at 360 pixels, nothing overflows (${language})`, async ({ web: { page } }) => {
    if (language === 'en') await page.locator('header button[lang=en]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const states = [
      () => Promise.resolve(''),
      () => check(page, 'https://signal.org-ar.me/download'),
      () => check(page, 'GBWhatsApp'),
      async () => {
        const file = signPackage(appEntries({ package: 'com.whatsapp' }), [{ key: makeKey('rsa', 'nobody'), scheme: 'v2' }]);
        await page
          .locator('#view-start .file-check input')
          .setInputFiles({ name: 'WhatsApp.apk', mimeType: '', buffer: Buffer.from(file) });
        await page.locator('#view-start .found summary').click();
      },
    ];
    for (const [at, state] of states.entries()) {
      await state();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `state ${at}`).toBeLessThanOrEqual(PHONE.width);
      const found = await page.evaluate(
        new Function(
          `${axe.source}; return window.axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')));`,
        ) as () => Promise<string[]>,
      );
      expect(found, `state ${at}`).toEqual([]);
    }
  });
}

test('in Firefox too: offline after the first visit, a link and a file', async () => {
  const server = await serveWeb(FOLDER);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
    defaultViewport: PHONE,
  });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await server.close();
  await page.reload();
  await page.locator('#asked').fill('https://signal.org-ar.me/');
  await page.locator('form.ask button[type=submit]').click();
  await page.locator('article.answer.red').wait();
  const bytes = [...signPackage(appEntries({ package: 'com.whatsapp' }), [{ key: makeKey('dsa', 'nobody'), scheme: 'v2' }])];
  await page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#view-start .file-check input');
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'WhatsApp.apk'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
  await page.locator('#view-start .found.red').wait();
  await browser.close();
});
