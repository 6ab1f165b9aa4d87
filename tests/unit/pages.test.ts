/** Every labelled page through the real list: evidence and verdict. What is still wrong is kept in the ratchet and may only shrink. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { differenceOf, judgeCase, readCases } from '../../lib/measure/page-cases.ts';
import { type Ratchet, ratchetOf, worsened } from '../../lib/measure/ratchet.ts';

const root = join(import.meta.dirname, '../..');
const catalog = loadCatalog(readList(join(root, 'data')));
const cases = readCases(join(root, 'tests/pages'));
const ratchet = JSON.parse(readFileSync(join(root, 'tests/pages/ratchet.json'), 'utf8')) as Ratchet;

describe('labelled pages', () => {
  const judged = cases.map((one) => ({ one, ...judgeCase(one, catalog) }));

  test('none is answered worse than before', () => {
    const now = ratchetOf(judged.map(({ one, verdict }) => ({ name: one.name, difference: differenceOf(one.expect, verdict) })));
    expect(worsened(ratchet, now)).toEqual([]);
  });

  test('as many pages must stay silent as must warn', () => {
    const silent = cases.filter(({ expect: { kind } }) => kind === 'none').length;
    const warned = cases.filter(({ expect: { kind } }) => !['none', 'established'].includes(kind)).length;
    expect(silent).toBeGreaterThanOrEqual(warned);
  });

  test.each(judged.filter(({ one }) => one.evidence))('evidence of $one.name', ({ one, evidence }) => {
    expect(evidence).toMatchObject(one.evidence ?? {});
  });

  test.each(judged)('$one.name: a verdict that can be shown', ({ verdict }) => {
    expect(verdict.reasons.length).toBeGreaterThan(0);
    expect(verdict.channel === null).toBe(verdict.kind === 'none');
    if (verdict.level === 'alarm') expect(verdict.facts.length).toBeGreaterThan(0);
  });
});
