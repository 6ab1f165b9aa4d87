/**
 * Sentences as data: plain words with the foreign pieces (names, hosts, numbers) kept apart, so that whoever renders them can
 * isolate each piece from the direction of the sentence and never mistakes page text for markup.
 */

/** A piece that keeps its own direction. `own` and `mark` are positions in `isolate`, counted in UTF-16 units. */
export interface Isolate {
  readonly isolate: string;
  /** `name` and `text` may come from a page; `host` and `number` are always written from left to right. */
  readonly kind: 'name' | 'host' | 'number' | 'text';
  /** Host only: where the part begins that somebody had to register. Shown apart, and never cut off. */
  readonly own?: number;
  /** Where it differs from what it imitates: pairs of start and end. */
  readonly mark?: readonly (readonly [start: number, end: number])[];
}
export type Segment = string | Isolate;
export type Rich = readonly Segment[];

const PLACEHOLDER = /\{([a-z]+)\}/gi; // matches {app}; not { app } and not {0}

/** Names of the placeholders of a template, in order of appearance. */
export function placeholdersOf(template: string): string[] {
  return Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] ?? '');
}

/** The template with its placeholders filled. A value that is missing leaves nothing; a value is never read as a template itself. */
export function fill(template: string, values: Readonly<Record<string, Segment | Rich | undefined>>): Rich {
  const parts: Segment[] = [];
  let from = 0;
  for (const match of template.matchAll(PLACEHOLDER)) {
    if (match.index > from) parts.push(template.slice(from, match.index));
    const value = values[match[1] ?? ''];
    if (typeof value === 'string' || (value && 'isolate' in value)) parts.push(value);
    else if (value) parts.push(...value);
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
}

/** Sets an isolate's words off with Unicode isolates, for places that take only plain text (titles, labels, clipboard). */
export function flat(rich: Rich): string {
  return rich.map((part) => (typeof part === 'string' ? part : `${ISOLATORS[directionOf(part)]}${part.isolate}\u2069`)).join('');
}

/**
 * The direction of a piece: hosts and numbers run from left to right; a name with Arabic in it from right to left, also where a
 * Latin word comes first (`NoorCall: مكالمات`), as such names read in stores; any other as its letters say (`auto`).
 */
export function directionOf({ kind, isolate }: Isolate): 'ltr' | 'rtl' | 'auto' {
  if (kind === 'host' || kind === 'number') return 'ltr';
  return /\p{Script=Arabic}/u.test(isolate) ? 'rtl' : 'auto';
}

const ISOLATORS = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;

/** The bare words, for counting and for comparing in tests. */
export function bare(rich: Rich): string {
  return rich.map((part) => (typeof part === 'string' ? part : part.isolate)).join('');
}

export const isolate = {
  name: (text: string): Isolate => ({ isolate: text, kind: 'name' }),
  text: (text: string): Isolate => ({ isolate: text, kind: 'text' }),
  number: (text: string): Isolate => ({ isolate: text, kind: 'number' }),
};
