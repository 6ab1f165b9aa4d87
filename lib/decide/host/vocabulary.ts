/** Reads a piece of a host name as the words it is glued from: which of them are a copy's bait, and how much nobody can explain. */
import { skeletonOf } from '../../fold/skeleton.ts';
import {
  ADDRESS_WORDS,
  COMPANION_WORDS,
  MEETING_WORDS,
  PLACE_WORDS,
  PLAIN_WORDS,
  PRIZE_WORDS,
  PROGRAM_WORDS,
  SERVICE_WORDS,
  TITLE_WORDS,
  TRAP_WORDS,
} from './lure-words.ts';

export interface Reading {
  /** Words that only a trap or the maker itself has a use for. */
  readonly trap: number;
  /** Presents, credit, an examination of who you are. */
  readonly prize: number;
  /** Help, support, editions: words that an honest business may use too. */
  readonly service: number;
  /** Words of invitations to a call. */
  readonly meeting: number;
  /** The forms in which a program comes: app, web, desktop. */
  readonly program: number;
  /** Words that explain without being bait. */
  readonly plain: number;
  /** Countries and languages. */
  readonly place: number;
  /** Words of sites about an app: bots, directories, business tools. */
  readonly companion: number;
  /** Articles and newspaper words. */
  readonly title: number;
  /** Runs of digits. */
  readonly digits: number;
  /** Letters that no vocabulary explains. */
  readonly unexplained: number;
  /** Length of the longest run of such letters. */
  readonly longest: number;
}

type Group = 'trap' | 'prize' | 'service' | 'meeting' | 'program' | 'plain' | 'place' | 'companion' | 'title' | 'digits';
interface Step {
  readonly cost: number;
  readonly from: number;
  readonly group: Group | null;
}

const GROUPS = new Map<string, Group>();
const learn = (group: Group, ...lists: ReadonlySet<string>[]) => {
  for (const list of lists) for (const word of list) GROUPS.set(word, group);
};
learn('plain', PLAIN_WORDS, ADDRESS_WORDS);
learn('place', PLACE_WORDS);
learn('program', PROGRAM_WORDS);
learn('companion', COMPANION_WORDS);
learn('title', TITLE_WORDS);
learn('meeting', MEETING_WORDS);
learn('service', SERVICE_WORDS);
learn('prize', PRIZE_WORDS);
// Campaigns misspell their bait too, to get a free name: one letter left out or doubled in a long word.
for (const [group, list] of [
  ['trap', TRAP_WORDS],
  ['service', SERVICE_WORDS],
  ['prize', PRIZE_WORDS],
  ['meeting', MEETING_WORDS],
] as const) {
  for (const word of list) {
    // `glft`, `lnvite`: bait in look-alike letters.
    if (word.length >= 4 && !GROUPS.has(skeletonOf(word))) GROUPS.set(skeletonOf(word), group);
    for (let at = 1; word.length >= 7 && at < word.length - 1; at++) {
      for (const typo of [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + word.slice(at - 1)]) {
        if (typo.length >= 5 && !GROUPS.has(typo)) GROUPS.set(typo, group);
      }
    }
  }
}
learn('trap', TRAP_WORDS);
const LONGEST_WORD = Math.max(...[...GROUPS.keys()].map((word) => word.length));
/** Longer pieces are read up to here. */
const LONGEST = 63;
const UNEXPLAINED = 4;
const SHORT_INSIDE = 4;
const HONEST_INSIDE: ReadonlySet<Group> = new Set(['service', 'meeting']);

const nothing = (): Record<keyof Reading, number> => ({
  trap: 0,
  prize: 0,
  service: 0,
  meeting: 0,
  program: 0,
  plain: 0,
  place: 0,
  companion: 0,
  title: 0,
  digits: 0,
  unexplained: 0,
  longest: 0,
});

/** `supportlogin` is a service and a trap word; `guru` four unexplained letters; no pieces, nothing. Pieces are lower-case, read one by one. */
export function readPieces(pieces: readonly string[]): Reading {
  const sum = nothing();
  for (const piece of pieces) {
    const one = readPiece(plain(piece));
    for (const key of Object.keys(sum) as (keyof Reading)[])
      sum[key] = key === 'longest' ? Math.max(sum.longest, one.longest) : sum[key] + one[key];
  }
  return sum;
}

/** Bait is disguised with accents too. */
function plain(piece: string): string {
  const cut = piece.slice(0, LONGEST);
  return /^[\0-\x7f]*$/.test(cut) ? cut : cut.normalize('NFKD').replace(/\p{Mn}/gu, '');
}

/** Is this a word of any of the vocabularies? */
export function isKnownWord(word: string): boolean {
  return GROUPS.has(word);
}

/** Codes of two letters count only where they complete a full explanation: `usweb` is two words, `star` is no `st` and `ar`. */
function readPiece(piece: string): Reading {
  const full = cut(piece, 2);
  return full.unexplained === 0 ? full : cut(piece, 3);
}

function hasUnexplained(steps: readonly Step[]): boolean {
  for (let end = steps.length - 1; end > 0; ) {
    const { group, from } = steps[end] as Step;
    if (!group) return true;
    end = from;
  }
  return false;
}

/** The cheapest way to cut the piece into known words of `least` letters or more: an unexplained letter costs most, a short word more than a long one. */
function cut(piece: string, least: number): Reading {
  const best: Step[] = [{ cost: 0, from: 0, group: null }];
  for (let end = 1; end <= piece.length; end++) {
    let step: Step = { cost: (best[end - 1] as Step).cost + UNEXPLAINED, from: end - 1, group: null };
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      const word = piece.slice(from, end);
      const group = /^\d+$/.test(word) ? 'digits' : word.length < least && word.length < piece.length ? undefined : GROUPS.get(word);
      if (!group) continue;
      const cost = (best[from] as Step).cost + (word.length <= 2 ? 2 : 1);
      if (cost < step.cost) step = { cost, from, group };
    }
    best.push(step);
  }
  const reading = nothing();
  let run = 0;
  const isPartly = hasUnexplained(best);
  for (let end = piece.length; end > 0; ) {
    const { group, from } = best[end] as Step;
    run = group ? 0 : run + 1;
    reading.longest = Math.max(reading.longest, run);
    // Inside a longer word, a short one says nothing: `skincare`, `program`, `configuration`, `meetup`.
    const says = group && HONEST_INSIDE.has(group) && end - from <= SHORT_INSIDE && isPartly;
    reading[says ? 'plain' : (group ?? 'unexplained')]++;
    end = from;
  }
  return reading;
}
