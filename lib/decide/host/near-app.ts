/**
 * Is this host near to one app's names? Asked once a page has named its app, so far looser than what an address alone may be compared
 * with: two edits in a long name, its first syllable, a short form that campaigns use.
 */
import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Host } from '../../fold/hosts.ts';
import { skeletonOf } from '../../fold/skeleton.ts';
import { SHORT_FORMS } from './lure-words.ts';

/** `exactly`: a label is the name and nothing else, as homonyms have it (`marc-o-polo` too); `named`: it stands among other letters; `near`: something like it does. */
export type Nearness = 'exactly' | 'named' | 'near';

/** Two edits are allowed in words so long, one in shorter ones. */
const LEAST_TWO = 6;
const LEAST_ONE = 4;
/** The first syllable of a word so long tells it: `tele`, `what`, `disc`. */
const LEAST_SYLLABLE = 7;
const SYLLABLE = 4;
const LONGEST = 63;

/** How near the host is to the app's names, or null. Bounded by the length of a label and the number of an app's names. */
export function nearnessTo(host: Pick<Host, 'before' | 'name'>, app: AppRecord, catalog: Catalog): Nearness | null {
  const words = [...new Set(catalog.brandsOf(app.id).map(({ word }) => word))];
  const labels = [...host.before, host.name].filter((label) => label !== 'www').map((label) => label.slice(0, LONGEST));
  const phrases = catalog.brandsOf(app.id).flatMap(({ word, everyday }) => (everyday ? [word] : []));
  if (labels.some((label) => words.includes(label) || phrases.includes(label.replaceAll('-', '')))) return 'exactly';
  const pieces = labels.flatMap((label) => label.split('-')).filter(Boolean);
  const joined = labels.map((label) => skeletonOf(label.replaceAll('-', '')));
  const isNamed = (word: string) =>
    word.length >= LEAST_ONE ? joined.some((label) => label.includes(skeletonOf(word))) : pieces.includes(word);
  if (words.some(isNamed)) return 'named';
  const shorts = [...SHORT_FORMS].filter(([, name]) => words.includes(name)).map(([short]) => short);
  if (shorts.some((short) => pieces.some((piece) => (short.length <= 3 ? piece === short : piece.includes(short))))) return 'near';
  return words.some((word) => joined.some((label) => isLike(label, word)) || beginsLike(pieces, word)) ? 'near' : null;
}

/** A stretch of the label is the word but for an edit or two: `vvhtsapp-safe`, `dlscrd-gift`, `skypd`. */
function isLike(label: string, word: string): boolean {
  if (word.length < LEAST_ONE) return false;
  const looks = skeletonOf(word);
  const edits = word.length >= LEAST_TWO ? 2 : 1;
  for (let length = Math.max(LEAST_ONE, looks.length - edits); length <= Math.min(label.length, looks.length + edits); length++)
    for (let from = 0; from + length <= label.length; from++) if (distance(looks, label.slice(from, from + length)) <= edits) return true;
  return false;
}

const beginsLike = (pieces: readonly string[], word: string) =>
  word.length >= LEAST_SYLLABLE && pieces.some((piece) => piece.startsWith(word.slice(0, SYLLABLE)));
