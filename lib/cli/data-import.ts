/**
 * Turns a published collection of stalkerware or of fake calling apps, given as a JSON file, into records under data/reported.
 * Knows the two file forms, which names are ordinary words, and which products are worded as monitoring rather than accused.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ReportedRecord } from '../catalog/schema.ts';
import { reportedSchema } from '../catalog/schema.ts';
import { type DataSet, readData, writeData } from './data-files.ts';

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

const fakesFile = v.object({
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

/** Sold openly and not hiding, or with ordinary uses besides: the collection lists them, we say "monitoring" and nothing worse. */
const MILDER = ['bark', 'Traccar', 'WheresMyDroid', 'AndroidLost', 'WiseMo', 'SpyTec', 'Cerberus', 'FindMyKids', 'FindMyPhone', 'SentryPC'];

/** Names that are ordinary words or other products: never enough alone. */
const ORDINARY = new Set(
  `bark|boomrang|cerberus|lock screen protector|system framework|clues|curiosus|dash|discovenger|fenced|findmyphone|inmobi|juju|kurulum|
  lifecircle|familylocator|metasploit|mobilebackup|multiverze|observer|oxy|phonemonitor|phonetracker|celltracker|safenet|scream|screentime|
  smartkeylogger|hiddad|spyapp|spyphone|spyone|spytec|traccar|trackview|triada|unisafe|remotesecurity|remotecommand|controlphone|phonespy|
  smsforward|secretcamrecorder|talklog|androidmonitor|androidspy|androidspyapp|freespy|trackmyphone|wheresmydroid|androidlost|wisemo|
  one locator|onelocator|trackplus|safeguarde|surepoint|ispy|spydroid|mrecorder|gpspy|zti|netspy|mobispy|mobilespy|appspy|easyspy|
  happy chat|secure chat|pakistan chat|click|just you|babble|chat it|chaton|stand by|side talk|wine talk|night chat|so chat|primo|
  autoforward|atic|traca|easylogger|kidlogger|intertel|howdee|xhunter|peektab|refog|mobrec|ddi|familyorbit|soex|cellspy|converse|dardesh|dash chat|vide video caller|chirrups`
    .split('|')
    .map((name) => name.trim()),
);

/** Known to belong to somebody else by now, or to nobody in particular. */
const SKIPPED_HOSTS: Record<string, string> = { 'hike.in': 'was a messenger of that name; whose it is now was not checked' };

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
    title: `Stalkerware Indicators of Compromise, Julien Voisin and Tek for Echap, CC BY 4.0, commit ${commit.slice(0, 8)}; changed: names, packages and sites only`,
    says: 'researcher' as const,
    checked: today,
  };
  const byId = new Map<string, ReportedRecord>();
  const open = new Set(file.apps.filter((app) => app.type === 'watchware').flatMap((app) => [...app.packages, ...app.websites]));
  for (const app of file.apps) {
    const id = slugOf(app.name);
    const openly = app.type === 'watchware' || MILDER.includes(app.name);
    const mine = (value: string) =>
      openly || !open.has(value) || file.apps.some((other) => other.type === 'watchware' && slugOf(other.name) === id);
    const names = distinct([app.name, ...app.aliases]);
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
        everyday: names.filter((name) => ORDINARY.has(name.toLowerCase())),
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

function fromFakes(file: v.InferOutput<typeof fakesFile>, data: DataSet, today: string, left: string[]): ReportedRecord[] {
  const appIds = new Map<string, string>();
  for (const { data: app } of data.apps) for (const name of [app.names.en, ...app.names.also]) appIds.set(name.toLowerCase(), app.id);
  const onRecord = new Map<string, string>();
  for (const { data: record } of [...data.modified, ...data.reported]) {
    if (Object.keys(record.sources).some((key) => key.startsWith('fake-list'))) continue;
    for (const name of [record.names.en, record.names.ar, ...record.names.also]) onRecord.set(name.toLowerCase(), record.id);
  }
  const used = new Set([...data.apps, ...data.modified].map((entry) => entry.data.id));
  return file.apps.flatMap((row) => {
    if (row.status !== 'seen') {
      left.push(`${row.name}: recalled, no source`);
      return [];
    }
    const [latin = row.name, arabic] = row.name.split(' / ').map((part) => part.trim());
    const arabicName = arabic && /[\u0600-\u06ff]/.test(arabic) ? arabic : undefined;
    const en = arabicName ? latin : row.name;
    let id = slugOf(en);
    if (used.has(id)) id = slugOf(`${en} ${row.family || row.year}`);
    used.add(id);
    const same = [en, arabicName ?? en].map((name) => onRecord.get(name.toLowerCase())).find((id) => id !== undefined);
    if (same !== undefined && same !== id && row.domains.length + row.packages.length === 0) {
      left.push(`${row.name}: already on record as ${same}`);
      return [];
    }
    const sources = Object.fromEntries(
      [...row.sources]
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        .map((url) => [keyOf(url), { url, title: titleOf(url, en), says: saysOf(url), checked: today }]),
    );
    const by = Object.keys(sources);
    const distinctive =
      row.name_basis === 'named in source' && !/[(,]/.test(en) && !ORDINARY.has(en.toLowerCase()) && !appIds.has(en.toLowerCase());
    const campaign = [row.family, row.actor].filter(Boolean).join(' / ');
    const notes = [
      row.note,
      /infrastructure|C2/.test(row.domain_role) ? `Hosts: ${row.domain_role}.` : '',
      distinctive ? '' : 'Matched by host and package only.',
    ];
    const note = notes.filter(Boolean).join(' ');
    return [
      {
        $schema: '../schema/reported.json' as const,
        id,
        what: whatOf(row.kind),
        names: { en, ar: arabicName ?? en, also: [], everyday: distinctive ? [] : distinct([en, arabicName ?? en]) },
        imitates: row.impersonates.map((name) => appIds.get(name.toLowerCase())).find((found) => found !== undefined) ?? null,
        ...(campaign && { campaign }),
        packages: packagesOf(row.packages, by),
        hosts: hostsOf(row.domains, by, id, left),
        year: row.year,
        ...(note && { note }),
        sources,
      },
    ];
  });
}

function whatOf(kind: string): ReportedRecord['what'] {
  if (/trojan|modified client|repackaged/.test(kind)) return 'trojanised';
  if (/spyware|stealer|sextortion/.test(kind)) return 'spyware';
  return 'fake';
}

/** Ids that somebody's own test app could carry too. Example: `com.example.hellospy`; not `com.thetruth`. */
const GENERIC_PACKAGE =
  /^(?:com\.(?:example|android|google)\..+|[a-z]+\.framework|com\.(?:fone|guest|systemservice|soh|smart|smartback|protect|amon|s2m|greatdata|screentime)|app\.gpsme|me\.hawkshaw|phone\.Secure|lookOut\.Secure)$/;

function packagesOf(values: readonly string[], by: string[]): ReportedRecord['packages'] {
  return [...values].sort().map((value) => ({ value, by, ...(GENERIC_PACKAGE.test(value) && { generic: true }) }));
}

/** Parents under which anybody gets a name: the full host is matched. Example: `snoopza.zendesk.com`; not `snoopza.com`. */
const SHARED_PARENT =
  /\.(?:zendesk\.com|appspot\.com|amazonaws\.com|recurly\.com|digitaloceanspaces\.com|wasabisys\.com|atwebpages\.com|ddns\.net|github\.io|ct\.ws|blogspot\.com|web\.app|firebaseapp\.com|freshdesk\.com|microsoft\.com|wondershare\.com|herokuapp\.com|wordpress\.com|weebly\.com|wixsite\.com)$/;

function hostsOf(values: readonly string[], by: string[], id: string, left: string[]): ReportedRecord['hosts'] {
  const hosts = new Set<string>();
  for (const value of values) {
    const host = value.toLowerCase().replace(/^www\./, '');
    if (host.includes('/') || /^[\d.]+$/.test(host)) left.push(`${id}: ${value} is not a host`);
    else if (SKIPPED_HOSTS[host]) left.push(`${id}: ${host} ${SKIPPED_HOSTS[host]}`);
    else hosts.add(host);
  }
  const covered = (host: string) => [...hosts].some((other) => host.endsWith(`.${other}`) && !SHARED_PARENT.test(other));
  return [...hosts]
    .filter((host) => !covered(host))
    .sort()
    .map((value) => ({ value, by, ...(SHARED_PARENT.test(value) && { exact: true }) }));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
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

function saysOf(url: string): 'researcher' | 'press' {
  return /github\.com|attack\.mitre\.org/.test(url) ? 'researcher' : 'press';
}

function distinct(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
