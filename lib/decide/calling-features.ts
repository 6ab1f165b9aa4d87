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

/** Letters that stand for a word: endings differ, in Turkish most of all. */
const STEM = 4;
/** What is written onto a word before it: `وال`, `بال`, `d’`, `l’`; words that only look so lose it everywhere alike. */
const ONTO = /^(?:(?:[وفبك]?ال|لل|و)(?=[\u0621-\u064a]{3})|[dl](?=[aeiouyh].{3}))/;

/** A word as the weights know it: its first letters. The same word gives the same stem; a short one stands for itself. */
export const stemOf = (word: string): string => [...word.replace(ONTO, '')].slice(0, STEM).join('');

/** Words of one text beyond which nothing is counted. */
const MOST = 160;
/** Times that a notion counts. */
const OFTEN = 3;

/** Words beyond which no notion is counted. */
const ALL = 320;

/** Stems of a text from which on each weighs less: descriptions are longer than what the weights were learned from, not surer. */
const PLENTY = 20;

/** The stems that stand in a name and in first words, each once with its share of a weight; single letters are none. */
export function stemsOf({ name, lead }: Pick<Told, 'name' | 'lead'>): { name: Map<string, number>; lead: Map<string, number> } {
  const stems = (words: readonly string[]) => {
    const found = new Set(words.filter((word) => word.length > 1).map(stemOf));
    const share = Math.min(1, Math.sqrt(PLENTY / found.size));
    return new Map([...found].map((stem) => [stem, share]));
  };
  return { name: stems(name), lead: stems(lead.slice(0, MOST)) };
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
