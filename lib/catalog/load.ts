/**
 * Builds the list's indexes from its records: which of a record's values identify it, which only name it, and which of two
 * records that share a value answers for it. Name and brand indexes are built when first asked for.
 */
import { parseHost } from '../fold/hosts.ts';
import { foldName, foldWords, pressName } from '../fold/names.ts';
import { consonantsOf, skeletonOf } from '../fold/skeleton.ts';
import type { Brand, Catalog, Entry, ListData, NamedEntry } from './catalog.ts';
import { nearIndex } from './near.ts';
import type { AppRecord, Store } from './schema.ts';
import { siteIndex } from './sites.ts';

const NONE: readonly never[] = [];
/** Stores whose ids are Android package names. */
const PACKAGE_STORES: readonly Store[] = ['googlePlay', 'fdroid', 'galaxyStore', 'rustore'];
/** Names that short are everyday words in some language, whatever the list says. */
const SHORT = 3;
/** Host brands shorter than this are everyday words in some language. */
const SHORT_BRAND = 5;
const LATIN = /^[a-z0-9]+$/;

/**
 * The list, ready to be asked. Records are trusted to fit the schema (checked at build and in tests); where two records claim the
 * same id, package or host, the first one keeps it, but a domain goes to the app that is called like it.
 */
export function loadCatalog(data: ListData): Catalog {
  const ids = new Map<string, AppRecord>();
  const packages = new Map<string, AppRecord>();
  const official = new Map<string, AppRecord>();
  const owned = new Map<string, AppRecord>();
  for (const app of data.apps) {
    for (const [store, entries] of Object.entries(app.stores)) {
      for (const { value } of entries ?? NONE) {
        first(ids, storeKey(store as Store, value), app);
        if (PACKAGE_STORES.includes(store as Store)) first(packages, value, app);
      }
    }
    for (const { value, role } of app.domains) {
      claim(owned, value, app);
      if (role !== 'defensive') claim(official, value, app);
    }
  }
  const modifiedPackages = new Map(
    data.modified.flatMap((one) => one.packages.filter((p) => !p.shared).map((p) => [p.value, one] as const)).reverse(),
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
  const names = once(() => nameIndexes(data));
  const brands = once(() => brandIndexes(data));

  return {
    version: data.list.version,
    date: data.list.date,
    apps: new Map(data.apps.map((one) => [one.id, one])),
    modified: new Map(data.modified.map((one) => [one.id, one])),
    reported: new Map(data.reported.map((one) => [one.id, one])),
    appByStoreId: (store, id) => ids.get(storeKey(store, id)) ?? null,
    appByPackage: (id) => packages.get(id) ?? null,
    modifiedByPackage: (id) => modifiedPackages.get(id) ?? null,
    reportedByPackage: (id) => reportedPackages.get(id) ?? null,
    appByHost: (host) => climb(host, (at) => (open.has(at) && !official.has(at) ? null : open.has(at) ? null : official.get(at))),
    ownerOfHost: (host) => climb(host, (at) => owned.get(at)),
    modifiedByHost: (host) => climb(host, (at) => modifiedHosts.get(at)),
    reportedByHost: (host) =>
      climb(host, (at, isHost) => {
        const found = reportedHosts.get(at);
        return found && (isHost || !found.exact) ? found.one : undefined;
      }),
    neverCleared: (host) => climb(host, (at) => (open.has(at) ? true : official.has(at) ? false : undefined)) ?? false,
    site: siteIndex(data.sites),
    sharedHosting: shared,
    dynamicDns: new Set(data.sites.sharedHosting.filter(({ dynamic }) => dynamic).map(({ value }) => value)),
    namesAt: (key) => names().pressed.get(key) ?? NONE,
    namesLooking: (key) => names().skeletons.get(key) ?? NONE,
    namesNear: (key) => names().near().at(key),
    brandsAt: (word) => brands().exact.get(word) ?? NONE,
    brandsLooking: (skeleton) => brands().looks.get(skeleton) ?? NONE,
    brandsNear: (word) => brands().near().at(word),
    brandsSounding: (consonants) => brands().sounds.get(consonants) ?? NONE,
  };
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
  return () => (made ??= make());
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

function nameIndexes(data: ListData) {
  const pressed = new Map<string, NamedEntry[]>();
  const skeletons = new Map<string, NamedEntry[]>();
  const entries: Entry[] = [
    ...data.apps.map((record): Entry => ({ type: 'app', record })),
    ...data.modified.map((record): Entry => ({ type: 'modified', record })),
    ...data.reported.map((record): Entry => ({ type: 'reported', record })),
  ];
  for (const entry of entries) {
    const everyday = new Set(entry.record.names.everyday.map(foldName));
    const seen = new Set<string>();
    const put = (name: string, genuine: boolean) => {
      const folded = foldName(name);
      if (!folded || seen.has(folded)) return;
      seen.add(folded);
      const key = pressName(folded);
      const named: NamedEntry = {
        entry,
        name,
        folded,
        everyday: everyday.has(folded) || folded.length <= SHORT,
        genuine,
      };
      add(pressed, key, named);
      if (/[a-z]/.test(folded)) add(skeletons, skeletonOf(folded.replace(/ /g, '')), named);
    };
    if (entry.type === 'app') for (const name of entry.record.genuine) put(name, true);
    for (const name of [entry.record.names.en, entry.record.names.ar, ...entry.record.names.also]) put(name, false);
  }
  const near = once(() =>
    nearIndex(
      [...pressed].flatMap(([key, named]) => named.filter((one) => !one.everyday && !one.genuine).map((one) => [key, one] as const)),
      7,
    ),
  );
  return { pressed, skeletons, near };
}

/**
 * The words that stand for an app in host names: its name and its id, the label of each domain that is called like it, and two-word
 * names in both orders (`googlemeet`, `meetgoogle`). A domain that bears another product's name (google.com for Google Meet) gives none.
 */
function brandWords(app: AppRecord): Map<string, string> {
  const home = app.domains.find(({ role }) => role === 'site')?.value ?? '';
  const words = new Map<string, string>();
  const names = [app.names.en, app.id, ...app.names.also]
    .map((name) => foldWords(name))
    .filter((parts) => parts.length > 0 && parts.every((part) => LATIN.test(part)));
  const joined = names.map((parts) => parts.join(''));
  const single = new Set(names.filter((parts) => parts.length === 1).flat());
  for (const [at, parts] of names.entries()) {
    const word = parts.join('');
    // `telegram desktop` is the name telegram with another word, not a word of its own.
    if (parts.length > 1 && (word.length < 7 || parts.some((part) => single.has(part)))) continue;
    if (at < 2 || parts.length > 1) first(words, word, home);
    if (parts.length === 2 && parts.every((part) => part.length > 3)) first(words, parts.toReversed().join(''), home);
  }
  for (const { value, role } of app.domains) {
    const host = role === 'site' || role === 'download' ? parseHost(value) : null;
    const word = host?.domain === value && !host.name.includes('-') ? host.name : '';
    if (word && (joined.includes(word) || joined.some((name) => name.length >= 5 && word.includes(name)))) words.set(word, value);
  }
  return words;
}

function brandIndexes(data: ListData) {
  const exact = new Map<string, Brand[]>();
  for (const app of data.apps) {
    if (app.status === 'reported') continue;
    const everyday = new Set(app.names.everyday.map(foldName));
    for (const [word, official] of brandWords(app)) {
      add(exact, word, { app, word, everyday: everyday.has(word) || word.length < SHORT_BRAND, official });
    }
  }
  const all = [...exact.values()].flat();
  const looks = new Map<string, Brand[]>();
  const sounds = new Map<string, Brand[]>();
  for (const brand of all) {
    add(looks, skeletonOf(brand.word), brand);
    add(sounds, consonantsOf(brand.word), brand);
  }
  return {
    exact,
    looks,
    sounds,
    near: once(() =>
      nearIndex(
        all.map((brand) => [brand.word, brand] as const),
        6,
      ),
    ),
  };
}
