/** The watch that ends every run sees what it is there to see. In Firefox all of it is the sink, which has a unit test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from './support/chromium.ts';
import { expect, test } from './support/test.ts';

test('the watch over the network sees a single request of an extension', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatty-'));
  const manifest = {
    manifest_version: 3,
    name: 'chatty',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': `chrome.tabs.create({ url: 'guide.html' }); fetch('https://leak.example/').catch(() => {}).then(() => chrome.storage.session.set({ asked: true }));`,
    'guide.html': '<title>guide</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const session = await openChromium({ folder });
  await expect.poll(async () => (await session.begin()).inExtension(async () => 'asked' in (await chrome.storage.session.get(null)), null));
  const asked = await session.close();
  expect(asked.join(' ')).toContain('leak.example');
  rmSync(folder, { recursive: true, force: true });
});
