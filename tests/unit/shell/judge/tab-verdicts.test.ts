/** What is kept of tabs, also where memory is full or cannot be read. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  isFirstOfSession,
  keepVerdict,
  moveOrigin,
  noteWarning,
  type TabVerdict,
  verdictAt,
  warningIn,
} from '../../../../lib/shell/judge/tab-verdicts.ts';
import { browser } from '../../../support/fake-browser.ts';

beforeEach(() => browser.reset());

const kept = (url: string) => ({ key: url, url, offers: [], sight: '', verdict: { kind: 'unknown' } }) as unknown as TabVerdict;

test('where memory is full the tabs before give way to this one, but not the warnings that stand in them', async () => {
  await keepVerdict(1, kept('https://a.example/'));
  await noteWarning(1, 'a');
  const set = browser.storage.session.set.bind(browser.storage.session);
  vi.spyOn(browser.storage.session, 'set').mockImplementation(async (items) => {
    if ('tab:1' in (await browser.storage.session.get(null))) throw new Error('QUOTA_BYTES quota exceeded');
    return set(items);
  });
  await keepVerdict(2, kept('https://b.example/'));
  expect((await verdictAt(2, 'https://b.example/'))?.key).toBe('https://b.example/');
  expect(await verdictAt(1, 'https://a.example/')).toBeNull();
  expect(await warningIn(1)).toBe('a');
  vi.restoreAllMocks();
});

test('memory that fails altogether stops nothing', async () => {
  for (const act of ['get', 'set'] as const) vi.spyOn(browser.storage.session, act).mockRejectedValue(new Error('corrupt'));
  await keepVerdict(1, kept('https://a.example/'));
  await noteWarning(1, 'a');
  expect(await warningIn(1)).toBeNull();
  expect(await moveOrigin(1, 'https://a.example')).toBe('');
  expect(await verdictAt(1, 'https://a.example/')).toBeNull();
  vi.restoreAllMocks();
});

test('the first time of a session is told once', async () => {
  expect([await isFirstOfSession(), await isFirstOfSession()]).toEqual([true, false]);
});
