/**
 * Turns what a page says of its app into numbers that the learned weights can judge: which notions stand in its name and in its
 * first words, which of them together, how the store files it, and what the rules of calling.ts made of it.
 */
import { CONCEPT_NAMES, type Concept, countConcepts } from './concept-words.ts';

export interface Told {
  readonly name: readonly string[];
  /** The first words of each text about the app. */
  readonly lead: readonly string[];
  /** All that is told about it. */
  readonly all: readonly string[];
  /** What the rules make of it. */
  readonly score: number;
  /** The page has little but a name and a download, and nothing speaks against. */
  readonly bare: boolean;
  /** Which phrases and categories the rules found, and where: `lead:calls`, `name:chat`, `calling-category`. */
  readonly signs: ReadonlySet<string>;
}

/** Notions that say more together than each for itself. */
const PAIRS: readonly (readonly [Concept, Concept])[] = [
  ['phone', 'people'],
  ['phone', 'rates'],
  ['phone', 'messages'],
  ['phone', 'voice'],
  ['phone', 'video'],
  ['video', 'voice'],
  ['video', 'people'],
  ['video', 'talk'],
  ['video', 'chance'],
  ['voice', 'talk'],
  ['voice', 'rooms'],
  ['rooms', 'people'],
  ['seeHear', 'people'],
  ['talk', 'people'],
  ['near', 'people'],
  ['chance', 'talk'],
  ['secret', 'messages'],
  ['errands', 'phone'],
  ['errands', 'video'],
  ['errands', 'messages'],
  ['errands', 'talk'],
  ['pretending', 'phone'],
  ['pretending', 'video'],
  ['unblocking', 'phone'],
  ['screening', 'phone'],
  ['media', 'phone'],
  ['media', 'video'],
  ['media', 'voice'],
  ['media', 'people'],
  ['media', 'meeting'],
  ['errands', 'rooms'],
  ['errands', 'rates'],
  ['play', 'voice'],
  ['play', 'people'],
  ['play', 'talk'],
  ['watching', 'seeHear'],
  ['watching', 'voice'],
  ['watching', 'talk'],
  ['watching', 'people'],
  ['machine', 'talk'],
  ['machine', 'voice'],
  ['machine', 'phone'],
  ['expert', 'video'],
  ['expert', 'phone'],
  ['expert', 'meeting'],
  ['reading', 'people'],
  ['reading', 'talk'],
  ['reading', 'video'],
  ['luring', 'secret'],
  ['luring', 'people'],
  ['luring', 'seeHear'],
  ['secret', 'seeHear'],
  ['easy', 'people'],
  ['seeHear', 'voice'],
  ['phone', 'seeHear'],
  ['meeting', 'people'],
  ['meeting', 'video'],
];

/** What is written onto a word before it: `وال`, `بال`, `d’`, `l’`; words that only look so lose it everywhere alike. */
const ONTO = /^(?:(?:[وفبك]?ال|لل|و)(?=[\u0621-\u064a]{3})|[dl](?=[aeiouyh].{3}))/;

/** Words of one text beyond which nothing is counted. */
const MOST = 160;
const MOST_IN_NAME = 40;
/** Times that a notion counts. */
const OFTEN = 3;

/** Words beyond which no notion is counted. */
const ALL = 320;

/** Lengths of the character n-grams of a word and its two ends. They stand in for stemming, which would need rules for six languages. */
const SHORTEST = 2;
const LONGEST = 5;
/** The n-grams share so many buckets (a power of two): what falls into one is not told apart. */
export const BUCKETS = 2 ** 15;
/** An app's name says the same with other weight than the text about it. */
const SEEDS = { name: 0x2f0b4c47, lead: 0x811c9dc5 } as const;

/** n-grams of some fifteen words: fewer say no more than their part of that. */
const FEW = 300;

/** What one of so many n-grams counts: the more there are the less each says. */
export const shareOf = (ngrams: number): number => 1 / Math.sqrt(Math.max(ngrams, FEW));

/** The buckets of all n-grams of a name and of first words, each once, in the order in which they come. */
export function bucketsOf({ name, lead }: Pick<Told, 'name' | 'lead'>): number[] {
  const seen = new Uint8Array(BUCKETS);
  const found: number[] = [];
  const add = (words: readonly string[], seed: number) => {
    for (const word of words) {
      const text = ` ${word.replace(ONTO, '')} `;
      for (let from = 0; from + SHORTEST <= text.length; from++) {
        const end = Math.min(from + LONGEST, text.length);
        // FNV-1a, one letter further with each n-gram.
        let hash = seed;
        for (let at = from; at < end; at++) {
          hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
          const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
          if (at - from + 1 < SHORTEST || seen[bucket] === 1) continue;
          seen[bucket] = 1;
          found.push(bucket);
        }
      }
    }
  };
  add(name.slice(0, MOST_IN_NAME), SEEDS.name);
  add(lead.slice(0, MOST), SEEDS.lead);
  return found;
}

/** Feature name to value; features that are nil are absent. The same text gives the same features. */
export function featuresOf(told: Told): Map<string, number> {
  const features = new Map<string, number>([['always', 1]]);
  const named = countConcepts(told.name, 1);
  const all = told.all.slice(0, ALL);
  const introduced = countConcepts(all, OFTEN + 1);
  const there = new Set<Concept>();
  for (const concept of CONCEPT_NAMES) {
    const inName = named[concept];
    const inLead = introduced[concept];
    if (inName > 0) features.set(`name:${concept}`, 1);
    if (inLead > 0) features.set(`lead:${concept}`, Math.log2(1 + inLead));
    if (inName + inLead > 0) there.add(concept);
  }
  for (const [one, other] of PAIRS) if (there.has(one) && there.has(other)) features.set(`${one}+${other}`, 1);
  features.set('rules', Math.max(-1, Math.min(1, (told.score - 3.5) / 4)));
  for (const sign of told.signs) features.set(`says ${sign}`, 1);
  features.set('length', Math.log2(1 + all.length) / 8);
  return features;
}
