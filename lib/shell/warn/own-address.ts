/**
 * How an address of our own page names the page that it is about: `alarm.html#/<address>` in that page's own tab, `alarm.html#12/<address>`
 * beside tab 12. It names and tells nothing: what is said there comes from what is on record of the tab.
 */
import { browser } from 'wxt/browser';
import { tabOf } from '../judge/tab.ts';

/** An address longer than this stands in our record only. */
const LONGEST = 2_000;

const page = () => browser.runtime.getURL('/alarm.html');

/** Our page about `url` in the tab where that page was, or, given `beside`, in another tab than that one. */
export function ownAddress(url: string, beside?: number): string {
  return `${page()}#${beside ?? ''}/${url.length > LONGEST ? '' : encodeURIComponent(url)}`;
}

/** True for every address of that page of ours, whatever it names. */
export const isOwnAddress = (url: string): boolean => url.split('#', 1)[0] === page();

/** What an address of our page names: `tabId` null for its own tab, `url` '' for none. Anybody may have written it. */
export function readOwnAddress(address: string): { tabId: number | null; url: string } {
  const [, tab = '', url = ''] = /#(\d{0,10})\/(.*)$/.exec(address) ?? [];
  return { tabId: tab === '' ? null : Number(tab), url: decoded(url) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Our page about a tab's page, in a tab beside it; in front where that one is. */
export async function openBeside(tabId: number, url: string): Promise<void> {
  const tab = await tabOf(tabId);
  if (!tab) return;
  const { active, index, windowId } = tab;
  await browser.tabs
    .create({ url: ownAddress(url, tabId), active, index: index + 1, ...(windowId !== undefined && { windowId }), openerTabId: tabId })
    .catch(() => {});
}
