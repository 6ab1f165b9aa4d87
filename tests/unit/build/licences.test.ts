/** What the packages hold beside code: licences of what is bundled. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { collectLicences, packageOf } from '../../../lib/build/licences.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

test('a module is told from its path to belong to a package', () => {
  expect(packageOf('/x/node_modules/preact/dist/preact.mjs')).toBe('/x/node_modules/preact');
  expect(packageOf('\0/x/node_modules/@wxt-dev/storage/dist/index.mjs?commonjs')).toBe('/x/node_modules/@wxt-dev/storage');
  expect(packageOf('/x/lib/verdict.ts')).toBeNull();
});

function textOf(...packages: string[]): string {
  const { plugin, text } = collectLicences();
  const modules = Object.fromEntries(packages.map((name) => [resolve(ROOT, `node_modules/${name}/index.js`), {}]));
  (plugin.generateBundle as unknown as (options: object, bundle: object) => void)({}, { a: { type: 'chunk', modules } });
  return text(ROOT, resolve(ROOT, 'data'));
}

test('the text holds our licence, that of each bundled package, and where the data is from', () => {
  const all = textOf('preact', 'typescript');
  expect(all).toMatch(/preact 10\.[\d.]+ \(MIT\)\nCopyright \(c\) 2015-present Jason Miller\n/);
  expect(all).toMatch(/typescript [\d.]+ \(Apache-2\.0\)\n\n\s*Apache License/);
  expect(all.startsWith(readFileSync(resolve(ROOT, 'LICENSE'), 'utf8').slice(0, 40))).toBe(true);
  expect(all).toContain(readFileSync(resolve(ROOT, 'data/ATTRIBUTION.md'), 'utf8').trim());
});

test('a licence that is ours word for word is said once, with whose each package is', () => {
  const all = textOf('preact', 'valibot', 'tldts', 'fastest-levenshtein');
  expect(all.match(/Permission is hereby granted/g)).toHaveLength(1);
  for (const name of ['preact', 'valibot', 'tldts', 'fastest-levenshtein'])
    expect(all).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)\nCopyright .*\\w`, 'm'));
});

test('of the Mozilla licence it is told where its text and the source are, as it asks', () => {
  expect(textOf('webextension-polyfill')).toMatch(
    /webextension-polyfill [\d.]+ \(MPL-2\.0\)\n\nThe licence: https:\/\/mozilla\.org\/MPL\/2\.0\/\nThe source: https:\/\/github\.com\/mozilla/,
  );
});

test('a package that brings no licence text is named with its author', () => {
  expect(textOf('wxt')).toMatch(/wxt [\d.]+ \(MIT\)\nhttps:\S+\nCopyright \(c\) \S/);
});

test('every dependency is pinned, and none runs a script when it is installed but those named', () => {
  const { devDependencies, dependencies = {}, allowScripts } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(`${name} ${version}`).toMatch(/ (npm:[^ ]+@)?\d+\.\d+\.\d+$/);
  const { packages } = JSON.parse(readFileSync(resolve(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; integrity?: string; version?: string }>;
  };
  const all = Object.entries(packages).filter(([path]) => path !== '');
  const scripts = all.filter(([, one]) => one.hasInstallScript).map(([path]) => path.replace('node_modules/', ''));
  expect(scripts).toEqual(Object.keys(allowScripts).filter((name) => allowScripts[name] === true));
  expect(all.filter(([, one]) => !one.integrity?.startsWith('sha512-') || !/^\d+\.\d+\.\d+/.test(one.version ?? ''))).toEqual([]);
});
