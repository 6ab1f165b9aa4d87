/** Finds a name whose first letters stand and whose others are thrown about, as campaigns do to get a free domain: `telegmanr`, `telegrgbo`. */
import { distance } from 'fastest-levenshtein';
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import type { Likeness } from './host-likeness.ts';
import { NAME_PARTS, NEIGHBOUR_WORDS } from './lure-words.ts';

const LEAST = 8;
const HEAD = 4;
const MOST_EDITS = 3;
const MOST_LONGER = 2;

const NAMES = new WeakMap<Catalog, ReadonlyMap<string, readonly Brand[]>>();

/** The long names of apps that feeds show imitated, by their first letters; where those are a word, they begin other names too (`whatson`). */
function namesOf(catalog: Catalog): ReadonlyMap<string, readonly Brand[]> {
  let names = NAMES.get(catalog);
  if (!names) {
    const brands = [...catalog.apps.values()].filter(({ imitated }) => imitated).flatMap(({ id }) => catalog.brandsOf(id));
    names = Map.groupBy(
      brands.filter(({ word, own, everyday }) => own && !everyday && word.length >= LEAST && !NAME_PARTS.has(word.slice(0, HEAD))),
      ({ word }) => word.slice(0, HEAD),
    );
    NAMES.set(catalog, names);
  }
  return names;
}

/** The likeness of a whole label without hyphens, or null. */
export function scrambledIn(label: string, catalog: Catalog): Likeness | null {
  if (label.length < LEAST - 1 || label.length > LEAST + 4 || NEIGHBOUR_WORDS.has(label)) return null;
  const brand = namesOf(catalog)
    .get(label.slice(0, HEAD))
    ?.find(({ word }) => Math.abs(word.length - label.length) <= MOST_LONGER && distance(word, label) <= MOST_EDITS);
  return brand ? { brand, form: 'scrambled', matched: label, whole: true, glued: null, rest: [] } : null;
}
