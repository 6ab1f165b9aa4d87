/** Rules that compare files: a value in two places, official and reported at once, shared hosts, names that meet, popular domains. */

import type { AppRecord } from '../catalog/schema.ts';
import { isWithin } from '../contract/hosts.ts';
import { parseHost } from '../fold/hosts.ts';
import { foldName, pressName } from '../fold/names.ts';
import { type DataFile, type DataSet, lineOfPath, type Problem } from './files.ts';

interface Across {
  readonly problems: readonly Problem[];
  readonly notices: readonly string[];
}

interface Held {
  readonly file: DataFile<{ id: string }>;
  readonly path: readonly (string | number)[];
}

const PACKAGE_STORES = ['googlePlay', 'galaxyStore', 'rustore'];

/** Every problem that only shows between files; `popular` are well-known domains that no entry may accuse. */
export function acrossProblems(data: DataSet, popular: readonly string[]): Across {
  const problems: Problem[] = [];
  const say = (held: Held, message: string) =>
    problems.push({ file: held.file.file, line: lineOfPath(held.file.text, held.path), message });
  idRules(data, say);
  valueRules(data, say);
  hostRules(data, say);
  popularRules(data, popular, say);
  const notices = nameRules(data, say);
  return { problems, notices };
}

type Say = (held: Held, message: string) => void;

const all = (data: DataSet): DataFile<{ id: string }>[] => [...data.apps, ...data.modified, ...data.reported];

function idRules(data: DataSet, say: Say): void {
  const ids = new Map<string, string>();
  for (const file of all(data)) {
    const before = ids.get(file.data.id);
    if (before) say({ file, path: ['id'] }, `id "${file.data.id}" is also the id of ${before}`);
    else ids.set(file.data.id, file.file);
  }
  const apps = new Set(data.apps.map((file) => file.data.id));
  const exists = (file: DataFile<{ id: string }>, path: string[], id: string | null) => {
    if (id !== null && !apps.has(id)) say({ file, path }, `"${id}" is not the id of an app`);
  };
  for (const file of data.apps) exists(file, ['ended', 'successor'], file.data.ended?.successor ?? null);
  for (const file of data.modified) exists(file, ['base'], file.data.base);
  for (const file of data.reported) exists(file, ['imitates'], file.data.imitates);
}

type Claim = (key: string, value: string, place: Held) => void;

/** A store id or package in two places. */
function valueRules(data: DataSet, say: Say): void {
  const held = new Map<string, Held>();
  const claim: Claim = (key, value, place) => {
    const before = held.get(key);
    if (before) say(place, `${value} is also in ${before.file.file}`);
    else held.set(key, place);
  };
  for (const file of data.apps) claimStoreIds(file, claim);
  // F-Droid builds apps itself: a free client may stand there under the original's id, which stays the original's.
  for (const file of data.apps) {
    for (const [at, { value }] of (file.data.stores.fdroid ?? []).entries())
      if (!held.has(`package ${value}`)) claim(`package ${value}`, value, { file, path: ['stores', 'fdroid', at] });
  }
  const genuine = new Set(held.keys());
  for (const file of [...data.modified, ...data.reported]) {
    for (const [at, item] of file.data.packages.entries()) {
      const place = { file, path: ['packages', at] };
      const isShared = 'shared' in item && item.shared;
      if (!isShared) claim(`package ${item.value}`, item.value, place);
      else if (!genuine.has(`package ${item.value}`)) say(place, `${item.value} is marked shared, but no app has it`);
    }
  }
}

/** Claims an app's ids: a package once, whichever stores have it; any other id in its store. */
function claimStoreIds(file: DataFile<AppRecord>, claim: Claim): void {
  const own = new Set<string>();
  for (const [store, entries] of Object.entries(file.data.stores)) {
    const isPackage = PACKAGE_STORES.includes(store);
    for (const [at, { value }] of (entries ?? []).entries()) {
      const key = isPackage ? `package ${value}` : `${store} ${value.toLowerCase()}`;
      if (!own.has(key)) claim(key, value, { file, path: ['stores', store, at] });
      if (isPackage) own.add(key);
    }
  }
}

type Official = ReadonlyMap<string, { readonly held: Held; readonly app: AppRecord }>;

function hostRules(data: DataSet, say: Say): void {
  const official = new Map<string, { held: Held; app: AppRecord }>();
  for (const file of data.apps) {
    for (const [at, { value }] of file.data.domains.entries()) {
      const place = { file, path: ['domains', at] };
      const before = official.get(value);
      if (before) say(place, `${value} is also in ${before.held.file.file}`);
      else official.set(value, { held: place, app: file.data });
    }
  }
  for (const [host, { held, app }] of official) {
    for (const parent of parentsOf(host)) {
      const above = official.get(parent);
      if (above && above.app !== app && above.app.owner?.value !== app.owner?.value) {
        say(held, `${host} is under ${parent} of ${above.held.file.file}, which has another owner`);
      }
    }
  }
  accusedRules(data, official, say);
}

/** Hosts of modified and reported records: nobody else's, no vendor's, nothing that many people share. */
function accusedRules(data: DataSet, official: Official, say: Say): void {
  const open = new Set(data.sites?.data.neverCleared.map(({ value }) => value));
  const shared = new Set(data.sites?.data.sharedHosting.map(({ value }) => value));
  const accused = new Map<string, Held>();
  for (const file of [...data.modified, ...data.reported]) {
    for (const [at, item] of file.data.hosts.entries()) {
      const host = item.value;
      const place = { file, path: ['hosts', at] };
      const before = accused.get(host);
      if (before) say(place, `${host} is also in ${before.file.file}`);
      else accused.set(host, place);
      if (open.has(host)) say(place, `${host} is a host where strangers publish: it cannot be accused as a whole`);
      if (!parseHost(host)?.domain || shared.has(host)) say(place, `${host} is shared by many: matched too widely`);
      if ('exact' in item && item.exact) continue;
      if (parentsOf(host).some((parent) => shared.has(parent)))
        say(place, `${host} is on shared hosting: mark it exact, or it is matched too widely`);
      const owner = [host, ...parentsOf(host)]
        .map((parent) => (open.has(parent) ? undefined : official.get(parent)))
        .find((one) => one !== undefined);
      if (owner)
        say(
          place,
          `${host} is official and reported at once: ${owner.app.domains[Number(owner.held.path[1])]?.value} is in ${owner.held.file.file}`,
        );
      for (const [below, { held }] of official) {
        if (below !== host && isWithin(below, host))
          say(place, `${host} is official and reported at once: it covers ${below} of ${held.file.file}`);
      }
    }
  }
}

function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
}

function popularRules(data: DataSet, popular: readonly string[], say: Say): void {
  for (const file of [...data.modified, ...data.reported]) {
    if ('what' in file.data && file.data.what === 'monitoring') continue;
    for (const [at, item] of file.data.hosts.entries()) {
      if ('exact' in item && item.exact) continue;
      const hit = popular.find((domain) => isWithin(domain, item.value));
      if (hit) say({ file, path: ['hosts', at] }, `${item.value} accuses the popular domain ${hit}`);
    }
  }
}

/** Names that meet after folding are refused unless one of the two calls it everyday or genuine; names within others are notices. */
function nameRules(data: DataSet, say: Say): string[] {
  const held = new Map<string, { file: DataFile<{ id: string }>; everyday: boolean }>();
  for (const file of [...data.apps, ...data.modified, ...data.reported]) {
    const { names } = file.data;
    const everyday = new Set(names.everyday.map((name) => pressName(foldName(name))));
    const own = new Set<string>();
    for (const name of [names.en, names.ar, ...names.also]) {
      const key = pressName(foldName(name));
      if (!key) say({ file, path: pathOfName(names, name) }, `nothing is left of the name "${name}" after folding`);
      if (!key || own.has(key)) continue;
      own.add(key);
      const before = held.get(key);
      if (before && !before.everyday && !everyday.has(key)) {
        say(
          { file, path: pathOfName(names, name) },
          `the name "${name}" is also a name in ${before.file.file}; mark it everyday in one of them`,
        );
      }
      if (!before || before.everyday) held.set(key, { file, everyday: everyday.has(key) });
    }
  }
  return withinNotices(held);
}

function pathOfName(names: AppRecord['names'], name: string): (string | number)[] {
  if (names.en === name) return ['names', 'en'];
  if (names.ar === name) return ['names', 'ar'];
  return ['names', 'also', names.also.indexOf(name)];
}

function withinNotices(held: ReadonlyMap<string, { file: DataFile<{ id: string }>; everyday: boolean }>): string[] {
  const keys = [...held.keys()].filter((key) => key.length >= 5 && !held.get(key)?.everyday);
  const notices: string[] = [];
  for (const inner of keys) {
    const outer = keys.filter((key) => key !== inner && key.includes(inner) && held.get(key)?.file !== held.get(inner)?.file);
    if (outer.length > 0)
      notices.push(
        `${held.get(inner)?.file.file}: the name "${inner}" is within ${outer.slice(0, 4).join(', ')}${outer.length > 4 ? ` and ${outer.length - 4} more` : ''}`,
      );
  }
  return notices;
}
