import { join } from 'node:path';
import { expect, test } from 'vitest';
import { speaksOfApps } from '../../../lib/detect/app-words.ts';
import { LINKS } from '../../../lib/detect/gate.ts';
import { readCases } from '../../../lib/measure/page-cases.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';

/** What the background asks of the browser's account, and what the page is asked. */
function look(html: string, address = 'https://plain.example/'): boolean {
  const page = parsePage(html);
  return speaksOfApps(address, page.title) || page.querySelector(LINKS) !== null;
}

test('ordinary pages are left alone', () => {
  for (const title of ['طقس القاهرة', 'Basically apples', 'City council report', 'Video of the week', 'الأخبار'])
    expect(look(`<title>${title}</title><h1>${title}</h1><a href="/page/1">more</a>`), title).toBe(false);
  for (const address of [
    'https://paper.example/2026/01/05/title',
    'https://www.a.b.example/ideas/1',
    'https://x.example/style.min',
    'https://x.example/about',
  ])
    expect(look('<title></title>', address), address).toBe(false);
  expect(
    look('<title>News</title><a href="https://x.example/maps/apple">x</a><a href="/paper">x</a><button onclick="more()">x</button>'),
  ).toBe(false);
});

test('a title or an address that speaks of apps or calls is enough', () => {
  for (const title of [
    'تحميل واتساب',
    'WeTalk',
    'Free video calls',
    'An app for you',
    'Görüntülü sohbet',
    'TÉLÉCHARGER',
    'دانلود',
    'انسٹال',
  ])
    expect(look(`<title>${title}</title>`), title).toBe(true);
  for (const address of [
    'https://x.example/store/apps/details?id=a',
    'https://x.example/ae/app/x/id310633997',
    'https://x.example/x/com.example.app',
    'https://imo.ar.uptodown.com/',
    'https://x.example/app/C100',
    'https://x.example/detail/9NKSQGP7F2NH',
  ])
    expect(look('', address), address).toBe(true);
});

test('so is one link to an app, wherever it stands, on a page whose words say nothing', () => {
  const rest = '<a href="/page">x</a>'.repeat(900);
  for (const link of [
    '<a href="/files/x.APK?v=2">x</a>',
    '<a href="https://play.google.com/store/apps/details?id=com.x">x</a>',
    '<a href="https://apps.apple.com/ae/app/id310633997">x</a>',
    '<a href="/store/apps/details?id=com.x">x</a>',
  ])
    expect(look(`<title>x</title>${rest}${link}`), link).toBe(true);
});

/** Neither its title nor its address says anything, and its only link has the file's name in another attribute, which is not asked for its cost. */
const NOT_SEEN = ['unknown-site-en-blob-download'];

test('every labelled page that warrants a warning is let through, but for what is known to be too dear to find', () => {
  const cases = readCases(join(import.meta.dirname, '../../pages')).filter(
    ({ expect: { kind } }) => !['none', 'established'].includes(kind),
  );
  expect(cases.length).toBeGreaterThan(200);
  expect(cases.filter(({ html, url }) => !look(html, url)).map(({ name }) => name)).toEqual(NOT_SEEN);
});
