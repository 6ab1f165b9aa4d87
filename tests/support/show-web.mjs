/** Opens the web app that was built: with a display a browser window for a person, without one a line of what it says and a picture. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browsers.mjs';
import { serveWeb } from './serve-web.mjs';
import { ROOT } from './setup.mjs';

const shown = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
const headless = !shown || !!process.env.CI;
const server = await serveWeb(join(ROOT, '.output/web'));
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', headless, args: ['--no-sandbox'] });
const page = await browser.newPage(headless ? { viewport: { width: 360, height: 740 } } : { viewport: null });
await page.goto(server.url);
if (headless) {
  const folder = join(ROOT, 'test-results', 'web');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await page.locator('#asked').fill('https://signal.org-ar.me/');
  await page.locator('form.ask button[type=submit]').click();
  await page.locator('article.answer').waitFor();
  await page.screenshot({ path: join(folder, 'link.png'), fullPage: true });
  console.log(`There is no display. The web app answers about signal.org-ar.me: «${await page.locator('article.answer h2').innerText()}»`);
  console.log(`Screenshot: ${relative(ROOT, folder)}/link.png`);
  await browser.close();
} else {
  console.log(`${server.url} (the window closes it)`);
  await new Promise((done) => browser.on('disconnected', done));
}
await server.close();
