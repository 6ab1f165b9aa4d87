import { expect, test } from 'vitest';
import { copiedStoreShape } from '../../../lib/catalog/sites.ts';

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
