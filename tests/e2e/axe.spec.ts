/** axe-core finds nothing in any of the extension's own pages, in both languages and both themes. */
import axe from 'axe-core';
import { LANGUAGE_CODES } from '../../lib/text/text.ts';
import { expect, test } from './support/test.ts';
import type { OwnPage } from './support/visitor.ts';

/** axe and its run as one function: the pages' policy lets no script be added to them. */
const run = (options: string) =>
  new Function(
    `${axe.source}; return window.axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')));`,
  ) as () => Promise<string[]>;
const EVERYTHING = run('');
/** What a theme can change. */
const COLOURS = run("{ runOnly: ['color-contrast', 'link-in-text-block'] }");

const PAGES = [
  '/guide.html#start',
  '/guide.html#colours',
  '/guide.html#groups',
  '/guide.html#asked',
  '/guide.html#file',
  '/guide.html#installed',
  '/guide.html#blackmail',
  '/guide.html#parents',
  '/guide.html#sources',
  '/options.html',
  '/popup.html',
  // An alarm by the address alone, and an address of which nothing is known.
  '/alarm.html#/https%3A%2F%2Fsignal.org-ar.me%2F',
  '/alarm.html#/https%3A%2F%2Fweather.example%2F',
];
const CHOICES = [{ what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold', entry: '', at: 1_795_000_000_000 }];

for (const language of LANGUAGE_CODES) {
  for (const path of PAGES) {
    test(`${path} in ${language}`, async ({ visitor }) => {
      await visitor.inExtension(async ({ settings, choices }) => chrome.storage.local.set({ settings, choices }), {
        settings: { language, country: 'IQ' },
        choices: CHOICES,
      });
      const page = await visitor.openOwnPage(path);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.lang + (document.querySelector('main') ? '' : ' empty')))
        .toBe(language);
      expect(await page.evaluate(EVERYTHING), 'light').toEqual([]);
      await useDark(page);
      expect(await page.evaluate(COLOURS), 'dark').toEqual([]);
      await page.close();
    });
  }
}

/** One name of each kind of answer: known, caution, modified, reported, near, shared, monitoring, ended, not listed. */
const TYPED = ['واتساب', 'آزار', 'واتساب الوردي', 'mSpy', 'واتسابب', 'واتساب بلس', 'Qustodio', 'سكايب', 'نور كول'];

test('every kind of answer in the link check, its details open', async ({ visitor }) => {
  const popup = await visitor.openOwnPage('/popup.html#tab--1');
  await popup.click('#tab-check');
  let before = '';
  for (const name of TYPED) {
    await popup.fill('#asked', name);
    await popup.press('Enter');
    const heading = () => popup.evaluate(() => document.querySelector('#panel .answer h2')?.textContent ?? '');
    await expect.poll(async () => (await heading()) !== before).toBe(true);
    before = await heading();
    await popup.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await popup.evaluate(EVERYTHING), name).toEqual([]);
  }
  await useDark(popup);
  expect(await popup.evaluate(COLOURS), 'dark').toEqual([]);
  await popup.close();
});

/** The dark theme's rules put in force: the same in both browsers, whichever theme they report. */
async function useDark(page: OwnPage): Promise<void> {
  const changed = await page.evaluate(() => {
    let count = 0;
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme: dark')) {
          rule.media.mediaText = 'all';
          count += 1;
        }
      }
    }
    document.documentElement.style.colorScheme = 'dark';
    return count;
  });
  expect(changed, 'rules of the dark theme').toBeGreaterThan(0);
}
