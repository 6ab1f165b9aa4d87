/** What may go wrong around the extension: storage is broken or newer than we are; and what a page can learn of us. The right answer comes all the same. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

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
    return { seen: page.seen, extra: page.extra().filter((name) => /mamoon|verdict|warning/i.test(name)) };
  }, null);
  expect(told).toEqual({ seen: [], extra: [] });
  const files = await visitor.inExtension(
    async () =>
      ['/gate.js', '/warning.js', '/icons/48.png'].map((path) => chrome.runtime.getURL('/popup.html').replace('/popup.html', path)),
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
