/** Reads schema.org data that a page carries about itself: a claim of the page like any other, cut to size and never executed. */
import { attribute, contentUpTo, firstNamed, folded, rootOf } from './dom.ts';
import { LIMITS, type Structured } from './evidence.ts';

/** Longer scripts are not parsed: real ones are a few kB. Characters. */
const LONGEST_SCRIPT = 200_000;
const MOST_SCRIPTS = 200;
const MOST_VALUES = 2_000;

/** Items of every JSON-LD script, flattened out of arrays and graphs; scripts that are too long or broken beyond a trailing comma give none. */
export function structuredData(document: Document): Structured[] {
  const items: Structured[] = [];
  let read = 0;
  for (const script of firstNamed(rootOf(document), 'script', MOST_SCRIPTS)) {
    if (!/^application\/ld\+json/i.test(attribute(script, 'type', 60))) continue;
    const text = contentUpTo(script, LONGEST_SCRIPT);
    read += text.length;
    if (!text || read > LONGEST_SCRIPT * 2) continue;
    gather(parsed(text), items);
    if (items.length >= LIMITS.structured) break;
  }
  return items.slice(0, LIMITS.structured);
}

function parsed(text: string): unknown {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: raw line breaks inside strings are the most common fault of real JSON-LD
  const repairs = [() => text, () => text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([\]}])/g, '$1')];
  for (const repair of repairs) {
    try {
      return JSON.parse(repair()) as unknown;
    } catch {}
  }
  return null;
}

/** Breadth first over own values only, so that depth and `__proto__` keys mean nothing. */
function gather(root: unknown, items: Structured[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_VALUES && items.length < LIMITS.structured; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 100));
    else if (value && typeof value === 'object') {
      const item = itemOf(value);
      if (item) items.push(item);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (Object.hasOwn(value, key)) queue.push((value as Record<string, unknown>)[key]);
    }
  }
}

function itemOf(value: object): Structured | null {
  const own = (key: string): unknown => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
  const type = line(first(own('@type'))).replace(/^https?:\/\/schema\.org\//, '');
  if (!type) return null;
  const author = first(own('author') ?? own('publisher') ?? own('creator'));
  return {
    type,
    name: line(own('name') ?? own('headline')),
    author: line(author && typeof author === 'object' ? (author as Record<string, unknown>).name : author),
    category: line(first(own('applicationCategory'))),
    os: line(first(own('operatingSystem'))),
    url: line(own('url') ?? own('@id')),
    description: typeof own('description') === 'string' ? folded(own('description') as string).slice(0, LIMITS.description) : '',
  };
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const line = (value: unknown): string => (typeof value === 'string' ? folded(value).slice(0, LIMITS.line) : '');

/** Content of the first `<meta>` whose name or property is one of these, '' when there is none. */
export function metaReader(document: Document): (...names: string[]) => string {
  const metas = new Map<string, string>();
  for (const meta of firstNamed(rootOf(document), 'meta', 400)) {
    const key = (attribute(meta, 'property', 80) || attribute(meta, 'name', 80) || attribute(meta, 'itemprop', 80)).toLowerCase();
    if (key && !metas.has(key)) metas.set(key, folded(attribute(meta, 'content', 2_048)));
  }
  return (...names) => names.map((name) => metas.get(name) ?? '').find(Boolean) ?? '';
}
