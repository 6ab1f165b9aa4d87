import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repack } from '../../../lib/build/repack.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'repack-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const text = new TextEncoder().encode(Array.from({ length: 400 }, (_, at) => `line ${at * at} of a list`).join('\n'));
const ENTRIES: Zippable = {
  'background.js': [text, { level: 1 }],
  'icons/16.png': [Uint8Array.from([137, 80, 78, 71]), { level: 0 }],
  'empty.txt': [new Uint8Array(), { level: 6 }],
  'مجلد/ملف.txt': [text.slice(0, 900), { level: 6 }],
};

async function repacked(name: string, bytes: Uint8Array): Promise<Buffer> {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  await repack(path);
  return readFileSync(path);
}

test('a package holds the same files, in fewer bytes, and is the same to the byte each time', async () => {
  const zip = zipSync(ENTRIES, { mtime: '2026-01-01T00:00:00Z' });
  const once = await repacked('once.zip', zip);
  expect(unzipSync(once)).toEqual(unzipSync(zip));
  expect(once.length).toBeLessThan(zip.length);
  expect((await repacked('twice.zip', zip)).equals(once)).toBe(true);
  // What is as small as it can be stays.
  expect((await repacked('again.zip', once)).equals(once)).toBe(true);
});

test('what is no zip file, or a broken one, is not written over', async () => {
  const cut = zipSync(ENTRIES).slice();
  cut.fill(0, 0, 4);
  for (const bytes of [new TextEncoder().encode('nothing of the kind'), cut]) {
    await expect(repacked('none.zip', bytes)).rejects.toThrow(/zip file/);
    expect(readFileSync(join(dir, 'none.zip')).equals(Buffer.from(bytes))).toBe(true);
  }
});
