/**
 * A phone's browser: a copy of what was built, in a small window that is touched, without the parts of the browser that phones lack. Every error
 * in the background and on our own pages is written down by the copy itself.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { pageCase } from './support/cases.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { comes, headings } from './support/own-page.ts';
import { expect } from './support/test.ts';
import { type Engine, type OwnPage, PHONE, type Session, type Visitor } from './support/visitor.ts';

const BUILDS = resolve(process.env.MAMOON_BUILDS ?? resolve(import.meta.dirname, '../../.output'));
const LACKS = ['contextMenus', 'menus', 'commands', 'windows', 'downloads'];

/** Runs before all of our code, in the background and on every page of ours. */
const FIRST = `
for (const api of [globalThis.chrome, globalThis.browser])
  for (const name of ${JSON.stringify(LACKS)}) if (api) Object.defineProperty(api, name, { value: undefined, configurable: true });
const write = (error) => chrome.storage.session.set({ ['error ' + Math.random()]: String(error?.stack ?? error) });
addEventListener('error', ({ error, message }) => write(error ?? message));
addEventListener('unhandledrejection', ({ reason }) => write(reason));
`;

/** The folder of a copy that a phone's browser would load. */
function phoneCopy(engine: Engine): string {
  const folder = mkdtempSync(join(tmpdir(), 'mamoon-phone-'));
  cpSync(join(BUILDS, engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), folder, { recursive: true });
  const change = (name: string, how: (text: string) => string) =>
    writeFileSync(join(folder, name), how(readFileSync(join(folder, name), 'utf8')));
  writeFileSync(join(folder, 'phone.js'), FIRST);
  change('background.js', (code) => `import './phone.js';${code}`);
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html')))
    change(page, (html) => html.replace('<script', '<script src="/phone.js"></script><script'));
  change('manifest.json', (text) => {
    const { commands: _, optional_permissions: __, ...manifest } = JSON.parse(text);
    manifest.permissions = manifest.permissions.filter((name: string) => !LACKS.includes(name));
    return JSON.stringify(manifest);
  });
  return folder;
}

const test = base.extend<{ visitor: Visitor }, { engine: Engine; phone: Session }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  phone: [
    async ({ engine }, use) => {
      const folder = phoneCopy(engine);
      const session = await (engine === 'chromium' ? openChromium({ folder, phone: true }) : openFirefox({ folder, phone: true }));
      await use(session);
      expect(await session.close()).toEqual([]);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  visitor: async ({ phone }, use) => use(await phone.begin()),
});

const errors = (visitor: Visitor) =>
  visitor.inExtension(
    async () => Object.entries(await chrome.storage.session.get(null)).flatMap(([key, text]) => (key.startsWith('error ') ? [text] : [])),
    null,
  );
const fits = (page: OwnPage) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const names = async (visitor: Visitor) => (await visitor.warning()).filter(({ role }) => role === 'heading').map(({ name }) => name);

test('notice, own page, popup, options and guide work by touch in a small window, and nothing of ours fails', async ({ visitor }) => {
  const card = pageCase('unknown-site-ar-ahlan-call');
  const alarm = pageCase('lookalike-fake-registry-ar-whatsapp');
  visitor.serve({ [card.url]: card.html, [alarm.url]: alarm.html });
  await visitor.visit(card.url);
  await expect.poll(() => names(visitor)).not.toEqual([]);
  await visitor.tapInWarning('button', 'إغلاق');
  await expect.poll(() => names(visitor)).toEqual([]);
  await visitor.visit(alarm.url);
  await comes(visitor);
  expect((await headings(visitor)).join()).toMatch(/واتساب|WhatsApp/);

  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await popup.tap('#tab-check');
  await popup.fill('#asked', 'https://signal.org-ar.me/download');
  await popup.tap('form.ask button[type=submit]');
  await expect.poll(() => popup.text()).toContain('org-ar.me');
  expect(await popup.evaluate(() => innerWidth)).toBe(PHONE.width);
  expect(await fits(popup)).toBe(true);
  await popup.close();

  const options = await visitor.openOwnPage('/options.html');
  await expect.poll(() => options.text()).toContain('اللغة');
  await expect.poll(() => options.text()).toContain('هذا المتصفح لا يتيح للإضافات إدارة التنزيلات');
  expect(await fits(options)).toBe(true);
  await options.close();

  const guide = await visitor.openOwnPage('/guide.html');
  await guide.tap('.menu summary');
  await guide.tap('.menu a[href="#file"]');
  await expect.poll(() => guide.text()).toContain('اختر ملفًا');
  expect(await fits(guide)).toBe(true);

  expect(await errors(visitor)).toEqual([]);
  // An error would have been written down.
  await guide.evaluate(() => void Promise.reject(new Error('told')));
  await expect.poll(() => errors(visitor)).toHaveLength(1);
  await guide.close();
});
