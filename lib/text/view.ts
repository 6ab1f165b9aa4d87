/**
 * A verdict in words: everything that card, dialog and popup show, ready to be rendered. Knows which words belong to which
 * verdict; knows neither a browser nor the list.
 */
import { ESTABLISHED_YEARS } from '../contract/durations.ts';
import type { AppFacts, Fact, Reason, Verdict } from '../contract/verdict.ts';
import { comparisonOf } from './comparison.ts';
import { ownPartOf, showHost, showName } from './host-parts.ts';
import { ageInWords } from './list-age.ts';
import { reasonSentence } from './reason-words.ts';
import { bare, type Isolate, type Rich, type Segment } from './rich.ts';
import { spanIn } from './spans.ts';
import type { Language } from './text.ts';
import { factSource, hostOf, type Pieces, piecesOf, say, sourceLines, type VerdictText, verdictText } from './verdict-words.ts';
import type { Pair, SourceLine, Tone, VerdictView, ViewOptions } from './view-model.ts';

/**
 * The words for a verdict. `facts` are those of the entry that the verdict names, null when it names none: then the sentences that
 * need them give way to ones that do not. Page text in the verdict ends up in isolates only, never in a sentence.
 */
export function viewOf(verdict: Verdict, facts: AppFacts | null, language: Language, options: ViewOptions = {}): VerdictView {
  const text = verdictText(language, options);
  const pieces = piecesOf(verdict, facts, text, options);
  const heading = headingOf(verdict);
  const pair = pairOf(verdict, facts, pieces, text);
  const official = officialOf(verdict, text, options);
  const lead = leadOf(verdict, facts, pieces, text, options);
  // A page whose "name" is a whole sentence is spoken of without it.
  const short = pieces.name && wordCount([pieces.name]) > LONGEST_NAME ? { ...pieces, name: undefined } : pieces;
  return {
    kind: verdict.kind,
    level: verdict.level,
    channel: verdict.channel,
    language,
    dir: text.dir,
    tone: toneOf(verdict),
    word: text.plain(`level.${verdict.level}`),
    label: text.plain(labelOf(verdict)),
    heading: say(text, short, `heading.${heading}`, `heading.${heading}.alone`, `heading.${verdict.kind}.alone`),
    lead,
    pair,
    address: pair ? null : addressOf(verdict, pieces, text),
    evidence: evidenceOf(verdict, facts, text),
    action: actionOf(verdict, official !== null),
    people: verdict.kind === 'established' ? text.rich('people') : null,
    pressed: verdict.level === 'note' || verdict.level === 'alarm' ? text.rich('pressed') : null,
    reasons: citedOnce(
      verdict.reasons.map((code) => ({
        code,
        // A report whose own words lead is not said twice.
        text: reasonSentence(
          code,
          code === 'reported-app' && bare(lead) === bare(pieces.report ? [pieces.report] : []) ? {} : pieces,
          language,
        ),
        sources: sourcesOf(code, verdict, facts, text),
      })),
    ),
    comparison: comparisonOf(verdict, facts, pieces, text, options),
    next: nextOf(verdict, facts, text),
    official,
    list: listLine(verdict, text, language, options),
    product: text.plain('product'),
  };
}

/** Sources stand under the first reason that rests on them. */
const citedOnce = (reasons: VerdictView['reasons']): VerdictView['reasons'] =>
  reasons.map((one, at) => ({
    ...one,
    sources: one.sources.filter(
      ({ title }) => !reasons.slice(0, at).some((before) => before.sources.some((source) => source.title === title)),
    ),
  }));

function toneOf({ kind, level, caution }: Verdict): Tone {
  if (level === 'alarm') return 'red';
  return kind === 'none' || (kind === 'established' && !caution) ? 'calm' : 'amber';
}

/** Reasons that lie in the page's address, so that the page and not the app is what the heading speaks of. */
const ABOUT_THE_SITE: readonly Reason[] = [
  'brand-in-foreign-host',
  'misspelt-host',
  'confusable-host',
  'registry-imitation',
  'store-page-copied',
  'file-under-known-name',
  'site-under-known-name',
];

function aboutTheSite({ channel, reasons }: Verdict): boolean {
  return channel === 'other-site' || channel === 'official-site' || ABOUT_THE_SITE.includes(reasons[0]);
}

/** Known apps say which page this is, or what the caution is; every other kind says itself. */
function labelOf(verdict: Verdict) {
  const { kind, channel, caution } = verdict;
  if (headingOf(verdict) === 'noted') return 'label.noted';
  if (kind !== 'established') return `label.${kind}` as const;
  if (caution) return `label.${caution}` as const;
  return channel === 'official-store' || channel === 'official-site' ? (`label.${channel}` as const) : 'label.established';
}

/** A caution pushes nobody towards the app, and nobody is sent to a page on which they already are. */
function actionOf({ kind, level, caution, channel }: Verdict, hasOfficial: boolean): VerdictView['action'] {
  if (kind === 'none') return null;
  if (kind === 'established' && !caution) return channel === null && hasOfficial ? 'official' : null;
  if (caution || !hasOfficial || (level === 'alarm' && kind === 'reported')) return 'known-apps';
  return 'official';
}

/** The address that an answer speaks of; quiet answers are on the page that they name. */
function addressOf({ kind, level }: Verdict, { host }: Pieces, text: VerdictText): VerdictView['address'] {
  if (!host || typeof host === 'string' || kind === 'none' || level === 'quiet') return null;
  return { label: text.plain('pair.site.here'), value: [host] };
}

/** The sources of the first reason that has some, at most two: what a person is asked to believe names who says it. */
function evidenceOf(verdict: Verdict, facts: AppFacts | null, text: VerdictText): readonly SourceLine[] {
  if (verdict.level !== 'alarm' && verdict.kind !== 'discontinued') return [];
  for (const code of verdict.reasons) {
    const lines = sourcesOf(code, verdict, facts, text);
    // What can be opened and read goes before what can only be named.
    if (lines.length > 0) return lines.toSorted((a, b) => Number(a.url === null) - Number(b.url === null)).slice(0, 2);
  }
  return [];
}

/** What to do, by the heading and what a report says it is, else by kind. */
function nextOf(verdict: Verdict, facts: AppFacts | null, text: VerdictText): readonly Rich[] {
  const heading = headingOf(verdict);
  const all = [`${heading}.${facts?.reportedAs}`, heading, verdict.kind].map((of) =>
    [0, 1, 2].map((step) => say(text, {}, `next.${of}.${step}`)).filter((step) => step.length > 0),
  );
  return all.find((steps) => steps.length > 0) ?? [];
}

function headingOf(verdict: Verdict): string {
  const [reason] = verdict.reasons;
  if (verdict.kind === 'established' && verdict.caution) return verdict.caution;
  if (reason === 'noted') return reason;
  if (verdict.kind === 'lookalike') return aboutTheSite(verdict) ? 'copy-site' : 'copy-app';
  if (verdict.kind === 'reported' && reason === 'reported-host') return 'reported-site';
  if (verdict.kind === 'none' && (reason === 'address-only' || reason === 'interstitial' || reason === 'withdrawn')) return reason;
  return verdict.kind;
}

/** Words before the first button: a report's own sentence that needs more stands among the reasons only. */
const BEFORE_THE_BUTTON = 40;
/** Words of a name that a heading repeats. */
const LONGEST_NAME = 6;

function leadOf(verdict: Verdict, facts: AppFacts | null, pieces: Pieces, text: VerdictText, options: ViewOptions): Rich {
  const heading = headingOf(verdict);
  if (verdict.kind === 'established' && !verdict.caution) return say(text, pieces, `lead.established.${verdict.channel}`);
  if (heading === 'noted') return notedLead(verdict, facts, text, options);
  if (verdict.kind === 'unknown' && verdict.reasons.includes('strangers-in-description'))
    return say(text, pieces, 'lead.unknown-strangers');
  if (heading === 'reported') {
    const own = say(text, pieces, 'lead.reported.with');
    if (own.length > 0 && wordCount(own) <= BEFORE_THE_BUTTON - LONGEST_NAME - 8) return own;
    return say(text, pieces, `lead.reported.${facts?.reportedAs}`, 'lead.reported');
  }
  if (heading === 'none') return say(text, pieces, `lead.none.${verdict.reasons[0]}`, 'lead.none');
  return say(text, pieces, `lead.${heading}.${facts?.reportedAs}`, `lead.${heading}.with`, `lead.${heading}`);
}

/** What is known of a noted app and what is not; that it is young where nothing else is missing. */
function notedLead(verdict: Verdict, facts: AppFacts | null, text: VerdictText, options: ViewOptions): Rich {
  const lacks = facts?.lacks ?? [];
  if (lacks.join() === 'years' && facts?.since)
    return text.rich('lead.noted-young', { years: spanIn(text.language, 'years', ESTABLISHED_YEARS, options.digits) });
  const named = { owner: facts?.owner, law: facts?.country, years: facts?.since };
  const knows = (['owner', 'law', 'years'] as const).filter((one) => named[one]);
  const unknown = lacks.filter((one) => !(one === 'years' && facts?.since)).map((one) => (one === 'owner' && facts?.owner ? 'body' : one));
  const list = (items: readonly string[]): string =>
    new Intl.ListFormat(text.language, { type: 'conjunction' }).format(items.flatMap((one) => say(text, {}, `noted.${one}`)).map(String));
  const lead = verdict.caution === 'strangers' ? 'lead.noted-caution' : 'lead.noted';
  const pieces: Pieces = unknown.length > 0 ? { knows: list(knows.length > 0 ? knows : ['name']), lacks: list(unknown) } : {};
  return say(text, pieces, `${lead}.with`, lead);
}

/** Words of a sentence, a name counted as it is written. */
export const wordCount = (rich: Rich): number =>
  bare(rich)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const against = (here: Segment, official: Segment): Isolate => showName(bare([here]), bare([official]), undefined);

function pairOf(verdict: Verdict, facts: AppFacts | null, pieces: Pieces, text: VerdictText): Pair | null {
  if (verdict.kind !== 'lookalike') return null;
  const sides = (what: 'site' | 'name' | 'developer' | 'id', here: Rich, official: Rich): Pair => ({
    here: { label: text.plain(`pair.${what}.here`), value: here },
    official: { label: text.plain(`pair.${what}.official`), value: official },
  });
  for (const reason of verdict.reasons) {
    if (ABOUT_THE_SITE.includes(reason) && pieces.host && pieces.official) return sides('site', [pieces.host], [pieces.official]);
    if (reason.startsWith('developer-') && pieces.developer && pieces.owner)
      return sides('developer', [against(pieces.developer, pieces.owner)], [pieces.owner]);
    if ((reason === 'confusable-name' || reason === 'brand-with-bait') && verdict.name) {
      const fact =
        verdict.facts.find(({ what, expected }) => what === 'name' && expected) ?? verdict.facts.find(({ what }) => what === 'name');
      const here = (fact?.value ?? verdict.name).slice(0, 60);
      const known = fact?.expected || (facts?.genuine ?? facts?.names)?.[/[A-Za-z]/.test(here) ? 'en' : 'ar'];
      const word = verdict.facts.find(({ what }) => what === 'word')?.value;
      if (known) return sides('name', [showName(here, known, word)], [{ isolate: known, kind: 'name' }]);
    }
    if (reason === 'package-mismatch' && pieces.id && pieces.genuine) return sides('id', [pieces.id], [pieces.genuine]);
  }
  return aboutTheSite(verdict) && pieces.host && pieces.official ? sides('site', [pieces.host], [pieces.official]) : null;
}

/** Which facts carry the sources of a reason; the others rest on what the page shows. */
const RESTS_ON: Partial<Record<Reason, readonly Fact['what'][]>> = {
  'store-id-listed': ['store-id', 'package-id'],
  'official-host': ['host'],
  'developer-listed': ['developer'],
  'app-ended': ['ended-on'],
  'store-removed': ['removed-on'],
  noted: ['entry'],
  'modified-name': ['name', 'entry'],
  'modified-package': ['package-id', 'entry'],
  'modified-host': ['host', 'entry'],
  'package-mismatch': ['store-id', 'package-id'],
  'developer-mismatch': ['developer'],
  'developer-imitation': ['developer'],
  'reported-package': ['package-id', 'entry'],
  'reported-host': ['host', 'entry'],
  'reported-name': ['name', 'entry'],
  'reported-app': ['entry'],
};

/** Reasons that say no more than that a record names this: its own sources are theirs, with their titles. */
const FROM_THE_RECORD: ReadonlySet<Reason> = new Set([
  'modified-name',
  'modified-package',
  'modified-host',
  'reported-package',
  'reported-host',
  'reported-name',
]);

function sourcesOf(code: Reason, verdict: Verdict, facts: AppFacts | null, text: VerdictText): readonly SourceLine[] {
  if (code === 'app-ended' && facts?.ended) return sourceLines(text, facts.ended.sources);
  if (code === 'reported-app' && facts?.report) return sourceLines(text, facts.report.sources, facts.report.date);
  if (facts?.sources && FROM_THE_RECORD.has(code)) return sourceLines(text, facts.sources);
  const lines = (RESTS_ON[code] ?? [])
    .flatMap((what) => verdict.facts.filter((fact) => fact.what === what))
    .flatMap((fact) => factSource(text, fact));
  return lines.filter((line, at) => lines.findIndex(({ title }) => title === line.title) === at);
}

function officialOf(verdict: Verdict, text: VerdictText, options: ViewOptions): VerdictView['official'] {
  const host = hostOf(verdict.official);
  if (!host || !verdict.official?.startsWith('https://')) return null;
  return { label: text.plain('official.open'), url: verdict.official, host: [showHost(host, options.ownPart ?? ownPartOf)] };
}

function listLine({ list, kind }: Verdict, text: VerdictText, language: Language, { today, digits }: ViewOptions): Rich {
  const day = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(list); // matches 2026.11.24, not 2026.11
  if (!day) return text.rich('list.version', { version: { isolate: list, kind: 'number' } });
  const iso = `${day[1]}-${day[2]}-${day[3]}`;
  const age = today === undefined ? null : ageInWords(iso, today, language, digits);
  if (age === null) return text.rich('list.dated', { date: text.date(iso) });
  return text.rich(kind === 'unknown' ? 'list.old.unknown' : 'list.old', { date: text.date(iso), age });
}
