/** What of the data goes into a bundle. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundleList } from '../../../lib/build/bundle-list.ts';

const DATA = resolve(import.meta.dirname, '../../../data');

test('vocabularies are bundled with all their words and without what their keepers wrote about them', () => {
  const { load } = bundleList(DATA);
  const bundled = JSON.parse(load(resolve(DATA, 'words/hosts.json')) ?? '');
  expect(bundled.sets.trap.about).toBeUndefined();
  expect(bundled.about).toBeUndefined();
  expect(bundled.sets.trap).not.toEqual({});
  expect(JSON.stringify(bundled)).not.toContain('"about":');
  expect(load(resolve(DATA, 'list.json'))).toBeUndefined();
});
