/** What is kept of tabs, also where memory is full or cannot be read. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  isFirstOfSession,
  keepVerdict,
  moveOrigin,
  newestVerdict,
  noteWarning,
  renewVerdict,
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

test('an older answer that is brought back does not take the place of one that came in the meantime', async () => {
  const alarm = { ...kept('https://a.example/'), key: 'alarm' };
  await keepVerdict(1, kept('https://a.example/'));
  await keepVerdict(1, kept('https://b.example/'));
  await Promise.all([keepVerdict(1, alarm), renewVerdict(1, 'https://a.example/')]);
  expect((await newestVerdict(1))?.key).toBe('alarm');
  await Promise.all([keepVerdict(1, kept('https://c.example/')), keepVerdict(1, kept('https://d.example/'))]);
  expect(await verdictAt(1, 'https://c.example/')).not.toBeNull();
  expect(await renewVerdict(1, 'https://nowhere.example/')).toBeNull();
});

test('the first time of a session is told once', async () => {
  expect([await isFirstOfSession(), await isFirstOfSession()]).toEqual([true, false]);
});
