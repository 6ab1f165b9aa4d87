import { expect, test } from 'vitest';
import { ageInWords } from '../../../lib/text/list-age.ts';

test.each([
  ['2026-11-29', '2026-11-29', null, null],
  ['2026-10-01', '2026-11-29', null, null],
  ['2026-09-30', '2026-11-29', 'شهران', '2 months'],
  ['2026-01-01', '2026-11-29', '11 شهرًا', '11 months'],
  ['no day', '2026-11-29', null, null],
])('%s on %s: %s', (date, today, ar, en) => {
  expect(
    [ageInWords(date, today, 'ar'), ageInWords(date, today, 'en')].map((words) => words?.replace(/[\u2066-\u2069]/g, '') ?? null),
  ).toEqual([ar, en]);
});
