/**
 * Where the data files are, how they are read, and on which line of a file something stands.
 * Every tool of `npm run data` takes the list through here, so all of them report errors with file and line alike.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../catalog/schema.ts';
import {
  appSchema,
  certificatesSchema,
  helpSchema,
  listSchema,
  modifiedSchema,
  reportedSchema,
  sitesSchema,
  unconfirmedSchema,
} from '../catalog/schema.ts';
import { formatData } from './format.ts';

export interface Problem {
  /** Path below the data folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** One parsed file. `text` is what stands on disk. */
export interface DataFile<T> {
  readonly file: string;
  readonly text: string;
  readonly data: T;
}

/** The folders of records; the schema of each and its file name under data/schema. */
export const FOLDERS = {
  apps: { schema: appSchema, name: 'app' },
  modified: { schema: modifiedSchema, name: 'modified' },
  reported: { schema: reportedSchema, name: 'reported' },
} as const;

/** The single files beside them. */
export const SINGLES = {
  'sites.json': { schema: sitesSchema, name: 'sites' },
  'help.json': { schema: helpSchema, name: 'help' },
  'certificates.json': { schema: certificatesSchema, name: 'certificates' },
  'list.json': { schema: listSchema, name: 'list' },
  'unconfirmed.json': { schema: unconfirmedSchema, name: 'unconfirmed' },
} as const;

export interface DataSet {
  readonly dir: string;
  readonly apps: readonly DataFile<AppRecord>[];
  readonly modified: readonly DataFile<ModifiedRecord>[];
  readonly reported: readonly DataFile<ReportedRecord>[];
  readonly sites: DataFile<v.InferOutput<typeof sitesSchema>> | null;
  readonly help: DataFile<v.InferOutput<typeof helpSchema>> | null;
  readonly certificates: DataFile<v.InferOutput<typeof certificatesSchema>> | null;
  readonly list: DataFile<v.InferOutput<typeof listSchema>> | null;
  readonly unconfirmed: DataFile<v.InferOutput<typeof unconfirmedSchema>> | null;
  /** Files that could not be read as what they should be; they are missing above. */
  readonly problems: readonly Problem[];
}

/**
 * Reads every file below `dir`. An empty or missing folder gives an empty set and a problem per missing single file; a file
 * that is not JSON, or not of the schema, is left out and named with its line.
 */
export function readData(dir: string): DataSet {
  const problems: Problem[] = [];
  const folder = <K extends keyof typeof FOLDERS>(name: K) =>
    (existsSync(join(dir, name)) ? readdirSync(join(dir, name)).sort() : []).flatMap((entry) => {
      const file = `${name}/${entry}`;
      if (!entry.endsWith('.json')) {
        problems.push({ file, line: 1, message: 'only .json files belong here' });
        return [];
      }
      return readOne(dir, file, FOLDERS[name].schema, problems);
    });
  const single = <K extends keyof typeof SINGLES>(name: K) => {
    if (!existsSync(join(dir, name))) {
      problems.push({ file: name, line: 1, message: 'this file is missing' });
      return null;
    }
    return readOne(dir, name, SINGLES[name].schema, problems)[0] ?? null;
  };
  return {
    dir,
    apps: folder('apps') as DataFile<AppRecord>[],
    modified: folder('modified') as DataFile<ModifiedRecord>[],
    reported: folder('reported') as DataFile<ReportedRecord>[],
    sites: single('sites.json') as DataSet['sites'],
    help: single('help.json') as DataSet['help'],
    certificates: single('certificates.json') as DataSet['certificates'],
    list: single('list.json') as DataSet['list'],
    unconfirmed: single('unconfirmed.json') as DataSet['unconfirmed'],
    problems,
  };
}

/** Writes a record in the one form. The folder is made when it is missing. */
export function writeData(dir: string, file: string, data: unknown): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), formatData(data));
}

/** Whoever checks something moves the list's day: version and date become `today` unless they are later. A missing file stays missing. */
export function moveListTo(dir: string, today: string): void {
  const { list } = readData(dir);
  if (list && list.data.date < today) writeData(dir, 'list.json', { version: today.replaceAll('-', '.'), date: today });
}

function readOne(dir: string, file: string, schema: v.GenericSchema, problems: Problem[]): DataFile<unknown>[] {
  const text = readFileSync(join(dir, file), 'utf8');
  return parseData(file, text, schema, problems);
}

/** Parses one file's text; pushes what is wrong with it and returns nothing then. */
export function parseData(file: string, text: string, schema: v.GenericSchema, problems: Problem[]): DataFile<unknown>[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    problems.push({ file, line: lineOfSyntaxError(text, error), message: `not JSON: ${(error as Error).message.split('\n')[0]}` });
    return [];
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return [{ file, text, data: result.output }];
  for (const issue of result.issues.slice(0, 20)) {
    const path = (issue.path ?? []).map((part) => part.key as string | number);
    problems.push({ file, line: lineOfPath(text, path), message: `${path.join('.') || 'the file'}: ${issue.message}` });
  }
  return [];
}

function lineOfSyntaxError(text: string, error: unknown): number {
  const message = (error as Error).message;
  const place = /position (\d+)/.exec(message) ?? /line (\d+)/.exec(message);
  if (!place) return message.includes('end of JSON') ? text.trimEnd().split('\n').length : 1;
  return message.includes('line ') && !message.includes('position') ? Number(place[1]) : text.slice(0, Number(place[1])).split('\n').length;
}

/** Line of the value at `path` in JSON text; the line of its nearest parent that exists when it does not. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number {
  return text.slice(0, offsetOfPath(text, path)).split('\n').length;
}

/** Line of the first place where this string stands as a whole JSON string, 1 when nowhere. */
export function lineOfValue(text: string, value: string | number): number {
  const at = text.indexOf(typeof value === 'number' ? `: ${value}` : JSON.stringify(value));
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

/** Walks JSON text that is known to parse. */
function offsetOfPath(text: string, path: readonly (string | number)[]): number {
  let at = skipSpace(text, 0);
  for (const step of path) {
    const next = typeof step === 'number' && text[at] === '[' ? itemOffset(text, at, step) : memberOffset(text, at, String(step));
    if (next < 0) return at;
    at = next;
  }
  return at;
}

function memberOffset(text: string, open: number, key: string): number {
  if (text[open] !== '{') return -1;
  let at = skipSpace(text, open + 1);
  while (text[at] === '"') {
    const end = skipValue(text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === key) return value;
    at = skipSpace(text, skipValue(text, value));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return -1;
}

function itemOffset(text: string, open: number, index: number): number {
  let at = skipSpace(text, open + 1);
  for (let i = 0; text[at] !== ']' && at < text.length; i++) {
    if (i === index) return at;
    at = skipSpace(text, skipValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text[at] as string)) at++;
  return at;
}

/** The end of the value that begins at `from`: a string's, an object's or an array's own, elsewhere the sign that follows. */
function skipValue(text: string, from: number): number {
  if (text[from] === '"') return skipString(text, from);
  if (!'[{'.includes(text[from] ?? ' ')) return skipPlain(text, from);
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '"') at = skipString(text, at) - 1;
    else if ('[{'.includes(sign)) depth++;
    else if (']}'.includes(sign) && --depth === 0) return at + 1;
  }
  return text.length;
}

function skipString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/** Of a number, true, false or null. */
function skipPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && !',]} \t\n\r'.includes(text[at] as string)) at++;
  return at;
}
