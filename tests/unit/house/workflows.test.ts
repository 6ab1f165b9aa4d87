import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../.github/workflows');
const workflows = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

test.each(workflows)('$name: every action is pinned by its hash, with its version beside it', ({ text }) => {
  const used = [...text.matchAll(/uses: (.+)/g)].map(([, what = '']) => what);
  expect(used.length).toBeGreaterThan(0);
  for (const what of used) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(workflows)('$name: rights are stated, code of strangers gets no keys, and no input is pasted into a shell', ({ text }) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
  expect(text).not.toContain('pull_request_target');
  for (const [, script = ''] of text.matchAll(/run: (?:\|\n)?((?:.+\n?)(?: {10}.+\n?)*)/g)) expect(script).not.toContain('${{');
});
