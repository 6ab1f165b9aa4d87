/**
 * An index of words that answers "which of them is one edit or one swap away?" in a few look-ups, however many words it holds:
 * two such words become equal when one letter is left out of each. Kept in flat arrays, so that 100,000 words stay small.
 */
import { distance } from 'fastest-levenshtein';

export interface Near<T> {
  /** Values whose word is exactly one insertion, deletion, exchange or swap of neighbours away; never the word itself. */
  at(word: string): readonly T[];
}

const EMPTY: readonly never[] = [];
const LONGEST = 40;
/** Head and tail of the shortest words do not overlap. */
const END = 3;

/** A number for the word with one letter left out (none for -1). Different words may share it: a find is always checked. */
function hashWithout(word: string, left: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) if (at !== left) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two neighbouring letters exchanged, and nothing else: `telergam` of `telegram`. */
export function isSwap(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One letter added, left out or exchanged, or one swap. `telergam` is near `telegram`; `telegraph` is not, nor is a word near itself. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  return isSwap(a, b) || distance(a, b) === 1;
}

/** Words shorter than `least` letters are left out: one edit in a short word makes another word. So are words beyond 40 letters. */
export function nearIndex<T>(pairs: Iterable<readonly [string, T]>, least: number): Near<T> {
  const entries = [...pairs].filter(([word]) => word.length >= least && word.length <= LONGEST);
  const count = entries.reduce((sum, [word]) => sum + word.length + 1, 0);
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  // Chains: first[bucket] leads to a slot, next[slot] to the next one of the bucket; owner[slot] is the entry. 0 ends a chain.
  const first = new Uint32Array(size);
  const next = new Uint32Array(count + 1);
  const owner = new Uint32Array(count + 1);
  let slot = 0;
  for (const [entry, [word]] of entries.entries()) {
    for (let left = -1; left < word.length; left++) {
      const bucket = hashWithout(word, left) & (size - 1);
      slot++;
      owner[slot] = entry;
      next[slot] = first[bucket] as number;
      first[bucket] = slot;
    }
  }
  const heads = new Set(entries.map(([word]) => word.slice(0, END)));
  const tails = new Set(entries.map(([word]) => word.slice(-END)));
  return {
    at(word) {
      if (word.length < least - 1 || word.length > LONGEST + 1) return EMPTY;
      // One edit leaves the head or the tail as it was (a swap in the middle of six letters changes both): most words share neither.
      if (word.length !== 2 * END && !heads.has(word.slice(0, END)) && !tails.has(word.slice(-END))) return EMPTY;
      let found: Set<number> | null = null;
      for (let left = -1; left < word.length; left++) {
        for (let at = first[hashWithout(word, left) & (size - 1)] as number; at; at = next[at] as number) {
          const entry = owner[at] as number;
          if (isNear(word, (entries[entry] as [string, T])[0])) found = (found ?? new Set()).add(entry);
        }
      }
      return found ? [...found].map((entry) => (entries[entry] as [string, T])[1]) : EMPTY;
    },
  };
}
