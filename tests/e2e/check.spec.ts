/** The link check in the popup, and marks beside search results: answers about pages that are not opened. */
import { expect, test } from './support/test.ts';

test('a link and a name are checked in the popup without a request', async ({ visitor }) => {
  await visitor.visit('https://weather.example/');
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await popup.click('#tab-check');
  await popup.fill('#asked', 'https://signal.org-ar.me/download');
  await popup.click('button[type=submit]');
  await expect.poll(() => popup.text()).toContain('org-ar.me');
  await popup.fill('#asked', 'وتساب');
  await popup.click('button[type=submit]');
  await expect.poll(() => popup.text()).toMatch(/واتساب|WhatsApp/);
  await popup.close();
  // The page's own icon may still be on its way.
  const asked = visitor.requests().map((url) => new URL(url).hostname);
  expect(asked.filter((host) => host !== 'weather.example')).toEqual([]);
});

test('search results: a mark beside the copy and the official page, none beside the rest', async ({ visitor }) => {
  const url = 'https://www.google.com/search?q=whatsapp';
  const result = (href: string, title: string) => `<div class="g"><a href="${href}"><h3>${title}</h3></a></div>`;
  visitor.serve({
    [url]: `<!doctype html><html><head><title>whatsapp - Google</title></head><body><div id="search"><div id="rso">
      ${result('https://www.whatsapp.com/', 'WhatsApp')}${result('https://www.whatsapp.com-ksa.example/android/', 'واتساب')}
      ${result('https://ar.wikipedia.org/wiki/WhatsApp', 'واتساب - ويكيبيديا')}</div></div></body></html>`,
  });
  await visitor.visit(url);
  await expect
    .poll(async () => (await visitor.warning()).filter((one) => one.role === 'StaticText').map((one) => one.name))
    .toEqual(['الصفحة الرسمية', 'نسخة مقلّدة']);
});
