/**
 * `data diff REV`: what a change of the list means for the people who use it, in Arabic and English sentences for the release
 * notes. Knows how to read the list of an earlier commit and which changes a person would notice.
 */
import { execFileSync } from 'node:child_process';
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../catalog/schema.ts';
import { type DataSet, FOLDERS, type Problem, parseData } from './files.ts';

export interface Change {
  readonly ar: string;
  readonly en: string;
}

interface Lists {
  readonly apps: ReadonlyMap<string, AppRecord>;
  readonly modified: ReadonlyMap<string, ModifiedRecord>;
  readonly reported: ReadonlyMap<string, ReportedRecord>;
}

/** The records of a set, by id. */
export function listsOf(data: DataSet): Lists {
  return {
    apps: new Map(data.apps.map((file) => [file.data.id, file.data])),
    modified: new Map(data.modified.map((file) => [file.data.id, file.data])),
    reported: new Map(data.reported.map((file) => [file.data.id, file.data])),
  };
}

/**
 * The records as they stood at a commit, read from the repository around `dir`. A revision that does not exist throws; a
 * record of that time which today's schema refuses is left out and counted in `unreadable`.
 */
export function listsAt(dir: string, revision: string): { lists: Lists; unreadable: number } {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  } catch {
    throw new Error(`there is no revision "${revision}"`);
  }
  const apps = new Map<string, AppRecord>();
  const modified = new Map<string, ModifiedRecord>();
  const reported = new Map<string, ReportedRecord>();
  let unreadable = 0;
  for (const row of git('ls-tree', '-r', revision, '.').split('\n')) {
    const found = /^\d+ blob ([0-9a-f]+)\t(?:.*\/)?((apps|modified|reported)\/[^/]+\.json)$/.exec(row);
    if (!found) continue;
    const [, blob = '', file = '', folder] = found;
    const problems: Problem[] = [];
    const [parsed] = parseData(file, git('cat-file', 'blob', blob), FOLDERS[folder as keyof typeof FOLDERS].schema, problems);
    if (!parsed) unreadable++;
    else if (folder === 'apps') apps.set((parsed.data as AppRecord).id, parsed.data as AppRecord);
    else if (folder === 'modified') modified.set((parsed.data as ModifiedRecord).id, parsed.data as ModifiedRecord);
    else reported.set((parsed.data as ReportedRecord).id, parsed.data as ReportedRecord);
  }
  return { lists: { apps, modified, reported }, unreadable };
}

/** Sentences for everything that a person would notice between two lists; none when nothing changed for people. */
export function changesBetween(before: Lists, after: Lists): Change[] {
  const changes: Change[] = [];
  const say = (ar: string, en: string) => changes.push({ ar, en });
  for (const [id, app] of after.apps) {
    const old = before.apps.get(id);
    if (!old) say(`أُضيف ${app.names.ar} إلى القائمة.`, `${app.names.en} is now in the list.`);
    else appChanges(old, app, say);
  }
  for (const [id, app] of before.apps) {
    if (!after.apps.has(id)) say(`أُزيل ${app.names.ar} من القائمة.`, `${app.names.en} is no longer in the list.`);
  }
  recordChanges(before.modified, after.modified, 'نسخة معدّلة', 'modified client', say);
  recordChanges(before.reported, after.reported, 'تطبيق وردت فيه تقارير', 'reported app', say);
  return changes;
}

type Say = (ar: string, en: string) => void;

function appChanges(old: AppRecord, app: AppRecord, say: Say): void {
  if (old.status !== app.status) say(...statusSentence(app));
  claimChanges(old, app, say);
  setChanges(old, app, say);
}

/** What an app's new status means, in Arabic and English. */
function statusSentence({ status, ended: end, names: { ar, en } }: AppRecord): [string, string] {
  switch (status) {
    case 'discontinued':
      return [`أوقفت الجهة المالكة ${ar}${end ? ` في ${end.on}` : ''}.`, `${en} was ended by its maker${end ? ` on ${end.on}` : ''}.`];
    case 'reported':
      return [`نُشر تقرير عن ${ar}، وصار التطبيق ينبّه منه.`, `A report about ${en} was published; it now raises an alarm.`];
    case 'noted':
      return [
        `لم نعد نسمّي ${ar} معروفًا: لا نعرف عنه كل ما نعد به.`,
        `${en} is now noted, not established: not all that we promise is known of it.`,
      ];
    case 'established':
      return [`صار ${ar} من التطبيقات المعروفة.`, `${en} is now among the established apps.`];
  }
}

function claimChanges(old: AppRecord, app: AppRecord, say: Say): void {
  const { ar, en } = app.names;
  const isNew = (claim: 'owner' | 'caution' | 'callEncryption') => old[claim]?.value !== app[claim]?.value;
  if (isNew('owner') && app.owner) say(`الجهة المالكة لـ${ar}: ${ended(app.owner.value)}`, `${en} is owned by ${ended(app.owner.value)}`);
  if (isNew('caution')) {
    if (app.caution) say(`أُضيف تنبيه إلى ${ar}.`, `${en} now carries a caution (${app.caution.value}).`);
    else say(`رُفع التنبيه عن ${ar}.`, `${en} no longer carries a caution.`);
  }
  if (isNew('callEncryption') && app.callEncryption)
    say(
      `تغيّر ما نعرفه عن تشفير مكالمات ${ar}.`,
      `What is known about the encryption of calls in ${en} changed: ${app.callEncryption.value}.`,
    );
}

/** What came to and went from an app's sites, ids and spellings. A spelling that goes is noticed by nobody. */
function setChanges(old: AppRecord, app: AppRecord, say: Say): void {
  const { ar, en } = app.names;
  const sayOf = (values: readonly string[], arabic: string, english: string) => {
    if (values.length > 0) say(`${arabic}: ${values.join('، ')}.`, `${english}: ${values.join(', ')}.`);
  };
  const hosts = difference(hostsOf(app), hostsOf(old));
  const ids = difference(idsOf(app), idsOf(old));
  sayOf(hosts.added, `مواقع رسمية جديدة لـ${ar}`, `New official sites of ${en}`);
  sayOf(hosts.removed, `لم تعد رسمية لـ${ar}`, `No longer official for ${en}`);
  sayOf(ids.added, `معرّفات جديدة لـ${ar} في المتاجر`, `New store ids of ${en}`);
  sayOf(ids.removed, `أُزيلت معرّفات ${ar}`, `Store ids of ${en} removed`);
  sayOf(difference(namesOf(app), namesOf(old)).added, `تهجئات جديدة لـ${ar}`, `New spellings of ${en}`);
}

function recordChanges<T extends ModifiedRecord | ReportedRecord>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  ar: string,
  en: string,
  say: Say,
): void {
  for (const [id, record] of after) {
    const old = before.get(id);
    if (!old) say(`${ar} جديدة في القائمة: ${record.names.ar}.`, `New ${en}: ${record.names.en}.`);
    else {
      const values = (one: T) => [...one.packages, ...one.hosts].map(({ value }) => value);
      const { added, removed } = difference(values(record), values(old));
      if (added.length)
        say(
          `${record.names.ar}: صار يُعرف أيضًا من ${added.join('، ')}.`,
          `${record.names.en} is now also recognised by ${added.join(', ')}.`,
        );
      if (removed.length)
        say(
          `${record.names.ar}: لم يعد يُعرف من ${removed.join('، ')}.`,
          `${record.names.en} is no longer recognised by ${removed.join(', ')}.`,
        );
    }
  }
  for (const [id, record] of before)
    if (!after.has(id)) say(`أُزيل من القائمة: ${record.names.ar}.`, `No longer in the list: ${record.names.en}.`);
}

/** A sentence's last value with its full stop: `Google LLC.`, but `Apple Inc.` keeps the one it has. */
const ended = (value: string) => (value.endsWith('.') ? value : `${value}.`);
const hostsOf = (app: AppRecord) => app.domains.map(({ value }) => value);
const idsOf = (app: AppRecord) => Object.values(app.stores).flatMap((entries) => (entries ?? []).map(({ value }) => value));
const namesOf = (app: AppRecord) => [app.names.en, app.names.ar, ...app.names.also];

function difference(now: readonly string[], then: readonly string[]): { added: string[]; removed: string[] } {
  return { added: [...new Set(now)].filter((one) => !then.includes(one)), removed: [...new Set(then)].filter((one) => !now.includes(one)) };
}
