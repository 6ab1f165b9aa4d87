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
  ...latin('àáâãäåāăąa çćĉċčc ďđd èéêëēĕėęěe ĝğġģg ĥh ìíîïĩīĭįıi ĵj ķk ĺļľłl ñńņňn òóôõöøōŏőo ŕŗřr śŝşšs ţťt ùúûüũūŭůűųu ŵw ýÿŷy źżžz'),
  İ: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
};

/** Letters, and last what is left of each without its accent; small and large ones. */
function latin(rows: string): Record<string, string> {
  const pairs = rows.split(' ').flatMap((row) => [...row.slice(0, -1)].map((from) => [from, row.slice(-1)] as const));
  const large = pairs.map(([from, to]) => [from.toUpperCase(), to] as const).filter(([from]) => from > '\x7f');
  return Object.fromEntries([...pairs, ...large]);
}

const FOREIGN = new RegExp(`[${Object.keys(LETTERS).join('')}٠-٩۰-۹]`, 'g');

function letter(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return LETTERS[found] ?? found;
}

/** Signs of rights belong to no word; decomposed, ™ would become letters. */
const RIGHTS = /[\xa9\xae\u2120\u2122]/g;
const APOSTROPHES = /['’ʼ`´]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const STRETCH = /(\p{L})\1{2,}/gu;
const withoutMarks = (text: string) => text.replace(/[\p{Mn}ـ]/gu, '');

/** The article, alone or after لـ; kept where almost nothing would remain (`الو` is a name of its own). */
const ARTICLE = /^(?:ال|لل)(?=.{3})/;
/** Its second letter is a ل: few words are asked further. */
const mayBeArticle = (word: string) => word.charCodeAt(1) === 0x644;

/**
 * The words of a text, folded: case, accents, tashkeel, tatweel, invisible characters, letter variants and the article do not
 * count, any punctuation or space parts words, `+` is the word plus. Three or more of one letter in a row become two.
 * `foldWords('الـواتسـاب!')` is `['واتساب']`; '' gives none; text beyond 600 characters is ignored. Folding twice changes nothing.
 */
export function foldWords(text: string, longest = LONGEST): string[] {
  const read = text.length > longest ? text.slice(0, longest) : text;
  return wordsOfBare(read) ?? wordsOfAny(read);
}

/** Knows every script and is slow. */
function wordsOfAny(text: string): string[] {
  const shown = text.replace(RIGHTS, '').normalize('NFKD').replace(INVISIBLE, '');
  const plain = withoutMarks(withoutMarks(shown).normalize('NFC').toLowerCase().normalize('NFKD'))
    .replace(FOREIGN, letter)
    .normalize('NFC');
  const parts = plain.toLowerCase().replace(APOSTROPHES, '').replaceAll('+', ' plus ').split(BETWEEN_WORDS);
  return parts.filter(Boolean).map((part) => withoutArticle(part.replace(STRETCH, '$1$1')));
}

function withoutArticle(word: string): string {
  let bare = word;
  while (mayBeArticle(bare) && ARTICLE.test(bare)) bare = bare.replace(ARTICLE, '');
  return bare;
}

/** What a character of bare text is: a word's as it stands, a word's after a change, one that does not count, one that parts words, a plus. */
const [UNKNOWN, AS_IS, CHANGED, SKIPPED, BETWEEN, PLUS] = [0, 1, 2, 3, 4, 5];
/** Of all characters before the rarer scripts; UNKNOWN makes a text no bare one. */
const KINDS = new Uint8Array(0x2800);
const CHANGES: string[] = [];

/** Marks all characters from the first to the second of each pair. */
function mark(kind: number, pairs: string): void {
  for (let at = 0; at < pairs.length; at += 2) KINDS.fill(kind, pairs.charCodeAt(at), pairs.charCodeAt(at + 1) + 1);
}
mark(BETWEEN, '\0\x7f\xa0\xa0\xab\xab\xb7\xb7\xbb\xbb،،؛؛؟؟٪٪۔۔\u2010\u201f••……\u2190\u21ff\u2500\u2775\u2794\u27bf');
mark(AS_IS, 'az09ءغفيژژ');
mark(SKIPPED, "''``’’\xa9\xa9\xae\xae\u2120\u2120\u2122\u2122\u200c\u200d");
mark(PLUS, '++');
for (const from of [...Object.keys(LETTERS), ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹']) {
  mark(CHANGED, from + from);
  CHANGES[from.charCodeAt(0)] = letter(from).toLowerCase();
}

/** The second half of a picture that is written in two: 🎥; they part words. */
const isPicture = (code: number, next: number) =>
  (code === 0xd83c && next >= 0xdf00 && next <= 0xdfff) ||
  (code === 0xd83d && next >= 0xdc00 && next <= 0xdeff) ||
  (code === 0xd83e && next >= 0xdd00 && next <= 0xddff);
const VARIANT_OF_PICTURE = 0xfe0f;

/** The words of a text of Latin and bare Arabic letters, ordinary punctuation and pictures, in one pass; null where it holds anything else. */
function wordsOfBare(text: string): string[] | null {
  const words: string[] = [];
  let word = '';
  /** From here on letters stand as they are and are not yet taken. */
  let taken = -1;
  let last = 0;
  let run = 1;
  let stretched = false;
  const end = () => {
    if (word) words.push(withoutArticle(stretched ? word.replace(STRETCH, '$1$1') : word));
    word = '';
    stretched = false;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < KINDS.length ? KINDS[code] : code === VARIANT_OF_PICTURE ? SKIPPED : UNKNOWN;
    if (kind === AS_IS) {
      if (taken < 0) taken = at;
      run = code === last ? run + 1 : 1;
      if (run > 2) stretched = true;
      last = code;
      continue;
    }
    if (taken >= 0) word += text.slice(taken, at);
    taken = -1;
    if (kind === BETWEEN) end();
    else if (kind === CHANGED) {
      const changed = CHANGES[code] as string;
      word += changed;
      run = changed.charCodeAt(0) === last ? run + 1 : 1;
      if (run > 2 || changed.length > 1) stretched = true;
      last = changed.charCodeAt(0);
    } else if (kind === PLUS) {
      end();
      words.push('plus');
    } else if (kind === UNKNOWN) {
      if (!isPicture(code, text.charCodeAt(at + 1))) return null;
      at++;
      end();
    }
  }
  if (taken >= 0) word += text.slice(taken);
  end();
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
