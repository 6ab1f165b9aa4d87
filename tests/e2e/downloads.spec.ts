/**
 * Downloads that are stopped, asked about in the popup, and gone on with or cancelled as the person says. The browser
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
      // The driver would give each file a name of its own.
      const browser = await session.context.browser()?.newBrowserCDPSession();
      await browser?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
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
/** Neither its address nor its name says anything: only the page that it is from does. No click on it is held in the page. */
const DISGUISED = 'http://cdn.example/go?id=7';
const PART = Buffer.alloc(64 * 1024, 1);
const QUESTION = 'أوقفنا تنزيل ملف حتى تختار';

const downloads = (visitor: Visitor) =>
  visitor.inExtension(
    async () =>
      (await chrome.downloads.search({ orderBy: ['-startTime'] })).map(({ state, paused, error, bytesReceived }) => ({
        state,
        paused,
        error,
        bytesReceived,
      })),
    null,
  );

test('a file from an alarm page, or named like a known app, is paused and asked about; once the person has gone on it is not', async ({
  permitted,
}) => {
  const visitor = await permitted.begin();
  await visitor.inExtension(async () => {
    await chrome.downloads.erase({});
    await chrome.storage.local.set({ settings: { downloads: true } });
  }, null);
  // The second half comes when it is told to: the file cannot be there before anybody was asked.
  let rest = () => {};
  for (const [url, name] of [
    [FILE, 'whatsapp-ksa.apk'],
    [DISGUISED, 'holiday.bin'],
  ] as const) {
    permitted.sink.serve(url, (response: ServerResponse) => {
      response.writeHead(200, {
        'content-type': 'application/vnd.android.package-archive',
        'content-disposition': `attachment; filename="${name}"`,
        'content-length': 2 * PART.length,
      });
      response.write(PART);
      rest = () => response.end(PART);
    });
    await permitted.context.route(url, (route) => route.continue());
  }
  const standing = async () => (await visitor.warning()).some((one) => one.role === 'alertdialog');
  const answered = async (answer: string, name: string) => {
    const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
    await expect.poll(() => popup.text()).toContain(QUESTION);
    await expect.poll(() => popup.text()).toContain(name);
    rest();
    expect(await downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }, ...before]);
    await popup.click(`button:has-text("${answer}")`);
    await expect.poll(() => popup.text()).not.toContain(QUESTION);
    await popup.close();
  };
  let before: object[] = [];

  visitor.serve({
    [PAGE]: ALARM.html.replace('</body>', `<p><a id="go" href="${DISGUISED}" referrerpolicy="unsafe-url">⬇</a></p></body>`),
  });
  await visitor.visit(PAGE);
  await expect.poll(standing).toBe(true);
  await visitor.press('Escape');
  await expect.poll(standing).toBe(false);
  await visitor.clickInPage('#go');
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }]);
  await answered('أكمل التنزيل', 'holiday');
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'complete', bytesReceived: 2 * PART.length }]);
  before = await downloads(visitor);

  // No page at all: an address that somebody was given.
  await visitor.visit('about:blank');
  await visitor.visit(FILE).catch(() => {}); // a download leads the tab nowhere
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }, ...before]);
  await answered('ألغِ التنزيل', 'whatsapp-ksa');
  await expect
    .poll(() => downloads(visitor), 'it stays in the browser’s own list')
    .toMatchObject([{ state: 'interrupted', error: 'USER_CANCELED' }, ...before]);
  before = await downloads(visitor);

  await visitor.visit(PAGE);
  await expect.poll(standing).toBe(true);
  // A click that comes right after the dialog is not taken for an answer.
  await expect
    .poll(async () => {
      if (await standing()) await visitor.clickInWarning('button', 'أكمل رغم ذلك');
      return standing();
    })
    .toBe(false);
  await visitor.clickInPage('#go');
  await expect.poll(async () => (await downloads(visitor)).length).toBe(before.length + 1);
  rest();
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'complete' }, ...before]);
});
