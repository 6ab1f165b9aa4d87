import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readList } from '../../../lib/catalog/read-list.ts';
import { copiedStoreShape } from '../../../lib/catalog/sites.ts';
import { STORE_ADDRESSES } from '../../../lib/contract/store-addresses.ts';

test.each([
  ['https://play.example.top/store/apps/details?id=com.whatsapp&hl=ar', 'googlePlay', 'com.whatsapp'],
  ['https://example.top/google/store/apps/details?hl=ar&id=com.whatsapp', 'googlePlay', 'com.whatsapp'],
  ['https://apps.example.top/ae/app/whatsapp-messenger/id310633997', 'appStore', '310633997'],
  ['https://apps.example.top/app/id310633997?l=ar', 'appStore', '310633997'],
  ['https://example.top/detail/9nksqgp7f2nh', 'microsoftStore', '9nksqgp7f2nh'],
  ['https://example.top/store/detail/whatsapp/9NKSQGP7F2NH', 'microsoftStore', '9NKSQGP7F2NH'],
  ['https://example.top/store/productId/9NKSQGP7F2NH', 'microsoftStore', '9NKSQGP7F2NH'],
  ['https://example.top/#/app/C101184875', 'appGallery', 'C101184875'],
])('%s is a copy of %s', (address, store, id) => {
  expect(copiedStoreShape(new URL(address))).toEqual({ store, id });
});

test.each([
  'https://example.top/store/apps/top',
  'https://example.top/store/apps/details?id=whatsapp',
  'https://example.top/app/whatsapp',
  'https://example.top/app/id12',
  'https://example.top/app/whatsapp/identity310633997',
  'https://example.top/detail/whatsapp',
  'https://example.top/app/c',
  'https://example.top/?id=com.whatsapp',
  'https://example.top/',
])('%s has no shape of a store', (address) => {
  expect(copiedStoreShape(new URL(address))).toBeNull();
});

test('every example of an official store whose paths stand in the contract is told by them, and no counter-example of that store is', () => {
  const { sites } = readList(resolve(import.meta.dirname, '../../../data')).sites;
  const told = (address: string) => {
    const { pathname, search, hash } = new URL(address);
    return STORE_ADDRESSES.filter(({ prefix, path }) => new RegExp(`^${prefix}${path}`).test(pathname + search + hash)).map(
      ({ shape }) => shape,
    );
  };
  const known: Record<string, string> = {
    googlePlay: 'play',
    appStore: 'app-store',
    microsoftStore: 'microsoft-store',
    galaxyStore: 'galaxy-store',
    appGallery: 'app-gallery',
    fdroid: 'f-droid',
    flathub: 'flathub',
    rustore: 'rustore',
  };
  const apps = sites.flatMap(({ apps }) => apps.filter(({ store }) => store !== undefined && known[store]));
  expect(apps.length).toBeGreaterThan(8);
  for (const { store, example, not } of apps) {
    expect([example, told(example)]).toEqual([example, expect.arrayContaining([known[store as string]])]);
    expect([not, told(not)]).toEqual([not, expect.not.arrayContaining([known[store as string]])]);
  }
});
