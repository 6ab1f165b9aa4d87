/** The grammar of modified clients: which words beside a known name make it one, and which end the suspicion. */
import { describe, expect, test } from 'vitest';
import {
  buildersWords,
  isForApp,
  isGluedByBuilders,
  isHonestBeside,
  saysBuild,
  withoutFarLetters,
} from '../../../../lib/decide/name/mod-grammar.ts';
import { foldWords } from '../../../../lib/fold/names.ts';

const beside = (text: string) => buildersWords(foldWords(text));

describe('somebody’s name, a colour, letters or a version', () => {
  test.each([
    'ابو عرب',
    'عمر',
    'عمر باذيب',
    'حمودي',
    'الشيخ كرار',
    'Haydar',
    'الوردي',
    'بلس الذهبي',
    'B58',
    'AN',
    'OB2',
    'Omar Pink',
    'جي بي',
    'ضد الحظر',
    'gold mod',
  ])('%s', (text) => {
    expect(beside(text)).toBe(foldWords(text).join(' '));
  });
});

describe('words of other kinds accuse nobody', () => {
  test.each([
    '',
    'for family',
    'desktop client',
    'ملصقات عمر',
    'خلفيات الوردي',
    'status saver gold',
    'a',
    'pc',
    'manager',
    'ابو عرب يشرح طريقة التنزيل',
  ])('%s', (text) => {
    expect(beside(text)).toBeNull();
  });
});

test.each([
  ['GB WhatsApp', 'whatsapp', ['gb'], ['gb']],
  ['WhatsApp Messenger OB 2026', 'whatsapp', ['ob'], ['ob']],
  ['تحميل واتساب AN', 'واتساب', ['an'], ['an']],
  ['JusTalk - Free Video Calls and Fun Video Chat', 'justalk', ['fun'], []],
  ['Badoo: day and night chat', 'badoo', ['day', 'night'], ['night']],
  ['WhatsApp - the build B58', 'whatsapp', ['b58'], ['b58']],
  ['JusTalk - العاب Fun', 'jus talk', ['fun'], ['fun']],
])('%s: letters are a signature only beside the name', (text, name, around, left) => {
  expect(withoutFarLetters(around, text, name)).toEqual(left);
});

test('letters are glued before a name only; names and colours on either side', () => {
  expect([isGluedByBuilders('gb', true), isGluedByBuilders('gb', false)]).toEqual([true, false]);
  expect([isGluedByBuilders('عمر', false), isGluedByBuilders('for', true), isGluedByBuilders('abcd', true)]).toEqual([true, false, false]);
});

test('something for the app is not the app', () => {
  expect(isForApp('Repost It! for Instagram Pro', 'instagram')).toBe(true);
  expect(isForApp('Instagram for Android', 'instagram')).toBe(false);
  expect(isHonestBeside(foldWords('حالات'))).toBe(true);
});

test('what the page says of such a build, anywhere', () => {
  expect(saysBuild('مزايا: إخفاء الظهور وتثبيت المحادثات')).toBe('اخفاء ظهور');
  expect(saysBuild('Version 9 with anti-ban')).toBe('anti ban');
  expect(saysBuild('Hide the keyboard and model your profile')).toBeNull();
});
