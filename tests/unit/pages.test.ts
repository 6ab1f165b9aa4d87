/**
 * Every labelled page through the real list: one test a page, on whether the answer is right. What is still wrong is named in the ratchet with how it
 * is wrong: such a page must fail, so that a mended one is taken off the list, and the list may only shrink.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { REASONS, type Reason } from '../../lib/contract/verdict.ts';
import { differenceOf, judgeCase, type PageCase, readCases } from '../../lib/measure/page-cases.ts';
import type { Ratchet } from '../../lib/measure/ratchet.ts';

const root = join(import.meta.dirname, '../..');
const catalog = loadCatalog(readList(join(root, 'data')));
const cases = readCases(join(root, 'tests/pages'));
const ratchet = JSON.parse(readFileSync(join(root, 'tests/pages/ratchet.json'), 'utf8')) as Ratchet;

const known = new Map<PageCase, ReturnType<typeof judgeCase>>();
/** Each page is read once, whichever tests ask. */
function judged(page: PageCase): ReturnType<typeof judgeCase> {
  const seen = known.get(page) ?? judgeCase(page, catalog);
  known.set(page, seen);
  return seen;
}

function isAnsweredRightly(page: PageCase): void {
  const { evidence, verdict } = judged(page);
  expect(differenceOf(page.expect, verdict)).toBe('');
  expect(verdict.reasons.length).toBeGreaterThan(0);
  expect(verdict.channel === null).toBe(verdict.kind === 'none');
  if (verdict.level === 'alarm') expect(verdict.facts.length).toBeGreaterThan(0);
  if (page.evidence) expect(evidence).toMatchObject(page.evidence);
}

describe('labelled pages', () => {
  for (const page of cases) {
    const name = `${page.name}: ${page.expect.kind}`;
    if (page.name in ratchet.wrong) test.fails(`${name} (known to be wrong: ${ratchet.wrong[page.name]})`, () => isAnsweredRightly(page));
    else test(name, () => isAnsweredRightly(page));
  }
});

test('there are as many labelled pages as ever, and the ratchet names none that is gone', () => {
  expect(cases.length).toBeGreaterThanOrEqual(ratchet.cases);
  const names = new Set(cases.map(({ name }) => name));
  expect(Object.keys(ratchet.wrong).filter((name) => !names.has(name))).toEqual([]);
});

/** Reasons that no page can give, and why. */
const GIVEN_ELSEWHERE: Partial<Record<Reason, string>> = {
  'address-only': 'an address that nobody opened',
  withdrawn: 'an organisation’s policy',
  noted: 'an entry of the list that lacks something; there may be none',
  'store-removed': 'an entry of the list that a store took out; there may be none',
};

test('every reason is given by at least one page', () => {
  const given = new Set(cases.flatMap((page) => judged(page).verdict.reasons));
  expect(REASONS.filter((reason) => !given.has(reason) && !(reason in GIVEN_ELSEWHERE))).toEqual([]);
});

test('as many pages must stay silent as must warn', () => {
  const silent = cases.filter(({ expect: { kind } }) => kind === 'none').length;
  const warned = cases.filter(({ expect: { kind } }) => !['none', 'established'].includes(kind)).length;
  expect(silent).toBeGreaterThanOrEqual(warned);
});
