/**
 * Finds phrases in folded text word by word, in time that grows with the text and not with the vocabulary: phrases hang on a tree of
 * their words, so that a page is read once however many phrases there are.
 */
import { foldWords } from '../../fold/names.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  /** Children for words that may go on (`call*`); the longest beginning is tried first. */
  readonly begins: Map<string, Branch>;
  shortest: number;
  longest: number;
  /** The sets of which a phrase ends here, one bit each. */
  ends: number;
}

/** Words remembered per index; a hostile page cannot make it grow further. */
const MOST_REMEMBERED = 20_000;
/** Sets in one index: as many as a number has bits. */
const MOST_SETS = 30;
const NONE: readonly never[] = [];

const branch = (): Branch => ({ next: new Map(), begins: new Map(), shortest: 99, longest: 0, ends: 0 });

/** A phrase as the text has it, and the word at which it begins. */
export interface Found {
  readonly at: number;
  readonly phrase: string;
}

export interface PhraseSet {
  /** Does this single word stand in the set? */
  has(word: string): boolean;
  /** The different phrases found, as the text has them, with where each begins; at most `most`. */
  find(words: readonly string[], most: number): Found[];
}

export interface PhraseSets<Name extends string> {
  readonly sets: Readonly<Record<Name, PhraseSet>>;
  /** What `find` of each set gives, in one pass over the words. */
  findAll(words: readonly string[], most: number): Record<Name, Found[]>;
}

/**
 * Sets of phrases separated by commas or line ends, written as people write them; a trailing `*` lets a word go on. Text must be
 * folded the same way. Arabic one-letter prefixes and French elisions before the first word do not count. The sets share one index,
 * so that a word of a page is looked up once for all of them; 30 sets at most.
 */
export function phraseSets<Name extends string>(texts: Readonly<Record<Name, string>>): PhraseSets<Name> {
  const names = Object.keys(texts) as Name[];
  if (names.length > MOST_SETS) throw new RangeError('too many sets for one index');
  const root = branch();
  for (const [at, name] of names.entries()) grow(root, texts[name], 1 << at);
  const read = reader(root);
  const glued = names.map((name) => unspacedOf(texts[name]));
  const search = (words: readonly string[], wanted: readonly number[], most: number): Found[][] => {
    const found = names.map((): Found[] => []);
    const from = names.map(() => 0);
    const add = (set: number, at: number, phrase: string) => {
      const all = found[set] as Found[];
      if (all.length < most && !all.some((one) => one.phrase === phrase)) all.push({ at, phrase });
    };
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as string;
      if (UNSPACED.test(word)) for (const set of wanted) for (const phrase of glued[set]?.(word) ?? NONE) add(set, at, phrase);
      const lengths = read.lengthsAt(words, at);
      if (!lengths) continue;
      for (const set of wanted) {
        const length = lengths[set] ?? 0;
        if (length === 0 || at < (from[set] as number)) continue;
        add(set, at, length === 1 ? word : words.slice(at, at + length).join(' '));
        from[set] = at + length;
      }
    }
    return found;
  };
  const every = names.map((_, set) => set);
  return {
    sets: Object.fromEntries(
      names.map((name, set) => [
        name,
        {
          has: (word: string) => read.firstsOf(word).some(({ ends }) => ((ends >> set) & 1) === 1),
          find: (words: readonly string[], most: number) => search(words, [set], most)[set] as Found[],
        },
      ]),
    ) as Record<Name, PhraseSet>,
    findAll(words, most) {
      const found = search(words, every, most);
      return Object.fromEntries(names.map((name, set) => [name, found[set]])) as Record<Name, Found[]>;
    },
  };
}

/** Scripts that write no spaces: a sentence is one word there, and a phrase stands anywhere in it. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** Finds the phrases of such scripts inside one word; null where the set has none. */
function unspacedOf(text: string): ((word: string) => readonly string[]) | null {
  const phrases = text
    .split(/[\n,،]+/)
    .filter((phrase) => UNSPACED.test(phrase))
    .map((phrase) => foldWords(phrase).join(''));
  if (phrases.length === 0) return null;
  const pattern = new RegExp(phrases.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  return (word) => word.match(pattern) ?? NONE;
}

function grow(root: Branch, text: string, set: number): void {
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
    if (at !== root) at.ends |= set;
  }
}

function reader(root: Branch) {
  /** Where a word leads from the root, in any of its readings: the same few thousand words come again on every page. */
  const remembered = new Map<string, readonly Branch[]>();
  function firstsOf(word: string): readonly Branch[] {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const firsts = startsOf(word).flatMap((reading) => stepsOf(root, reading));
    remembered.set(word, firsts.length > 0 ? firsts : NONE);
    return firsts;
  }

  /** Words from `from` on that make the longest phrase of each set; null where none begins. */
  function lengthsAt(words: readonly string[], from: number): number[] | null {
    const firsts = firstsOf(words[from] as string);
    if (firsts.length === 0) return null;
    const lengths: number[] = [];
    const open: [Branch, number][] = firsts.map((first) => [first, 1]);
    for (let step = open.pop(); step; step = open.pop()) {
      const [at, taken] = step;
      for (let set = 0, ends = at.ends; ends > 0; set++, ends >>= 1) if (ends & 1 && (lengths[set] ?? 0) < taken) lengths[set] = taken;
      const word = words[from + taken];
      if (word === undefined || (at.next.size === 0 && at.begins.size === 0)) continue;
      for (const into of stepsOf(at, word)) open.push([into, taken + 1]);
    }
    return lengths.length > 0 ? lengths : null;
  }
  return { firstsOf, lengthsAt };
}

/** What a word leads to: the branch of exactly this word, and the branches of the beginnings that it has. */
function stepsOf(at: Branch, word: string): Branch[] {
  const steps: Branch[] = [];
  const exact = at.next.get(word);
  if (exact) steps.push(exact);
  for (let length = Math.min(at.longest, word.length); length >= at.shortest; length--) {
    const begun = at.begins.get(word.slice(0, length));
    if (begun) steps.push(begun);
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
