/** `data export DIR`: the whole list as one JSON file and one CSV file, with licence and attributions, for others to reuse. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSet } from './files.ts';

const LICENCE = 'CC-BY-4.0';
const COLUMNS = [
  'record',
  'id',
  'status',
  'name_en',
  'name_ar',
  'field',
  'value',
  'detail',
  'says',
  'by',
  'source',
  'published',
  'checked',
] as const;

interface Row {
  readonly record: string;
  readonly id: string;
  readonly status: string;
  readonly name_en: string;
  readonly name_ar: string;
  readonly field: string;
  readonly value: string;
  readonly detail: string;
  readonly says: string;
  readonly by: string;
  readonly source: string;
  readonly published: string;
  readonly checked: string;
}

/** Writes `mamoon-list.json` and `mamoon-list.csv` into `to` and returns their paths. An empty list gives files without rows. */
export function exportList(data: DataSet, to: string): string[] {
  mkdirSync(to, { recursive: true });
  const attribution = readFileSync(join(data.dir, 'ATTRIBUTION.md'), 'utf8');
  const list = data.list?.data ?? { version: '', date: '' };
  const json = {
    name: 'Mamoon list of calling apps',
    version: list.version,
    date: list.date,
    licence: LICENCE,
    attribution,
    apps: data.apps.map((file) => bare(file.data)),
    modified: data.modified.map((file) => bare(file.data)),
    reported: data.reported.map((file) => bare(file.data)),
    sites: data.sites ? bare(data.sites.data) : null,
  };
  const paths = [join(to, 'mamoon-list.json'), join(to, 'mamoon-list.csv')] as const;
  writeFileSync(paths[0], `${JSON.stringify(json, null, 1)}\n`);
  const head = [`# Mamoon list ${list.version}, ${LICENCE}; attributions: see mamoon-list.json`, COLUMNS.join(',')];
  writeFileSync(paths[1], `${[...head, ...rowsOf(data).map((row) => COLUMNS.map((column) => cell(row[column])).join(','))].join('\n')}\n`);
  return [...paths];
}

function bare<T extends object>(record: T): Omit<T, '$schema'> {
  const { $schema: _, ...rest } = record as T & { $schema?: string };
  return rest;
}

/** One row a value; its first source beside it. */
function rowsOf(data: DataSet): Row[] {
  const rows: Row[] = [];
  const groups = [
    ['app', data.apps],
    ['modified', data.modified],
    ['reported', data.reported],
  ] as const;
  for (const [record, files] of groups) {
    for (const { data: one } of files) {
      const put = (field: string, value: string | number, detail = '', by: readonly string[] = []) => {
        const source = one.sources[by[0] ?? ''];
        rows.push({
          record,
          id: one.id,
          status: 'status' in one ? one.status : 'what' in one ? one.what : 'modified',
          name_en: one.names.en,
          name_ar: one.names.ar,
          field,
          value: String(value),
          detail,
          says: source?.says ?? '',
          by: source?.by ?? '',
          source: source?.url ?? source?.title ?? '',
          published: source?.published ?? '',
          checked: source?.checked ?? '',
        });
      };
      for (const name of [one.names.en, one.names.ar, ...one.names.also])
        put('name', name, one.names.everyday.includes(name) ? 'everyday' : '');
      if ('status' in one) {
        for (const field of ['owner', 'country', 'since', 'callEncryption', 'privacyPolicy', 'complaints', 'caution'] as const) {
          const claim = one[field];
          if (claim) put(field, claim.value, '', claim.by);
        }
        for (const [store, entries] of Object.entries(one.stores))
          for (const entry of entries ?? []) put('store-id', entry.value, store, entry.by);
        for (const domain of one.domains) put('host', domain.value, domain.role, domain.by);
        for (const developer of one.developers) put('developer', developer.value, developer.store, developer.by);
        if (one.ended) put('ended', one.ended.on, one.ended.successor ?? '', one.ended.by);
      } else {
        for (const item of one.packages)
          put(
            'package',
            item.value,
            'shared' in item && item.shared ? 'shared' : 'generic' in item && item.generic ? 'generic' : '',
            item.by,
          );
        for (const item of one.hosts) put('host', item.value, 'exact' in item && item.exact ? 'exact' : '', item.by);
      }
    }
  }
  return rows;
}

/** Quoted where CSV needs it; a leading formula sign is made harmless for spreadsheets. */
function cell(value: string): string {
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
