// @vitest-environment happy-dom
/** The web app as it was built: it answers like the engine that it was made from, and reaches nothing but its own files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { checkText } from '../../lib/decide/check-text.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = join(process.env.MAMOON_BUILDS ?? join(ROOT, '.output'), 'web');
const list = readList(join(ROOT, 'data'));
const files = (readdirSync(OUT, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name));

test('every address of the page cases, and every host and name of the list, is answered as by the source', async () => {
  const engine = files.find((file) => /engine-[\w-]+\.js$/.test(file)) ?? '';
  const built = (await import(pathToFileURL(engine).href)) as { check(text: string): unknown };
  const catalog = loadCatalog(list);
  const cases = readdirSync(join(ROOT, 'tests/pages'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const asked = [
    ...cases.map(({ name }) => (JSON.parse(readFileSync(join(ROOT, 'tests/pages', name, 'case.json'), 'utf8')) as { url: string }).url),
    ...[...list.modified, ...list.reported].flatMap((one) => [
      ...one.hosts.map(({ value }) => `https://${value}/get.apk`),
      one.names.ar,
      one.names.en,
    ]),
    ...list.apps.flatMap((app) => [
      app.names.en,
      app.names.ar,
      `${app.names.en} plus`,
      ...app.domains.map(({ value }) => `https://get-${value}/`),
    ]),
  ];
  expect(asked.length).toBeGreaterThan(1_000);
  for (const text of asked) expect([text, built.check(text)]).toEqual([text, checkText(text, catalog)]);
});

test('nothing in it can send, and all that it asks for is its own', () => {
  for (const file of files.filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(file, 'utf8');
    expect([
      file,
      text.match(/\bfetch\(|XMLHttpRequest|WebSocket\(|WebTransport|EventSource\(|sendBeacon|RTCPeerConnection|importScripts|\beval\(/g),
    ]).toEqual([file, null]);
  }
  const page = readFileSync(join(OUT, 'index.html'), 'utf8');
  expect(page).toContain("connect-src 'self'");
  expect(page.match(/(src|href)="(?!\.\/)[^"]*"/g)).toBeNull();
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    expect([file, readFileSync(file, 'utf8').match(/@import|url\(\s*["']?(?!data:)(\w+:|\/\/)/g)]).toEqual([file, null]);
  }
});
