import { expect, test } from 'vitest';
import { bare, fill, flat, isolate, placeholdersOf } from '../../../lib/text/rich.ts';
import { createText } from '../../../lib/text/text.ts';

const MESSAGES = {
  ar: {
    apps: {
      zero: 'لا تطبيقات',
      one: 'تطبيق واحد',
      two: 'تطبيقان',
      few: '{count} تطبيقات',
      many: '{count} تطبيقًا',
      other: '{count} تطبيق',
    },
    greeting: 'أهلًا {name}، في {host}',
  },
  en: { apps: { one: '{count} app', other: '{count} apps' }, greeting: 'Hello {name}, at {host}' },
} as const;

test('Arabic counts in six forms', () => {
  const text = createText(MESSAGES, 'ar');
  expect([0, 1, 2, 3, 11, 100].map((count) => bare(text.rich('apps', { count })))).toEqual([
    'لا تطبيقات',
    'تطبيق واحد',
    'تطبيقان',
    '3 تطبيقات',
    '11 تطبيقًا',
    '100 تطبيق',
  ]);
});

test('a language with fewer forms falls back to `other`', () => {
  const text = createText(MESSAGES, 'en');
  expect([0, 1, 2, 11].map((count) => bare(text.rich('apps', { count })))).toEqual(['0 apps', '1 app', '2 apps', '11 apps']);
});

test('digits follow the choice in Arabic and never change in English', () => {
  expect(bare(createText(MESSAGES, 'ar', { digits: 'arab' }).rich('apps', { count: 5 }))).toBe('٥ تطبيقات');
  expect(createText(MESSAGES, 'ar', { digits: 'arab' }).date('2025-05-05')).toBe('٥ مايو ٢٠٢٥');
  expect(createText(MESSAGES, 'en', { digits: 'arab' }).date('2025-05-05')).toBe('5 May 2025');
});

test('dates and countries are words; what is neither comes back as it is', () => {
  const text = createText(MESSAGES, 'ar');
  expect(text.date('2025-05-05')).toBe('5 مايو 2025');
  expect([text.date('2021-10'), text.date('2017')]).toEqual(['أكتوبر 2021', '2017']);
  expect(text.date('soon')).toBe('soon');
  expect(text.date('2025-99-99')).toBe('2025-99-99');
  expect(text.country('US')).toBe('الولايات المتحدة');
  expect(text.country('not a code')).toBe('not a code');
});

test('pieces stay apart from the sentence and are never read as templates or markup', () => {
  const name = isolate.name('{host}<b>\u202E');
  const rich = createText(MESSAGES, 'ar').rich('greeting', { name, host: { isolate: 'a.example', kind: 'host' } });
  expect(rich).toEqual(['أهلًا ', name, '، في ', { isolate: 'a.example', kind: 'host' }]);
  expect(flat(rich)).toBe('أهلًا \u2068{host}<b>\u202E\u2069، في \u2066a.example\u2069');
});

test('a missing value leaves nothing, unknown text is left alone', () => {
  expect(fill('a {b} c', {})).toEqual(['a ', ' c']);
  expect(fill('', {})).toEqual([]);
  expect(placeholdersOf('{a} {0} { b } {cd}')).toEqual(['a', 'cd']);
});
