/** A store that moves within its page: the verdict follows the address, and what belonged to the app before goes. */
import { pageCase } from './support/cases.ts';
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

test('Google Play: from a known app to a copy and back', async ({ visitor }) => {
  visitor.serve({ [KNOWN.url]: KNOWN.html, [COPY.url]: COPY.html });
  const headings = async () => (await visitor.warning()).filter((one) => one.role === 'heading');
  await visitor.visit(KNOWN.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('i');

  await move(visitor, COPY);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  await expect.poll(headings).not.toEqual([]);

  await move(visitor, KNOWN);
  await expect.poll(async () => (await visitor.badge()).text).toBe('i');
  await expect.poll(headings).toEqual([]);
});

test('going to another site takes the verdict along', async ({ visitor }) => {
  visitor.serve({ [COPY.url]: COPY.html });
  await visitor.visit(COPY.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  await visitor.visit('https://weather.example/');
  await expect.poll(async () => (await visitor.badge()).text).toBe('');
  expect(await visitor.warning()).toEqual([]);
});
