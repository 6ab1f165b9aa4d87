/**
 * `data release`: a release that changes data only. Knows what must be true before one: nothing outside data/ is touched, the list is
 * sound, and somebody would notice a difference.
 */
import { execFileSync } from 'node:child_process';
import { checkData } from './check.ts';
import { type Change, changesBetween, listsAt, listsOf } from './diff.ts';
import { readData, writeData } from './files.ts';
import { writeSchemas } from './schema.ts';

export interface Release {
  readonly version: string;
  /** Commit of the release before. */
  readonly since: string;
  readonly changes: readonly Change[];
}

/**
 * Moves the list to `today` and says what changed for people since the release before. Throws with the reason, and writes nothing, when the
 * list is unsound, when files outside `dir` are changed too, when today's list is already released, and when nothing changed.
 */
export function releaseData(dir: string, today: string, popular: string | null): Release {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const elsewhere = git('status', '--porcelain', '--', ':/', ':(exclude).').split('\n').filter(Boolean);
  if (elsewhere.length > 0) throw new Error(`a data release changes data only; these are changed too:\n${elsewhere.join('\n')}`);
  const since = git('log', '-1', '--format=%H', '--', 'list.json');
  const released = since ? (JSON.parse(git('show', `${since}:./list.json`)) as { date: string }).date : '';
  if (released >= today) throw new Error(`the list of ${released} is already released`);
  const before = readData(dir);
  const changes = since ? changesBetween(listsAt(dir, since).lists, listsOf(before)) : [];
  const help = since ? git('diff', '--name-only', since, '--', 'help.json', 'sites.json') : '';
  if (since && changes.length === 0 && !help) throw new Error(`nothing changed for people since ${released}`);
  const old = before.list?.data;
  const version = today.replaceAll('-', '.');
  writeData(dir, 'list.json', { version, date: today });
  const problems = [...checkAfterSchemas(dir, today, popular)];
  if (problems.length > 0) {
    if (old) writeData(dir, 'list.json', old);
    throw new Error(`the list is not sound:\n${problems.join('\n')}`);
  }
  return { version, since, changes };
}

function checkAfterSchemas(dir: string, today: string, popular: string | null): string[] {
  writeSchemas(dir);
  return checkData(dir, today, popular).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The words for the release notes, Arabic first. */
export function releaseNotes({ version, changes }: Release): string {
  const lines = (key: keyof Change) => changes.map((one) => `- ${one[key]}`).join('\n');
  if (changes.length === 0) return `# ${version}\n\nتغيّرت جهات المساعدة أو المواقع.\n\nHelp contacts or sites changed.\n`;
  return `# ${version}\n\n${lines('ar')}\n\n${lines('en')}\n`;
}
