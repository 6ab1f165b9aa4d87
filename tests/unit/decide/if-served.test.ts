/** What is kept with a tab for the case that a download starts from it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide } from '../../../lib/decide/decide.ts';
import { decideIfServed } from '../../../lib/decide/if-served.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';

const catalog = loadCatalog(readList(join(import.meta.dirname, '../../../data')));
const HIDDEN = '<title>واتساب الذهبي</title><h1>واتساب الذهبي</h1><p>مكالمات صوت وفيديو مجانية.</p><div>اضغط</div>';
const evidenceOf = (html: string, url = 'https://files.example/a') => collectEvidence(parsePage(html), url);

test('a page that hides its offer is silent, and would be modified if it served a file', () => {
  const evidence = evidenceOf(HIDDEN);
  expect(decide(evidence, catalog).kind).toBe('none');
  expect(decideIfServed(evidence, catalog).kind).toBe('modified');
});

test('so would one that is dressed as a page of results', () => {
  expect(decideIfServed({ ...evidenceOf(HIDDEN), shape: 'search' }, catalog).kind).toBe('modified');
  expect(decideIfServed({ ...evidenceOf(HIDDEN), shape: 'interstitial' }, catalog).kind).toBe('modified');
});

test('a page of other software stays silent, and the app’s own site established', () => {
  expect(decideIfServed(evidenceOf('<title>Soup</title><h1>Soup of the day</h1><p>Water, salt, lentils.</p>'), catalog).kind).toBe('none');
  expect(decideIfServed(evidenceOf('<h1>WhatsApp</h1>', 'https://www.whatsapp.com/x'), catalog).kind).toBe('established');
});

test('nothing changes on a page that serves a file anyway', () => {
  const evidence = evidenceOf(`${HIDDEN}<a href="/a1.apk">تنزيل</a>`);
  expect(decideIfServed(evidence, catalog).kind).toBe(decide(evidence, catalog).kind);
});
