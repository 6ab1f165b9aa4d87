/**
 * What a page calls the app that it offers. A name stands in many places of a page, a slogan in one: the first heading of a landing page
 * is as often the one as the other.
 */
import { isAppFile, withoutEnding } from '../../contract/app-files.ts';
import type { NameOrigin, PageEvidence } from '../../detect/evidence.ts';
import { foldWords, pressName } from '../../fold/names.ts';
import { BAIT_WORDS, isAround } from './name-words.ts';

/** Where titles are cut: "Ahlan – free calls", "Viber: calls", «سلام؛ گفتگو», "Hello ★ chat"; not "e-mail", "push-to-talk". */
export const TITLE_PARTS = /\s+[|–—·•»:\p{So}]+\s*|\s+[-‐‑]\s+|\s*[|｜]\s*|[:؛]\s+/u;

/** Fields that hold a name and nothing else. */
const SAID: readonly NameOrigin[] = ['store', 'json-ld', 'microdata'];
/** Places that may hold it, and what is taken off a text that stands there: buttons and sections are of many kinds, files are spelt badly. */
const PLACES: readonly (readonly [NameOrigin, number])[] = [
  ['h1', 0],
  ['title', 0],
  ['og:title', 0],
  ['app-name', 0],
  ['og:site_name', 0],
  ['button', 1],
  ['h2', 1.5],
  ['file', 1.5],
];
/** Of each place: further headings are those of sections. */
const MOST_OF = 2;
const LONGEST = 120;
/** Words beyond this make a sentence: each counts against it as much as a place counts for it, up to so many. */
const LONGEST_NAME = 3;
const MOST_AGAINST = 1.5;
const SENTENCE = /[.!?؟…。]\s*$|\.\.|[،؛,;]/;
/** A package id is read by nobody: `com.whatsapp`; not `Mr. Number`, `WhatsApp.com`. */
const PACKAGE = /(?:^|\s)(?:[a-z]\w*\.){2,}[a-z]\w*(?:\s|$)|(?:^|\s)(?:com|org|net|io)\.\w/i;
/** Shorter ones are found as words only: `نما` is no part of `سينما`. */
const LEAST_GLUED = 5;
/** `Ahlan!`, `WhatsApp.com`; not `C++`, `Ahlan (beta)`. */
const ENDS = /^[\s\p{P}]+|\.(?:com|net|org)$|[\s.,:;!?…·•–—|«»"'،؛؟_-]+$/giu;

/**
 * `Ahlan Call` of a page titled "Ahlan Call | free calls" whose heading is a slogan and whose file is `ahlancall.apk`; what stores and buttons
 * say around a name is left off. `host` is '' on a site that offers the apps of others, whose own name is then left out. null where no text has
 * a name's length. Of a page's many headings and buttons the first few are read.
 */
export function appNameIn({ names }: PageEvidence, host: string): string | null {
  for (const from of SAID) {
    const said = names.find((name) => name.from === from && name.text.length <= LONGEST);
    if (said) return said.text;
  }
  const texts = PLACES.flatMap(([from, less]) =>
    names
      .filter((name) => name.from === from && name.text.length <= LONGEST && (host || from !== 'og:site_name'))
      .slice(0, MOST_OF)
      .map(({ text }) => ({ text, from, less })),
  );
  const places = [...texts.map(({ text }) => text), host.replace(/^www\./, '')].map(placeOf);
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { text, from, less } of texts) {
    const spoken = isAppFile(text) || !/\s/.test(text) ? withoutEnding(text).replace(/[_-]+/g, ' ') : text;
    const parts = spoken.split(TITLE_PARTS);
    for (const part of new Set(host || from !== 'title' ? [spoken, ...parts] : parts.slice(0, 1))) {
      const bare = withoutAround(part);
      const words = foldWords(bare);
      if (words.every((word) => BAIT_WORDS.has(word))) continue;
      const sentence =
        Math.min(Math.max(0, words.length - LONGEST_NAME) + (SENTENCE.test(part) ? 1 : 0), MOST_AGAINST) +
        (PACKAGE.test(bare) ? MOST_AGAINST : 0);
      const spaced = ` ${words.join(' ')} `;
      const key = pressName(words.join(''));
      const holds = (place: Place) => place.spaced.includes(spaced) || (key.length >= LEAST_GLUED && place.pressed.includes(key));
      const weight = places.filter(holds).length - sentence - less;
      if (weight > most) {
        best = from === 'file' || isAppFile(text) ? (asWritten(words, texts) ?? bare) : bare;
        most = weight;
      }
    }
  }
  return best;
}

/** Words that stand around names are few and stand everywhere: so many tokens are remembered. */
const MOST_TOKENS = 2_000;
const tokensAround = new Map<string, boolean>();

function saysNothing(token = 'x'): boolean {
  const known = tokensAround.get(token);
  if (known !== undefined) return known;
  if (tokensAround.size >= MOST_TOKENS) tokensAround.clear();
  const answer = foldWords(token).every(isAround);
  tokensAround.set(token, answer);
  return answer;
}

/** "Get Overtalk" is Overtalk; "Get the app" is nothing. */
function withoutAround(text: string): string {
  const tokens = text.trim().split(/\s+/);
  let from = 0;
  let to = tokens.length;
  while (from < to && saysNothing(tokens[from])) from++;
  while (to > from && saysNothing(tokens[to - 1])) to--;
  return tokens.slice(from, to).join(' ').replace(ENDS, '');
}

interface Place {
  /** Its words with a space on each side. */
  readonly spaced: string;
  readonly pressed: string;
}

function placeOf(text: string): Place {
  const words = foldWords(text);
  return { spaced: ` ${words.join(' ')} `, pressed: pressName(words.join('')) };
}

/** A file's name as the page's words spell it: `GörGel` for `gorgel`. */
function asWritten(words: readonly string[], texts: readonly { readonly text: string }[]): string | undefined {
  const key = words.join('');
  const tokens = texts.flatMap(({ text }) => text.split(/\s+/));
  return tokens.find((token) => foldWords(token).join('') === key && !isAppFile(token))?.replace(ENDS, '');
}
