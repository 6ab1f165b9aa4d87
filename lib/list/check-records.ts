/** Rules that look at one record alone: its form, its sources, its criteria, and what its status asks of it. */

import { lacking, statusOf } from '../catalog/entry-policy.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord, Store } from '../catalog/schema.ts';
import { isWithin } from '../contract/hosts.ts';
import { type DataFile, type DataSet, lineOfPath, lineOfValue, type Problem } from './files.ts';
import { formatData } from './format.ts';

type AnyRecord = AppRecord | ModifiedRecord | ReportedRecord;

/** Every problem that one record can have by itself. An empty set has none. */
export function recordProblems(data: DataSet): Problem[] {
  const date = data.list?.data.date ?? '9999-12-31';
  return [
    ...[...data.apps, ...data.modified, ...data.reported].flatMap((file) => [...formProblems(file), ...commonProblems(file, date)]),
    ...[data.sites, data.help, data.list, data.unconfirmed].flatMap((file) => (file ? formProblems(file) : [])),
    ...data.apps.flatMap((file) => appProblems(file, date)),
    ...[...data.modified, ...data.reported].flatMap(sortProblems),
  ];
}

/** The file is written as `formatData` writes it, key order included. */
function formProblems({ file, text, data }: DataFile<unknown>): Problem[] {
  const wanted = formatData(data);
  if (wanted === text) return [];
  const have = text.split('\n');
  const line = wanted.split('\n').findIndex((row, at) => row !== have[at]);
  return [{ file, line: line + 1, message: 'not in the one form (keys in order, short lists on one line): run `npm run data -- format`' }];
}

function commonProblems(file: DataFile<AnyRecord>, date: string): Problem[] {
  const { data: record, text } = file;
  const problems: Problem[] = [];
  const say = (line: number, message: string) => problems.push({ file: file.file, line, message });
  if (!file.file.endsWith(`/${record.id}.json`)) say(lineOfPath(text, ['id']), `id "${record.id}" is not the file's name`);
  const keys = Object.keys(record.sources);
  if (keys.length === 0) say(lineOfPath(text, ['sources']), 'no source at all');
  if (keys.join() !== [...keys].sort().join()) say(lineOfPath(text, ['sources']), 'sources are not sorted by key');
  const used = usedKeys(record);
  for (const [key, path] of used) if (!(key in record.sources)) say(lineOfPath(text, path), `"${key}" is not among the sources`);
  if ('status' in record)
    for (const key of keys) if (!used.has(key)) say(lineOfPath(text, ['sources', key]), `source "${key}" is not used by any claim`);
  for (const key of keys) {
    if ((record.sources[key]?.checked ?? '') > date)
      say(lineOfPath(text, ['sources', key, 'checked']), `checked after the list's date ${date}`);
  }
  const names = [record.names.en, record.names.ar, ...record.names.also];
  const lower = names.map((name) => name.toLowerCase());
  record.names.also.forEach((name, at) => {
    if (lower.indexOf(name.toLowerCase()) !== at + 2) say(lineOfPath(text, ['names', 'also', at]), `the name "${name}" stands twice`);
  });
  record.names.everyday.forEach((name, at) => {
    if (!names.includes(name)) say(lineOfPath(text, ['names', 'everyday', at]), `everyday name "${name}" is not one of its names`);
  });
  return problems;
}

/** Source keys that claims refer to, each with the path of its first use. */
function usedKeys(record: AnyRecord): Map<string, (string | number)[]> {
  const used = new Map<string, (string | number)[]>();
  const walk = (value: unknown, path: (string | number)[]) => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) walk(item, [...path, at]);
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (key === 'by') {
          for (const [at, name] of (item as string[]).entries()) if (!used.has(name)) used.set(name, [...path, key, at]);
        } else if (path.length > 0 || key !== 'sources') walk(item, [...path, key]);
      }
    }
  };
  walk(record, []);
  return used;
}

function appProblems({ file, text, data: app }: DataFile<AppRecord>, date: string): Problem[] {
  return [...statusProblems(app, date), ...officialProblems(app), ...idProblems(app)].map(({ path, message }) => ({
    file,
    line: lineOfPath(text, path),
    message,
  }));
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the status promises is there, and what belongs to another status is not. */
function* statusProblems(app: AppRecord, date: string): Iterable<Found> {
  const due = statusOf(app, date);
  if (due === 'noted' && app.status === 'established') {
    const missing = lacking(app, date).join(', ');
    yield { path: ['status'], message: `established, but it lacks what that promises: ${missing}; it is noted (npm run data -- format)` };
  }
  if (due === 'established' && app.status === 'noted')
    yield {
      path: ['status'],
      message: 'noted, but its claims prove all that established promises: it is established (npm run data -- format)',
    };
  if ((app.status === 'discontinued') !== (app.ended !== null))
    yield { path: ['ended'], message: 'exactly the discontinued apps say when they ended' };
  if ((app.status === 'reported') !== (app.report !== null))
    yield { path: ['report'], message: 'exactly the reported apps carry a report' };
}

/** The page that people are sent to: there where it is promised, and the app's own. */
function* officialProblems(app: AppRecord): Iterable<Found> {
  const path = ['official'];
  const isLiving = app.status === 'established' || app.status === 'noted';
  if (app.status === 'established' && !app.official)
    yield { path, message: 'established, but there is no official page to send people to' };
  if (!isLiving && app.official) yield { path, message: `${app.status}: people are not sent to its page` };
  if (app.official && !officialIsOwn(app, new URL(app.official)))
    yield { path, message: 'the official page is neither on a domain of the app nor a store page of one of its ids' };
}

const MICROSOFT = { form: /^(?:9[A-Z0-9]{11}|XP[A-Z0-9]{12})$/, what: 'a Microsoft Store id in upper case' };
const APPLE = { form: /^\d{6,}$/, what: 'an App Store id (digits only)' };
const PACKAGE = { form: /^[A-Za-z]\w*(\.\w+)+$/, what: 'a package id' };

/** How each store writes an id; in stores that are not named any form is right. */
const ID_FORMS: readonly (readonly [Store, { readonly form: RegExp; readonly what: string }])[] = [
  ['microsoftStore', MICROSOFT],
  ['appStore', APPLE],
  ['macAppStore', APPLE],
  ['googlePlay', PACKAGE],
  ['fdroid', PACKAGE],
  ['galaxyStore', PACKAGE],
  ['rustore', PACKAGE],
];

function* idProblems({ stores }: AppRecord): Iterable<Found> {
  for (const [store, { form, what }] of ID_FORMS)
    for (const [at, { value }] of (stores[store] ?? []).entries())
      if (!form.test(value)) yield { path: ['stores', store, at], message: `"${value}" is not ${what}` };
}

function officialIsOwn(app: AppRecord, url: URL): boolean {
  if (app.domains.some(({ value }) => isWithin(url.hostname, value))) return true;
  const ids = Object.values(app.stores).flatMap((entries) => (entries ?? []).map(({ value }) => value));
  return ids.some((id) => url.href.includes(id));
}

/** Packages and hosts stand in order, so that an import changes only what changed. */
function sortProblems({ file, text, data }: DataFile<ModifiedRecord | ReportedRecord>): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['packages', 'hosts'] as const) {
    const values = data[field].map(({ value }) => value);
    const at = values.findIndex((value, index) => index > 0 && (values[index - 1] as string) > value);
    if (at > 0) problems.push({ file, line: lineOfValue(text, values[at] as string), message: `${field} are not sorted: "${values[at]}"` });
  }
  return problems;
}
