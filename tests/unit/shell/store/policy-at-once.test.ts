/** Judging does not wait for a browser that is still loading its policies, and what an organisation settled last holds meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../support/fake-browser.ts';

let policyAtOnce: typeof import('../../../../lib/shell/store/policy.ts').policyAtOnce;
let answer: (values: object) => void;
beforeEach(async () => {
  // Each test is a background of its own: how long it waits depends on what it has met.
  vi.resetModules();
  ({ policyAtOnce } = await import('../../../../lib/shell/store/policy.ts'));
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

test('who waited in vain is short with a silent browser until it answers', async () => {
  const waits = vi.spyOn(globalThis, 'setTimeout');
  const waited = () => waits.mock.calls.map(([, ms]) => ms);
  await policyAtOnce();
  const silent = answer;
  await policyAtOnce();
  expect(waited()).toEqual([100, 10]);
  // What was asked early may never be answered; what is asked anew is.
  browser.storage.managed.get = (() => Promise.resolve({ hideGoOn: true })) as never;
  expect(await policyAtOnce()).toMatchObject({ hideGoOn: true });
  await policyAtOnce();
  expect(waited()).toEqual([100, 10, 10, 100]);
  silent({});
  waits.mockRestore();
});

test('a browser without managed storage, and junk where the last policy was kept, give no policy', async () => {
  browser.storage.managed.get = (() => Promise.reject(new Error('no managed storage'))) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [] });
  vi.resetModules();
  ({ policyAtOnce } = await import('../../../../lib/shell/store/policy.ts'));
  await browser.storage.local.set({ policy: ['junk', { add: 1 }] });
  browser.storage.managed.get = (() => new Promise(() => {})) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [], hideGoOn: false });
});
