/** Binds the words of verdicts to a language, and gathers from a verdict's facts the pieces that its sentences may name. */
import type { AppFacts, Fact, Sourced, Verdict } from '../contract/verdict.ts';
import { common as arCommon } from './ar/common.ts';
import { verdict as arVerdict } from './ar/verdict.ts';
import { common as enCommon } from './en/common.ts';
import { verdict as enVerdict } from './en/verdict.ts';
import { ownPartOf, showHost } from './host-parts.ts';
import { type Isolate, isolate, placeholdersOf, type Rich, type Segment } from './rich.ts';
import { createText, fromList, type Language, type Messages, type Text } from './text.ts';
import type { SourceLine, ViewOptions } from './view-model.ts';

const MESSAGES = { ar: { ...arCommon, ...arVerdict }, en: { ...enCommon, ...enVerdict } };
export type VerdictKey = keyof typeof MESSAGES.ar;
export type VerdictText = Text<typeof MESSAGES.ar>;
export type Pieces = Readonly<Partial<Record<string, Segment>>>;

/** Longest page name or developer that is shown within a sentence. */
const LONGEST = 60;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export const verdictText = (language: Language, options: ViewOptions): VerdictText =>
  createText(MESSAGES, language, options.digits ? { digits: options.digits } : {});

export const hasKey = (key: string): key is VerdictKey => Object.hasOwn(MESSAGES.ar, key);

/** The first of the keys that exists and whose every placeholder has a piece, as a sentence. Empty when there is none. */
export function say(text: VerdictText, pieces: Pieces, ...keys: readonly string[]): Rich {
  for (const key of keys) {
    if (!hasKey(key)) continue;
    const needed = placeholdersOf((MESSAGES[text.language] as Messages)[key] as string);
    if (needed.every((name) => pieces[name] !== undefined)) return (text.rich as (key: string, values: object) => Rich)(key, pieces);
  }
  return [];
}

/** Everything that a sentence about this verdict may name. A piece that is not known is absent. */
export function piecesOf(verdict: Verdict, facts: AppFacts | null, text: VerdictText, options: ViewOptions): Pieces {
  const ownPart = options.ownPart ?? ownPartOf;
  const readable = options.readable ?? ((shown: string) => shown);
  const fact = (...whats: Fact['what'][]) => verdict.facts.find(({ what }) => whats.includes(what));
  const host = verdict.facts.find(({ what, expected }) => what === 'host' && expected) ?? fact('host') ?? pageHost(options);
  const id = fact('store-id', 'package-id');
  const developer = fact('developer');
  const official = host?.expected && /^[^\s]+\.[^\s]+$/.test(host.expected) ? host.expected : hostOf(verdict.official);
  const known = facts ? (facts.genuine ?? (facts.record === 'app' ? { ...facts.names } : null)) : null;
  const listed = facts && fromList(facts.names, text.language);
  const named = facts && facts.record !== 'app' ? listed : (verdict.name ?? listed);
  const removed = fact('removed-on')?.value;
  const ended = facts?.ended?.on ?? fact('ended-on')?.value;
  return present({
    app: known ? isolate.name(fromList(known, text.language)) : undefined,
    name: named ? isolate.name(cut(named)) : undefined,
    host: host ? showHost(readable(host.value), ownPart, verdict.kind === 'lookalike' ? official : undefined) : undefined,
    official: official ? showHost(official, ownPart) : undefined,
    id: id ? { isolate: cut(id.value), kind: 'number' } : undefined,
    genuine: id?.expected ? { isolate: cut(id.expected), kind: 'number' } : undefined,
    developer: developer ? isolate.name(cut(developer.value)) : undefined,
    owner: developer?.expected ? isolate.name(cut(developer.expected)) : undefined,
    word: piece(fact('word')?.value),
    date: ended ? text.date(ended) : undefined,
    removed: removed ? text.date(removed) : undefined,
    successor: piece(facts?.ended?.successor),
    report: facts?.report ? isolate.text(fromList(facts.report, text.language)) : undefined,
  });
}

const piece = (value: string | null | undefined): Isolate | undefined => (value ? isolate.name(cut(value)) : undefined);
const present = (pieces: Record<string, Segment | undefined>): Pieces =>
  Object.fromEntries(Object.entries(pieces).filter(([, value]) => value !== undefined));

function pageHost({ page }: ViewOptions): Pick<Fact, 'value' | 'expected'> | undefined {
  const host = hostOf(page ?? null);
  return host ? { value: host } : undefined;
}

/** Host of an address, undefined for none and for what is no address. */
export function hostOf(address: string | null): string | undefined {
  try {
    return address ? new URL(address).hostname.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}

/** The sources of a claim of the list, in words. `published`: the day of the report itself, where the list has one beside its sources. */
export const sourceLines = (text: VerdictText, sources: Sourced['sources'], published?: string): SourceLine[] =>
  sources
    .filter((one, at) => sources.findIndex(({ title }) => title === one.title) === at)
    .map((source) => ({
      title: source.by ? `${source.by}: ${source.title}` : source.title,
      url: webAddress(source.url),
      says: hasKey(`says.${source.says}`) ? (text.plain as (key: string) => string)(`says.${source.says}`) : '',
      ...datesOf(text, source.published ?? published, source.checked),
    }));

/** The source of a fact of the verdict: an address, or the name of a publication. */
export function factSource(text: VerdictText, fact: Fact): SourceLine[] {
  if (!fact.source) return [];
  const url = webAddress(fact.source);
  const title = fact.publication ?? (url ? (hostOf(url) ?? url) : fact.source);
  return [{ title, url, says: '', ...datesOf(text, fact.date, fact.checked) }];
}

const datesOf = (text: VerdictText, published: string | undefined, checked: string | undefined) => ({
  date: published ? text.plain('dated', { date: text.date(published) }) : '',
  checked: checked ? text.plain('checked', { date: text.date(checked) }) : '',
});

const webAddress = (text: string | null): string | null => (text && /^https?:\/\//i.test(text) ? text : null); // not javascript:…
