import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, foldWords, pressName } from '../../../lib/fold/names.ts';

const key = (text: string) => pressName(foldName(text));

test.each([
  ['واتساب', 'واتس آب'],
  ['واتساب', 'الواتساب'],
  ['واتساب', 'واتســـاب'],
  ['واتساب', 'وَاتْسَاب'],
  ['واتساب', 'واتس\u200cاب'],
  ['واتساب', '\u202bواتساب\u202c'],
  ['واتساب', 'واتساپ'],
  ['واتساب', 'واتسااااب'],
  ['فايبر', 'ڤايبر'],
  ['تليجرام', 'تلیجرام'],
  ['تلجرام الذهبي', 'تلجرام ذهبى'],
  ['ايمو', 'إيمو'],
  ['whatsapp', 'Whats App'],
  ['whatsapp', 'WHATS-APP'],
  ['whatsapp', 'Whats\u00a0App'],
  ['whatsapp', 'Whats\u200bApp'],
  ['whatsapp', 'ＷｈａｔｓＡｐｐ'],
  ['signal', 'sígnal'],
  ['snapchat plus', 'Snapchat+'],
  ['v 2 24', 'v ٢.٢٤'],
])('%s and %s are one name', (a, b) => {
  expect(key(b)).toBe(key(a));
});

test.each([
  ['ايمو', 'الايموجي'],
  ['totok', 'tiktok'],
  ['الو', 'و'],
  ['line', 'online'],
])('%s and %s are two', (a, b) => {
  expect(key(b)).not.toBe(key(a));
});

test('word boundaries survive folding', () => {
  expect(foldWords('GB-WhatsApp_Pro (v17.80)')).toEqual(['gb', 'whatsapp', 'pro', 'v17', '80']);
  expect(foldWords("C'Me")).toEqual(['cme']);
  expect(foldWords('')).toEqual([]);
  expect(foldWords('•—…')).toEqual([]);
});

test('long and hostile text is cut, not refused', () => {
  expect(foldWords('a '.repeat(100_000)).length).toBeLessThanOrEqual(300);
  expect(foldWords('\u0301'.repeat(10_000))).toEqual([]);
});

test('folding never throws and changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(pressName(pressName(text))).toBe(pressName(text));
    }),
  );
});

/** A letter of another script makes the whole text go the slow way. */
const slowly = (text: string) => foldWords(`${text} ж`).slice(0, -1);

test('text of Latin and bare Arabic letters is folded the quick way, to the same words', () => {
  const accented = Array.from({ length: 0x17f - 0xa0 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');
  const characters = [
    ...'aAzZ019 +-_.,!?\'`"’‘´@\n\t',
    ...accented,
    ...'ءآأؤإئابةتلمنهويىڤچگکپژٹڈڑںہھۃیېے٠٩۰۹،؛؟٪۔ـًّٰ',
    ...[
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\u200b',
      '™',
      '℠',
      '•',
      '…',
      '→',
      '★',
      '✓',
      '❶',
      '①',
      '🎥',
      '👩‍👧',
      '🥇',
      '🅰',
      '𝐚',
      '\ud83d',
      '\udc00',
    ],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 40 }), (text) => {
      expect(foldWords(text.join(''))).toEqual(slowly(text.join('')));
    }),
    { numRuns: 5_000 },
  );
  for (const one of characters) expect(foldWords(`q${one}q${one}${one}${one}`), one).toEqual(slowly(`q${one}q${one}${one}${one}`));
});
