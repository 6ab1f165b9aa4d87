/**
 * An index of words that answers "which of them is one edit or one swap away?" in a few map lookups, however many words it
 * holds: words meet where one letter is left out of each (the symmetric-deletion idea).
 */
import { distance } from 'fastest-levenshtein';

export interface Near<T> {
  /** Values whose word is exactly one insertion, deletion, exchange or swap of neighbours away; never the word itself. */
  at(word: string): readonly T[];
}

const EMPTY: readonly never[] = [];

/** Every string with one letter left out. */
function shortened(word: string): string[] {
  const out: string[] = [];
  for (let at = 0; at < word.length; at++) out.push(word.slice(0, at) + word.slice(at + 1));
  return out;
}

/** One edit, or two neighbours exchanged. `telergam` is near `telegram`; `telegraph` is not. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (a.length === b.length) {
    let at = 0;
    while (a[at] === b[at]) at++;
    if (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)) return true;
  }
  return distance(a, b) === 1;
}

/** Words shorter than `least` letters are left out: one edit in a short word makes another word. */
export function nearIndex<T>(values: Iterable<readonly [string, T]>, least: number): Near<T> {
  const by = new Map<string, [string, T][]>();
  const put = (key: string, pair: [string, T]) => {
    const there = by.get(key);
    if (there) there.push(pair);
    else by.set(key, [pair]);
  };
  for (const [word, value] of values) {
    if (word.length < least) continue;
    const pair: [string, T] = [word, value];
    put(word, pair);
    for (const key of new Set(shortened(word))) put(key, pair);
  }
  return {
    at(word) {
      if (word.length < least - 1 || word.length > 64) return EMPTY;
      const found = new Set<[string, T]>();
      for (const key of [word, ...shortened(word)]) for (const pair of by.get(key) ?? EMPTY) if (isNear(word, pair[0])) found.add(pair);
      return [...found].map(([, value]) => value);
    },
  };
}
