/**
 * What the letters of an app's name and of the words about it say for an app for calls or against it, whatever they mean: learned weights of
 * character n-grams. It weighs what phrases have proved; it proves nothing.
 */
import { BIAS, LEVELS, NO_LEVEL, STEP } from './weights.ts';

/** What is written onto a word before it: `وال`, `بال`, `d’`, `l’`; words that only look so lose it everywhere alike. */
const ONTO = /^(?:(?:[وفبك]?ال|لل|و)(?=[\u0621-\u064a]{3})|[dl](?=[aeiouyh].{3}))/;

/** Words of one text beyond which nothing is counted. */
const MOST = 200;
const MOST_IN_NAME = 40;
/** Letters of one word: a sentence without spaces is one. */
const LONGEST_WORD = 60;

/** Lengths of the character n-grams of a word and its two ends. They stand in for stemming, which would need rules for each language. */
const SHORTEST = 2;
const LONGEST = 5;
/** The n-grams share so many buckets (a power of two): what falls into one is not told apart. */
export const BUCKETS = 2 ** 15;
/** An app's name says the same with other weight than the text about it. */
const SEEDS = { name: 0x2f0b4c47, text: 0x811c9dc5 } as const;

/** n-grams of some fifteen words: fewer say no more than their part of that. */
const FEW = 300;

/** What one of so many n-grams counts: the more there are the less each says. */
export const shareOf = (ngrams: number): number => 1 / Math.sqrt(Math.max(ngrams, FEW));

/** In which turn a bucket was last seen: one array for all turns, since emptying it costs more than a text does. */
const MOST_TURNS = 65_535;
const seen = new Uint16Array(BUCKETS);
let turn = 0;

/** The buckets of all n-grams of a name and a text, each once, in the order in which they come. */
export function bucketsOf(name: readonly string[], text: readonly string[]): number[] {
  turn = (turn % MOST_TURNS) + 1;
  if (turn === 1) seen.fill(0);
  const found: number[] = [];
  const add = (words: readonly string[], most: number, seed: number) => {
    for (let index = 0; index < Math.min(most, words.length); index++) {
      const word = ` ${(words[index] as string).slice(0, LONGEST_WORD).replace(ONTO, '')} `;
      for (let from = 0; from + SHORTEST <= word.length; from++) {
        const end = Math.min(from + LONGEST, word.length);
        // FNV-1a, one letter further with each n-gram.
        let hash = seed;
        for (let at = from; at < end; at++) {
          hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
          const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
          if (at - from + 1 < SHORTEST || seen[bucket] === turn) continue;
          seen[bucket] = turn;
          found.push(bucket);
        }
      }
    }
  };
  add(name, MOST_IN_NAME, SEEDS.name);
  add(text, MOST, SEEDS.text);
  return found;
}

/** Above nil for calls, below against; about nil for words that were never met. */
export function weigh(name: readonly string[], text: readonly string[]): number {
  const buckets = bucketsOf(name, text);
  let levels = 0;
  for (const bucket of buckets) levels += LEVELS.charCodeAt(bucket) - NO_LEVEL;
  return levels * STEP * shareOf(buckets.length) + BIAS;
}
