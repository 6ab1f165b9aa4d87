/** The link check in the popup: an answer about a page that is not opened. */
import { expect, test } from './support/test.ts';

test('a link and a name are checked in the popup by keyboard, without a request', async ({ visitor }) => {
  await visitor.visit('https://weather.example/');
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  const tabTo = (id: string) =>
    expect
      .poll(async () => {
        await popup.press('Tab');
        return popup.evaluate(() => document.activeElement?.id);
      })
      .toBe(id);
  await tabTo('tab-page');
  await popup.press('ArrowLeft'); // to the next, from right to left
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe('tab-check');
  await tabTo('asked');
  await popup.fill('#asked', 'https://signal.org-ar.me/download');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toContain('org-ar.me');
  await popup.fill('#asked', 'وتساب');
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toMatch(/واتساب|WhatsApp/);
  await popup.close();
  // The page's own icon may still be on its way.
  const asked = visitor.requests().map((url) => new URL(url).hostname);
  expect(asked.filter((host) => host !== 'weather.example')).toEqual([]);
});
