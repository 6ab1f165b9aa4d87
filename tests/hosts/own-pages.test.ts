/** One test a page: a copy of a site alarms, an honest page near a name does not. */
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { decide } from '../../lib/decide/decide.ts';
import { collectEvidence } from '../../lib/detect/collect.ts';
import { parsePage } from '../../lib/measure/parse-page.ts';
import { COPIES, HONEST } from './own-pages.ts';

const catalog = loadCatalog(readList(new URL('../../data', import.meta.url).pathname));
const levelOf = (url: string, html: string) => decide(collectEvidence(parsePage(html), url), catalog).level;

test.each(COPIES)('%s is a copy', (url, html) => {
  expect(levelOf(url, html)).toBe('alarm');
});

test.each(HONEST)('%s is honest', (url, html) => {
  expect(levelOf(url, html)).not.toBe('alarm');
});

test('there are sixty and more of each', () => {
  expect(Math.min(COPIES.length, HONEST.length)).toBeGreaterThanOrEqual(60);
});
