/** Our own page for alarms: that a tab comes to it, what it says, and the ways away from it and on. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');
/** A page on a host that says nothing: only what it offers does. */
const MODIFIED = { url: 'https://files.example/gb', html: pageCase('modified-site-ar-gbwhatsapp-wordpress').html };

const names = async (visitor: Visitor, role: string) => (await visitor.alarm()).filter((one) => one.role === role).map((one) => one.name);

test('an address that convicts: our page before any script of the site’s', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html });
  await visitor.visit(ALARM.url);
  await expect.poll(() => names(visitor, 'heading')).not.toEqual([]);
  expect((await visitor.badge()).text).toBe('!!');
});

test('a page that convicts: our page in its place', async ({ visitor }) => {
  visitor.serve({ [MODIFIED.url]: MODIFIED.html });
  await visitor.visit(MODIFIED.url);
  await expect.poll(() => names(visitor, 'heading')).not.toEqual([]);
});
