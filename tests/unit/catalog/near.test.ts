import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNear, nearIndex } from '../../../lib/catalog/near.ts';

const words = ['vietox', 'telegram', 'whatsapp', 'telegraph', 'kakaotalk', 'line'];
const near = nearIndex(
  words.map((word) => [word, word] as const),
  6,
);

test.each([
  ['telergam', ['telegram']],
  ['telegrom', ['telegram']],
  ['telegramm', ['telegram']],
  ['elegram', ['telegram']],
  ['vieotx', ['vietox']],
  ['telegrap', ['telegram', 'telegraph']],
  ['telegram', []],
  ['whataspp', ['whatsapp']],
  ['lime', []],
  ['', []],
])('%s is near %j', (word, expected) => {
  expect([...near.at(word)].sort()).toEqual(expected);
});

test('the index finds what comparing with every word finds', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abctelgrm'), minLength: 5, maxLength: 10 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 30 }), letters, (list, word) => {
      const found = nearIndex(
        list.map((one) => [one, one] as const),
        6,
      ).at(word);
      expect([...found].sort()).toEqual(list.filter((one) => one.length >= 6 && isNear(one, word)).sort());
    }),
  );
});
