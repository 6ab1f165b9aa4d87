import { expect, test } from 'vitest';
import { ratchetOf, worsened } from '../../../lib/measure/ratchet.ts';

const judged = (differences: Record<string, string>) => Object.entries(differences).map(([name, difference]) => ({ name, difference }));
const before = ratchetOf(judged({ a: '', b: 'none for lookalike', c: '' }));

test('only pages that are answered wrongly are kept', () => {
  expect(before).toEqual({ cases: 3, wrong: { b: 'none for lookalike' } });
});

test('a page that is now right, or wrong in another way, and a new page are no worse', () => {
  expect(worsened(before, ratchetOf(judged({ a: '', b: '', c: '', d: '' })))).toEqual([]);
  expect(worsened(before, ratchetOf(judged({ a: '', b: 'unknown for lookalike', c: '' })))).toEqual([]);
});

test('a page that was right, and a page that is gone, are named', () => {
  expect(worsened(before, ratchetOf(judged({ a: 'none for modified', b: '' })))).toEqual([
    '3 labelled pages were 2',
    'a: none for modified',
  ]);
});
