/** `data new`: asks for what a record needs and writes a file that passes the check. Knows the questions and what each answer may be. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { statusOf } from '../catalog/entry-policy.ts';
import { type AppRecord, appSchema, CLASSES, modifiedSchema, OWNER_KINDS, reportedSchema, SAYS, STORES } from '../catalog/schema.ts';
import { writeData } from './files.ts';
import { newSite } from './new-site.ts';
import { type Ask, askSource, choice, list, valid } from './questions.ts';

const KINDS = ['app', 'modified', 'reported', 'site'] as const;
const DOES = appSchema.entries.does.item.options;
const WHAT = reportedSchema.entries.what.options;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Asks, builds the record and writes it below `dir`; returns the file. `kind` spares the first question. A wrong answer is asked again, at most three times; an
 * id that is taken and a record that the schema refuses throw with the reason.
 */
export async function newRecord(dir: string, ask: Ask, today: string, kind = ''): Promise<string> {
  const asked = KINDS.find((one) => one === kind) ?? (await choice(ask, 'What is it', KINDS));
  return asked === 'site' ? newSite(dir, ask, today) : newEntry(asked, dir, ask, today);
}

async function newEntry(kind: Exclude<(typeof KINDS)[number], 'site'>, dir: string, ask: Ask, today: string): Promise<string> {
  const folder = kind === 'app' ? 'apps' : kind;
  const id = await valid(ask, 'Id (lower-case words joined by hyphens): ', (text) => ID.test(text), 'not an id');
  for (const other of ['apps', 'modified', 'reported']) {
    if (existsSync(join(dir, other, `${id}.json`))) throw new Error(`${other}/${id}.json is already there`);
  }
  const en = await valid(ask, 'Name in Latin letters: ', (text) => text !== '', 'a name is needed');
  const ar = await valid(ask, 'Name in Arabic letters: ', (text) => text !== '', 'a name is needed');
  const also = list(await ask('Other spellings, separated by commas: '));
  const everyday = list(await ask('Which of these names are everyday words, separated by commas: '));
  const { key, source } = await askSource(ask, SAYS, today);
  const by = [key];
  const base = { id, names: { en, ar, also, everyday }, sources: { [key]: source } };
  const cite = (values: string[]) => values.sort().map((value) => ({ value, by }));
  const file = `${folder}/${id}.json`;
  if (kind === 'app') {
    writeData(dir, file, v.parse(appSchema, await askApp(ask, base, by, today)));
  } else {
    const packages = cite(list(await ask('Package ids, separated by commas: ')));
    const hosts = cite(list(await ask('Hosts, separated by commas: ')));
    if (kind === 'modified') {
      const genuine = await valid(ask, 'Id of the genuine app: ', (text) => existsSync(join(dir, 'apps', `${text}.json`)), 'no such app');
      writeData(dir, file, v.parse(modifiedSchema, { $schema: '../schema/modified.json', base: genuine, packages, hosts, ...base }));
    } else {
      const what = await choice(ask, 'What does the report call it', WHAT);
      const imitates = await valid(
        ask,
        'Id of the app it imitates (empty for none): ',
        (text) => text === '' || existsSync(join(dir, 'apps', `${text}.json`)),
        'no such app',
      );
      const year = await valid(ask, 'Year of the report: ', (text) => /^20\d\d$/.test(text), 'a year');
      const record = { $schema: '../schema/reported.json', what, imitates: imitates || null, year: Number(year), packages, hosts, ...base };
      writeData(dir, file, v.parse(reportedSchema, record));
    }
  }
  return file;
}

async function askApp(ask: Ask, base: object, by: string[], today: string): Promise<AppRecord> {
  const group = await choice(ask, 'Class', CLASSES);
  const does = list(
    await valid(
      ask,
      `What it does (${DOES.join(', ')}), separated by commas: `,
      (text) => list(text).every((one) => (DOES as readonly string[]).includes(one)),
      'not one of these',
    ),
  );
  const owner = await ask('Owner (company, foundation, agency or person, empty if unknown): ');
  const kind = owner.trim() ? await choice(ask, 'What the owner is', OWNER_KINDS) : null;
  const country = await valid(
    ask,
    'Country of the owner (two letters, empty if unknown): ',
    (text) => /^([A-Z]{2})?$/.test(text),
    'two capital letters',
  );
  const since = await valid(ask, 'In service since (year, empty if unknown): ', (text) => /^(\d{4})?$/.test(text), 'a year');
  const host = await valid(
    ask,
    'Own domain (empty for none): ',
    (text) => text === '' || /^[a-z0-9.-]+\.[a-z0-9-]{2,}$/.test(text),
    'a host without scheme or path',
  );
  const stores: Record<string, { value: string; by: string[] }[]> = {};
  for (const store of STORES) {
    const ids = list(await ask(`Ids in ${store}, separated by commas (empty for none): `));
    if (ids.length > 0) stores[store] = ids.map((value) => ({ value, by }));
  }
  const claim = <T>(value: T | '') => (value === '' ? null : { value, by });
  const draft = {
    $schema: '../schema/app.json',
    ...base,
    status: 'noted',
    class: group,
    does,
    owner: kind ? { value: owner.trim(), kind, by } : null,
    country: claim(country),
    since: claim(since === '' ? '' : Number(since)),
    callEncryption: null,
    privacyPolicy: null,
    complaints: null,
    official: host ? `https://${host}/` : storePage(stores),
    domains: host ? [{ value: host, role: 'site', by }] : [],
    stores,
    developers: [],
    caution: null,
    ended: null,
    report: null,
    genuine: [],
  };
  const app = v.parse(appSchema, draft);
  return { ...app, status: statusOf(app, today) };
}

/** Where to send people whose app has no site of its own; null where no store of those with plain addresses has it. */
function storePage(stores: Readonly<Record<string, readonly { value: string }[]>>): string | null {
  const play = stores.googlePlay?.[0]?.value;
  const apple = stores.appStore?.[0]?.value;
  return play ? `https://play.google.com/store/apps/details?id=${play}` : apple ? `https://apps.apple.com/app/id${apple}` : null;
}
