/** What was once wrong in the list that ships, or would be missed in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import type { Store } from '../../lib/catalog/schema.ts';
import { decide, decideAddress } from '../../lib/decide/decide.ts';
import { collectEvidence } from '../../lib/detect/collect.ts';
import { coverageOf } from '../../lib/list/coverage.ts';
import { readData } from '../../lib/list/files.ts';
import { parsePage } from '../../lib/measure/parse-page.ts';

const catalog = loadCatalog(readList('data'));

test('of the apps that people in Arab countries meet, most are answered by what the list knows of them', () => {
  const held = coverageOf(catalog, readFileSync('tests/data/apps-people-meet.txt', 'utf8')).map(({ apps }) => [
    apps.filter(({ entry }) => entry !== null).length,
    apps.length,
  ]);
  const least = [57, 76, 15];
  expect(held.map(([, all]) => all)).toEqual([70, 84, 17]);
  for (const [at, [found = 0]] of held.entries()) expect(found).toBeGreaterThanOrEqual(least[at] as number);
});

test('of twenty claims about apps, nineteen have a source whose address opens', () => {
  let [all, without] = [0, 0];
  const count = (value: unknown, sources: Record<string, { url: string | null }>): void => {
    if (typeof value !== 'object' || value === null) return;
    const { by } = value as { by?: unknown };
    if (Array.isArray(by)) {
      all++;
      if (!by.some((key) => sources[key]?.url)) without++;
    }
    for (const one of Object.values(value)) count(one, sources);
  };
  for (const { data } of readData('data').apps) {
    const { sources, ...claims } = data;
    count(claims, sources);
  }
  expect(all).toBeGreaterThan(1000);
  expect(without / all).toBeLessThanOrEqual(0.05);
});

test.each<[Store, string, string, string]>([
  ['appStore', '1263036818', 'botim', 'established'],
  ['appStore', '972558973', 'azar', 'established'],
  ['appStore', '1252974010', 'ometv', 'reported'],
  ['appStore', '298844386', 'webex', 'established'],
  ['googlePlay', 'com.ringcentral.android', 'ringcentral', 'established'],
  ['appStore', '6446901002', 'threads', 'established'],
  ['fdroid', 'com.morlunk.mumbleclient', 'plumble', 'noted'],
  ['fdroid', 'org.telegram.messenger', 'telegram-foss', 'noted'],
  ['googlePlay', 'com.zhiliaoapp.musically', 'tiktok', 'noted'],
  ['googlePlay', 'com.twitter.android', 'x', 'established'],
  ['googlePlay', 'com.instagram.android', 'instagram', 'established'],
  ['googlePlay', 'com.snapchat.android', 'snapchat', 'established'],
  ['googlePlay', 'com.weieyu.yalla', 'yalla', 'established'],
  ['appStore', '1536700017', 'gochat', 'established'],
  ['googlePlay', 'io.olvid.messenger', 'olvid', 'established'],
  ['googlePlay', 'org.linphone', 'linphone', 'established'],
  ['googlePlay', 'chat.simplex.app', 'simplex', 'established'],
  ['googlePlay', 'com.teamspeak.ts3client', 'teamspeak', 'established'],
  ['googlePlay', 'com.nextcloud.talk2', 'nextcloud-talk', 'established'],
  ['googlePlay', 'com.gotomeeting', 'goto', 'established'],
  ['googlePlay', 'com.juphoon.justalk', 'justalk', 'noted'],
  ['appStore', '6444019095', 'woohoo', 'noted'],
  ['appStore', '1549704059', 'beem', 'noted'],
])('%s %s is %s, %s', (store, id, app, status) => {
  const found = catalog.appByStoreId(store, id);
  expect([found?.id, found?.status]).toEqual([app, status]);
});

test('whoever more than a few claims are from is named, with a licence, beside the list', () => {
  const data = readData('data');
  const files = [...data.apps, ...data.modified, ...data.reported, ...(data.sites ? [data.sites] : [])].map(({ text }) => text).join('\n');
  const repositories = [...files.matchAll(/"url": "https:\/\/(?:www\.)?(github\.com\/[^/"]+\/[^/"]+)/g)].map(([, name]) => name as string);
  const many = [...Map.groupBy(repositories, (name) => name)].filter(([, uses]) => uses.length >= 4).map(([name]) => name);
  const attribution = readFileSync('data/ATTRIBUTION.md', 'utf8');
  const named: Record<string, string> = {
    'github.com/Homebrew/homebrew-cask': 'Homebrew casks',
    'github.com/ScoopInstaller/Extras': 'Scoop Extras',
    'github.com/microsoft/winget-pkgs': 'winget-pkgs',
    'github.com/AdguardTeam/AdGuardHome': 'AdGuard Home',
    'github.com/DeepLinkX/DeeplinkX': 'DeeplinkX',
    'github.com/Universal-Debloater-Alliance/universal-android-debloater-next-generation': 'Universal Android Debloater',
  };
  expect(many.length).toBeGreaterThan(15);
  expect(many.filter((name) => !attribution.includes(named[name] ?? name))).toEqual([]);
});

test('an app that is only noted accuses nobody of bearing its name, under whatever id and in whatever company', () => {
  const title = (name: string) =>
    `<title>${name} - Apps on Google Play</title><h1 itemprop="name">${name}</h1><button aria-label="Install"></button><p>Free voice and video calls</p>`;
  const noted = [...catalog.apps.values()].filter(({ status }) => status === 'noted');
  expect(noted.length).toBeGreaterThan(100);
  for (const { id, names } of noted)
    for (const name of [names.en, names.ar, `${names.en} Kids`, `${names.en}: Video Calls & Chat`]) {
      const url = 'https://play.google.com/store/apps/details?id=org.other.family.app';
      const { kind, level } = decide(collectEvidence(parsePage(title(name)), url), catalog);
      expect([id, name, level === 'alarm' ? kind : 'no alarm']).toEqual([id, name, 'no alarm']);
    }
});

test.each([
  ['google-meet', 2017],
  ['telegram-x', 2018],
  ['imo', 2005],
])('%s is there since %i', (id, year) => {
  expect(catalog.apps.get(id)?.since?.value).toBe(year);
});

test.each([
  ['max', 'https://apps.apple.com/ru/app/max/id6739530834'],
  ['vk', 'https://apps.apple.com/ru/app/vk/id564177498'],
])('%s: that Apple removed it is said on its page', (app, address) => {
  const verdict = decideAddress(address, catalog);
  expect(verdict.app).toBe(app);
  expect(verdict.reasons).toContain('store-removed');
});
