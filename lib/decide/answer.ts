/** Builds verdicts: level, channel, the facts they rest on with source and date, and the genuine app's page. */
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../catalog/schema.ts';
import { type Channel, type Fact, type Kind, levelOf, type Reason, type Verdict } from '../contract/verdict.ts';
import type { Subject } from './page/subject.ts';

export type ListEntry = AppRecord | ModifiedRecord | ReportedRecord;

interface Parts {
  readonly entry?: ListEntry | null;
  /** The genuine app, where the copy has no entry of its own. */
  readonly genuine?: AppRecord | null;
  readonly facts?: readonly Fact[];
}

/** Longest value of a fact. Characters. */
export const LONGEST = 200;

/** The verdict of this kind on the subject; `reasons` may repeat, the first one decides. */
export function answer(subject: Subject, kind: Exclude<Kind, 'none'>, reasons: readonly [Reason, ...Reason[]], parts: Parts = {}): Verdict {
  const { entry = null, genuine = null, facts = [] } = parts;
  const app = entry && 'status' in entry ? entry : null;
  const caution = kind === 'established' || reasons[0] === 'noted' ? (app?.caution?.value ?? null) : null;
  const all: Reason[] = [...new Set(reasons)];
  if (caution) all.push(`caution-${caution}`);
  const real = genuine ?? app ?? genuineOf(subject, entry);
  return {
    kind,
    level: levelOf(kind, caution),
    app: entry?.id ?? genuine?.id ?? null,
    name: subject.name,
    channel: channelOf(subject),
    reasons: all as [Reason, ...Reason[]],
    facts: [...facts, ...(entry ? entryFacts(entry) : [])].map((one) => ({ ...one, value: one.value.slice(0, LONGEST) })),
    caution,
    official: real?.official ?? null,
    list: subject.catalog.version,
  };
}

/** Nothing to say, and why. */
export function nothing(subject: Subject, ...reasons: [Reason, ...Reason[]]): Verdict {
  return {
    kind: 'none',
    level: 'silent',
    app: null,
    name: subject.name,
    channel: null,
    reasons,
    facts: [],
    caution: null,
    official: null,
    list: subject.catalog.version,
  };
}

/** The app that a modified client or a reported copy stands for; null for entries that stand for none. */
function genuineOf({ catalog }: Subject, entry: ListEntry | null): AppRecord | null {
  const id = entry && ('base' in entry ? entry.base : 'imitates' in entry ? entry.imitates : null);
  return (id && catalog.apps.get(id)) || null;
}

function channelOf({ site, owner, onPortal }: Subject): Channel {
  if (owner) return 'official-site';
  if (site?.site.type === 'official-store') return 'official-store';
  if (onPortal) return 'third-party-store';
  return 'other-site';
}

/** The list entry with one of its sources: the first that a person can open, where there is one. */
function entryFacts(entry: ListEntry): Fact[] {
  const ended = 'ended' in entry ? entry.ended : null;
  const report = 'report' in entry ? entry.report : null;
  const by = ended?.by ?? report?.by ?? Object.keys(entry.sources);
  const sources = by.map((key) => entry.sources[key]).filter((one) => one !== undefined);
  // A dated publication is better evidence than a file that goes on changing.
  const source = sources.find(({ url, published }) => url && published) ?? sources.find(({ url }) => url) ?? sources[0];
  const date = report?.date ?? source?.published;
  const from = source
    ? {
        source: source.url ?? source.title,
        publication: source.by ? `${source.by}: ${source.title}` : source.title,
        ...(date && { date }),
        checked: source.checked,
      }
    : {};
  const facts: Fact[] = [{ what: 'entry', value: entry.names.en, ...from }];
  if (ended) facts.push({ what: 'ended-on', value: ended.on, ...from });
  return facts;
}
