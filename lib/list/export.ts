/** `data export DIR`: the whole list as one JSON file and one CSV file, with licence and attributions, for others to reuse. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../catalog/schema.ts';
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

/** A value as the table says it: its field, a second word about it, and the keys of its sources. */
interface Cell {
  readonly field: string;
  readonly value: string | number;
  readonly detail?: string | undefined;
  readonly by?: readonly string[];
}

/** One row a value; its first source beside it. */
function rowsOf(data: DataSet): Row[] {
  return [
    ...data.apps.flatMap(({ data: app }) => rowsOfOne('app', app.status, app, appCells(app))),
    ...data.modified.flatMap(({ data: one }) => rowsOfOne('modified', 'modified', one, accusedCells(one))),
    ...data.reported.flatMap(({ data: one }) => rowsOfOne('reported', one.what, one, accusedCells(one))),
  ];
}

function rowsOfOne(record: string, status: string, one: AppRecord | ModifiedRecord | ReportedRecord, cells: readonly Cell[]): Row[] {
  const { en, ar, also, everyday } = one.names;
  const names = [en, ar, ...also].map((value): Cell => ({ field: 'name', value, detail: everyday.includes(value) ? 'everyday' : '' }));
  return [...names, ...cells].map(({ field, value, detail = '', by = [] }) => {
    const { says = '', by: publisher = '', url, title = '', published = '', checked = '' } = one.sources[by[0] ?? ''] ?? {};
    const named = { record, id: one.id, status, name_en: en, name_ar: ar, field, value: String(value), detail };
    return { ...named, says, by: publisher, source: url ?? title, published, checked };
  });
}

const CLAIMS = ['owner', 'country', 'since', 'callEncryption', 'privacyPolicy', 'complaints', 'caution'] as const;

function appCells(app: AppRecord): Cell[] {
  const { stores, domains, developers, ended } = app;
  return [
    ...CLAIMS.flatMap((field) => (app[field] ? [{ field, value: app[field].value, by: app[field].by }] : [])),
    ...Object.entries(stores).flatMap(([store, ids]) =>
      (ids ?? []).map(({ value, by }) => ({ field: 'store-id', value, detail: store, by })),
    ),
    ...domains.map(({ value, role, by }) => ({ field: 'host', value, detail: role, by })),
    ...developers.map(({ value, store, by }) => ({ field: 'developer', value, detail: store, by })),
    ...(ended ? [{ field: 'ended', value: ended.on, detail: ended.successor ?? '', by: ended.by }] : []),
  ];
}

/** Packages and hosts of a modified client or a reported app; the mark beside one says how far it tells. */
function accusedCells({ packages, hosts }: ModifiedRecord | ReportedRecord): Cell[] {
  const marked = (field: string, items: readonly Marked[], marks: readonly (keyof Marked & string)[]) =>
    items.map((item) => ({ field, value: item.value, detail: marks.find((mark) => item[mark] === true) ?? '', by: item.by }));
  return [...marked('package', packages, ['shared', 'generic']), ...marked('host', hosts, ['exact'])];
}

interface Marked {
  readonly value: string;
  readonly by: readonly string[];
  readonly shared?: boolean | undefined;
  readonly generic?: boolean | undefined;
  readonly exact?: boolean | undefined;
}

/** Quoted where CSV needs it; a leading formula sign is made harmless for spreadsheets. */
function cell(value: string): string {
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
