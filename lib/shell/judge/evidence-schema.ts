/**
 * What may cross from a page into the background: evidence of exactly the agreed form and size. Whatever else a page may
 * have talked the reader into is refused whole; then the address alone speaks.
 */
import * as v from 'valibot';
import { LIMITS, NAME_ORIGINS, OFFER_KINDS, type PageEvidence, SHAPES } from '../../detect/evidence.ts';
import { fitted } from '../../detect/join.ts';
import { samePage } from './same-page.ts';

const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const url = v.pipe(v.string(), v.maxLength(LIMITS.url));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const upTo = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

const schema = v.strictObject({
  v: v.literal(1),
  url,
  lang: line,
  shape: v.picklist(SHAPES),
  store: v.nullable(v.strictObject({ id: line, name: line, developer: line, category: line, description: text })),
  names: upTo(
    v.strictObject({
      text: line,
      from: v.picklist(NAME_ORIGINS),
    }),
    LIMITS.names,
  ),
  headings: upTo(line, LIMITS.headings),
  description: text,
  text,
  offers: upTo(
    v.strictObject({
      kind: v.picklist(OFFER_KINDS),
      href: url,
      label: line,
      file: line,
      id: line,
      place: v.picklist(['main', 'furniture']),
    }),
    LIMITS.offers,
  ),
  structured: upTo(
    v.strictObject({
      type: line,
      name: line,
      author: line,
      category: line,
      os: line,
      url,
      description: v.pipe(v.string(), v.maxLength(LIMITS.description)),
    }),
    LIMITS.structured,
  ),
  ownApp: v.strictObject({ apple: line, android: line }),
  signboard: v.strictObject({ logos: upTo(line, LIMITS.logos), copyright: line }),
  signals: v.strictObject({
    articleType: v.boolean(),
    byline: v.boolean(),
    published: v.boolean(),
    comments: v.boolean(),
    words: count,
    paragraphs: count,
    distinctApps: count,
    codeBlocks: count,
    passwordField: v.boolean(),
    phoneField: v.boolean(),
    scanCode: v.boolean(),
    links: count,
  }),
  cut: v.boolean(),
  framed: v.optional(v.boolean()),
});

/**
 * The reader's result → evidence about the page at `address` (the browser's word), or null when it is not of the agreed form, or read from
 * another page than that one because the tab has moved on. What is too large is cut to fit.
 */
export function parseEvidence(raw: unknown, address: string): PageEvidence | null {
  const evidence = ofForm(raw);
  if (!evidence || !samePage(evidence.url, address.slice(0, LIMITS.url))) return null;
  return { ...evidence, url: address.slice(0, LIMITS.url) };
}

/** The same for what a frame of the page shows, under the page's address; null when it is not of the agreed form. */
export function parseFrame(raw: unknown, address: string): PageEvidence | null {
  const evidence = ofForm(raw);
  return evidence && { ...evidence, url: address.slice(0, LIMITS.url), store: null };
}

function ofForm(raw: unknown): PageEvidence | null {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  return result.success ? fitted(result.output) : null;
}
