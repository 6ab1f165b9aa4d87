/**
 * What a page says of its app, cut into the places in which words weigh differently: the name, the first words about it, and the rest.
 * Knows where descriptions stand in evidence; judges nothing.
 */
import type { PageEvidence } from '../../detect/evidence.ts';
import { foldWords } from '../../fold/names.ts';
import { isAround } from '../name/name-words.ts';

export const PLACES = ['name', 'lead', 'rest'] as const;
export type Place = (typeof PLACES)[number];

/** The folded words of each place. */
export type Told = Readonly<Record<Place, readonly string[]>> & {
  /** As the page declares it: `en`; '' where it does not. */
  readonly language: string;
};

/** A page of fewer words counts as bare: a name and a download. */
export const BARE = 60;
/** Words of a description's beginning; what follows is running text. */
const LEAD = 80;
/** Letters of the same. */
const LEAD_LETTERS = 600;
/** Characters that are read of each text: stores allow four thousand. */
const LONGEST = 4_000;

/** Words beside those of names, buttons and offers in which nothing can be told. */
const NOTHING_TOLD = 5;
/** Letters of the same in scripts that write no spaces, where a sentence counts as a word. */
const NOTHING_TOLD_LETTERS = 200;

/** The page gives a name and a download and tells nothing: what its app is called is all there is to go by. */
export function tellsNothing({ store, signals, text, description, names, offers }: PageEvidence): boolean {
  if (store || signals.words >= BARE || text.length + description.length >= NOTHING_TOLD_LETTERS + BARE) return false;
  const named = new Set([...names.map((name) => name.text), ...offers.map(({ label }) => label)].flatMap((one) => foldWords(one)));
  return foldWords(`${description} ${text}`, LONGEST).filter((word) => !named.has(word) && !isAround(word)).length <= NOTHING_TOLD;
}

/** The words of each place; empty where the page says nothing there. Texts that repeat each other are read once. */
export function toldOf(evidence: PageEvidence): Told {
  const { store } = evidence;
  const name = foldWords(namePart(evidence));
  const language = evidence.lang.slice(0, 2).toLowerCase();
  const about = [...new Set([store?.description ?? '', evidence.description])].filter(Boolean).map((text) => foldWords(text, LONGEST));
  if (store && about.length > 0) return { name, language, lead: about.flatMap(leadOf), rest: about.flatMap(restOf) };
  const text = foldWords(evidence.text, LONGEST);
  if (store) return { name, language, lead: leadOf(text), rest: restOf(text) };
  const headings = foldWords(evidence.headings.join(' . '), 1_000);
  return { name, language, lead: [...about, headings, text].flatMap(leadOf), rest: restOf(text) };
}

function endOfLead(words: readonly string[]): number {
  let letters = 0;
  for (let at = 0; at < Math.min(LEAD, words.length); at++) {
    letters += (words[at] as string).length;
    if (letters > LEAD_LETTERS) return Math.max(1, at);
  }
  return Math.min(LEAD, words.length);
}
const leadOf = (words: readonly string[]) => words.slice(0, endOfLead(words));
const restOf = (words: readonly string[]) => words.slice(endOfLead(words));

function namePart(evidence: PageEvidence): string {
  if (evidence.store?.name) return evidence.store.name;
  const chosen = evidence.names.filter(({ from }) => from === 'h1' || from === 'json-ld' || from === 'microdata').map(({ text }) => text);
  const title = evidence.names.find(({ from }) => from === 'title')?.text ?? evidence.names.find(({ from }) => from === 'h2')?.text ?? '';
  return [...chosen.slice(0, 2), title].join(' . ').slice(0, 400);
}
