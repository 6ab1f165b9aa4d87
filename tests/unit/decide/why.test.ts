/** What `--why` tells is what `decide` did: the rule, and sums that add up. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide } from '../../../lib/decide/decide.ts';
import { whyOf } from '../../../lib/decide/why.ts';
import { judgeCase, readCases } from '../../../lib/measure/page-cases.ts';

const catalog = loadCatalog(readList('data'));
const cases = readCases(resolve(import.meta.dirname, '../../pages'));

test('a host that bears a name: its signs with their points, which are its sum', () => {
  const { host, rule } = whyOf('https://whatsapp-update.xyz/', null, catalog);
  expect(host?.app).toBe('whatsapp');
  expect(host?.signs.length).toBeGreaterThan(1);
  const points = host?.signs.map((sign) => Number(sign.split(' ').at(-1))) ?? [];
  expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(host?.sum ?? 0);
  expect(rule).not.toBe('otherwise');
});

test('no rule, no name and nothing said of an everyday host; no answer for what is no web address', () => {
  expect(whyOf('https://news.example/', null, catalog)).toMatchObject({ rule: 'otherwise', host: null, presents: null, claims: [] });
  expect(() => whyOf('javascript:alert(1)', null, catalog)).toThrow(TypeError);
});

test('a page is silent where no rule answered, and an unknown app has said enough of calls', () => {
  for (const one of cases.filter((_, at) => at % 7 === 0)) {
    const { evidence } = judgeCase(one, catalog);
    const why = whyOf(evidence.url, evidence, catalog);
    const verdict = decide(evidence, catalog);
    if (why.rule === 'otherwise') expect(verdict.kind, one.name).toBe('none');
    if (why.rule === 'unknown') expect(why.calling.score, one.name).toBeGreaterThanOrEqual(why.calling.enough);
  }
});
