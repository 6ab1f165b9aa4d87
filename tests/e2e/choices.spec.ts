/** What a person chooses about warnings, that it holds, and that it can be taken back. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

const headings = async (visitor: Visitor) => (await visitor.warning()).filter((one) => one.role === 'heading').length;
const choices = (visitor: Visitor) =>
  visitor.inExtension(async () => {
    const { choices } = await chrome.storage.local.get('choices');
    return Array.isArray(choices) ? choices.map((one: { what: string }) => one.what) : [];
  }, null);

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

test('a second visit within the period is silent', async ({ visitor }) => {
  await openCard(visitor);
  await expect.poll(() => choices(visitor)).toEqual(['seen']);
  await visitSilently(visitor);
});

test('a closed card is gone and stays away', async ({ visitor }) => {
  await openCard(visitor);
  await visitor.clickInWarning('button', 'إغلاق');
  await expect.poll(() => headings(visitor)).toBe(0);
  await visitSilently(visitor);
});

test('an app that is ignored stays silent until the choice is undone in the options', async ({ visitor }) => {
  await openCard(visitor);
  await visitor.clickInWarning('button', 'تجاهل هذا التطبيق');
  await expect.poll(() => headings(visitor)).toBe(0);
  await expect.poll(() => choices(visitor)).toContain('ignore-app');
  await visitSilently(visitor);

  const options = await visitor.openOwnPage('/options.html');
  await expect.poll(() => options.text()).toContain('تراجع');
  await options.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent?.trim() === 'تراجع')?.click());
  await expect.poll(() => choices(visitor)).toEqual(['seen']);
  await options.close();
});

test('a site that is ignored is silent on all its pages', async ({ visitor }) => {
  await openCard(visitor);
  await visitor.clickInWarning('button', 'تجاهل هذا الموقع');
  await expect.poll(() => choices(visitor)).toContain('ignore-site');
  await visitSilently(visitor);
});

test('a dialog returns on the next visit until the person has gone on', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html });
  await visitor.visit(ALARM.url);
  await expect.poll(() => headings(visitor)).toBeGreaterThan(0);
  await visitor.press('Escape');
  await expect.poll(() => headings(visitor)).toBe(0);
  await visitor.reload();
  await expect.poll(() => headings(visitor)).toBeGreaterThan(0);
});
