/**
 * Finds phrases in folded text word by word, in time that grows with the text and not with the vocabulary: phrases hang on a tree of
 * their words, so that a page is read once however many phrases there are.
 */
import { foldWords } from '../fold/names.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  /** Words that may go on: tried by their beginnings, the longest first. */
  readonly begins: Map<string, Branch>;
  shortest: number;
  longest: number;
  end: boolean;
}

/** Words remembered per set; a hostile page cannot make it grow further. */
const MOST_REMEMBERED = 5_000;
const NONE: readonly string[] = [];

const branch = (): Branch => ({ next: new Map(), begins: new Map(), shortest: 99, longest: 0, end: false });

export interface PhraseSet {
  /** Does this single word stand in the set? */
  has(word: string): boolean;
  /** The different phrases found, as the text has them, with where each begins; at most `most`. */
  find(words: readonly string[], most: number): { readonly at: number; readonly phrase: string }[];
}

/**
 * Phrases separated by commas or line ends, written as people write them; a trailing `*` lets a word go on. Text must be folded the
 * same way. Arabic one-letter prefixes and French elisions before the first word do not count.
 */
export function phraseSet(text: string): PhraseSet {
  const root = branch();
  for (const phrase of text.split(/[\n,،]+/)) {
    let at = root;
    for (const word of phrase.trim().split(/\s+/).filter(Boolean)) {
      const folded = foldWords(word);
      for (const [i, piece] of folded.entries()) {
        const open = word.endsWith('*') && i === folded.length - 1;
        const branches = open ? at.begins : at.next;
        const into = branches.get(piece) ?? branch();
        branches.set(piece, into);
        if (open) {
          at.shortest = Math.min(at.shortest, piece.length);
          at.longest = Math.max(at.longest, piece.length);
        }
        at = into;
      }
    }
    if (at !== root) at.end = true;
  }

  /** Which readings of a word begin a phrase: the same few thousand words come again on every page. */
  const beginnings = new Map<string, readonly string[]>();
  function beginningsOf(word: string): readonly string[] {
    const known = beginnings.get(word);
    if (known) return known;
    if (beginnings.size >= MOST_REMEMBERED) beginnings.clear();
    const found = startsOf(word).filter((first) => stepsOf(root, first).length > 0);
    beginnings.set(word, found.length > 0 ? found : NONE);
    return found;
  }

  /** Words from `from` on that make the longest phrase, 0 for none. */
  function lengthAt(words: readonly string[], from: number, first: string): number {
    let longest = 0;
    const open: [Branch, number][] = [[root, 0]];
    for (let step = open.pop(); step; step = open.pop()) {
      const [at, taken] = step;
      const word = taken === 0 ? first : words[from + taken];
      if (word === undefined) continue;
      for (const into of stepsOf(at, word)) {
        if (into.end) longest = Math.max(longest, taken + 1);
        open.push([into, taken + 1]);
      }
    }
    return longest;
  }

  function find(words: readonly string[], most: number): { at: number; phrase: string }[] {
    const found = new Map<string, number>();
    for (let at = 0; at < words.length && found.size < most; at++) {
      let length = 0;
      for (const first of beginningsOf(words[at] as string)) length = Math.max(length, lengthAt(words, at, first));
      if (length === 0) continue;
      const phrase = words.slice(at, at + length).join(' ');
      if (!found.has(phrase)) found.set(phrase, at);
      at += length - 1;
    }
    return [...found].map(([phrase, at]) => ({ at, phrase }));
  }
  return { find, has: (word) => beginningsOf(word).some((first) => stepsOf(root, first).some(({ end }) => end)) };
}

function stepsOf(at: Branch, word: string): Branch[] {
  const steps: Branch[] = [];
  const exact = at.next.get(word);
  if (exact) steps.push(exact);
  for (let length = Math.min(at.longest, word.length); length >= at.shortest; length--) {
    const begun = at.begins.get(word.slice(0, length));
    if (begun) {
      steps.push(begun);
      break;
    }
  }
  return steps;
}

const NO_PREFIX = /^[^وبلفكdl]/;

/** The word, and what is left of it without a prefix that is written onto it: `وبالفيديو`, `dappels`. */
function startsOf(word: string): string[] {
  if (word.length < 4 || NO_PREFIX.test(word)) return [word];
  const bare = word.slice(1);
  if (/^[dl]/.test(word)) return [word, bare];
  return bare.startsWith('ال') ? [word, bare, bare.slice(2)] : [word, bare];
}
