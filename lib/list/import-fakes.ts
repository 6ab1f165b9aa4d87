/** The form of a list of fake and trojanised calling apps, and the record that each of its rows becomes. */
import * as v from 'valibot';
import type { ReportedRecord } from '../catalog/schema.ts';
import type { DataSet } from './files.ts';
import { distinct, hostsOf, ORDINARY, packagesOf, slugOf } from './import-values.ts';

export const fakesFile = v.object({
  header: v.object({ about: v.string() }),
  apps: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      kind: v.string(),
      impersonates: v.array(v.string()),
      packages: v.array(v.string()),
      domains: v.array(v.string()),
      domain_role: v.string(),
      year: v.number(),
      family: v.string(),
      actor: v.string(),
      status: v.picklist(['seen', 'recalled']),
      name_basis: v.string(),
      sources: v.array(v.string()),
      note: v.string(),
    }),
  ),
});

type FakesFile = v.InferOutput<typeof fakesFile>;
type Row = FakesFile['apps'][number];

/** What the list holds already: names and ids of apps in it, and of records that no such import wrote. */
interface OnRecord {
  readonly appIds: ReadonlyMap<string, string>;
  readonly recordIds: ReadonlyMap<string, string>;
  /** Ids that are taken; each row adds its own. */
  readonly used: Set<string>;
}

/** Records of the rows that have a source; what is left out is said in `left`. An empty list gives none. */
export function fromFakes(file: FakesFile, data: DataSet, today: string, left: string[]): ReportedRecord[] {
  const known = onRecord(data);
  return file.apps.flatMap((row) => {
    if (row.status !== 'seen') {
      left.push(`${row.name}: recalled, no source`);
      return [];
    }
    const names = namesOf(row);
    const id = freeId(row, names.told, known.used);
    const same = [names.en, names.ar].map((name) => known.recordIds.get(name.toLowerCase())).find((one) => one !== undefined);
    if (same !== undefined && same !== id && row.domains.length + row.packages.length === 0) {
      left.push(`${row.name}: already on record as ${same}`);
      return [];
    }
    return [recordOf(row, id, names, known.appIds, today, left)];
  });
}

function onRecord(data: DataSet): OnRecord {
  const appIds = new Map<string, string>();
  for (const { data: app } of data.apps) for (const name of [app.names.en, ...app.names.also]) appIds.set(name.toLowerCase(), app.id);
  const recordIds = new Map<string, string>();
  for (const { data: record } of [...data.modified, ...data.reported]) {
    if (Object.keys(record.sources).some((key) => key.startsWith('fake-list'))) continue;
    for (const name of [record.names.en, record.names.ar, ...record.names.also]) recordIds.set(name.toLowerCase(), record.id);
  }
  return { appIds, recordIds, used: new Set([...data.apps, ...data.modified].map((entry) => entry.data.id)) };
}

interface Names {
  /** The row's name without its Arabic half. */
  readonly told: string;
  readonly en: string;
  readonly ar: string;
  /** What stands in brackets behind the name: the list's words, not the app's. */
  readonly detail: string | undefined;
}

/** `Kik (fake)`: the app is called Kik, the rest is what the list says of it. `Zoom / زووم` has a name in both scripts. */
function namesOf(row: Row): Names {
  const [latin = row.name, second] = row.name.split(' / ').map((part) => part.trim());
  const arabic = second && /[\u0600-\u06ff]/.test(second) ? second : undefined;
  const told = arabic ? latin : row.name;
  const [, en = told, detail] = /^(.*\S)\s*\(([^()]+)\)$/.exec(told) ?? [];
  return { told, en, ar: arabic ?? en, detail };
}

function freeId(row: Row, told: string, used: Set<string>): string {
  const plain = slugOf(told);
  const id = used.has(plain) ? slugOf(`${told} ${row.family || row.year}`) : plain;
  used.add(id);
  return id;
}

function recordOf(
  row: Row,
  id: string,
  { en, ar, detail }: Names,
  appIds: OnRecord['appIds'],
  today: string,
  left: string[],
): ReportedRecord {
  const sources = sourcesOf(row, en, today);
  const by = Object.keys(sources);
  const distinctive = row.name_basis === 'named in source' && !detail && isDistinctive(en) && !appIds.has(en.toLowerCase());
  const campaign = [row.family, row.actor].filter(Boolean).join(' / ');
  const note = noteOf(row, distinctive);
  return {
    $schema: '../schema/reported.json',
    id,
    what: whatOf(row.kind),
    names: { en, ar, also: [], everyday: distinctive ? [] : distinct([en, ar]) },
    imitates: row.impersonates.map((name) => appIds.get(name.toLowerCase())).find((found) => found !== undefined) ?? null,
    ...(detail && { detail: { ar: detail, en: detail } }),
    ...(campaign && { campaign }),
    packages: packagesOf(row.packages, by),
    hosts: hostsOf(row.domains, by, id, left),
    year: row.year,
    ...(note && { note }),
    sources,
  };
}

/** `WeTalk Pro`; not `Chat`, `Kik, Line`. */
const isDistinctive = (name: string) => !/[(,/]/.test(name) && !ORDINARY.has(name.toLowerCase());

function sourcesOf(row: Row, name: string, today: string): ReportedRecord['sources'] {
  const sorted = [...row.sources].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return Object.fromEntries(
    sorted.map((url) => [keyOf(url), { url, title: titleOf(url, name), by: publisherOf(url), says: saysOf(url), checked: today }]),
  );
}

function noteOf(row: Row, distinctive: boolean): string {
  const hosts = /infrastructure|C2/.test(row.domain_role) ? `Hosts: ${row.domain_role}.` : '';
  return [row.note, hosts, distinctive ? '' : 'Matched by host and package only.'].filter(Boolean).join(' ');
}

function whatOf(kind: string): ReportedRecord['what'] {
  if (/trojan|modified client|repackaged/.test(kind)) return 'trojanised';
  if (/spyware|stealer|sextortion/.test(kind)) return 'spyware';
  return 'fake';
}

/** `…/malware/apt_23.txt` gives `maltrail-apt-23`; any other address its host. */
function keyOf(url: string): string {
  const file = /stamparm\/maltrail\/.*\/([^/]+)\.txt$/.exec(url)?.[1];
  if (file) return slugOf(`maltrail ${file}`).slice(0, 40);
  const repo = /^https:\/\/github\.com\/([^/]+\/[^/]+)/.exec(url)?.[1];
  return slugOf(repo ?? new URL(url).hostname.replace(/^www\./, '')).slice(0, 40);
}

function titleOf(url: string, name: string): string {
  const repo = /^https:\/\/github\.com\/([^/]+\/[^/]+)/.exec(url)?.[1];
  if (repo) return `${repo}: ${decodeURIComponent(url.split('/').at(-1) ?? '')}`;
  return `${new URL(url).hostname.replace(/^www\./, '')}: report that names ${name}`.slice(0, 400);
}

/** The owner of the repository, or the site. */
function publisherOf(url: string): string {
  return /^https:\/\/github\.com\/([^/]+)/.exec(url)?.[1] ?? new URL(url).hostname.replace(/^www\./, '');
}

function saysOf(url: string): 'researcher' | 'press' {
  return /github\.com|attack\.mitre\.org/.test(url) ? 'researcher' : 'press';
}
