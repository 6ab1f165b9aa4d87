/** What a person chooses about notices on our own page, that it holds, and that it can be taken back. */
import { pageCase } from './support/cases.ts';
import { besides, choices, openNote } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');

const headings = async (visitor: Visitor) => (await visitor.warning()).filter((one) => one.role === 'heading').length;
const kinds = async (visitor: Visitor) => (await choices(visitor)).map(({ what }) => what).sort();

async function openCard(visitor: Visitor) {
  visitor.serve({ [CARD.url]: CARD.html });
  await visitor.visit(CARD.url);
  await expect.poll(() => headings(visitor)).toBeGreaterThan(0);
}

/** Visits again; the badge shows when the page was judged, and no card may have come by then. */
async function visitSilently(visitor: Visitor) {
  await visitor.visit('https://elsewhere.example/');
  await expect.poll(async () => (await visitor.badge()).text).toBe('');
  await visitor.visit(CARD.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('؟');
  expect(await visitor.warning()).toEqual([]);
}

test('seen is what stood in front of a person long enough: then a second visit is silent', async ({ visitor }) => {
  await openCard(visitor);
  expect(await kinds(visitor)).toEqual([]);
  await visitor.visit('https://elsewhere.example/');
  await openCard(visitor);
  await expect.poll(() => kinds(visitor)).toEqual(['seen']);
  expect((await choices(visitor))[0]?.about).toMatch(/@/);
  await visitSilently(visitor);
});

test('a page opened in a tab behind is not seen', async ({ visitor }) => {
  const url = 'http://ahlan-call.example/';
  visitor.serve({ [url]: CARD.html });
  await visitor.visit('https://elsewhere.example/');
  const behind = await visitor.inExtension(async (url) => (await chrome.tabs.create({ url, active: false })).id ?? -1, url);
  await expect.poll(() => visitor.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), behind)).toBe('؟');
  // As long as it would take to be seen in front: what does not come has no event.
  await visitor.inPage(() => new Promise((later) => setTimeout(later, 4_000)), null);
  expect(await kinds(visitor)).toEqual([]);
  await visitor.inExtension((tabId) => chrome.tabs.remove(tabId), behind);
});

test('a closed card is gone and stays away', async ({ visitor }) => {
  await openCard(visitor);
  await visitor.clickInWarning('button', 'إغلاق');
  await expect.poll(() => headings(visitor)).toBe(0);
  await visitSilently(visitor);
});

test('«المزيد» opens our own page beside the page, and the card offers no choice', async ({ visitor }) => {
  await openCard(visitor);
  const buttons = (await visitor.warning()).filter((one) => one.role === 'button').map((one) => one.name);
  expect(buttons.sort()).toEqual(['إغلاق', 'المزيد']);
  await visitor.clickInWarning('button', 'المزيد');
  await expect.poll(() => besides(visitor)).toBe(1);
  await expect.poll(() => headings(visitor)).toBe(0);
});

for (const what of ['ignore-app', 'ignore-site', 'later'] as const)
  test(`${what}: chosen on our own page it holds, and the options undo it`, async ({ visitor }) => {
    await openCard(visitor);
    const page = await openNote(visitor, CARD.url);
    await page.click(`button[value="${what}"]`);
    await expect.poll(() => kinds(visitor)).toContain(what);
    await expect.poll(() => headings(visitor), 'the card goes').toBe(0);
    await page.close();
    await visitSilently(visitor);

    const options = await visitor.openOwnPage('/options.html');
    await expect.poll(() => options.text()).toContain('تراجع');
    await options.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'تراجع')?.click());
    await expect.poll(() => kinds(visitor)).not.toContain(what);
    await options.close();
  });

test('a suffix that came in by a file or was forged silences no site', async ({ visitor }) => {
  const forged = ['example', 'com', 'top'].map((about) => ({ what: 'ignore-site', about, name: 'weather.example', entry: '', at: 1 }));
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), forged);
  await openCard(visitor);
});
