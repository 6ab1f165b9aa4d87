/**
 * How the judgement does on texts that nothing was learned from: today's figures, which may only get better. Most of these texts allude to calls and
 * never say them: such a page is silent by decision, so that few are found says nothing bad; that hardly any other is warned of says much.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../../lib/catalog/load.ts';
import { readList } from '../../../../lib/catalog/read-list.ts';
import { decide } from '../../../../lib/decide/decide.ts';
import { type AppText, evidenceOfText, readTexts } from '../../../../lib/measure/text-evidence.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const catalog = loadCatalog(readList(at('../../../../data')));
const TEXTS = readTexts(at('../../../calling/kept-back.jsonl'));
const LEARNED = readTexts(at('../../../calling/texts.jsonl'));

/** Each text as in a store and as on a site with a file, of so many pages of calling apps and of others. */
const SETS = [
  { title: 'short, allusive texts', ordinary: false, found: 73, of: 190, falsely: 0, others: 190 },
  { title: 'ordinary store descriptions', ordinary: true, found: 104, of: 182, falsely: 4, others: 206 },
];

const pagesOf = (texts: readonly AppText[]) => texts.flatMap((text) => [true, false].map((inStore) => evidenceOfText(text, inStore)));
const warnedOf = (texts: readonly AppText[]) => pagesOf(texts).filter((evidence) => decide(evidence, catalog).kind !== 'none').length;

test.each(SETS)('$title that were never met: calling apps are found, others left alone', ({ ordinary, found, of, falsely, others }) => {
  const texts = TEXTS.filter(({ idea }) => (idea !== undefined) === ordinary);
  const calls = texts.filter((text) => text.calls);
  const rest = texts.filter((text) => !text.calls);
  expect([calls.length * 2, rest.length * 2]).toEqual([of, others]);
  expect(warnedOf(calls)).toBeGreaterThanOrEqual(found);
  expect(warnedOf(rest)).toBeLessThanOrEqual(falsely);
});

/** Written without sight of the rules, and judged for the first time after the last training: each in the place that it was written for. */
test('texts of somebody who never saw the rules: the calling apps that say so are found, hardly any other is warned of', () => {
  const texts = readTexts(at('../../../calling/blind.jsonl')) as (AppText & { readonly place: 'store' | 'site' })[];
  const warned = texts.filter((text) => decide(evidenceOfText(text, text.place === 'store'), catalog).kind !== 'none');
  const share = (calls: boolean) =>
    warned.filter((text) => text.calls === calls).length / texts.filter((text) => text.calls === calls).length;
  expect(texts.length).toBe(237);
  expect(share(true)).toBeGreaterThanOrEqual(83 / 119);
  expect(share(false)).toBeLessThanOrEqual(0);
});

test('no text is both learned from and kept back', () => {
  const learned = new Set(LEARNED.map(({ text }) => text));
  const blind = readTexts(at('../../../calling/blind.jsonl'));
  expect([...TEXTS, ...blind].filter(({ text }) => learned.has(text))).toEqual([]);
});
