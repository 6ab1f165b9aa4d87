/** The web app in its states on a phone, 360 pixels wide. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { appEntries, makeKey, signPackage } from '../../support/app-package.ts';
import { findBrowser } from '../../support/browsers.mjs';
import { codesPng } from '../../support/qr-picture.ts';
import { serveWeb } from '../../support/serve-web.mjs';
import { LOOKS } from './painter.ts';

const WIDTH = 360;
const LOGIN = 'sgnl://linkdevice?uuid=6Bo4mFzVbZ&pub_key=BXq3k7Jd0L%2BfW1';

const typed = (text: string) => async (page: Page) => {
  await page.locator('#asked').fill(text);
  await page.locator('form.ask button[type=submit]').click();
  await expect(page.locator('#view-start > div article.answer')).toBeVisible();
};

const chosen = (part: string, shown: string, name: string, mimeType: string, bytes: () => Promise<Uint8Array>) => async (page: Page) => {
  await page.locator(`#view-start ${part} input`).setInputFiles({ name, mimeType, buffer: Buffer.from(await bytes()) });
  await page.locator(`#view-start ${part} ${shown}`).first().waitFor();
};

const codes = (...texts: string[]) => chosen('.picture-check', '.code', 'code.png', 'image/png', () => codesPng(texts));
const file = (id: string) =>
  chosen('.file-check', '.found', `${id}.apk`, '', async () =>
    signPackage(appEntries({ package: id }), [{ key: makeKey('ec', 'nobody'), scheme: 'v2' }]),
  );

/** Each on a page that was opened anew. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  new: async () => {},
  'link-reported': typed('https://signal.org-ar.me/download'),
  'link-official': typed('https://www.whatsapp.com/download'),
  'link-unknowable': typed('https://news.example/1'),
  'name-known': typed('واتساب'),
  'name-modified': typed('واتساب الذهبي'),
  'name-unlisted': typed('نور كول'),
  'code-link': codes('https://signal.org-ar.me/download'),
  'code-several': codes('https://www.whatsapp.com/download', 'WIFI:T:WPA;S:home;P:x;;'),
  'code-login': codes(LOGIN),
  'code-none': chosen('.picture-check', '.none', 'sheet.png', 'image/png', () => codesPng([])),
  'file-other-key': file('com.whatsapp'),
  'file-unknown': file('com.example.calls'),
};

for (const scheme of ['light', 'dark'] as const)
  test(`web app, ${scheme}`, async () => {
    const server = await serveWeb(resolve(import.meta.dirname, '../../../.output/web'));
    const profile = mkdtempSync(join(tmpdir(), 'mamoon-web-looks-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium') ?? '',
      args: ['--headless=new', '--no-sandbox', '--lang=en-US'],
      viewport: { width: WIDTH, height: 740 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      hasTouch: true,
      isMobile: true,
    });
    try {
      for (const language of ['ar', 'en'])
        for (const [name, bring] of Object.entries(STATES)) {
          const page = await context.newPage();
          await page.goto(server.url);
          if (language === 'en') await page.locator('header button[lang=en]').click();
          await bring(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(WIDTH);
          await page.screenshot({
            path: join(LOOKS, `chromium/web/${name}-${language}-${scheme}.png`),
            fullPage: true,
            animations: 'disabled',
          });
          await page.evaluate(() => localStorage.clear());
          await page.close();
        }
    } finally {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
