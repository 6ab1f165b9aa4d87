/**
 * What the list knows of one app, each claim with its sources, as plain data: the "this app" side of what popup, card and dialog show.
 */
import type { AppFacts, Sourced } from '../contract/verdict.ts';
import type { Catalog } from './catalog.ts';
import { criteriaMet, lacking } from './entry-policy.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord } from './schema.ts';

type Sources = AppRecord['sources'];
type Claim = {
  readonly value: string | number;
  readonly by: readonly string[];
};

const cited = (by: readonly string[], sources: Sources): Sourced['sources'] =>
  by.flatMap((key) => {
    const source = sources[key];
    return source
      ? [
          {
            title: source.title,
            url: source.url,
            by: source.by,
            says: source.says,
            published: source.published,
            checked: source.checked,
          },
        ]
      : [];
  });
const sourced = (claim: Claim, sources: Sources): Sourced => ({
  value: String(claim.value),
  sources: cited(claim.by, sources),
});
const known = (claim: Claim | null, sources: Sources): Sourced | null => (claim ? sourced(claim, sources) : null);
const latest = (sources: Sources) =>
  Object.values(sources)
    .map(({ checked }) => checked)
    .sort()
    .at(-1) ?? '';
const genuineOf = (catalog: Catalog, id: string | null) => {
  const app = id === null ? undefined : catalog.apps.get(id);
  return app ? { id: app.id, en: app.names.en, ar: app.names.ar, official: app.official } : null;
};
const NOTHING = {
  owner: null,
  country: null,
  since: null,
  callEncryption: null,
  official: null,
  stores: [],
  meets: [],
  caution: null,
  ended: null,
} as const;

/** Facts of the entry with this id, whichever kind of record it is; null for an id that the list does not hold. */
export function appFacts(catalog: Catalog, id: string): AppFacts | null {
  const app = catalog.apps.get(id);
  if (app) return ofApp(catalog, app);
  const modified = catalog.modified.get(id);
  if (modified) return ofModified(catalog, modified);
  const reported = catalog.reported.get(id);
  return reported ? ofReported(catalog, reported) : null;
}

function ofApp(catalog: Catalog, app: AppRecord): AppFacts {
  const { sources } = app;
  return {
    id: app.id,
    names: { en: app.names.en, ar: app.names.ar },
    record: 'app',
    genuine: null,
    owner: known(app.owner, sources),
    country: known(app.country, sources),
    since: known(app.since, sources),
    callEncryption: known(app.callEncryption, sources),
    official: app.official,
    hosts: app.domains.filter(({ role }) => role !== 'defensive').map((domain) => sourced(domain, sources)),
    stores: Object.entries(app.stores).map(([store, ids]) => ({
      store,
      ids: (ids ?? []).map(({ value }) => value),
      developers: app.developers.filter((developer) => developer.store === store).map(({ value }) => value),
      removed: ids?.find(({ removed }) => removed)?.removed?.on ?? null,
    })),
    meets: criteriaMet(app, catalog.date).map(({ criterion, by }) => sourced({ value: criterion, by }, sources)),
    ...(app.status === 'noted' ? { lacks: lacking(app, catalog.date) } : {}),
    caution: app.caution?.value ?? null,
    ended: app.ended
      ? {
          on: app.ended.on,
          successor: app.ended.successor && (catalog.apps.get(app.ended.successor)?.names.en ?? app.ended.successor),
          sources: cited(app.ended.by, sources),
        }
      : null,
    report: app.report
      ? {
          ar: app.report.ar,
          en: app.report.en,
          date: app.report.date,
          sources: cited(app.report.by, sources),
        }
      : null,
    checked: latest(sources),
  };
}

function ofModified(catalog: Catalog, one: ModifiedRecord): AppFacts {
  return {
    ...NOTHING,
    id: one.id,
    names: { en: one.names.en, ar: one.names.ar },
    record: 'modified',
    genuine: genuineOf(catalog, one.base),
    hosts: one.hosts.map((host) => sourced(host, one.sources)),
    report: null,
    sources: cited(Object.keys(one.sources), one.sources),
    checked: latest(one.sources),
  };
}

function ofReported(catalog: Catalog, one: ReportedRecord): AppFacts {
  return {
    ...NOTHING,
    id: one.id,
    names: { en: one.names.en, ar: one.names.ar },
    record: 'reported',
    genuine: genuineOf(catalog, one.imitates),
    hosts: one.hosts.map((host) => sourced(host, one.sources)),
    report: null,
    sources: cited(Object.keys(one.sources), one.sources),
    reportedAs: one.what,
    ...(one.detail && { detail: one.detail }),
    checked: latest(one.sources),
  };
}
