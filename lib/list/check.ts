/**
 * `data check`: is the list what data/README.md promises? Runs every rule over every file and counts what the list holds.
 * The rules themselves are in the files beside it, grouped by what they look at.
 */
import { readFileSync } from 'node:fs';
import { currentHelp, daysBetween } from '../catalog/help.ts';
import { LIST_AGE_SAID_DAYS } from '../contract/durations.ts';
import { acrossProblems } from './check-across.ts';
import { certificateProblems } from './check-certificates.ts';
import { recordProblems } from './check-records.ts';
import { helpProblems, siteProblems } from './check-sites.ts';
import { type DataSet, lineOfValue, type Problem, readData } from './files.ts';
import { schemaProblems } from './schema.ts';
import { staleItems } from './stale.ts';

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** Worth knowing, nothing to refuse. */
  readonly notices: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Checks the folder `dir` on the day `today`. `popularFile` is a list of well-known domains, one a line, that no entry may
 * accuse. A clean list gives no problems; a broken one gives each with file and line, in the order of the files.
 */
export function checkData(dir: string, today: string, popularFile: string | null): CheckResult {
  const data = readData(dir);
  const problems: Problem[] = [...data.problems];
  problems.push(...schemaProblems(dir), ...recordProblems(data));
  // A record that could not be read would look like a missing one everywhere else: compare files only when all are there.
  const whole = !data.problems.some(({ file }) => file.includes('/'));
  const across = whole ? acrossProblems(data, popularFile === null ? [] : popularDomains(popularFile)) : { problems: [], notices: [] };
  problems.push(...across.problems, ...siteProblems(data), ...helpProblems(data), ...certificateProblems(data));
  if (data.list && data.list.data.version !== data.list.data.date.replaceAll('-', '.')) {
    const line = lineOfValue(data.list.text, data.list.data.version);
    problems.push({ file: 'list.json', line, message: 'version and date are not the same day' });
  }
  const notices = [...across.notices, ...(data.help ? currentHelp(data.help.data, today).dropped : []), ...ageNotices(data, today)];
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { problems, notices, counts: countsOf(data) };
}

/** Claims nobody has looked at for this long want another look; the list says its own age to people from then on. */
const OLD_DAYS = 180;

function ageNotices(data: DataSet, today: string): string[] {
  const notices: string[] = [];
  const listAge = data.list ? daysBetween(data.list.data.date, today) : 0;
  if (listAge >= LIST_AGE_SAID_DAYS) notices.push(`age: the list is ${listAge} days old, and people are told so`);
  const old = staleItems(data, OLD_DAYS, today);
  const files = new Set(old.map(({ file }) => file)).size;
  if (old[0])
    notices.push(
      `age: ${old.length} sources in ${files} files were last opened more than ${OLD_DAYS} days ago, the oldest ${old[0].days} (${old[0].file}): npm run data -- stale --older ${OLD_DAYS}`,
    );
  return notices;
}

function popularDomains(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

function countsOf(data: DataSet): Record<string, number> {
  const apps = data.apps.map((file) => file.data);
  const others = [...data.modified, ...data.reported].map((file) => file.data);
  const status = (wanted: string) => apps.filter((app) => app.status === wanted).length;
  const what = (...wanted: string[]) => data.reported.filter((file) => wanted.includes(file.data.what)).length;
  const named = [...apps, ...others];
  const sources = new Set(named.flatMap((record) => Object.values(record.sources).map((source) => `${source.url} ${source.title}`)));
  return {
    apps: apps.length,
    'apps established': status('established'),
    'apps noted': status('noted'),
    'apps discontinued': status('discontinued'),
    'apps reported': status('reported'),
    'modified families': data.modified.length,
    'reported records': data.reported.length,
    'reported stalkerware': what('stalkerware'),
    'reported monitoring': what('monitoring'),
    'reported fakes and spyware': what('fake', 'trojanised', 'spyware', 'removed-from-store'),
    'store ids': apps.flatMap((app) => Object.values(app.stores).flat()).length,
    'package ids of modified and reported': others.flatMap((record) => record.packages).length,
    certificates: data.certificates?.data.packages.flatMap((one) => one.certificates).length ?? 0,
    hosts: apps.flatMap((app) => app.domains).length + others.flatMap((record) => record.hosts).length,
    names: named.flatMap((record) => [record.names.en, record.names.ar, ...record.names.also]).length,
    'everyday names': named.flatMap((record) => record.names.everyday).length,
    sources: sources.size,
    sites: data.sites?.data.sites.length ?? 0,
    'help contacts':
      (data.help?.data.countries.flatMap((country) => country.contacts).length ?? 0) + (data.help?.data.everywhere.length ?? 0),
    unconfirmed: data.unconfirmed?.data.values.length ?? 0,
  };
}
