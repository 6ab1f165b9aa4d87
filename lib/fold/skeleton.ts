/**
 * Reduces a word to what the eye sees of it: letters of other scripts, digits and letter pairs that pass for a Latin letter
 * become that letter, so that two spellings nobody can tell apart become the same string.
 */
import { LOOKS_ARABIC, LOOKS_LATIN } from './confusables.ts';

const LATIN = new Map<string, string>();
for (const [looksLike, letters] of LOOKS_LATIN) for (const letter of letters) LATIN.set(letter, looksLike);
const ARABIC = new Map<string, string>();
for (const [looksLike, letters] of LOOKS_ARABIC) for (const letter of letters) ARABIC.set(letter, looksLike);

/** Arabic letters and digits that pass for Latin ones when they stand among Latin letters, and only then. */
const ARABIC_AMONG_LATIN: ReadonlyMap<string, string> = new Map(
  ['اl', 'هo', 'ةo', 'ہo', 'ەo', '٥o', '۵o', '١l', '۱l'].map(([from, to]) => [from as string, to as string]),
);

/** Everything that prints nothing: zero-width, bidi marks, soft hyphen, variation selectors, tags, fillers. Not spaces. */
export const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\ufffc]/gu;
const MARKS = /\p{Mn}/gu;
const ASCII = /^[\0-\x7f]*$/;
const HAS_LATIN = /[a-z]/;

/**
 * `teIegram`, `telegrarn`, `тelegram` and `telegram` give the same skeleton; `telegraph` another. Case, accents and invisible
 * characters do not count, spaces and hyphens stay. '' gives ''; any string is accepted and the result is stable
 * (the skeleton of a skeleton is itself).
 */
export function skeletonOf(text: string): string {
  let seen = text;
  if (!ASCII.test(text)) {
    seen = '';
    for (const letter of text.normalize('NFKD').replace(INVISIBLE, '').replace(MARKS, '').normalize('NFC')) {
      const looks = letter < '\x80' ? letter : (LATIN.get(letter) ?? LATIN.get(letter.toLowerCase()) ?? ARABIC.get(letter));
      seen += looks ?? letter;
    }
  }
  seen = seen.toLowerCase();
  if (!ASCII.test(seen) && HAS_LATIN.test(seen))
    seen = seen.replace(/[\u0600-\u06ff]/g, (letter) => ARABIC_AMONG_LATIN.get(letter) ?? letter);
  return alike(seen);
}

const PAIR = /rn|vv|cl/;

/** Digits and pairs; the pairs last and to a fixed point, since one replacement can make another (`cll`, `rrn`). */
function alike(word: string): string {
  let now = word.replace(/0/g, 'o').replace(/[1i|]/g, 'l');
  while (PAIR.test(now)) now = now.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/cl/g, 'd');
  return now;
}

/**
 * What remains of a Latin word when the letters that people misspell are gone: the first letter and the other consonants, with
 * ph/f, p/b and s/z as one and runs pressed. `watsab`, `whtsapp` and `whatsapp` all give `wtsb`; `telegrom` gives `tlgrm`.
 */
export function consonantsOf(word: string): string {
  const plain = word.toLowerCase().replace(/ph/g, 'f');
  return (plain.slice(0, 1) + plain.slice(1).replace(/[aeiouyh]/g, ''))
    .replace(/p/g, 'b')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}
