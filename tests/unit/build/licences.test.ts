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

test('the text holds our licence, that of each bundled package, and where the data is from', () => {
  const { plugin, text } = collectLicences();
  const modules = { [resolve(ROOT, 'node_modules/preact/dist/preact.mjs')]: {} };
  (plugin.generateBundle as unknown as (options: object, bundle: object) => void)({}, { a: { type: 'chunk', modules } });
  const all = text(ROOT, resolve(ROOT, 'data'));
  expect(all).toMatch(/preact 10\.[\d.]+ \(MIT\)\n\nThe MIT License/);
  expect(all.startsWith(readFileSync(resolve(ROOT, 'LICENSE'), 'utf8').slice(0, 40))).toBe(true);
  expect(all).toContain(readFileSync(resolve(ROOT, 'data/ATTRIBUTION.md'), 'utf8').trim());
});

test('a package that brings no licence text gets the text of the licence that it names, with its author', () => {
  const { plugin, text } = collectLicences();
  const modules = { [resolve(ROOT, 'node_modules/wxt/dist/index.mjs')]: {} };
  (plugin.generateBundle as unknown as (options: object, bundle: object) => void)({}, { a: { type: 'chunk', modules } });
  expect(text(ROOT, resolve(ROOT, 'data'))).toMatch(
    /wxt [\d.]+ \(MIT\)\n\nhttps:\S+\n\nMIT License\n\nCopyright \(c\) \S.*\n\nPermission is hereby granted/,
  );
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
