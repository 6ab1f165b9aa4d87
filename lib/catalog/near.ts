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

/** Odd, so that no letter's part is lost; its powers move a letter's part to its place (a polynomial hash modulo 2^32). */
const BASE = 0x01000193;
const POWERS = Int32Array.from({ length: LONGEST + 2 });
POWERS[0] = 1;
for (let at = 1; at < POWERS.length; at++) POWERS[at] = Math.imul(POWERS[at - 1] as number, BASE);
const beginnings = new Int32Array(LONGEST + 2);

/** Calls back with the hash of the word and of each form with one letter deleted. Hashes can collide, so callers compare the words. */
function eachHash(word: string, take: (hash: number) => void): void {
  const { length } = word;
  for (let at = 0; at < length; at++) beginnings[at + 1] = (Math.imul(beginnings[at] as number, BASE) + word.charCodeAt(at)) | 0;
  const whole = beginnings[length] as number;
  take(mixed(whole));
  for (let left = 0; left < length; left++) {
    const power = POWERS[length - 1 - left] as number;
    // The beginning moves one place to the right in the number, into the place of the letter left out.
    take(mixed(whole - Math.imul(beginnings[left + 1] as number, power) + Math.imul(beginnings[left] as number, power)));
  }
}

/** Buckets use the low bits; the high ones are mixed in, because a polynomial hash barely spreads to them. */
function mixed(hash: number): number {
  const high = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return high ^ (high >>> 13);
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
  const ofLength = new Map<number, (readonly [string, T])[]>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const pair of pairs) {
    const [word] = pair;
    if (word.length < least || word.length > LONGEST) continue;
    const there = ofLength.get(word.length);
    if (there) there.push(pair);
    else ofLength.set(word.length, [pair]);
    heads.add(word.slice(0, END));
    tails.add(word.slice(-END));
  }
  // Each made when it is first asked: one question concerns words of three lengths.
  const tables = new Map<number, Table>();
  const tableOf = (length: number) => {
    const table = tables.get(length) ?? tableOfWords((ofLength.get(length) ?? EMPTY).map(([word]) => word));
    tables.set(length, table);
    return table;
  };
  return {
    at(word) {
      if (word.length < least - 1 || word.length > LONGEST + 1) return EMPTY;
      // One edit leaves the head or the tail as it was (a swap in the middle of six letters changes both): most words share neither.
      if (word.length !== 2 * END && !heads.has(word.slice(0, END)) && !tails.has(word.slice(-END))) return EMPTY;
      const found: T[] = [];
      for (let length = word.length - 1; length <= word.length + 1; length++) {
        const entries = ofLength.get(length);
        if (entries) for (const entry of tableOf(length)(word)) found.push((entries[entry] as readonly [string, T])[1]);
      }
      return found;
    },
  };
}

/** Places of the words that are near to this one. */
type Table = (word: string) => Iterable<number>;

function tableOfWords(words: readonly string[]): Table {
  const count = words.reduce((sum, word) => sum + word.length + 1, 0);
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  // Chains: first[bucket] leads to a slot, next[slot] to the next one of the bucket; number[slot] is the hash, owner[slot] the word. 0 ends a chain.
  const first = new Uint32Array(size);
  const next = new Uint32Array(count + 1);
  const number = new Int32Array(count + 1);
  const owner = new Uint32Array(count + 1);
  let slot = 0;
  for (const [place, word] of words.entries()) {
    eachHash(word, (hash) => {
      const bucket = hash & (size - 1);
      slot++;
      number[slot] = hash;
      owner[slot] = place;
      next[slot] = first[bucket] as number;
      first[bucket] = slot;
    });
  }
  return (word) => {
    const found = new Set<number>();
    eachHash(word, (hash) => {
      for (let at = first[hash & (size - 1)] as number; at; at = next[at] as number) {
        const place = owner[at] as number;
        if (number[at] === hash && isNear(word, words[place] as string)) found.add(place);
      }
    });
    return found;
  };
}
