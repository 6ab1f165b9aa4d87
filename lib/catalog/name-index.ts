/** Every spelling of every record's name, ready to be looked up: which answer to one key, and which are near or look alike. */
import { pressName } from '../fold/names.ts';
import { skeletonOf } from '../fold/skeleton.ts';
import type { Entry, ListData, NamedEntry } from './catalog.ts';
import { type Near, nearIndex } from './near.ts';
import { wordIndex } from './word-index.ts';
import { readSpellings } from './worked-out.ts';

/** Shorter names have too many neighbours that are other words. */
const LEAST_NEAR = 7;

/** Answers of `catalog.namesAt` and its fellows; see there. */
export function nameIndex(data: ListData) {
  const pressed = wordIndex<NamedEntry>();
  const looks = wordIndex<NamedEntry>();
  const entries: Entry[] = [
    ...data.apps.map((record): Entry => ({ type: 'app', record })),
    ...data.modified.map((record): Entry => ({ type: 'modified', record })),
    ...data.reported.map((record): Entry => ({ type: 'reported', record })),
  ];
  const genuine = new Set<string>();
  for (const entry of entries) {
    for (const spelling of readSpellings(entry.record)) {
      const named = { entry, ...spelling };
      if (entry.type === 'app') genuine.add(named.folded);
      // A report about a copy that bears the genuine app's name leaves the name with the app: its hosts and packages find the copy.
      else if (entry.type === 'reported' && named.everyday && genuine.has(named.folded)) continue;
      pressed.add(pressName(named.folded), named);
      if (/[a-z]/.test(named.folded)) looks.add(skeletonOf(named.folded.replace(/ /g, '')), named);
    }
  }
  let near: Near<NamedEntry> | null = null;
  return {
    at: pressed.at,
    starts: pressed.starts,
    looking: looks.at,
    startsLook: looks.starts,
    near(word: string): readonly NamedEntry[] {
      near ??= nearIndex(coined(pressed.entries()), LEAST_NEAR);
      return near.at(word);
    },
  };
}

function* coined(words: Iterable<[string, NamedEntry[]]>): Generator<readonly [string, NamedEntry]> {
  for (const [word, named] of words) for (const one of named) if (!one.everyday && !one.genuine) yield [word, one];
}
