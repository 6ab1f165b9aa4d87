/** A release that changes data only, made in a copy of data/ with a history of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseData, releaseNotes } from '../../lib/list/release.ts';

const LATER = '2099-01-01';
let root = '';
let data = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=keeper', '-c', 'user.email=keeper@example.org', ...args], { cwd: root, encoding: 'utf8' });
const list = () => JSON.parse(readFileSync(join(data, 'list.json'), 'utf8')) as { version: string; date: string };
const commit = () => {
  git('add', '-A');
  git('commit', '-qm', 'data: as it is');
};
/** Changes what people are told of one app. */
const change = (from: string, to: string) => {
  const file = join(data, 'apps/signal.json');
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
  data = join(root, 'data');
  cpSync('data', data, { recursive: true });
  git('init', '-q');
  commit();
});
afterEach(() => rmSync(root, { recursive: true }));

test('what changed for people moves the list to its day, and is said in both languages', () => {
  const today = new Date(Date.parse(list().date) + 86_400_000).toISOString().slice(0, 10);
  change('Signal Foundation (Signal Messenger, LLC)', 'Signal Foundation');
  const notes = releaseNotes(releaseData(data, today, null));
  expect(list()).toEqual({ version: today.replaceAll('-', '.'), date: today });
  expect(notes).toContain('سيغنال');
  expect(notes).toContain('Signal Foundation');
});

test('nothing is released when nothing changed, twice on one day, or beside a change elsewhere; nothing is written then', () => {
  const before = list();
  expect(() => releaseData(data, LATER, null)).toThrow('nothing changed for people');
  expect(() => releaseData(data, before.date, null)).toThrow('already released');
  writeFileSync(join(root, 'code.ts'), '');
  expect(() => releaseData(data, LATER, null)).toThrow('code.ts');
  expect(list()).toEqual(before);
});

test('an unsound list keeps its day', () => {
  const before = list();
  change('"country"', '"county"');
  expect(() => releaseData(data, LATER, null)).toThrow();
  expect(list()).toEqual(before);
});
