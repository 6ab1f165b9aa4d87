/** How the judgement does on texts that nothing was learned from: today's figures, which may only get better. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { evidenceOfText, readTexts } from '../../../lib/cli/text-evidence.ts';
import { callingScore, ENOUGH } from '../../../lib/decide/calling.ts';

const TEXTS = readTexts(fileURLToPath(new URL('../../calling/kept-back.jsonl', import.meta.url)));
const LEARNED = readTexts(fileURLToPath(new URL('../../calling/texts.jsonl', import.meta.url)));

/** Of 190 calling apps, and of 190 others, each as in a store and as on a site. */
const FOUND = 145;
const FALSELY = 16;

const warnedOf = TEXTS.flatMap((text) =>
  [true, false].filter((inStore) => callingScore(evidenceOfText(text, inStore)).score >= ENOUGH).map(() => text),
);

test('calling apps that were never met are found', () => {
  expect(warnedOf.filter(({ calls }) => calls).length).toBeGreaterThanOrEqual(FOUND);
});

test('others that were never met are left alone', () => {
  expect(warnedOf.filter(({ calls }) => !calls).length).toBeLessThanOrEqual(FALSELY);
});

test('no text is both learned from and kept back', () => {
  const learned = new Set(LEARNED.map(({ text }) => text));
  expect(TEXTS.filter(({ text }) => learned.has(text))).toEqual([]);
});
