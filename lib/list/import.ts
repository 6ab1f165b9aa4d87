/**
 * Turns a published collection of stalkerware or of fake calling apps, given as a JSON file, into records under data/reported.
 * Knows the stalkerware form, which products are worded as monitoring rather than accused, and what an import may overwrite.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ReportedRecord } from '../catalog/schema.ts';
import { reportedSchema } from '../catalog/schema.ts';
import { type DataSet, readData, writeData } from './files.ts';
import { fakesFile, fromFakes } from './import-fakes.ts';
import { distinct, hostsOf, ORDINARY, packagesOf, slugOf, WRITTEN } from './import-values.ts';

const stalkerwareFile = v.object({
  header: v.object({ source: v.string(), license: v.string(), attribution: v.string(), commit: v.string() }),
  apps: v.array(
    v.object({
      name: v.string(),
      aliases: v.array(v.string()),
      type: v.picklist(['stalkerware', 'watchware']),
      packages: v.array(v.string()),
      websites: v.array(v.string()),
      distribution: v.array(v.string()),
    }),
  ),
});

/** Sold openly and not hiding, or with ordinary uses besides: the collection lists them, we say "monitoring" and nothing worse. */
const MILDER = ['bark', 'Traccar', 'WheresMyDroid', 'AndroidLost', 'WiseMo', 'SpyTec', 'Cerberus', 'FindMyKids', 'FindMyPhone', 'SentryPC'];

/** In the collection, but no accusation: what it is instead. Its name as the collection writes it. */
const INNOCENT: Record<string, string> = {
  SpyDroid: 'an open-source camera app; to spy with it, somebody must set it up openly on the phone',
};

export interface ImportResult {
  readonly written: readonly string[];
  /** One line each: what was left out or merged, and why. */
  readonly left: readonly string[];
}

/**
 * Imports `path` into the data folder. Records that came from the same collection are written anew; records that somebody
 * edited by hand (another source among theirs) stay and are named. A file of neither form throws with the reason.
 */
export function importReports(dir: string, path: string, today: string): ImportResult {
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const stalkerware = v.safeParse(stalkerwareFile, raw);
  const fakes = v.safeParse(fakesFile, raw);
  const left: string[] = [];
  const data = readData(dir);
  let records: ReportedRecord[];
  if (stalkerware.success) records = fromStalkerware(stalkerware.output, today, left);
  else if (fakes.success) records = fromFakes(fakes.output, data, today, left);
  else throw new Error(`${path}: neither the stalkerware form nor the fake-app form (${fakes.issues[0].message})`);
  const written: string[] = [];
  for (const record of settle(records, data, left)) {
    writeData(dir, `reported/${record.id}.json`, v.parse(reportedSchema, record));
    written.push(record.id);
  }
  return { written, left };
}

/** Gives ids that nothing else has, drops hosts and packages that another record holds, keeps what was edited by hand. */
function settle(records: ReportedRecord[], data: DataSet, left: string[]): ReportedRecord[] {
  const batch = new Set(records.flatMap((record) => Object.keys(record.sources)));
  const fromHere = (record: ReportedRecord) => Object.keys(record.sources).every((key) => batch.has(key));
  const kept = data.reported.filter((file) => !fromHere(file.data) || !records.some((record) => record.id === file.data.id));
  const ids = new Set([...data.apps, ...data.modified].map((file) => file.data.id));
  const taken = new Map<string, string>();
  for (const file of data.modified) {
    for (const host of file.data.hosts) taken.set(host.value, file.data.id);
    for (const id of file.data.packages) taken.set(id.value, file.data.id);
  }
  for (const { data: app } of data.apps) {
    for (const item of [...app.domains, ...Object.values(app.stores).flatMap((entries) => entries ?? [])]) taken.set(item.value, app.id);
  }
  for (const file of kept) {
    ids.add(file.data.id);
    for (const item of [...file.data.hosts, ...file.data.packages]) taken.set(item.value, file.data.id);
  }
  const held = new Map(taken);
  return records.flatMap((record) => {
    const own = <T extends { value: string }>(items: T[]) =>
      items.filter((item) => {
        const holder = taken.get(item.value);
        if (holder !== undefined) left.push(`${record.id}: ${item.value} is already in ${holder}`);
        else taken.set(item.value, record.id);
        return holder === undefined;
      });
    if (ids.has(record.id)) {
      left.push(`${record.id}: a record with this id is already there`);
      return [];
    }
    const values = [...record.hosts, ...record.packages].map((item) => item.value);
    const holder = values.length > 0 && values.every((value) => held.has(value)) ? held.get(values[0] as string) : undefined;
    if (holder !== undefined) {
      left.push(`${record.id}: already on record as ${holder}`);
      return [];
    }
    ids.add(record.id);
    return [{ ...record, packages: own(record.packages), hosts: own(record.hosts) }];
  });
}

function fromStalkerware(file: v.InferOutput<typeof stalkerwareFile>, today: string, left: string[]): ReportedRecord[] {
  const { source, commit } = file.header;
  const origin = {
    url: `${source}/tree/${commit}`,
    title: 'Stalkerware Indicators of Compromise',
    by: 'Echap: Julien Voisin and Tek',
    says: 'researcher' as const,
    checked: today,
  };
  const byId = new Map<string, ReportedRecord>();
  const open = new Set(file.apps.filter((app) => app.type === 'watchware').flatMap((app) => [...app.packages, ...app.websites]));
  for (const app of file.apps) {
    const id = slugOf(app.name);
    if (Object.hasOwn(INNOCENT, app.name)) {
      left.push(`${id}: ${INNOCENT[app.name]}`);
      continue;
    }
    const openly = app.type === 'watchware' || MILDER.includes(app.name);
    const mine = (value: string) =>
      openly || !open.has(value) || file.apps.some((other) => other.type === 'watchware' && slugOf(other.name) === id);
    const names = distinct([app.name, ...app.aliases].map((name) => WRITTEN[name] ?? name));
    const [en = app.name, ...also] = names;
    const before = byId.get(id);
    if (before) left.push(`${id}: listed twice, as stalkerware and as watchware; kept as monitoring`);
    byId.set(id, {
      $schema: '../schema/reported.json',
      id,
      what: openly || before ? 'monitoring' : 'stalkerware',
      names: {
        en,
        ar: en,
        also: distinct([...also, ...(before?.names.also ?? [])]),
        everyday: names.filter((name) => ORDINARY.has(name.toLowerCase().replace(/[ ’]/g, '')) || ORDINARY.has(name.toLowerCase())),
      },
      imitates: null,
      packages: packagesOf(distinct([...app.packages.filter(mine), ...(before?.packages.map((item) => item.value) ?? [])]), ['echap']),
      hosts: hostsOf(
        [...app.websites.filter(mine), ...app.distribution, ...(before?.hosts.map((item) => item.value) ?? [])],
        ['echap'],
        id,
        left,
      ),
      year: null,
      sources: { echap: origin },
    });
  }
  return [...byId.values()];
}
