/** Judging does not wait for a browser that is still loading its policies, and what an organisation settled last holds meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../support/fake-browser.ts';

const { policyAtOnce } = await import('../../../lib/shell/policy.ts');

let answer: (values: object) => void;
beforeEach(async () => {
  await browser.storage.local.clear();
  browser.storage.managed.get = (() => new Promise<object>((told) => (answer = told))) as never;
});

const kept = async () => (await browser.storage.local.get('policy')).policy;

test('no policy is known, and the browser is not ready: none holds, and nothing is kept of it', async () => {
  const late = vi.fn();
  expect(await policyAtOnce(late)).toMatchObject({ add: [], withdraw: [], hideGoOn: false });
  answer({});
  await vi.waitFor(async () => expect(await kept()).toBeUndefined());
  expect(late).not.toHaveBeenCalled();
});

test('the browser is not ready: the policy that held last does, and one that differs is told of and kept', async () => {
  const soon = policyAtOnce(() => {});
  answer({ hideGoOn: true });
  expect(await soon).toMatchObject({ hideGoOn: true });
  await vi.waitFor(async () => expect(await kept()).toEqual({ hideGoOn: true }));

  const late = vi.fn();
  expect(await policyAtOnce(late)).toMatchObject({ hideGoOn: true });
  answer({ language: 'en' });
  await vi.waitFor(() => expect(late).toHaveBeenCalledOnce());
  expect(await kept()).toEqual({ language: 'en' });
});

test('a browser without managed storage, and junk where the last policy was kept, give no policy', async () => {
  browser.storage.managed.get = (() => Promise.reject(new Error('no managed storage'))) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [] });
  await browser.storage.local.set({ policy: ['junk', { add: 1 }] });
  browser.storage.managed.get = (() => new Promise(() => {})) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [], hideGoOn: false });
});
