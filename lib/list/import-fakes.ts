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

/** Records of the rows that have a source; what is left out is said in `left`. An empty list gives none. */
export function fromFakes(file: v.InferOutput<typeof fakesFile>, data: DataSet, today: string, left: string[]): ReportedRecord[] {
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
    const told = arabicName ? latin : row.name;
    // «Kik (fake)»: the app is called Kik, the rest is what the list says of it.
    const [, en = told, more] = /^(.*\S)\s*\(([^()]+)\)$/.exec(told) ?? [];
    const detail = more && { ar: more, en: more };
    let id = slugOf(told);
    if (used.has(id)) id = slugOf(`${told} ${row.family || row.year}`);
    used.add(id);
    const same = [en, arabicName ?? en].map((name) => onRecord.get(name.toLowerCase())).find((id) => id !== undefined);
    if (same !== undefined && same !== id && row.domains.length + row.packages.length === 0) {
      left.push(`${row.name}: already on record as ${same}`);
      return [];
    }
    const sources = Object.fromEntries(
      [...row.sources]
        .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
        .map((url) => [keyOf(url), { url, title: titleOf(url, en), by: publisherOf(url), says: saysOf(url), checked: today }]),
    );
    const by = Object.keys(sources);
    const distinctive =
      row.name_basis === 'named in source' &&
      !more &&
      !/[(,/]/.test(en) &&
      !ORDINARY.has(en.toLowerCase()) &&
      !appIds.has(en.toLowerCase());
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
        ...(detail && { detail }),
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
