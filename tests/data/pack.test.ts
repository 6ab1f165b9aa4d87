/** The commands of a data release and of packs, on a small list in a repository of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeData } from '../../lib/list/files.ts';
import { openPack } from '../../lib/shell/store/open-pack.ts';
import { data, edit, MODIFIED, REPORTED, sampleList } from './sample.ts';

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: dir, encoding: 'utf8' });

/** A list of 1 November in a repository's data/, committed. */
function released(): { dir: string; repository: string } {
  const repository = sampleList();
  git(repository, 'init', '-q');
  for (const part of ['apps', 'modified', 'reported', 'schema']) execFileSync('mkdir', ['-p', join(repository, 'data', part)]);
  const dir = join(repository, 'data');
  execFileSync(
    'sh',
    ['-c', 'mv apps/* data/apps; mv modified/* data/modified; mv reported/* data/reported; mv schema/* data/schema; mv *.json *.md data'],
    {
      cwd: repository,
    },
  );
  writeData(dir, 'list.json', { version: '2026.11.21', date: '2026-11-21' });
  writeData(dir, 'pack-keys.json', { about: 'keys', keys: [] });
  git(repository, 'add', '.');
  git(repository, 'commit', '-q', '-m', 'list');
  return { dir, repository };
}

const change = (dir: string) => {
  writeData(dir, 'reported/second-spy.json', {
    ...REPORTED,
    id: 'second-spy',
    names: { en: 'Second Spy', ar: 'جاسوس ثان', also: [], everyday: [] },
    hosts: [{ value: 'second-spy.example', by: ['about'] }],
  });
  writeData(dir, 'modified/gb-nadaa.json', { ...MODIFIED, hosts: [{ value: 'gb-again.example', by: ['about'] }] });
};

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mamoon-keys-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

test('release moves the list to the day, says what changed, and touches nothing but data', () => {
  const { dir, repository } = released();
  change(dir);
  const run = data(dir, ['release']);
  expect(run.err).toBe('');
  expect(run.out).toContain('# 2026.11.24');
  expect(run.out).toContain('- New reported app: Second Spy.');
  expect(run.out).toContain('تطبيق وردت فيه تقارير جديدة في القائمة: جاسوس ثان.');
  expect(JSON.parse(readFileSync(join(dir, 'list.json'), 'utf8'))).toEqual({ version: '2026.11.24', date: '2026-11-24' });
  expect(
    git(repository, 'status', '--porcelain')
      .trim()
      .split('\n')
      .every((row) => row.includes('data/')),
  ).toBe(true);
});

test('release refuses a list that is unsound, one of today, one without changes, and changes elsewhere; then the list keeps its day', () => {
  const { dir, repository } = released();
  const day = () => JSON.parse(readFileSync(join(dir, 'list.json'), 'utf8')).date;
  expect(data(dir, ['release']).err).toContain('nothing changed for people since 2026-11-21');
  change(dir);
  writeFileSync(join(repository, 'code.ts'), '');
  expect(data(dir, ['release']).err).toContain('a data release changes data only');
  rmSync(join(repository, 'code.ts'));
  edit(dir, 'reported/second-spy.json', (text) => text.replace('second-spy.example', 'github.io'));
  expect(data(dir, ['release']).err).toContain('the list is not sound');
  expect(day()).toBe('2026-11-21');
  writeData(dir, 'list.json', { version: '2026.11.24', date: '2026-11-24' });
  git(repository, 'add', '.');
  git(repository, 'commit', '-q', '-m', 'list');
  expect(data(dir, ['release']).err).toContain('the list of 2026-11-24 is already released');
});

test('a pack of what changed is signed, holds only what a pack can carry, and opens with the public half', async () => {
  const { dir, repository } = released();
  const to = folder();
  const made = data(dir, ['keys', to]);
  const publicKey = /: ([A-Za-z0-9+/]{43}=)$/m.exec(made.out)?.[1] ?? '';
  const key = join(to, 'mamoon-pack-key.pem');
  expect(statSync(key).mode & 0o077, 'nobody else can read it').toBe(0);
  expect(data(dir, ['keys', dir]).err).toContain('a private key must never be committed');
  expect(data(dir, ['keys', to]).err).toContain('is already there');
  change(dir);
  const out = join(to, 'pack.json');
  const order = ['pack', 'HEAD', '--number', '3', '--key', key, '--out', out];
  expect(data(dir, order).err).toContain('the extension would refuse this pack: no-key');
  writeData(dir, 'pack-keys.json', { about: 'keys', keys: [publicKey] });
  const run = data(dir, order);
  expect(run.err).toBe('');
  expect(run.out).toContain('1 reports, 0 modified clients, 1 records with more, 1 taken back');
  const { pack } = await openPack(readFileSync(out, 'utf8'), [publicKey], '2026-11-24');
  expect(pack).toMatchObject({
    number: 3,
    made: '2026-11-24',
    expires: '2027-02-22',
    reported: [{ id: 'second-spy' }],
    more: [{ id: 'gb-nadaa', hosts: [{ value: 'gb-again.example' }] }],
    withdraw: [{ id: 'gb-nadaa', value: 'gbnadaa.example' }],
  });
  edit(dir, 'apps/nadaa.json', (text) => text.replace('"nadaa app"', '"nadaa call"'));
  expect(data(dir, order).out).toContain('not in a pack, only in an update: apps/nadaa');
  expect(git(repository, 'status', '--porcelain')).not.toContain('pem');
});

test('the public keys of this version are whole, and none is a private one', () => {
  const file = readFileSync('data/pack-keys.json', 'utf8');
  for (const key of (JSON.parse(file) as { keys: string[] }).keys) expect(key).toMatch(/^(no-key-yet|[A-Za-z0-9+/]{43}=)$/);
  expect(file).not.toContain('PRIVATE');
});
