/**
 * How a pack is laid over the list. Knows which parts of the list a pack can never touch: it accuses no app's own host, id or name, and it
 * makes nothing established, whoever signed it.
 */
import { isWithin } from '../contract/hosts.ts';
import { parseHost } from '../fold/hosts.ts';
import { foldName, pressName } from '../fold/names.ts';
import type { ListData } from './catalog.ts';
import type { Pack } from './pack.ts';
import type { ReportedRecord } from './schema.ts';

/** The list with the pack over it. `left`: ids and values of the pack that were not taken, because they would accuse somebody whom the list knows. */
export function withPack(data: ListData, pack: Pack): { readonly data: ListData; readonly left: readonly string[] } {
  const left: string[] = [];
  const guard = guardOf(data, left);
  const kept = withoutWithdrawn(data, pack);
  const known = new Set([...kept.apps, ...kept.modified, ...kept.reported].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => {
    if (known.has(id)) left.push(id);
    return !known.has(id);
  };
  const schema = { $schema: '../schema/reported.json' as const };
  const reported = [
    ...kept.reported,
    ...pack.reported.filter(isNew).map((one) => ({ ...one, ...schema, names: guard.names(one.names), ...guard.values(one) })),
  ];
  const modified = [
    ...kept.modified,
    ...pack.modified
      .filter(isNew)
      .map((one) => ({ ...one, $schema: '../schema/modified.json' as const, names: guard.names(one.names), ...guard.values(one) })),
  ];
  const more = <T extends ReportedRecord | ListData['modified'][number]>(record: T): T => {
    const additions = pack.more.filter(({ id }) => id === record.id);
    if (additions.length === 0) return record;
    const taken = additions.map(({ hosts, packages }, at) => {
      const by = [`pack-${at + 1}`];
      return guard.values({ hosts: hosts.map((one) => ({ ...one, by })), packages: packages.map((one) => ({ ...one, by })) });
    });
    return {
      ...record,
      hosts: [...record.hosts, ...taken.flatMap(({ hosts }) => hosts)],
      packages: [...record.packages, ...taken.flatMap(({ packages }) => packages)],
      sources: { ...record.sources, ...Object.fromEntries(additions.map(({ source }, at) => [`pack-${at + 1}`, source])) },
    };
  };
  return { data: { ...kept, reported: reported.map(more), modified: modified.map(more) }, left };
}

/** Only accusations can be taken back: records of copies and reports, and an app for a report against it. */
function withoutWithdrawn(data: ListData, { withdraw }: Pack): ListData {
  const whole = new Set(withdraw.filter(({ value }) => value === undefined).map(({ id }) => id));
  const single = new Set(withdraw.filter(({ value }) => value !== undefined).map(({ id, value }) => `${id} ${value}`));
  const fewer = <T extends ListData['reported'][number] | ListData['modified'][number]>(record: T): T => ({
    ...record,
    hosts: record.hosts.filter(({ value }) => !single.has(`${record.id} ${value}`)),
    packages: record.packages.filter(({ value }) => !single.has(`${record.id} ${value}`)),
  });
  return {
    ...data,
    apps: data.apps.filter(({ id, status }) => status !== 'reported' || !whole.has(id)),
    modified: data.modified.filter(({ id }) => !whole.has(id)).map(fewer),
    reported: data.reported.filter(({ id }) => !whole.has(id)).map(fewer),
  };
}

interface Values<H, P> {
  readonly hosts: readonly H[];
  readonly packages: readonly P[];
}

/** What of a pack's values and names may stand beside the list's apps and sites. */
function guardOf(data: ListData, left: string[]) {
  const shared = new Set(data.sites.sharedHosting.map(({ value }) => value));
  const own = data.apps.flatMap(({ domains }) => domains.map(({ value }) => value));
  const sites = data.sites.sites.flatMap(({ hosts }) => hosts.map((one) => one.replace(/^\*\./, '')));
  const open = data.sites.neverCleared.map(({ value }) => value);
  const ids = new Set(
    data.apps.flatMap(({ stores }) => Object.values(stores).flatMap((entries) => (entries ?? []).map(({ value }) => value))),
  );
  const names = new Set(
    data.apps.flatMap(({ names: { en, ar, also }, genuine }) => [en, ar, ...also, ...genuine].map((name) => pressName(foldName(name)))),
  );
  const mayAccuseHost = (value: string): boolean => {
    if (!parseHost(value, shared)?.domain || shared.has(value)) return false;
    if (sites.some((site) => isWithin(site, value))) return false;
    if (own.some((domain) => isWithin(domain, value))) return false;
    return open.some((parent) => value !== parent && isWithin(value, parent)) || !own.some((domain) => isWithin(value, domain));
  };
  const pick = <T extends { readonly value: string }>(items: readonly T[], may: (value: string) => boolean): T[] =>
    items.filter(({ value }) => {
      if (!may(value)) left.push(value);
      return may(value);
    });
  return {
    values: <H extends { readonly value: string }, P extends { readonly value: string }>({ hosts, packages }: Values<H, P>) => ({
      hosts: pick(hosts, mayAccuseHost),
      packages: pick(packages, (value) => !ids.has(value)),
    }),
    /** A name that an app bears is never enough to accuse. */
    names: (given: ReportedRecord['names']): ReportedRecord['names'] => {
      const all = [given.en, given.ar, ...given.also];
      return { ...given, everyday: [...new Set([...given.everyday, ...all.filter((name) => names.has(pressName(foldName(name))))])] };
    },
  };
}
