/**
 * Builds the list's indexes from its records: which of a record's values identify it, which only name it, and which of two
 * records that share a value answers for it. Name and brand indexes are built when first asked for.
 */
import { brandIndex } from './brand-index.ts';
import type { Catalog, ListData, PublishedKeys } from './catalog.ts';
import { nameIndex } from './name-index.ts';
import type { AppRecord, Store } from './schema.ts';
import { resultPages, siteIndex } from './sites.ts';

const NONE: readonly never[] = [];
/** Stores whose ids are their makers' Android package names. F-Droid's may be another client under the original's. */
const PACKAGE_STORES: readonly Store[] = ['googlePlay', 'galaxyStore', 'rustore'];

/**
 * The list, ready to be asked. Records are trusted to fit the schema (checked at build and in tests); where two records claim the
 * same id, package or host, the first one keeps it, but a domain goes to the app that is called like it.
 */
export function loadCatalog(data: ListData): Catalog {
  const { ids, packages } = appsByIds(data.apps);
  const { official, owned } = appsByDomains(data.apps);
  const modifiedPackages = new Map(
    data.modified.flatMap((one) => one.packages.filter((p) => !p.shared && !p.generic).map((p) => [p.value, one] as const)).reverse(),
  );
  const reportedPackages = new Map(
    data.reported.flatMap((one) => one.packages.filter((p) => !p.generic).map((p) => [p.value, one] as const)).reverse(),
  );
  const modifiedHosts = new Map(data.modified.flatMap((one) => one.hosts.map((h) => [h.value, one] as const)).reverse());
  const reportedHosts = new Map(
    data.reported.flatMap((one) => one.hosts.map((h) => [h.value, { one, exact: h.exact === true }] as const)).reverse(),
  );
  const open = new Set(data.sites.neverCleared.map(({ value }) => value));
  const shared = new Set(data.sites.sharedHosting.map(({ value }) => value));
  const networks = new Set(data.sites.networks.map(({ value }) => value));
  const names = once(() => nameIndex(data));
  const brands = once(() => brandIndex(data.apps));

  return {
    version: data.list.version,
    date: data.list.date,
    apps: new Map(data.apps.map((one) => [one.id, one])),
    modified: new Map(data.modified.map((one) => [one.id, one])),
    reported: new Map(data.reported.map((one) => [one.id, one])),
    appByStoreId: (store, id) => ids.get(storeKey(store, id)) ?? null,
    appByPackage: (id) => packages.get(id) ?? null,
    keysOf: (id) => keysOf(data, id),
    modifiedByPackage: (id) => modifiedPackages.get(id) ?? null,
    reportedByPackage: (id) => reportedPackages.get(id) ?? null,
    appByHost: (host) => clearedBy(host, official, open),
    ownerOfHost: (host) => climb(host, (at) => owned.get(at)),
    modifiedByHost: (host) => climb(host, (at) => modifiedHosts.get(at)),
    reportedByHost: (host) =>
      climb(host, (at, isHost) => {
        const found = reportedHosts.get(at);
        return found && (isHost || !found.exact) ? found.one : undefined;
      }),
    neverCleared: (host) => climb(host, (at) => (open.has(at) ? true : official.has(at) ? false : undefined)) ?? false,
    site: siteIndex(data.sites),
    resultPages: resultPages(data.sites),
    sharedHosting: shared,
    inNetwork: (host) => climb(host, (at) => networks.has(at) || undefined) ?? false,
    dynamicDns: new Set(data.sites.sharedHosting.filter(({ dynamic }) => dynamic).map(({ value }) => value)),
    startsName: (pressed) => names().starts(pressed),
    startsLook: (skeleton) => names().startsLook(skeleton),
    namesAt: (pressed) => names().at(pressed),
    namesLooking: (skeleton) => names().looking(skeleton),
    namesNear: (pressed) => names().near(pressed),
    startsBrand: (text) => brands().starts(text),
    startsBrandLook: (skeleton) => brands().startsLook(skeleton),
    brandsOf: (id) => brands().of(id),
    brandsAt: (word) => brands().at(word),
    brandsLooking: (skeleton) => brands().looking(skeleton),
    brandsNear: (word) => brands().near(word),
    brandsNearLook: (skeleton) => brands().nearLook(skeleton),
    brandsSounding: (consonants) => brands().sounding(consonants),
  };
}

/** Apps by store and id, and by Android package. */
function appsByIds(apps: readonly AppRecord[]) {
  const ids = new Map<string, AppRecord>();
  const packages = new Map<string, AppRecord>();
  for (const app of apps)
    for (const [store, entries] of Object.entries(app.stores))
      for (const { value } of entries ?? NONE) {
        first(ids, storeKey(store as Store, value), app);
        if (PACKAGE_STORES.includes(store as Store)) first(packages, value, app);
      }
  for (const app of apps) for (const { value } of app.stores.fdroid ?? NONE) first(packages, value, app);
  return { ids, packages };
}

/** Apps by every domain of theirs, and by those that clear a page. */
function appsByDomains(apps: readonly AppRecord[]) {
  const official = new Map<string, AppRecord>();
  const owned = new Map<string, AppRecord>();
  for (const app of apps)
    for (const { value, role } of app.domains) {
      claim(owned, value, app);
      if (role !== 'defensive') claim(official, value, app);
    }
  return { official, owned };
}

/** First labels that a site's maker keeps for itself on every site: its pages, its program, its help. Not `docs`, `community`, `help`, `cdn`, a customer's name. */
const OWN_LABELS: ReadonlySet<string> = new Set('www m web app support faq about blog status download downloads dl desktop'.split(' '));

/** A site is its named hosts, not every subdomain: `whatsapp.com`, `www.`, `web.`; not `docs.zoom.us`, `company.slack.com`. */
function clearedBy(text: string, official: ReadonlyMap<string, AppRecord>, open: ReadonlySet<string>): AppRecord | null {
  const host = text.toLowerCase().replace(/\.$/, '');
  if (open.has(host)) return null;
  const named = official.get(host);
  if (named) return named;
  const dot = host.indexOf('.');
  const parent = host.slice(dot + 1);
  return OWN_LABELS.has(host.slice(0, dot)) && !open.has(parent) ? (official.get(parent) ?? null) : null;
}

/** From the host up through its parents; the first answer that is not undefined. Hosts of any spelling are lower-cased. */
function climb<T>(host: string, ask: (at: string, isHost: boolean) => T | null | undefined): T | null {
  let at = host.toLowerCase().replace(/\.$/, '');
  for (let isHost = true; at; isHost = false) {
    const answer = ask(at, isHost);
    if (answer !== undefined) return answer;
    const dot = at.indexOf('.');
    at = dot < 0 ? '' : at.slice(dot + 1);
  }
  return null;
}

function first<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** whatsapp.com belongs to WhatsApp, not to WhatsApp Business: the app whose id is the domain's name, else the first one. */
function claim(map: Map<string, AppRecord>, domain: string, app: AppRecord): void {
  if (!map.has(domain) || domain.split('.').includes(app.id)) map.set(domain, app);
}

const storeKey = (store: Store, id: string) => `${store} ${store === 'microsoftStore' ? id.toUpperCase() : id}`;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Asked once a file, so that a walk is cheap enough. */
function keysOf({ certificates }: ListData, id: string): PublishedKeys | null {
  const found = certificates?.packages.find((one) => one.package === id);
  if (!certificates || !found) return null;
  return {
    complete: found.complete,
    certificates: found.certificates.map(({ value, of, by }) => ({ value, of, source: certificates.sources[by[0] ?? ''] ?? null })),
  };
}
