/**
 * The comparison that the product grew from: what one may expect of an established app beside what is known of this one.
 * A copy is compared with the genuine app's own facts instead of with the general expectation.
 */
import { isWithin } from '../contract/hosts.ts';
import type { AppFacts, Sourced, Verdict } from '../contract/verdict.ts';
import { ownPartOf, showHost } from './host-parts.ts';
import { bare, isolate, type Rich } from './rich.ts';
import { fromList } from './text.ts';
import { hostOf, type Pieces, say, sourceLines, type VerdictText } from './verdict-words.ts';
import type { Comparison, ComparisonRow, ViewOptions } from './view-model.ts';

/** Stores named in one row; of more, the first ones stand for all. */
const MOST_STORES = 3;

/** Rows that say something only about an app that we know: of another one, «we do not know» is said often enough. */
const ONLY_WHEN_KNOWN: ReadonlySet<string> = new Set(['stores', 'encryption', 'checked']);

/** Rows that say nothing of an app that has ended: it is in no store and has no site, whatever the list once held. */
const OF_THE_LIVING: ReadonlySet<string> = new Set(['stores', 'site']);

interface Known {
  readonly value: Rich;
  readonly sources: Sourced['sources'];
}

/** null for `none`: nothing is compared there. */
export function comparisonOf(
  verdict: Verdict,
  facts: AppFacts | null,
  pieces: Pieces,
  text: VerdictText,
  options: ViewOptions,
): Comparison | null {
  if (verdict.kind === 'none') return null;
  const copy = verdict.kind === 'lookalike' && facts?.record === 'app';
  const own = facts?.record === 'app' && !copy ? facts : null;
  const genuine = copy ? facts : null;
  const alone = own !== null && verdict.kind === 'established';
  const rows = [
    listRow(verdict, facts, text),
    ownerRow(verdict, own, genuine, pieces, text),
    claimRow('country', own, genuine, text, (app) => known(app.country, (code) => [isolate.text(text.country(code))])),
    claimRow('since', own, genuine, text, (app) => known(app.since, (year) => text.rich('here.since', { year: isolate.number(year) }))),
    placeRow(verdict, genuine, pieces, text, options),
    claimRow('site', own, genuine, text, (app) => site(app, options)),
    claimRow('stores', own, genuine, text, (app) => storesOf(app, text)),
    claimRow('encryption', own, genuine, text, (app) => known(app.callEncryption, (how) => say(text, {}, `here.encryption-${how}`))),
    claimRow('checked', own, genuine, text, (app) => (app.checked ? { value: [text.date(app.checked)], sources: [] } : null)),
  ];
  return {
    caption:
      pieces.app && (copy || alone)
        ? text.plain(copy ? 'compare.caption-copy' : 'compare.caption-own', { app: pieces.app })
        : text.plain('compare.caption'),
    established: copy ? fromList(facts.names, text.language) : alone ? null : text.plain('compare.established'),
    here: copy ? [text.plain('compare.page')] : own ? [isolate.name(fromList(own.names, text.language))] : [text.plain('compare.here')],
    rows: rows.filter(
      (row) => !(ONLY_WHEN_KNOWN.has(row.id) && row.state !== 'known') && !(verdict.kind === 'discontinued' && OF_THE_LIVING.has(row.id)),
    ),
  };
}

const known = (claim: Sourced | null, write: (value: string) => Rich): Known | null =>
  claim ? { value: write(claim.value), sources: claim.sources } : null;

function claimRow(
  id: 'country' | 'since' | 'site' | 'stores' | 'encryption' | 'checked',
  own: AppFacts | null,
  genuine: AppFacts | null,
  text: VerdictText,
  read: (app: AppFacts) => Known | null,
): ComparisonRow {
  const mine = own ? read(own) : null;
  const theirs = genuine ? read(genuine) : null;
  const missing = {
    country: 'no-country',
    since: 'no-since',
    site: 'no-site',
    stores: 'no-stores',
    encryption: 'no-encryption',
    checked: 'no-check',
  } as const;
  return {
    id,
    label: text.plain(`row.${id}`),
    established: theirs?.value ?? text.rich(`expect.${id}`),
    here: mine?.value ?? text.rich(`here.${missing[id]}`),
    state: mine ? 'known' : 'missing',
    sources: sourceLines(text, (mine ?? theirs)?.sources ?? []),
    sourcesOf: mine ? 'here' : 'established',
  };
}

function listRow(verdict: Verdict, facts: AppFacts | null, text: VerdictText): ComparisonRow {
  const [key, state] = listed(verdict, facts);
  return {
    id: 'list',
    label: text.plain('row.list'),
    established: text.rich('expect.list'),
    here:
      facts?.detail && verdict.kind === 'reported'
        ? text.rich('here.listed-reported-as', { detail: isolate.text(fromList(facts.detail, text.language)) })
        : text.rich(key),
    state,
    sources: [],
    sourcesOf: 'here',
  };
}

function listed(verdict: Verdict, facts: AppFacts | null) {
  if (verdict.kind === 'lookalike') return ['here.imitates', 'against'] as const;
  if (verdict.kind === 'modified') return ['here.listed-modified', 'against'] as const;
  if (verdict.kind === 'reported') return ['here.listed-reported', 'against'] as const;
  if (verdict.kind === 'discontinued') return ['here.listed-ended', 'known'] as const;
  if (facts?.lacks) return ['here.listed-noted', 'missing'] as const;
  return facts?.record === 'app' ? (['here.listed', 'known'] as const) : (['here.not-listed', 'missing'] as const);
}

function ownerRow(verdict: Verdict, own: AppFacts | null, genuine: AppFacts | null, pieces: Pieces, text: VerdictText): ComparisonRow {
  const owner = (own ?? genuine)?.owner ?? null;
  const row = {
    id: 'owner',
    label: text.plain('row.owner'),
    sources: sourceLines(text, owner?.sources ?? []),
    sourcesOf: own ? ('here' as const) : ('established' as const),
  };
  const name: Rich | null = owner ? [isolate.name(owner.value)] : null;
  const established = genuine && name ? name : text.rich('expect.owner');
  if (own && name) return { ...row, established, here: name, state: 'known' };
  if (verdict.kind === 'modified') return { ...row, established, here: text.rich('here.not-company'), state: 'against' };
  if (pieces.developer)
    return {
      ...row,
      established,
      here: text.rich('here.developer', { developer: pieces.developer }),
      state: genuine ? 'against' : 'missing',
    };
  return { ...row, established, here: text.rich('here.no-owner'), state: 'missing' };
}

function placeRow(verdict: Verdict, genuine: AppFacts | null, pieces: Pieces, text: VerdictText, options: ViewOptions): ComparisonRow {
  const channel = verdict.channel ?? 'other-site';
  const ownPart = options.ownPart ?? ownPartOf;
  const { host } = pieces;
  const shown: Pieces = host && typeof host !== 'string' ? { host: { ...host, mark: [] } } : {};
  const site = genuine ? hostOf(genuine.official) : undefined;
  return {
    id: 'place',
    label: text.plain('row.place'),
    established: site ? text.rich('channel.official-site.with', { host: showHost(site, ownPart) }) : text.rich('expect.place'),
    here: say(text, shown, `channel.${channel}.with`, `channel.${channel}`),
    state: channel === 'official-site' || channel === 'official-store' ? 'known' : 'against',
    sources: [],
    sourcesOf: 'here',
  };
}

/** The company's own address; a page in a store is not one. Where the entry sends people to a store, its first own host is shown. */
function site(app: AppFacts, options: ViewOptions): Known | null {
  const own = (host: string) => app.hosts.find(({ value }) => isWithin(host, value));
  const official = hostOf(app.official);
  const claim = official === undefined ? undefined : own(official);
  const host = claim ? official : app.hosts[0]?.value;
  if (!host) return null;
  return { value: [showHost(host, options.ownPart ?? ownPartOf)], sources: (claim ?? app.hosts[0])?.sources ?? [] };
}

function storesOf(app: AppFacts, text: VerdictText): Known | null {
  const names = app.stores.filter(({ ids }) => ids.length > 0).flatMap(({ store }) => say(text, {}, `store.${store}`));
  if (names.length === 0) return null;
  const stores = text.join(names.slice(0, MOST_STORES).map((name) => bare([name])));
  const shown = isolate.name(stores);
  return { value: names.length > MOST_STORES ? text.rich('here.more-stores', { stores: shown }) : [shown], sources: [] };
}
