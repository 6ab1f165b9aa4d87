import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consonantsOf, skeletonOf } from '../../../lib/fold/skeleton.ts';

test.each([
  ['telegram', 'telegrаm', 'Cyrillic а'],
  ['telegram', 'тelegram', 'Cyrillic т'],
  ['telegram', 'telegrarn', 'rn for m'],
  ['telegram', 'teIegram', 'capital I for l'],
  ['telegram', 'te1egram', 'digit'],
  ['zoom', 'z00m', 'zeros'],
  ['zoom', 'zοοm', 'Greek omicron'],
  ['discord', 'discorcl', 'cl for d'],
  ['wire', 'vvire', 'vv for w'],
  ['viber', 'vіber', 'Ukrainian і'],
  ['imo', 'lmo', 'l for i'],
  ['whatsapp', 'Ꮤhatsapp'.replace('Ꮤ', 'ԝ'), 'Cyrillic we'],
  ['skype', 'ѕкуре', 'whole word in Cyrillic'],
  ['ابل', 'اب\u200dل', 'joiner'],
  ['واتساك', 'واتساک', 'Persian kaf'],
  ['telegram', 'te\u0627egram', 'Arabic alif among Latin letters'],
])('%s looks like %s (%s)', (name, copy) => {
  expect(skeletonOf(copy)).toBe(skeletonOf(name));
});

test.each([
  ['telegram', 'telegraph'],
  ['ثلاث', 'بلاد'],
  ['سلام', 'شلام'],
  ['line', 'lane'],
])('%s does not look like %s', (a, b) => {
  expect(skeletonOf(a)).not.toBe(skeletonOf(b));
});

test('an Arabic word keeps its letters', () => {
  expect(skeletonOf('الو')).toBe('الو');
});

test.each(['watsab', 'whtsapp', 'whatsaapp', 'wahtsapp', 'watzapp'])('%s sounds like whatsapp', (word) => {
  expect(consonantsOf(word)).toBe(consonantsOf('whatsapp'));
});

test('a short form keeps the consonants: sgnl is signal, senegal too, single is not', () => {
  expect(consonantsOf('sgnl')).toBe(consonantsOf('signal'));
  expect(consonantsOf('single')).toBe('sngl');
});

test('never throws, and the skeleton of a skeleton is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(skeletonOf(skeletonOf(text))).toBe(skeletonOf(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      expect(typeof consonantsOf(text)).toBe('string');
    }),
  );
});
