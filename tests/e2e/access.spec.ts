/** Access to pages withheld: nothing is read, and the popup says so. */
import { pageCase } from './support/cases.ts';
import { comes, goOn } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

test('without access a page is not judged, and the popup offers to ask for it', async ({ visitor }) => {
  const { url, html } = pageCase('lookalike-fake-registry-ar-whatsapp');
  visitor.serve({ [url]: html });
  await visitor.withholdAccess();
  await visitor.visit(url);
  await (await visitor.openOwnPage('/options.html')).close();
  expect((await visitor.badge()).text).toBe('');
  expect(await visitor.address()).toBe(url);
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('اسمح بقراءة المواقع');
  await popup.close();
  // Pages that are open are looked at as soon as access is given back.
  await visitor.giveAccess();
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  await comes(visitor);

  // Taken away while our own page stands: it still lets the person go on, and the next visit says nothing.
  await visitor.withholdAccess();
  await goOn(visitor);
  await expect.poll(() => visitor.address().catch(() => '')).toBe(url);
  await visitor.reload();
  expect(await visitor.address()).toBe(url);
  // The browser outlives this test.
  await visitor.giveAccess();
});
