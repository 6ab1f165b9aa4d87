/**
 * Downloads from a page with an alarm: stopped, asked about in the popup, and gone on with or cancelled as the person says. The browser
 * asks for the optional permission in a window of its own, out of a driver's reach: tried is the folder that was built, with a
 * manifest that has the permission from the start. Chromium only; Firefox installs no changed copy beside the tests' own.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageCase } from './support/cases.ts';
import { FOLDER, openChromium } from './support/chromium.ts';
import { test as base, expect } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

type Permitted = Awaited<ReturnType<typeof openChromium>>;

const test = base.extend<object, { permitted: Permitted }>({
  permitted: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mamoon-permitted-'));
      cpSync(FOLDER, folder, { recursive: true });
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      manifest.permissions.push(...manifest.optional_permissions.splice(0));
      writeFileSync(file, JSON.stringify(manifest));
      const session = await openChromium({ folder });
      await use(session);
      const asked = await session.close();
      rmSync(folder, { recursive: true, force: true });
      if (asked.length > 0) throw new Error(`the extension asked the network for: ${asked.join(', ')}`);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');
const PAGE = ALARM.url.replace('https:', 'http:');
const FILE = new URL('/dl/whatsapp-ksa.apk', PAGE).href;
const PART = Buffer.alloc(64 * 1024, 1);

const downloads = (visitor: Visitor) =>
  visitor.inExtension(
    async () =>
      (await chrome.downloads.search({})).map(({ state, paused, error, bytesReceived }) => ({ state, paused, error, bytesReceived })),
    null,
  );

for (const [answer, ends] of [
  ['أكمل التنزيل', { state: 'complete', paused: false, bytesReceived: 2 * PART.length }],
  ['ألغِ التنزيل', { state: 'interrupted', error: 'USER_CANCELED' }],
] as const) {
  test(`a file from an alarm page is paused and asked about: «${answer}»`, async ({ permitted }) => {
    const visitor = await permitted.begin();
    await visitor.inExtension(async () => {
      await chrome.downloads.erase({});
      await chrome.storage.local.set({ settings: { downloads: true } });
    }, null);
    // The second half comes when it is told to: the file cannot be there before anybody was asked.
    let rest = () => {};
    permitted.sink.serve(FILE, (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/vnd.android.package-archive', 'content-length': 2 * PART.length });
      response.write(PART);
      rest = () => response.end(PART);
    });
    visitor.serve({ [PAGE]: ALARM.html });
    await permitted.context.route(FILE, (route) => route.continue());
    await visitor.visit(PAGE);
    await expect.poll(async () => (await visitor.warning()).some((one) => one.role === 'alertdialog')).toBe(true);
    await visitor.inPage(() => (document.querySelector('a[href$=".apk"]') as HTMLElement).click(), null);
    await expect.poll(async () => (await visitor.warning()).map((one) => one.name)).toContain('أوقفنا التنزيل حتى تختار.');
    expect(await downloads(visitor)).toEqual([]);
    // A click that comes right after the dialog is not taken for an answer.
    await expect
      .poll(async () => {
        if ((await visitor.warning()).length > 0) await visitor.clickInWarning('button', 'أكمل رغم ذلك');
        return (await visitor.warning()).length;
      })
      .toBe(0);
    await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }]);

    const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
    await expect.poll(() => popup.text()).toContain('أوقفنا تنزيل ملف حتى تختار');
    expect(await popup.text()).toContain('whatsapp-ksa.apk');
    rest();
    expect(await downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }]);
    await popup.click(`button:has-text("${answer}")`);
    await expect.poll(() => downloads(visitor), 'it stays in the browser’s own list').toMatchObject([ends]);
    await expect.poll(() => popup.text()).not.toContain('أوقفنا تنزيل ملف حتى تختار');
    await popup.close();
  });
}
