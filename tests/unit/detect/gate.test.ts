import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { isPlaceOfApps } from '../../../lib/catalog/sites.ts';
import { decide } from '../../../lib/decide/decide.ts';
import { speaksOfApps } from '../../../lib/detect/app-words.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { LINKS, SAYS, TAGS } from '../../../lib/detect/gate.ts';
import { readCases } from '../../../lib/measure/page-cases.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';
import { DISGUISES } from '../../disguises/disguises.ts';
import { LURES } from '../../disguises/lures.ts';

const ROOT = join(import.meta.dirname, '../../../data');
const catalog = loadCatalog(readList(ROOT));

/** Of an ordinary page there is more than a few elements. */
const FILLING = '<i></i>'.repeat(40);

/** The parser's document knows no "*" where a browser does. */
const asBrowser = (page: Document) => ({ getElementsByTagName: (name: string) => [...page.querySelectorAll(name)] }) as unknown as Document;

/** What the background asks of the browser's account, and what the page is asked. */
function look(html: string, address = 'https://plain.example/'): boolean {
  const page = parsePage(html + FILLING);
  const says = new Function('document', `return ${SAYS};${TAGS}`) as (document: Document) => boolean;
  return (
    speaksOfApps(address, page.title) ||
    isPlaceOfApps(catalog.site(new URL(address))) ||
    page.querySelector(LINKS) !== null ||
    says(asBrowser(page))
  );
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
    'تـحـمـيـل',
    'Down\u200bload',
  ])
    expect(look(`<title>${title}</title>`), title).toBe(true);
  for (const address of [
    'https://x.example/store/apps/details?id=a',
    'https://x.example/ae/app/x/id310633997',
    'https://x.example/x/com.example.app',
    'https://x.example/app/C100',
    'https://x.example/detail/9NKSQGP7F2NH',
  ])
    expect(look('', address), address).toBe(true);
});

test('so is any page of a portal of the list and an app’s page in a store, and no other page of those who do more than that', () => {
  const { sites } = readList(ROOT).sites;
  const portals = sites.filter(({ type }) => ['third-party-store', 'apk-portal', 'download-portal', 'mod-portal'].includes(type));
  expect(portals.length).toBeGreaterThan(30);
  for (const { hosts } of portals) for (const host of hosts) expect(look('', `https://${host.replace('*', 'x')}/7`), host).toBe(true);
  for (const { apps } of sites) for (const { example } of apps) expect(look('', example), example).toBe(true);
  for (const address of ['https://www.amazon.com/b/9', 'https://github.com/topics', 'https://t.me/x', 'https://www.google.com/search?q=x'])
    expect(look('', address), address).toBe(false);
});

test('so is one link to an app, wherever it stands, on a page whose words say nothing', () => {
  const rest = '<a href="/page">x</a>'.repeat(900);
  for (const link of [
    '<a href="/files/x.APK?v=2">x</a>',
    '<a href="https://play.google.com/store/apps/details?id=com.x">x</a>',
    '<a href="https://apps.apple.com/ae/app/id310633997">x</a>',
    '<a href="/store/apps/details?id=com.x">x</a>',
    '<a href="/setup.EXE">x</a>',
    '<a href="/setup.msi">x</a>',
    '<a href="/x.dmg">x</a>',
    '<a href="/x.mobileconfig">x</a>',
    '<a href="itms-services://?action=download-manifest&url=x">x</a>',
    '<a href="blob:https://x.example/1" download="x.apk">x</a>',
    `<button onclick="location.href='/x.apk'">x</button>`,
  ])
    expect(look(`<title>x</title>${rest}${link}`), link).toBe(true);
});

test('every labelled page that warrants a warning is let through', () => {
  const cases = readCases(join(import.meta.dirname, '../../pages')).filter(
    ({ expect: { kind } }) => !['none', 'established'].includes(kind),
  );
  expect(cases.length).toBeGreaterThan(200);
  expect(cases.filter(({ html, url }) => !look(html, url)).map(({ name }) => name)).toEqual([]);
});

/** Among many elements that say nothing a shadow root cannot be asked for, nor a name that is not one of the few that the gate knows. */
const SHADOWED = /shadow root/;
const UNNAMED = 20;

test('so is nearly every disguise that the judgement sees through, under a title that says nothing among many elements', () => {
  // Of a disguise by sheer size two lures are enough: parsing all fourteen takes longer than all the others together.
  const pagesOf = ([lure, ...more]: typeof LURES, disguise: (typeof DISGUISES)[string]) => {
    if (!lure) return [];
    const first = disguise({ ...lure, title: 'x' });
    return [first, ...(first.html.length > 100_000 ? more.slice(0, 1) : more).map((one) => disguise({ ...one, title: 'x' }))];
  };
  const unseen = Object.entries(DISGUISES).flatMap(([name, disguise]) =>
    pagesOf(LURES, disguise)
      .filter(({ url, html }) => !look(html, url) && decide(collectEvidence(parsePage(html), url), catalog).kind !== 'none')
      .map(({ url }) => `${name}: ${url}`),
  );
  expect(unseen.filter((one) => !SHADOWED.test(one)).length).toBeLessThanOrEqual(UNNAMED);
});

test('a page of hardly any elements is looked at whatever it shows: what it keeps in shadow roots and frames nobody can ask for', () => {
  const says = new Function('document', `return ${SAYS};${TAGS}`) as (document: Document) => boolean;
  for (const [name, disguise] of Object.entries(DISGUISES).filter(([one]) => SHADOWED.test(one)))
    for (const lure of LURES) expect(says(asBrowser(parsePage(disguise({ ...lure, title: 'x' }).html))), name).toBe(true);
});
