/** A signed pack in a real browser, from the file in the options to the warning: with the built folder, which knows a key of the test's own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as plain } from '@playwright/test';
import { newKey, signed, somePack } from '../support/packs.ts';
import { openChromium } from './support/chromium.ts';
import { openFirefox } from './support/firefox.ts';
import { expect, test } from './support/test.ts';

plain.describe.configure({ timeout: 180_000 });

const BUILDS = resolve(process.env.MAMOON_BUILDS ?? resolve(import.meta.dirname, '../../.output'));
const SITE = 'https://listening-chat.example/';
const PAGE = '<title>Listening Chat</title><h1>Listening Chat</h1><p>Voice and video calls</p><a href="/chat.apk">Download</a>';

/** The build with this key where the package says that there is none. */
function buildWithKey(name: string, publicKey: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mamoon-pack-'));
  cpSync(join(BUILDS, name), folder, { recursive: true });
  let put = 0;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes('no-key-yet')) continue;
    writeFileSync(join(folder, file), text.replaceAll('no-key-yet', publicKey));
    put++;
  }
  expect(put, 'files that know the keys: the background and the options').toBeGreaterThan(0);
  return folder;
}

test('a pack is taken from a file, warns, survives the background’s end, refuses what is forged or older, and goes again', async ({
  engine,
}) => {
  const key = newKey();
  const folder = buildWithKey(engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3', key.publicKey);
  const session = await (engine === 'chromium' ? openChromium({ folder }) : openFirefox({ folder }));
  try {
    const visitor = await session.begin();
    visitor.serve({ [SITE]: PAGE });
    const says = async () => (await visitor.alarm()).map(({ name }) => name).join(' | ');
    await visitor.visit(SITE);
    expect(await says()).not.toContain('ورد في تقرير');

    const page = await visitor.openOwnPage('/options.html');
    await expect.poll(() => page.text()).toContain('لا ملحق هنا.');
    const put = (text: string) =>
      page.evaluate(
        new Function(
          `const input = document.getElementById('pack-file'); const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(text)}], 'pack.json', { type: 'application/json' })); input.files = files.files; input.dispatchEvent(new Event('change', { bubbles: true }));`,
        ) as () => void,
      );
    await put(signed(somePack(), newKey()));
    await expect.poll(() => page.text()).toContain('توقيع هذا الملف ليس توقيع القائمين على القائمة. لم يتغير شيء.');
    expect(await page.text()).toContain('لا ملحق هنا.');
    await put(signed(somePack(), key));
    await expect.poll(() => page.text()).toContain('أُضيف الملحق رقم 7.');
    await expect.poll(() => page.text()).toContain('يضيف تقريرًا واحدًا.');
    await put(signed(somePack({ number: 5 }), key));
    await expect.poll(() => page.text()).toContain('هذا الملحق أقدم من ملحق أُضيف هنا من قبل. لم يتغير شيء.');

    await visitor.stopBackground();
    await visitor.visit('https://elsewhere.example/');
    await visitor.visit(SITE);
    await expect.poll(says).toContain('A laboratory: A chat app that listens');

    await page.evaluate(() => {
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'احذف الملحق')?.click();
    });
    await expect.poll(() => page.text()).toContain('حُذف الملحق.');
    await page.close();
    await visitor.visit('https://elsewhere.example/');
    await visitor.visit(SITE);
    await expect.poll(() => visitor.address()).toBe(SITE);
    expect(await says()).not.toContain('A laboratory');
  } finally {
    expect(await session.close(), 'nothing is asked of the network').toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  }
});
