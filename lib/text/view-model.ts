/**
 * What ui shows of a verdict: the shapes that lib/text writes and lib/ui draws. Types alone, so that who writes and who draws need not know each
 * other.
 */
import type { Channel, Kind, Level } from '../contract/verdict.ts';
import type { Rich } from './rich.ts';
import type { Digits, Language } from './text.ts';

/** The three looks. `calm`: established and nothing to say; `amber`: not listed, unofficial, ended, caution; `red`: proven copies and reports. */
export type Tone = 'calm' | 'amber' | 'red';

export interface SourceLine {
  readonly title: string;
  /** Only https and http addresses; null where only a description is on record. */
  readonly url: string | null;
  /** Who speaks, in words: the maker, a store, a researcher. */
  readonly says: string;
  /** When it was published, in words; '' where that is not on record. */
  readonly date: string;
  /** Day of our own last look, in words; ''  where there is none. Never shown as the date of what was published. */
  readonly checked: string;
}

export interface ReasonLine {
  readonly code: string;
  readonly text: Rich;
  readonly sources: readonly SourceLine[];
}

export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** What one expects of an established app. */
  readonly established: Rich;
  /** What is known of this one. */
  readonly here: Rich;
  /** `known`: there is a fact; `missing`: nothing is known; `against`: what is known speaks against it. */
  readonly state: 'known' | 'missing' | 'against';
  /** Of the side that states a fact: of `here`, or of the genuine app beside a copy. */
  readonly sources: readonly SourceLine[];
  readonly sourcesOf: 'established' | 'here';
}

export interface Comparison {
  readonly caption: string;
  /** Head of the first column; null where there is nothing to compare with, and one column tells what is known. */
  readonly established: string | null;
  readonly here: Rich;
  readonly rows: readonly ComparisonRow[];
}

/** Two addresses or names side by side, the difference marked. */
export interface Pair {
  readonly here: { readonly label: string; readonly value: Rich };
  readonly official: { readonly label: string; readonly value: Rich };
}

export interface VerdictView {
  readonly kind: Kind;
  readonly level: Level;
  readonly channel: Channel | null;
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly tone: Tone;
  /** The level in one word: «انتبه». */
  readonly word: string;
  /** The kind in two or three words, beside the icon. */
  readonly label: string;
  readonly heading: Rich;
  readonly lead: Rich;
  readonly pair: Pair | null;
  /** The address in question, whole, where no pair shows it: null for answers that speak of no address. */
  readonly address: Pair['here'] | null;
  /** Who says so, of the reason that decides: in view, before anything is unfolded. Empty where it rests on what the page shows. */
  readonly evidence: readonly SourceLine[];
  /** The one main action. `official` leads to `official.url`; null where the person is already in the right place, or nothing is to be done. */
  readonly action: 'official' | 'known-apps' | null;
  /** For established apps: what the company's name does not protect from. */
  readonly people: Rich | null;
  /** For the person who is being told by somebody to install this or to close the warning. */
  readonly pressed: Rich | null;
  readonly reasons: readonly ReasonLine[];
  readonly comparison: Comparison | null;
  /** What to do next, as short sentences. */
  readonly next: readonly Rich[];
  /** The genuine app's own page. */
  readonly official: { readonly label: string; readonly url: string; readonly host: Rich } | null;
  /** Version and date of the list that was asked. */
  readonly list: Rich;
  readonly product: string;
}

export interface ViewOptions {
  readonly digits?: Digits;
  /** Where the registered part of a host begins; without it a good guess is made. */
  readonly ownPart?: (host: string) => number;
  /** A host in the letters that a person sees: `xn--…` labels read back. */
  readonly readable?: (host: string) => string;
  /** Address of the page itself, for verdicts whose facts do not name its host. */
  readonly page?: string;
  /** The day on which this is read (`2026-11-29`): with it, an old list says how old it is. */
  readonly today?: string;
}
