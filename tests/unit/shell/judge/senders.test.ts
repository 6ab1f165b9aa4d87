import { beforeAll, expect, test } from 'vitest';
import { fromPage, fromTab, numberIn, resultsIn, textIn } from '../../../../lib/shell/judge/senders.ts';
import { browser } from '../../../support/fake-browser.ts';

let own = '';
beforeAll(() => {
  Object.assign(browser.runtime, { id: 'mamoon', getURL: (path: string) => `chrome-extension://mamoon${path}` });
  own = 'mamoon';
});

test('the main frame of a tab is heard, a frame within it or another extension is not', () => {
  const sender = { id: own, frameId: 0, tab: { id: 4, url: 'https://a.example/', incognito: true } };
  expect(fromTab(sender)).toEqual({ id: 4, url: 'https://a.example/', incognito: true });
  expect(fromTab({ ...sender, frameId: 3 })).toBeNull();
  expect(fromTab({ ...sender, id: 'other' })).toBeNull();
  expect(fromTab({ id: own, frameId: 0 })).toBeNull();
});

test('only our own pages may ask about tabs', () => {
  expect(() => fromPage({ id: own, url: 'chrome-extension://mamoon/popup.html' })).not.toThrow();
  for (const url of ['https://a.example/', 'chrome-extension://mamoon.evil/popup.html', undefined])
    expect(() => fromPage({ id: own, url })).toThrow();
  expect(() => fromPage({ id: 'other', url: 'chrome-extension://mamoon/popup.html' })).toThrow();
});

test('what a message holds is cut to size and shape', () => {
  expect(textIn({ toString: () => 'x' })).toBe('');
  expect(textIn('x'.repeat(3_000))).toHaveLength(2_048);
  expect(numberIn('4')).toBe(-1);
  expect(resultsIn([{ url: 'https://a.example/', title: 7 }, null, 'x'])).toEqual([
    { url: 'https://a.example/', title: '' },
    { url: '', title: '' },
    { url: '', title: '' },
  ]);
  expect(resultsIn({ length: 9 })).toEqual([]);
});
