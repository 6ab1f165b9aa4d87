/** Nothing is sent: the extension could not if it wanted to, and the watch that ends every run would see it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { expect, test } from './support/test.ts';

test('the pages and the background of the extension can reach nothing', async ({ visitor }) => {
  const tryAll = async () => {
    const url = 'https://leak.example/';
    const settled = (promise: Promise<unknown>) =>
      promise.then(
        () => 'reached',
        () => 'refused',
      );
    const told = [await settled(fetch(url)), await settled(fetch(url, { mode: 'no-cors' }))];
    if (typeof document === 'undefined') return told;
    const event = (target: EventTarget, good: string) =>
      new Promise<string>((done) => {
        target.addEventListener(good, () => done('reached'));
        target.addEventListener('error', () => done('refused'));
      });
    told.push(await event(Object.assign(new Image(), { src: `${url}a.png` }), 'load'));
    const script = Object.assign(document.createElement('script'), { src: `${url}a.js` });
    document.head.append(script);
    told.push(await event(script, 'load'));
    navigator.sendBeacon(url, 'x');
    try {
      told.push(await event(new WebSocket('wss://leak.example/'), 'open'));
    } catch {
      told.push('refused');
    }
    return told;
  };
  const page = await visitor.openOwnPage('/options.html');
  expect([...new Set(await page.evaluate(tryAll))]).toEqual(['refused']);
  await page.close();
  expect([...new Set(await visitor.inExtension(tryAll, null))]).toEqual(['refused']);
});

test('the watch over the network sees a single request of an extension', async ({ engine }) => {
  const folder = mkdtempSync(join(tmpdir(), 'chatty-'));
  const manifest = {
    manifest_version: 3,
    name: 'chatty',
    version: '1',
    permissions: ['storage'],
    background: engine === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(engine === 'firefox' && { browser_specific_settings: { gecko: { id: 'mamoon@mamoon.example' } } }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': `chrome.tabs.create({ url: 'guide.html' }); fetch('https://leak.example/').catch(() => {}).then(() => chrome.storage.session.set({ asked: true }));`,
    'guide.html': '<title>guide</title>',
    'options.html': '<title>options</title>',
    'licences.txt': '',
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const session = await (engine === 'chromium' ? openChromium({ folder }) : openFirefox({ folder }));
  await expect.poll(async () => (await session.begin()).inExtension(async () => 'asked' in (await chrome.storage.session.get(null)), null));
  const asked = await session.close();
  expect(asked.join(' ')).toContain('leak.example');
  rmSync(folder, { recursive: true, force: true });
});
