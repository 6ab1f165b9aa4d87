/** A package that was read, against the real list. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import type { Signature } from '../../../lib/contract/app-file.ts';
import { decideFile } from '../../../lib/decide/decide-file.ts';

const list = readList(join(import.meta.dirname, '../../../data'));
const catalog = loadCatalog(list);
const WHATSAPP_OLD = '3987d043d10aefaf5a8710b3671418fe57e0e19b653c9df82558feb5ffce5d44';
const WHATSAPP_NOW = 'fb920d381bee1b2093f27dc8f13d994da629dc91887d0529b35c9a2dc4f4a6c2';
const NOBODY = 'ab'.repeat(32);

const by = (signer: string, ...earlier: string[]): Signature => ({ verified: true, scheme: 'v3', signers: [signer], earlier });
const found = (name: string, signature: Signature) => {
  const file = { type: 'android', package: name, versionName: '1', versionCode: 1, parts: 1, archive: false, signature } as const;
  const { finding, app } = decideFile(file, catalog);
  return `${finding} ${app}`;
};

test('a listed app under its maker’s key is the maker’s, under the old key, the new one, and one that the old one vouched for', () => {
  expect(found('com.whatsapp', by(WHATSAPP_OLD))).toBe('own-key whatsapp');
  expect(found('com.whatsapp', by(WHATSAPP_NOW, WHATSAPP_OLD))).toBe('own-key whatsapp');
  expect(found('com.whatsapp', by(NOBODY, WHATSAPP_OLD))).toBe('own-key whatsapp');
});

test('its package under another key is not its maker’s', () => {
  expect(found('com.whatsapp', by(NOBODY))).toBe('other-key whatsapp');
});

test('where other keys may exist, another key accuses nobody', () => {
  const open = list.certificates?.packages.find(({ complete }) => !complete);
  expect(found(open?.package ?? '', by(NOBODY))).toMatch(/^unlisted-key /);
});

test('F-Droid’s key is said to be F-Droid’s', () => {
  const one = list.certificates?.packages.find(({ certificates }) => certificates.some(({ of }) => of === 'fdroid'));
  const key = one?.certificates.find(({ of }) => of === 'fdroid')?.value ?? '';
  expect(found(one?.package ?? '', by(key))).toMatch(/^store-key /);
});

test('nothing is claimed of a listed app without a listed key, or of an app that is not listed', () => {
  expect(found('com.facebook.orca', by(NOBODY))).toBe('no-key-listed messenger');
  expect(found('com.example.calls', by(NOBODY))).toBe('unknown null');
});

test('a signature that proves nothing is said before any key is compared', () => {
  expect(found('com.whatsapp', { verified: false, scheme: 'v2', why: 'changed' })).toBe('unproven whatsapp');
  expect(found('com.whatsapp', { verified: false, scheme: null, why: 'unsigned' })).toBe('unproven whatsapp');
});

test('a modified client’s and a reported package are named whatever their signature is', () => {
  const modified = list.modified.flatMap((one) =>
    one.packages.filter(({ shared }) => !shared).map(({ value }) => [value, one.id] as const),
  )[0];
  const reported = list.reported.flatMap((one) =>
    one.packages.filter(({ generic }) => !generic).map(({ value }) => [value, one.id] as const),
  )[0];
  expect(found(modified?.[0] ?? '', { verified: false, scheme: null, why: 'unsigned' })).toMatch(/^modified /);
  expect(found(reported?.[0] ?? '', by(NOBODY))).toMatch(/^reported /);
});

test('an app that its maker ended is said to have ended, even under its own key', () => {
  const ended = list.apps.find(({ ended, stores }) => ended && stores.googlePlay?.length);
  expect(found(ended?.stores.googlePlay?.[0]?.value ?? '', by(NOBODY))).toBe(`discontinued ${ended?.id}`);
});
