/** What may go wrong around the extension, and what a page can learn of us: the right answer comes all the same, and no choice is lost. */
import { pageCase } from './support/cases.ts';
import { comes, goOn, openNote } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

/** The browser's own pages, restarts of the extension and many tabs take their time on a busy machine. */
test.describe.configure({ timeout: 120_000 });

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

const cards = async (visitor: Visitor) => (await visitor.warning()).filter((one) => one.role === 'region').length;
const badge = async (visitor: Visitor) => (await visitor.badge()).text;
const choices = (visitor: Visitor) =>
  visitor.inExtension(async () => {
    const { choices } = await chrome.storage.local.get('choices');
    return Array.isArray(choices) ? choices.map((one: { what: string }) => one.what).sort() : [];
  }, null);
test('storage that is full of junk, or from a newer version, costs neither the verdict nor the options', async ({ visitor }) => {
  for (const junk of [
    { settings: 7, choices: { a: 1 } },
    { settings: { language: 'xx', cards: 'no' }, settings$: { v: 99 }, choices: [null], choices$: { v: 99 } },
  ]) {
    await visitor.inExtension(async (junk: object) => chrome.storage.local.set(junk as Record<string, unknown>), junk);
    visitor.serve({ [ALARM.url]: ALARM.html });
    await visitor.visit(ALARM.url);
    await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
    const options = await visitor.openOwnPage('/options.html');
    await expect.poll(() => options.text()).toContain('الخيارات');
    await options.close();
    await visitor.visit('https://elsewhere.example/');
  }
});

test('settings that cannot be used fall back alone: a choice beside them still counts', async ({ visitor }) => {
  visitor.serve({ [CARD.url]: CARD.html });
  await visitor.inExtension(
    async (host) =>
      chrome.storage.local.set({
        settings: 'broken',
        choices: [{ what: 'ignore-site', about: host, name: host, entry: '', at: Date.now() }, 'broken'],
      }),
    new URL(CARD.url).hostname,
  );
  await visitor.visit(CARD.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('؟');
  expect(await visitor.warning()).toEqual([]);
});

test('a page cannot tell that the extension is there before there is something to say', async ({ visitor }) => {
  const url = 'https://weather.example/';
  visitor.serve({
    [url]: `<!doctype html><title>طقس</title><script>
      window.seen = []; const before = new Set(Object.getOwnPropertyNames(window));
      addEventListener('message', () => seen.push('message'));
      new MutationObserver((records) => { for (const { target } of records) if (document.readyState === 'complete') seen.push(target.nodeName); }).observe(document, { childList: true, subtree: true, attributes: true });
      window.extra = () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !['before', 'extra', 'seen'].includes(name));
    </script><h1>طقس القاهرة</h1>`,
  });
  await visitor.visit(url);
  await (await visitor.openOwnPage('/options.html')).close();
  const told = await visitor.inPage(() => {
    const page = window as unknown as { seen: string[]; extra(): string[] };
    return { seen: page.seen, extra: page.extra().filter((name) => /mamoon|verdict|card/i.test(name)) };
  }, null);
  expect(told).toEqual({ seen: [], extra: [] });
  const files = await visitor.inExtension(
    async () =>
      ['/gate.js', '/card.js', '/alarm.html', '/icons/48.png'].map((path) =>
        chrome.runtime.getURL('/popup.html').replace('/popup.html', path),
      ),
    null,
  );
  for (const file of files)
    expect(
      await visitor.inPage(
        (file) =>
          fetch(file).then(
            () => 'reached',
            () => 'closed',
          ),
        file,
      ),
    ).toBe('closed');
});

test('a background that is stopped at any point comes back to the right page, badge, popup and choices', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html, [CARD.url]: CARD.html });
  // In Firefox it takes longer to stop it than to judge the page, so that more than one try says nothing.
  for (const after of visitor.engine === 'firefox' ? [0] : [0, 60]) {
    const opened = visitor.visit(ALARM.url);
    await new Promise((later) => setTimeout(later, after)); // not a wait for something: the fault itself comes at another moment
    await visitor.stopBackground();
    await opened;
    await comes(visitor);
    await visitor.stopBackground();
    await visitor.visit('https://elsewhere.example/');
    await visitor.visit(ALARM.url);
    await comes(visitor);
    await expect.poll(() => badge(visitor)).toBe('!!');
    await visitor.visit('https://elsewhere.example/');
  }
  await visitor.visit(CARD.url);
  await expect.poll(() => cards(visitor)).toBe(1);
  const note = await openNote(visitor, CARD.url);
  await visitor.stopBackground();
  await note.click('button[value="ignore-app"]');
  await expect.poll(() => choices(visitor)).toContain('ignore-app');
  await note.close();
  await visitor.stopBackground();
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('غير موجود في قائمتنا');
  await popup.close();
});

test('updated, turned off and turned on again under an open page: one card, no fault in the page, and no choice lost', async ({
  visitor,
}) => {
  const kept = [{ what: 'ignore-site', about: 'kept.example', name: 'kept.example', entry: '', at: 1_795_000_000_000 }];
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), kept);
  visitor.serve({ [CARD.url]: CARD.html });
  await visitor.visit(CARD.url);
  await visitor.inPage(() => {
    const page = window as unknown as { faults: string[] };
    page.faults = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => page.faults.push(type));
  }, null);
  await expect.poll(() => cards(visitor)).toBe(1);

  await visitor.extension('reload');
  await expect.poll(() => badge(visitor)).toBe('؟');
  await expect.poll(() => cards(visitor)).toBe(1);
  expect(await choices(visitor)).toContain('ignore-site');
  await visitor.extension('off');
  await visitor.extension('on');
  await expect.poll(() => badge(visitor)).toBe('؟');
  await expect.poll(() => cards(visitor)).toBeLessThan(2);
  expect(await choices(visitor)).toContain('ignore-site');
  expect(await visitor.inPage(() => (window as unknown as { faults: string[] }).faults, null)).toEqual([]);
});

test('where memory and storage are full the page is judged all the same, and the person can go on', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html, [CARD.url]: CARD.html });
  await visitor.inExtension(async (engine) => {
    const filler = 'x'.repeat(256 * 1024);
    // Firefox sets no limit to what is kept for good.
    const areas = engine === 'firefox' ? [chrome.storage.session] : [chrome.storage.session, chrome.storage.local];
    for (const area of areas)
      for (let size = filler.length, at = 0; size > 64 && at < 60; at++)
        await area.set({ [`tab:999999${at}`]: filler.slice(0, size) }).catch(() => {
          size >>= 1;
        });
  }, visitor.engine);
  await visitor.visit(ALARM.url);
  await comes(visitor);
  await expect.poll(() => badge(visitor)).toBe('!!');
  await goOn(visitor);
  await expect.poll(() => visitor.address().catch(() => ''), 'it holds in this tab').toBe(ALARM.url);
  await visitor.visit(CARD.url);
  await expect.poll(() => badge(visitor)).toBe('؟');
  await expect.poll(() => cards(visitor)).toBe(1);
});

test('two windows at once, each with its own page', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html, [CARD.url]: CARD.html });
  const other = await visitor.inAnotherWindow();
  await Promise.all([visitor.visit(ALARM.url), other.visit(CARD.url)]);
  await expect.poll(async () => [await badge(visitor), await badge(other)]).toEqual(['!!', '؟']);
  await comes(visitor);
  const note = await openNote(other, CARD.url);
  await note.click('button[value="ignore-site"]');
  await expect.poll(() => choices(visitor)).toContain('ignore-site');
  await note.close();
  await comes(visitor);
});

test('a private window: an alarm comes there as well, and nothing is kept', async ({ visitor }) => {
  const urls = { card: 'http://private-window.example/', alarm: 'http://whatsapp.com-download.example/' };
  visitor.serve({ [urls.card]: CARD.html, [urls.alarm]: ALARM.html, [CARD.url]: CARD.html });
  const own = await visitor.openPrivately(urls.alarm);
  await expect.poll(() => own.address()).toContain('/alarm.html#');
  await expect.poll(() => own.text()).toContain('ليست');
  await own.press('أكمل رغم ذلك');
  await own.press('أعرف ذلك، افتح الصفحة');
  await expect.poll(() => own.address()).toBe(urls.alarm);
  await own.close();
  expect(await choices(visitor)).toEqual([]);
});

test('many tabs at once: each comes to its alarm, and nothing is left of them when they are closed', async ({ visitor }) => {
  // How long two hundred take is the bench's.
  const MANY = 50;
  const urls = Array.from({ length: MANY }, (_, at) => `http://whatsapp.com-download${at}.example/`);
  for (const url of urls) visitor.serve({ [url]: ALARM.html });
  const tabs = await visitor.inExtension(
    async (urls) => Promise.all(urls.map(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1)),
    urls,
  );
  const elsewhere = () =>
    visitor.inExtension(
      async (tabs) =>
        (await chrome.tabs.query({})).filter(({ id = -1, url }) => tabs.includes(id) && !url?.includes('/alarm.html#')).length,
      tabs,
    );
  await expect.poll(elsewhere, { timeout: 100_000 }).toBe(0);
  await visitor.inExtension(async (tabs) => chrome.tabs.remove(tabs), tabs);
  const left = () =>
    visitor.inExtension(
      async (tabs) => Object.keys(await chrome.storage.session.get(null)).filter((key) => tabs.includes(Number(key.split(':')[1]))),
      tabs,
    );
  await expect.poll(left).toEqual([]);
});
