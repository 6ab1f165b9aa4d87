/** A noted app: recognised by id and name, answered with what is known of it, and never the reason of an accusation. */
import { expect, test } from 'vitest';
import { appFacts } from '../../../lib/catalog/facts.ts';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide, decideAddress } from '../../../lib/decide/decide.ts';
import { decideDownload } from '../../../lib/decide/download.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';
import { bare } from '../../../lib/text/rich.ts';
import { viewOf } from '../../../lib/text/view.ts';
import { app } from './small-list.ts';

const by = ['one'];
const sources = { one: { url: 'https://charts.example/', title: 'Charts', says: 'store' as const, checked: '2026-11-29' } };
const ROOMS = app('soulrooms', {
  status: 'noted',
  names: { en: 'SoulRooms', ar: 'سول رومز', also: [], everyday: [] },
  owner: { value: 'Soul World Limited', kind: 'company', by },
  caution: { value: 'strangers', by },
  stores: {
    googlePlay: [{ value: 'com.soul.rooms', by }],
    appStore: [{ value: '1475867504', by, removed: { on: '2026-06-03', by } }],
  },
  official: 'https://soulrooms.com/',
  sources,
});
const bundled = readList('data');
const catalog = loadCatalog({ ...bundled, apps: [ROOMS, app('whatsapp')], modified: [], reported: [] });
const page = (url: string, html: string) => decide(collectEvidence(parsePage(html), url), catalog);
const play = (id: string, name: string) =>
  page(
    `https://play.google.com/store/apps/details?id=${id}`,
    `<h1 itemprop="name">${name}</h1><button aria-label="Install"></button><p>Voice rooms and video calls with new friends</p>`,
  );
const file = (name: string) => `<title>${name}</title><h1>${name}</h1><a href="/files/soulrooms.apk">Download</a>`;

test('on its own store page it is unknown, named, with its caution', () => {
  const verdict = play('com.soul.rooms', 'SoulRooms');
  expect([verdict.kind, verdict.level, verdict.app, verdict.caution]).toEqual(['unknown', 'note', 'soulrooms', 'strangers']);
  expect(verdict.reasons.slice(0, 2)).toEqual(['noted', 'store-id-listed']);
  expect(decideAddress('https://apps.apple.com/app/id1475867504', catalog).app).toBe('soulrooms');
});

test('its words say what is known and what is not, and that a store took it out', () => {
  const view = viewOf(play('com.soul.rooms', 'SoulRooms'), appFacts(catalog, 'soulrooms'), 'ar');
  expect(bare(view.heading)).toBe('نعرف سول رومز، لكن لا نعرف عنه ما يكفي');
  expect(bare(view.lead)).toContain('نعرف اسم ناشره، ولا نعرف بلده ومنذ متى يعمل');
  expect(view.reasons.find(({ code }) => code === 'store-removed')?.sources[0]?.url).toBe('https://charts.example/');
  expect(view.tone).toBe('amber');
});

test('another app under its name and a host that bears it are not accused', () => {
  expect(play('com.other.rooms', 'SoulRooms').kind).toBe('unknown');
  expect(play('com.other.rooms', 'SoulRooms').app).toBe(null);
  expect(play('com.other.rooms', 'SoulRooms Pro').kind).toBe('unknown');
  expect(decideAddress('https://soulrooms-recharge.com/', catalog).kind).toBe('none');
  expect(play('com.other.whatsapp', 'WhatsApp').kind).not.toBe('lookalike'); // of an id that the small list does not hold either
});

test('its file elsewhere is answered as unknown, by page and by download', () => {
  expect(page('https://files.example/', file('SoulRooms'))).toMatchObject({ kind: 'unknown', app: 'soulrooms', channel: 'other-site' });
  expect(page('https://apkpure.com/soulrooms/com.soul.rooms', file('SoulRooms'))).toMatchObject({ kind: 'unknown', app: 'soulrooms' });
  expect(decideDownload('https://files.example/a', 'soulrooms.apk', catalog)).toMatchObject({ kind: 'unknown', app: 'soulrooms' });
});

test('its own site speaks only where the app is to be had', () => {
  expect(page('https://soulrooms.com/blog', '<title>News of SoulRooms</title><p>Hello</p>').kind).toBe('none');
  expect(page('https://soulrooms.com/', file('SoulRooms'))).toMatchObject({ kind: 'unknown', app: 'soulrooms', channel: 'official-site' });
});
