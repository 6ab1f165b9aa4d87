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
import { comes, goOn } from './support/own-page.ts';
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
/** Its address convicts: the tab comes to our own page, and there only after the person has gone on. */
const PAGE = ALARM.url.replace('https:', 'http:');
/** Only what it offers convicts, and its own script takes the file before anybody can have judged it. */
const TAKING = 'http://files.example/gb';
const TAKEN = 'http://files.example/go?id=6';
/** Neither its address nor its name says anything: only the page that it is from does. */
const DISGUISED = 'http://cdn.example/go?id=7';
const NAMED = 'http://cdn.example/go?id=8';
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

interface File {
  /** Answers with the name and the first half of the file, once it is asked for. */
  begin(): Promise<void>;
  /** Sends the rest: no file is there before anybody was asked. */
  end(): void;
}

/** A file that comes when it is told to. */
async function fileAt({ context, sink }: Permitted, url: string, name: string): Promise<File> {
  let answer = (_response: ServerResponse) => {};
  const asked = new Promise<ServerResponse>((is) => {
    answer = is;
  });
  sink.serve(url, (response: ServerResponse) => answer(response));
  await context.route(url, (route) => route.continue());
  return {
    async begin() {
      const response = await asked;
      response.writeHead(200, {
        'content-type': 'application/vnd.android.package-archive',
        'content-disposition': `attachment; filename="${name}"`,
        'content-length': 2 * PART.length,
      });
      response.write(PART);
    },
    end: () => void asked.then((response) => response.end(PART)),
  };
}

test('a file from an alarm page, or named like a known app, is paused and asked about; once the person has gone on it is not', async ({
  permitted,
}) => {
  const visitor = await permitted.begin();
  await visitor.inExtension(async () => {
    await chrome.downloads.erase({});
    await chrome.storage.local.set({ settings: { downloads: true } });
  }, null);
  const modified = pageCase('modified-site-ar-gbwhatsapp-wordpress').html;
  visitor.serve({
    [TAKING]: modified.replace('</body>', `<a id="take" download href="${TAKEN}">⬇</a><script>take.click()</script></body>`),
    [PAGE]: ALARM.html.replace('</body>', `<p><a id="go" href="${DISGUISED}" referrerpolicy="unsafe-url">⬇</a></p></body>`),
  });
  let before: object[] = [];
  const answered = async (answer: string, name: string, file: File) => {
    await expect.poll(() => downloads(visitor), name).toMatchObject([{ state: 'in_progress', paused: true }, ...before]);
    const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
    await expect.poll(() => popup.text()).toContain(QUESTION);
    await expect.poll(() => popup.text()).toContain(name);
    file.end();
    expect(await downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: true }, ...before]);
    await popup.click(`button:has-text("${answer}")`);
    await expect.poll(() => popup.text()).not.toContain(QUESTION);
    await popup.close();
  };

  const taken = await fileAt(permitted, TAKEN, 'holiday.bin');
  await visitor.visit(TAKING);
  await comes(visitor);
  await taken.begin();
  await answered('أكمل التنزيل', 'holiday', taken);
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'complete', bytesReceived: 2 * PART.length }]);
  before = await downloads(visitor);

  // No page at all: an address that somebody was given.
  const named = await fileAt(permitted, NAMED, 'WhatsApp.apk');
  await visitor.visit('about:blank');
  void visitor.visit(NAMED).catch(() => {}); // a download leads the tab nowhere
  await named.begin();
  await answered('ألغِ التنزيل', 'WhatsApp', named);
  await expect
    .poll(() => downloads(visitor), 'it stays in the browser’s own list')
    .toMatchObject([{ state: 'interrupted', error: 'USER_CANCELED' }, ...before]);
  before = await downloads(visitor);

  const disguised = await fileAt(permitted, DISGUISED, 'holiday.bin');
  await visitor.visit(PAGE);
  await comes(visitor);
  await goOn(visitor);
  await expect.poll(() => visitor.address()).toBe(PAGE);
  await visitor.clickInPage('#go');
  await disguised.begin();
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'in_progress', paused: false }, ...before]);
  disguised.end();
  await expect.poll(() => downloads(visitor)).toMatchObject([{ state: 'complete' }, ...before]);
});
