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
/** ASCII and bare Arabic letters: nothing to decompose, nothing invisible, no marks. */
const BARE = /^[\0-\x7f\u0621-\u063a\u0641-\u064a]*$/;

function letter(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return LETTERS[found] ?? found;
}

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
  if (!BARE.test(plain)) {
    plain = withoutMarks(plain.normalize('NFKD').replace(INVISIBLE, '')).normalize('NFC').toLowerCase().normalize('NFKD');
    plain = withoutMarks(plain).replace(FOREIGN, letter).normalize('NFC');
  } else if (!ASCII.test(plain)) {
    plain = plain.replace(FOREIGN, letter);
  }
  const words: string[] = [];
  for (const part of plain
    .toLowerCase()
    .replace(/['’ʼ`´]/g, '')
    .replace(/\+/g, ' plus ')
    .split(/[^\p{L}\p{N}]+/u)) {
    if (!part) continue;
    let word = part.replace(/(\p{L})\1{2,}/gu, '$1$1');
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
