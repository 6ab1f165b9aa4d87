/**
 * A browser that was closed and opens its tabs again: what the session kept is gone, what the person chose is not. Chromium only: Firefox
 * forgets an extension that is not signed when it is closed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageCase } from './support/cases.ts';
import { openChromium } from './support/chromium.ts';
import { openNote } from './support/own-page.ts';
import { openSink } from './support/sink.ts';
import { expect, test } from './support/test.ts';

const ALARM = 'http://whatsapp.com-download.example/';
const CARD = 'http://ahlan-call.example/';

test('a session restored: every tab is judged anew, and an app that was ignored stays so', async () => {
  test.setTimeout(120_000);
  const sink = await openSink();
  const profile = mkdtempSync(join(tmpdir(), 'mamoon-restored-'));
  const open = () => openChromium({ restored: profile, sink });

  const before = await open();
  const visitor = await before.begin();
  visitor.serve({ [CARD]: pageCase('unknown-site-ar-ahlan-call').html, [ALARM]: pageCase('lookalike-fake-registry-ar-whatsapp').html });
  await visitor.visit(CARD);
  await expect.poll(async () => (await visitor.warning()).length).toBeGreaterThan(0);
  const note = await openNote(visitor, CARD);
  await note.click('button[value="ignore-site"]');
  await expect.poll(() => visitor.warning()).toEqual([]);
  await note.close();
  await (await visitor.inAnotherWindow()).visit(ALARM);
  expect(await before.close()).toEqual([]);

  const after = await open();
  const worker = after.context.serviceWorkers()[0] ?? (await after.context.waitForEvent('serviceworker'));
  const told = () =>
    worker.evaluate(async () => {
      const tabs = (await chrome.tabs.query({})).filter(({ url = '' }) => /^http:|\/alarm\.html#/.test(url));
      const all = tabs.map(async ({ id = -1, url = '' }) => [
        decodeURIComponent(url.replace(/^.*#\//, '')),
        await chrome.action.getBadgeText({ tabId: id }),
      ]);
      return (await Promise.all(all)).sort();
    });
  await expect.poll(told, { timeout: 30_000 }).toEqual([
    [CARD, '؟'],
    [ALARM, expect.anything()],
  ]);
  const own = after.context.pages().find((page) => page.url().includes('/alarm.html#'));
  await expect
    .poll(async () => (await own?.innerText('body')) ?? '', 'our page came back, and is about the address again')
    .toContain('ليست');
  const chosen = await worker.evaluate(async () => {
    const { choices } = await chrome.storage.local.get('choices');
    return Array.isArray(choices) ? choices.map((one: { what: string }) => one.what).sort() : [];
  });
  expect(chosen).toContain('ignore-site');
  expect(await after.close()).toEqual([]);
  await sink.close();
  rmSync(profile, { recursive: true, force: true });
});
