/**
 * A browser that was closed and opens its tabs again: what the session kept is gone, what the person chose is not. Chromium only: Firefox
 * forgets an extension that is not signed when it is closed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageCase } from './support/cases.ts';
import { openChromium } from './support/chromium.ts';
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
  await visitor.clickInWarning('button', 'تجاهل هذا الموقع');
  await expect.poll(() => visitor.warning()).toEqual([]);
  await (await visitor.inAnotherWindow()).visit(ALARM);
  expect(await before.close()).toEqual([]);

  const after = await open();
  const worker = after.context.serviceWorkers()[0] ?? (await after.context.waitForEvent('serviceworker'));
  const told = () =>
    worker.evaluate(
      async (urls) => {
        const tabs = await chrome.tabs.query({ url: ['http://*/*'] });
        const shown = async (tabId: number) =>
          (await chrome.scripting.executeScript({ target: { tabId }, func: () => 'mamoonWarning' in globalThis }))[0]?.result;
        const all = tabs.map(
          async ({ id = -1, url = '' }) => [url, await chrome.action.getBadgeText({ tabId: id }), await shown(id)] as const,
        );
        return (await Promise.all(all)).sort(([a], [b]) => urls.indexOf(a) - urls.indexOf(b));
      },
      [ALARM, CARD],
    );
  await expect.poll(told, { timeout: 30_000 }).toEqual([
    [ALARM, '!!', true],
    [CARD, '؟', false],
  ]);
  const chosen = await worker.evaluate(async () => {
    const { choices } = await chrome.storage.local.get('choices');
    return Array.isArray(choices) ? choices.map((one: { what: string }) => one.what).sort() : [];
  });
  expect(chosen).toEqual(['ignore-site', 'seen']);
  expect(await after.close()).toEqual([]);
  await sink.close();
  rmSync(profile, { recursive: true, force: true });
});
