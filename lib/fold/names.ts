/**
 * Makes two spellings of an app's name comparable: which differences between writings of one name mean nothing, in Latin and in
 * Arabic script. Says nothing about which app is meant.
 */
import { INVISIBLE } from './skeleton.ts';

/** Longer texts are cut: no app's name is longer, and a hostile page must not make folding slow. */
const LONGEST = 600;

/** Letters that Arabic, Persian and Urdu typing exchanges freely. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ئ: 'ي',
  ؤ: 'و',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ڪ: 'ك',
  چ: 'ج',
  پ: 'ب',
  ڤ: 'ف',
  ڨ: 'ق',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ں: 'ن',
  ۏ: 'و',
  ۋ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const FOREIGN = new RegExp(`[${Object.keys(LETTERS).join('')}٠-٩۰-۹]`, 'g');
const ASCII = /^[\0-\x7f]*$/;
/** ASCII, bare Arabic letters and ordinary punctuation: nothing to decompose, nothing invisible, no marks. */
const BARE = /^[\0-\x7f\xa0\xa9\xab\xae\xb7\xbb\u060c\u061b\u061f\u0621-\u063a\u0641-\u064a\u2010-\u201f\u2022\u2026\u2122]*$/;
/** Signs of rights belong to no word; decomposed, ™ would become letters. */
const RIGHTS = /[\xa9\xae\u2120\u2122]/g;

function letter(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return LETTERS[found] ?? found;
}

const APOSTROPHES = /['’ʼ`´]/g;
/** Of bare text; the second knows every script and is slower. */
const BETWEEN_BARE_WORDS = /[^a-z0-9\u0621-\u064a]+/;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const STRETCHED = /(.)\1\1/;
const STRETCH = /(\p{L})\1{2,}/gu;
const withoutMarks = (text: string) => text.replace(/[\p{Mn}ـ]/gu, '');

/** The article, alone or after لـ; kept where almost nothing would remain (`الو` is a name of its own). */
const ARTICLE = /^(?:ال|لل)(?=.{3})/;

/**
 * The words of a text, folded: case, accents, tashkeel, tatweel, invisible characters, letter variants and the article do not
 * count, any punctuation or space parts words, `+` is the word plus. Three or more of one letter in a row become two.
 * `foldWords('الـواتسـاب!')` is `['واتساب']`; '' gives none; text beyond 600 characters is ignored. Folding twice changes nothing.
 */
export function foldWords(text: string, longest = LONGEST): string[] {
  let plain = text.length > longest ? text.slice(0, longest) : text;
  let between = BETWEEN_BARE_WORDS;
  if (!ASCII.test(plain)) {
    plain = plain.replace(RIGHTS, '');
    if (!BARE.test(plain)) {
      plain = withoutMarks(plain.normalize('NFKD').replace(INVISIBLE, '')).normalize('NFC').toLowerCase().normalize('NFKD');
      plain = withoutMarks(plain).replace(FOREIGN, letter).normalize('NFC');
      between = BETWEEN_WORDS;
    } else {
      plain = plain.replace(FOREIGN, letter);
    }
  }
  plain = plain.toLowerCase().replace(APOSTROPHES, '');
  if (plain.includes('+')) plain = plain.replaceAll('+', ' plus ');
  const words: string[] = [];
  for (const part of plain.split(between)) {
    if (!part) continue;
    let word = STRETCHED.test(part) ? part.replace(STRETCH, '$1$1') : part;
    while (ARTICLE.test(word)) word = word.replace(ARTICLE, '');
    words.push(word);
  }
  return words;
}

/** The folded words joined by one space: the form in which names are shown to be equal and word boundaries still stand. */
export function foldName(text: string): string {
  return foldWords(text).join(' ');
}

/**
 * The key under which spellings of one name meet: spaces gone and every run of a letter pressed to one, so that
 * `واتس اب` meets `واتساب` and `imoo` meets `imo`. Takes folded text.
 */
export function pressName(folded: string): string {
  let pressed = '';
  let last = -1;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code === 0x20 || code === last) continue;
    last = code;
    pressed += folded[at];
  }
  return pressed;
}
