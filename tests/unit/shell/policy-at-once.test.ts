/** Judging does not wait for a browser that is still loading its policies, and what an organisation settled last holds meanwhile. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../support/fake-browser.ts';

let policyAtOnce: typeof import('../../../lib/shell/policy.ts').policyAtOnce;
let answer: (values: object) => void;
beforeEach(async () => {
  // Each test is a background of its own: a question to the browser stays open as long as one lives.
  vi.resetModules();
  ({ policyAtOnce } = await import('../../../lib/shell/policy.ts'));
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

test('the browser’s silence is waited for once, however often the policy is asked for, and its answer is then taken', async () => {
  let asked = 0;
  browser.storage.managed.get = (() => {
    asked++;
    return new Promise<object>((told) => (answer = told));
  }) as never;
  await policyAtOnce();
  vi.useFakeTimers();
  // No clock moves: whoever waited again would wait for ever.
  expect(await policyAtOnce()).toMatchObject({ hideGoOn: false });
  vi.useRealTimers();
  expect(asked).toBe(1);
  answer({ hideGoOn: true });
  await vi.waitFor(async () => expect(await policyAtOnce()).toMatchObject({ hideGoOn: true }));
});

test('a browser without managed storage, and junk where the last policy was kept, give no policy', async () => {
  browser.storage.managed.get = (() => Promise.reject(new Error('no managed storage'))) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [] });
  vi.resetModules();
  ({ policyAtOnce } = await import('../../../lib/shell/policy.ts'));
  await browser.storage.local.set({ policy: ['junk', { add: 1 }] });
  browser.storage.managed.get = (() => new Promise(() => {})) as never;
  expect(await policyAtOnce()).toMatchObject({ add: [], hideGoOn: false });
});
