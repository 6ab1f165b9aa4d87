import { beforeEach, expect, test, vi } from 'vitest';
import { readChoices, remember, undoChoice } from '../../../../lib/shell/store/choices.ts';
import { changeSettings, readSettings } from '../../../../lib/shell/store/settings.ts';
import { browser } from '../../../support/fake-browser.ts';

beforeEach(() => browser.reset());

const seen = { what: 'seen', about: 'app:imo', name: 'imo', entry: '', at: 1 } as const;

test('a change is there on the next read, and leaves the other settings', async () => {
  await changeSettings({ language: 'en' });
  await changeSettings({ cards: false });
  expect(await readSettings()).toMatchObject({ language: 'en', cards: false, searchMarks: true });
});

test('changes made at the same time all arrive', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => remember({ ...seen, about: `app:${at}` })));
  expect(await readChoices()).toHaveLength(20);
  await undoChoice({ what: 'seen', about: 'app:7' });
  expect(await readChoices()).toHaveLength(19);
});

test('a store that is broken or of another version reads as far as it is sound', async () => {
  await browser.storage.local.set({ settings: { language: 'en', cards: 'x', fromTheFuture: 1 }, settings$: { v: 99 }, choices: 'gone' });
  expect(await readSettings()).toMatchObject({ language: 'en', cards: true });
  expect(await readChoices()).toEqual([]);
});

test('a store that refuses to be read gives the defaults, one that is full says so', async () => {
  const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await readSettings()).toMatchObject({ language: 'ar' });
  get.mockRestore();
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(changeSettings({ language: 'en' })).rejects.toThrow('full');
  set.mockRestore();
});

test('what cannot be understood is kept aside before a change writes over it, and the version told is ours again', async () => {
  const newer = { language: 'en', theme: 'dark' };
  const choices = [seen, { what: 'from-the-future', about: 'app:imo' }];
  await browser.storage.local.set({ settings: newer, settings$: { v: 99 }, choices });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.resetModules(); // as a browser that starts with them
  const fresh = {
    ...(await import('../../../../lib/shell/store/settings.ts')),
    ...(await import('../../../../lib/shell/store/choices.ts')),
  };
  await fresh.changeSettings({ cards: false });
  await fresh.remember({ ...seen, about: 'app:other' });
  expect(await fresh.readSettings()).toMatchObject({ language: 'en', cards: false });
  expect(await fresh.readChoices()).toHaveLength(2);
  const kept = await browser.storage.local.get(null);
  expect(kept).toMatchObject({
    'settings:aside': { v: 99, value: newer },
    settings$: { v: 1 },
    'choices:aside': { v: 1, value: choices },
  });
  // Once only: what we wrote ourselves is whole.
  await browser.storage.local.remove(['settings:aside', 'choices:aside']);
  await fresh.changeSettings({ cards: true });
  await fresh.remember(seen);
  expect(Object.keys(await browser.storage.local.get(null)).filter((key) => key.endsWith(':aside'))).toEqual([]);
});

test('a full store refuses the change and keeps all as it was', async () => {
  await remember(seen);
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(remember({ ...seen, about: 'app:other' })).rejects.toThrow('full');
  set.mockRestore();
  expect(await readChoices()).toEqual([seen]);
});
