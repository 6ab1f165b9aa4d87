import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeNewPage } from '../../../lib/measure/new-page.ts';
import { readCases } from '../../../lib/measure/page-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a case that the page tests can read', () => {
  writeNewPage(folder, { name: 'a-lure', url: 'https://lure.example/', kind: 'lookalike', app: 'whatsapp', html: '<h1>x</h1>' });
  expect(readCases(folder)).toEqual([
    {
      name: 'a-lure',
      url: 'https://lure.example/',
      lang: 'ar',
      source: 'report',
      expect: { kind: 'lookalike', app: 'whatsapp' },
      html: '<h1>x</h1>',
    },
  ]);
});

it('refuses a name that is taken, a kind that is none, an address that is none and a name with a path', () => {
  const good = { name: 'taken', url: 'https://a.example/', kind: 'none' };
  writeNewPage(folder, good);
  expect(() => writeNewPage(folder, good)).toThrow('there already');
  expect(() => writeNewPage(folder, { ...good, name: 'b', kind: 'safe' })).toThrow('none of');
  expect(() => writeNewPage(folder, { ...good, name: 'b', url: 'a' })).toThrow('no address');
  expect(() => writeNewPage(folder, { ...good, name: '../b' })).toThrow('hyphens');
});
