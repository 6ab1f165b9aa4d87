/** The link check in the popup: an answer about a page that is not opened. */
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
