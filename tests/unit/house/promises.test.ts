import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** A row of a promise: what is promised, the test file in code marks, the title of the test in quotation marks. */
const ROW = /^\| (?<promise>[^|]+) \| `(?<file>tests\/[^`]+)`: “(?<title>[^”]+)” \|$/gm;

const rows = [...README.matchAll(ROW)].map(({ groups }) => groups as { promise: string; file: string; title: string });

test('both halves of the README make promises, and each rests on the same tests', () => {
  const [arabic, english] = README.split('\n# Mamoon\n').map((half) => [...half.matchAll(ROW)].map((row) => `${row[2]} ${row[3]}`));
  expect(arabic?.length).toBeGreaterThanOrEqual(8);
  expect(english).toEqual(arabic);
});

test.each(rows)('has its test: $promise', ({ file, title }) => {
  expect(existsSync(join(ROOT, file)), file).toBe(true);
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(title);
});
