import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
/** What is kept, and what is new and not ignored. */
const FILES = git('ls-files', '--cached', '--others', '--exclude-standard');
const FOLDERS = new Set(FILES.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))).filter(Boolean));
const PAGES = FILES.filter((file) => /^[A-Z]+\.md$|^data\/README\.md$|^lib\/.*\.md$|^\.github\/.*\.md$/.test(file));
const SCRIPTS = Object.keys(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts);

/** Named, and not kept: what a build, a browser or a browser's policy has, and names that no file may have. */
const ELSEWHERE = new Set(['looks/', 'licences.txt', 'manifest.json', 'policies.json', 'gate.js', 'sbom.cdx.json', 'types.ts']);

const FIRST = new Set([...FOLDERS].filter((folder) => !folder.includes('/')));
const ENDS = /\.(?:[cm]?[jt]sx?|json|md|css|svg|txt)$/;

/** `lib/fold`, `judge/`, `decide.ts`, `data/apps/<id>.json`; not `npm`, `/etc/firefox/`, `.output/web`, `play.google.com/store`. */
function isPath(word: string): boolean {
  if (ELSEWHERE.has(word) || /^\/|:\/\//.test(word)) return false;
  const [first = ''] = word.split('/');
  return word.includes('/') ? FIRST.has(first) || /^[\w-]+\/$/.test(word) : ENDS.test(word);
}

/** A path as it stands, from beside the page, or, of one name, from anywhere. `<id>` and `*` stand for any name. */
function exists(word: string, page: string): boolean {
  const path = word.replace(/\/$/, '');
  const any = path.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/<[^>]+>|\*/g, '[^/]+');
  const shape = new RegExp(`^(?:${dirname(page)}/)?${any}$`);
  const anywhere = path.includes('/') ? shape : new RegExp(`(?:^|/)${any}$`);
  return [...(word.endsWith('/') ? [] : FILES), ...FOLDERS].some((one) => shape.test(one) || anywhere.test(one));
}

const wordsIn = (page: string) =>
  [
    ...readFileSync(join(ROOT, page), 'utf8')
      .replace(/```.*?```/gs, '')
      .matchAll(/`([^`\n]+)`/g),
  ].flatMap(([, code = '']) => code.split(' '));

test('what looks like a path is told from what does not', () => {
  expect(
    ['lib/fold', 'judge/', 'decide.ts', 'data/apps/<id>.json', 'lib/*/decision-*.md', 'tests/pages/'].filter((one) => !isPath(one)),
  ).toEqual([]);
  expect(['npm', '/etc/firefox/', '.output/web', 'play.google.com/store', 'https://x.example/a.json', 'types.ts'].filter(isPath)).toEqual(
    [],
  );
  expect(exists('lib/decide/nothing.ts', 'README.md')).toBe(false);
  expect(exists('decide/', 'README.md')).toBe(true);
});

test.each(PAGES)('%s names no file or folder that is not there', (page) => {
  expect(wordsIn(page).filter((word) => isPath(word) && !exists(word, page))).toEqual([]);
});

test.each(PAGES)('%s names no command that is not there', (page) => {
  const named = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
});
