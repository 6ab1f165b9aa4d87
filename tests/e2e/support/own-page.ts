/** Our own page about a page, as a person comes to it: in the tab at an alarm, beside it from a card. */
import { expect } from './test.ts';
import type { OwnPage, Visitor } from './visitor.ts';

export const GO_ON = 'أكمل رغم ذلك';
export const SURE = 'أعرف ذلك، افتح الصفحة';

/** What the headings of our page in the tab say; none while the tab is elsewhere. */
export const headings = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.alarm()).filter((one) => one.role === 'heading').map((one) => one.name);

/** The tab comes to our own page. */
export const comes = (visitor: Visitor, why = 'our own page'): Promise<void> =>
  expect.poll(() => headings(visitor).then((all) => all.length > 0), why).toBe(true);

/** Both steps of going on. */
export async function goOn(visitor: Visitor): Promise<void> {
  await visitor.clickInAlarm('button', GO_ON);
  await visitor.clickInAlarm('button', SURE);
}

/** The page that the card of this visitor's tab opens, as a page that can be read and pressed. */
export async function openNote(visitor: Visitor, url: string): Promise<OwnPage> {
  const page = await visitor.openOwnPage(`/alarm.html#${await visitor.tab()}/${encodeURIComponent(url)}`);
  await expect.poll(() => page.text()).not.toBe('');
  return page;
}

/** How many of our own pages about this visitor's tab stand in other tabs. */
export const besides = async (visitor: Visitor): Promise<number> =>
  visitor.inExtension(
    async (tab) =>
      (await chrome.tabs.query({})).filter(({ url }) => url?.startsWith(`${chrome.runtime.getURL('/alarm.html')}#${tab}/`)).length,
    await visitor.tab(),
  );

export interface Choice {
  readonly what: string;
  readonly about: string;
}

/** What the person's choices are. */
export const choices = (visitor: Visitor): Promise<Choice[]> =>
  visitor.inExtension(async () => ((await chrome.storage.local.get('choices')).choices ?? []) as Choice[], null);
