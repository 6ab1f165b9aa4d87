/**
 * `data explain NAME|URL|ID`: which entry of the list answers for this, by which value or folding, and on whose word. For list
 * keepers who ask "why does it say that?".
 */

import type { Catalog, NamedEntry } from '../catalog/catalog.ts';
import { criteriaMet, lacking } from '../catalog/entry-policy.ts';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { STORES } from '../catalog/schema.ts';
import { isWithin } from '../contract/hosts.ts';
import { type NameMatch, recogniseName } from '../decide/name/recognise-name.ts';
import { foldName, pressName } from '../fold/names.ts';
import { skeletonOf } from '../fold/skeleton.ts';

/** Lines of plain text; when nothing answers, one line says so. */
export function explain(dir: string, question: string): string[] {
  const catalog = loadCatalog(readList(dir));
  const asked = question.trim();
  const lines = [
    ...byId(catalog, asked),
    ...byStoreId(catalog, asked),
    ...byAddress(catalog, asked),
    ...byName(catalog, asked),
    ...asTitle(catalog, asked),
  ];
  return lines.length > 0 ? lines : [`nothing in list ${catalog.version} answers for "${asked}"`];
}

function byId(catalog: Catalog, asked: string): string[] {
  const app = catalog.apps.get(asked);
  if (app) {
    const met = criteriaMet(app, catalog.date).map(({ criterion }) => criterion);
    const lacks = app.status === 'noted' ? `; lacks ${lacking(app, catalog.date).join(', ')}` : '';
    return [`apps/${asked}.json is the entry with this id: ${app.names.en}, ${app.status}; ${met.join(', ') || 'meets nothing'}${lacks}`];
  }
  const modified = catalog.modified.get(asked);
  if (modified) return [`modified/${asked}.json is the entry with this id: ${modified.names.en}, a modified client of ${modified.base}`];
  const reported = catalog.reported.get(asked);
  return reported ? [`reported/${asked}.json is the entry with this id: ${reported.names.en}, ${reported.what}`] : [];
}

/** A store id or package alone, without an address around it. */
function byStoreId(catalog: Catalog, asked: string): string[] {
  if (!/^[\w.-]+$/.test(asked)) return [];
  const lines: string[] = [];
  for (const store of STORES) {
    const app = catalog.appByStoreId(store, asked);
    if (app) lines.push(`apps/${app.id}.json has it as an id in ${store}${sourcesOf(app, app.stores[store], asked)}`);
  }
  const modified = catalog.modifiedByPackage(asked);
  if (modified) lines.push(`modified/${modified.id}.json has it as a package${sourcesOf(modified, modified.packages, asked)}`);
  const shared = [...catalog.modified.values()].filter((one) => one.packages.some((item) => item.shared && item.value === asked));
  for (const one of shared) lines.push(`modified/${one.id}.json has it as a package shared with the genuine app: it proves nothing there`);
  const reported = catalog.reportedByPackage(asked);
  if (reported) lines.push(`reported/${reported.id}.json has it as a package${sourcesOf(reported, reported.packages, asked)}`);
  const generic = [...catalog.reported.values()].filter((one) => one.packages.some((item) => item.generic && item.value === asked));
  for (const one of generic) lines.push(`reported/${one.id}.json has it as a generic package: it proves nothing alone`);
  return lines;
}

function byAddress(catalog: Catalog, asked: string): string[] {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(asked) ? asked : `https://${asked}/`;
  if (/\s/.test(asked) || !asked.includes('.') || !URL.canParse(text)) return [];
  const url = new URL(text);
  if (!url.hostname.includes('.')) return [];
  const lines: string[] = [];
  const site = catalog.site(url);
  if (site) {
    lines.push(
      `sites.json: ${site.site.id} (${site.site.type})${site.id ? `, names ${site.id}` : site.slug ? `, names ${site.slug}` : ', names no app'}`,
    );
    if (site.id) lines.push(...byStoreId(catalog, site.id));
  }
  if (catalog.neverCleared(url.hostname)) lines.push(`sites.json: strangers publish on ${url.hostname}, so the host clears nothing`);
  const app = catalog.appByHost(url.hostname);
  if (app) lines.push(`apps/${app.id}.json: ${domainOver(app.domains, url.hostname)} is its own domain`);
  const owner = catalog.ownerOfHost(url.hostname);
  if (owner && !app)
    lines.push(`apps/${owner.id}.json: ${domainOver(owner.domains, url.hostname)} belongs to it, but does not clear a page`);
  const modified = catalog.modifiedByHost(url.hostname);
  if (modified) lines.push(`modified/${modified.id}.json: ${domainOver(modified.hosts, url.hostname)} distributes it`);
  const reported = catalog.reportedByHost(url.hostname);
  if (reported)
    lines.push(
      `reported/${reported.id}.json: ${domainOver(reported.hosts, url.hostname)} is a reported host${sourcesOf(reported, reported.hosts, domainOver(reported.hosts, url.hostname))}`,
    );
  return lines;
}

function byName(catalog: Catalog, asked: string): string[] {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(asked)) return [];
  const folded = foldName(asked);
  const key = pressName(folded);
  if (!key) return [];
  const same = catalog
    .namesAt(key)
    .map(
      (found) =>
        `${fileOf(found)} has the name "${found.name}", the same after folding ("${folded}", compared as "${key}")${remarks(found)}`,
    );
  const looking = catalog
    .namesLooking(skeletonOf(folded.replace(/ /g, '')))
    .filter((found) => pressName(found.folded) !== key)
    .map((found) => `${fileOf(found)} has the name "${found.name}", whose letters look alike${remarks(found)}`);
  const near = catalog.namesNear(key).map((found) => `${fileOf(found)} has the name "${found.name}", one letter away${remarks(found)}`);
  return [...same, ...looking, ...near];
}

/** What the extension makes of it as the title of a page or the name of an app: whose name, in what way, and which words stand beside it. */
function asTitle(catalog: Catalog, asked: string): string[] {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(asked)) return [];
  const match = recogniseName(asked, catalog);
  if (!match) return [];
  const folder = match.kind === 'app' ? 'apps' : match.kind;
  const beside = [
    match.bait.length > 0 ? `bait ${match.bait.map((word) => `"${word}"`).join(', ')}` : '',
    match.rest.length > 0 ? `other words ${match.rest.map((word) => `"${word}"`).join(', ')}` : '',
    match.everyday ? 'an everyday word: never enough alone' : '',
    match.genuine ? 'a genuine product of the maker is called so too' : '',
    match.hidden ? 'characters inside that print nothing' : '',
  ].filter((part) => part !== '');
  return [
    `read as a title: ${folder}/${match.id}.json by "${match.name}" in "${match.words}", ${HOW[match.how]}${beside.map((part) => `; ${part}`).join('')}`,
  ];
}

const HOW: Record<NameMatch['how'], string> = {
  exact: 'the name itself',
  confusable: 'letters that only look like the name’s',
  misspelt: 'one letter away from it',
  'with-bait': 'the name and words that only copies add',
  contained: 'one part of a longer text',
};

const fileOf = ({ entry }: NamedEntry) => `${entry.type === 'app' ? 'apps' : entry.type}/${entry.record.id}.json`;

const remarks = (found: NamedEntry) =>
  `${found.everyday ? '; an everyday word: never enough alone' : ''}${found.genuine ? '; a genuine product of that app' : ''}`;

function domainOver(domains: readonly { readonly value: string }[], host: string): string {
  const over = domains.filter(({ value }) => isWithin(host, value)).sort((a, b) => b.value.length - a.value.length);
  return over[0]?.value ?? host;
}

interface Cited {
  readonly value: string;
  readonly by: readonly string[];
}

/** `, says LIST (title, checked DATE)` for the first source of the value. */
function sourcesOf(
  record: { readonly sources: Readonly<Record<string, { title: string; says: string; checked: string }>> },
  values: readonly Cited[] | undefined,
  value: string,
): string {
  const item = values?.find((one) => one.value.toLowerCase() === value.toLowerCase());
  const source = record.sources[item?.by[0] ?? ''];
  return source ? `, says ${source.says} (${source.title}, checked ${source.checked})` : '';
}
