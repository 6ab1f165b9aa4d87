/** What of the data goes into a bundle. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundleList } from '../../../lib/build/bundle-list.ts';
import { brandWords } from '../../../lib/catalog/brand-words.ts';
import { unpackList } from '../../../lib/catalog/packed-list.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { spellingsOf } from '../../../lib/catalog/spellings.ts';
import { readBrands, readSpellings } from '../../../lib/catalog/worked-out.ts';

const DATA = resolve(import.meta.dirname, '../../../data');

/** The list as the bundle that is built from the folder `dir` reads it. */
function bundled(dir: string) {
  const code = bundleList(dir).load('\0virtual:list') ?? '';
  return unpackList(JSON.parse(JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1))));
}

test('vocabularies are bundled with all their words and without what their keepers wrote about them', () => {
  const { load } = bundleList(DATA);
  const words = JSON.parse(load(resolve(DATA, 'words/hosts.json')) ?? '');
  expect(words.sets.trap.about).toBeUndefined();
  expect(words.about).toBeUndefined();
  expect(words.sets.trap).not.toEqual({});
  expect(JSON.stringify(words)).not.toContain('"about":');
  expect(load(resolve(DATA, 'list.json'))).toBeUndefined();
});

test('what is worked out of names and hosts when the list is built is what reading them would give, also in their order', () => {
  const list = readList(DATA);
  const shipped = bundled(DATA);
  for (const part of ['apps', 'modified', 'reported'] as const)
    for (const [at, record] of list[part].entries()) {
      const built = shipped[part][at] as (typeof list)[typeof part][number];
      expect(Object.keys(built)).toContain('spellings');
      expect(readSpellings(built)).toEqual(spellingsOf(record));
    }
  for (const [at, app] of list.apps.entries()) {
    const built = shipped.apps[at] as (typeof list.apps)[number];
    expect(Object.keys(built)).toContain('brands');
    expect(readBrands(built)).toEqual(brandWords(app));
  }
});

test('a record that came without it is worked out as it is read', () => {
  const [app] = readList(DATA).apps.filter(({ id }) => id === 'whatsapp');
  if (!app) throw new Error('not listed');
  expect(readSpellings(app)).toEqual(spellingsOf(app));
  expect(readBrands(app)).toEqual(brandWords(app));
});
