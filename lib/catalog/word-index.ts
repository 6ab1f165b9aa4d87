/** A map from words to the entries that bear them, which can also tell from the start of a longer text that none of its words is one. */

/** Letters that decide whether a look-up is worth it. */
export const START = 4;

export interface WordIndex<T> {
  add(word: string, entry: T): void;
  /** Entries of exactly this word; none for an unknown one. */
  at(word: string): readonly T[];
  /** Could the text begin with one of the words? `false` is sure. */
  starts(text: string): boolean;
  entries(): IterableIterator<[string, T[]]>;
}

const NONE: readonly never[] = [];

export function wordIndex<T>(): WordIndex<T> {
  const words = new Map<string, T[]>();
  const starts = new Set<string>();
  return {
    add(word, entry) {
      const there = words.get(word);
      if (there) there.push(entry);
      else words.set(word, [entry]);
      starts.add(word.slice(0, START));
    },
    at: (word) => words.get(word) ?? NONE,
    starts(text) {
      for (let length = Math.min(START, text.length); length > 0; length--) if (starts.has(text.slice(0, length))) return true;
      return false;
    },
    entries: () => words.entries(),
  };
}
