/** A store that moves within its page: the verdict follows the address, and what belonged to the app before goes. */
import { pageCase } from './support/cases.ts';
import { comes, goOn } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const KNOWN = pageCase('established-play-2025-ar-whatsapp');
const COPY = pageCase('lookalike-play-2025-ar-tatweel');

/** As the store does it: first the address, then the content, last the title. */
const move = (visitor: Visitor, to: { url: string; html: string }) =>
  visitor.inPage(async ({ url, html }) => {
    history.pushState({}, '', url);
    await new Promise((later) => requestAnimationFrame(later));
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...next.body.childNodes);
    document.title = next.title;
  }, to);

test('Google Play: from a known app to a copy within the page, and back to the known one', async ({ visitor }) => {
  visitor.serve({ [KNOWN.url]: KNOWN.html, [COPY.url]: COPY.html });
  await visitor.visit(KNOWN.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('i');

  await move(visitor, COPY);
  await comes(visitor);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');

  await visitor.visit(KNOWN.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('i');
  expect(await visitor.address()).toBe(KNOWN.url);
});

test('an alarm that was gone on with holds for its document: what the page shows next takes it from no toolbar', async ({ visitor }) => {
  visitor.serve({ [COPY.url]: COPY.html, [KNOWN.url]: KNOWN.html });
  await visitor.visit(COPY.url);
  await comes(visitor);
  await goOn(visitor);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  await expect.poll(() => visitor.address().catch(() => '')).toBe(COPY.url);
  await expect.poll(() => visitor.inPage(() => document.readyState, null).catch(() => '')).toBe('complete');
  // Judged in this document too, and not by its address alone: what it shows next comes after that.
  const before = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => before.text()).toContain('مقلّدة');
  await before.close();
  await visitor.inPage(() => {
    history.replaceState({}, '', '?q=1');
    document.title = 'Just a moment...';
    document.body.replaceChildren();
  }, null);
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('مقلّدة');
  await popup.close();
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
});

test('going to another site takes the verdict along', async ({ visitor }) => {
  visitor.serve({ [COPY.url]: COPY.html });
  await visitor.visit(COPY.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  await comes(visitor);
  await visitor.visit('https://weather.example/');
  await expect.poll(async () => (await visitor.badge()).text).toBe('');
  expect(await visitor.alarm()).toEqual([]);
});
