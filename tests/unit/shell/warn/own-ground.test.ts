import { expect, test } from 'vitest';
import type { TabAlarm } from '../../../../lib/shell/judge/tab-verdicts.ts';
import { isOwnAddress, ownAddress, readOwnAddress } from '../../../../lib/shell/warn/own-address.ts';
import { step } from '../../../../lib/shell/warn/own-ground.ts';

const URL = 'https://lure.example/dl?x=1#y';
const alarm = (state: TabAlarm['state'], times = 0): TabAlarm => ({ url: 'https://lure.example/', state, times, at: 0 });

test('our address names a page and, beside it, a tab; whatever else is written there names nothing', () => {
  expect(readOwnAddress(ownAddress(URL))).toEqual({ tabId: null, url: URL });
  expect(readOwnAddress(ownAddress(URL, 12))).toEqual({ tabId: 12, url: URL });
  expect(isOwnAddress(ownAddress(URL))).toBe(true);
  expect(isOwnAddress('https://lure.example/alarm.html#/x')).toBe(false);
  for (const hash of ['', '#', '#x', '#12', '#/%', '#12x/https']) expect(readOwnAddress(hash).url).toBe('');
  expect(ownAddress(`https://a.example/${'x'.repeat(5_000)}`).length).toBeLessThan(200);
});

test('Back from our page passes the page that it is about; another page may be come back to', () => {
  expect(step(alarm('shown'), 'https://lure.example/', false)).toMatchObject({ next: 'back', alarm: { state: 'passing' } });
  expect(step(alarm('shown'), 'https://news.example/', false)).toMatchObject({ next: 'stay', alarm: { state: 'away' } });
  expect(step(alarm('passing'), 'https://lure.example/', false)).toMatchObject({ next: 'stay', alarm: { state: 'away' } });
  expect(step(alarm('away'), 'https://lure.example/', false)).toMatchObject({ next: 'stay' });
});

test('a page that moves on while it is being left is left all the same, a bounded number of times', () => {
  expect(step(alarm('moving'), 'https://lure.example/?p=12', false)).toMatchObject({ next: 'lead' });
  expect(step(alarm('moving', 3), 'https://lure.example/?p=12', false)).toMatchObject({ next: 'stay' });
  expect(step(alarm('moving'), 'https://news.example/', false)).toMatchObject({ next: 'stay', alarm: { state: 'away' } });
});

test('leaving goes back until it is off the site', () => {
  expect(step(alarm('leaving'), 'https://lure.example/before', false)).toMatchObject({ next: 'back' });
  expect(step(alarm('leaving', 20), 'https://lure.example/before', false)).toMatchObject({ next: 'stay' });
  expect(step(alarm('leaving'), 'https://news.example/', false)).toMatchObject({ next: 'stay', alarm: { state: 'away' } });
});
