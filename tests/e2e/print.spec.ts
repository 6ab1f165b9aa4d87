/** Paper: a warning is for the person before the screen, and does not stand on what they print. Chromium: only there can a driver lay a page out for print. */
import type { BrowserContext } from '@playwright/test';
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';

test('the card is not printed, and stands there again afterwards', async ({ visitor, session }) => {
  for (const name of ['unknown-site-ar-ahlan-call']) {
    const { url, html } = pageCase(name);
    visitor.serve({ [url]: html });
    await visitor.visit(url);
    const headings = async () => (await visitor.warning()).filter((one) => one.role === 'heading').length;
    await expect.poll(headings, name).toBe(1);
    const page = (session as unknown as { context: BrowserContext }).context.pages().at(-1);
    await page?.emulateMedia({ media: 'print' });
    await expect.poll(() => visitor.warning(), name).toEqual([]);
    expect(await visitor.inPage(() => document.body.checkVisibility() && document.body.offsetHeight > 100, null)).toBe(true);
    // What watches over it has looked meanwhile, more often than it would put it back.
    await visitor.inPage(() => {
      for (let times = 0; times < 20; times += 1) dispatchEvent(new Event('resize'));
    }, null);
    await page?.emulateMedia({ media: 'screen' });
    await expect.poll(headings, name).toBe(1);
  }
});
