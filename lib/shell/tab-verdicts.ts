/**
 * Which verdict belongs to which tab, kept in session memory so that badge, popup and warning outlive the background's
 * naps. Holds the last few addresses of a tab, so that going back shows what was known at once.
 */
import { browser } from 'wxt/browser';
import type { Verdict } from '../verdict.ts';
import { samePage } from './same-page.ts';

export interface TabVerdict {
  /** Names this verdict and no other, also of the same page judged again. */
  readonly key: string;
  readonly url: string;
  readonly verdict: Verdict;
  /** Addresses on the page that would start a download. */
  readonly offers: readonly string[];
  /** What the page showed of its app when it was read. */
  readonly sight: string;
  /** The page kept removing the warning until it gave up. */
  readonly removed?: true;
}

/** Addresses remembered in each tab. */
const KEPT = 6;

const keyOf = (tabId: number) => `tab:${tabId}`;

async function read(tabId: number): Promise<readonly TabVerdict[]> {
  try {
    const found = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return Array.isArray(found) ? (found as TabVerdict[]) : [];
  } catch {
    return [];
  }
}

/** The verdict on this address in this tab, or null when it was not judged. */
export async function verdictAt(tabId: number, url: string): Promise<TabVerdict | null> {
  return (await read(tabId)).find((one) => samePage(one.url, url)) ?? null;
}

/** The tab's newest verdict, whatever its address. */
export async function newestVerdict(tabId: number): Promise<TabVerdict | null> {
  return (await read(tabId))[0] ?? null;
}

/** Keeps a verdict as the tab's newest. A full store loses the tab's older ones rather than this one. */
export async function keepVerdict(tabId: number, kept: TabVerdict): Promise<void> {
  const before = (await read(tabId)).filter((one) => !samePage(one.url, kept.url));
  const next = [kept, ...before].slice(0, KEPT);
  await browser.storage.session.set({ [keyOf(tabId)]: next }).catch(() => browser.storage.session.set({ [keyOf(tabId)]: [kept] }));
}

/** Which warning stands in the tab, by its verdict's key; null when none does. */
export async function warningIn(tabId: number): Promise<string | null> {
  return asText((await browser.storage.session.get(`warned:${tabId}`))[`warned:${tabId}`]);
}

export async function noteWarning(tabId: number, key: string | null): Promise<void> {
  if (key === null) await browser.storage.session.remove(`warned:${tabId}`);
  else await browser.storage.session.set({ [`warned:${tabId}`]: key });
}

/** Notes the origin that the tab is at and returns the one before, '' for a tab not seen before. */
export async function moveOrigin(tabId: number, origin: string): Promise<string> {
  const key = `origin:${tabId}`;
  const before = asText((await browser.storage.session.get(key))[key]) ?? '';
  if (before !== origin) await browser.storage.session.set({ [key]: origin });
  return before;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), `warned:${tabId}`, `origin:${tabId}`]);
}

/** The first kept verdict of any tab that fits; for downloads, which name no tab. */
export async function findVerdict(fits: (one: TabVerdict) => boolean): Promise<TabVerdict | null> {
  for (const [key, list] of Object.entries(await browser.storage.session.get(null))) {
    const found = key.startsWith('tab:') && Array.isArray(list) ? (list as TabVerdict[]).find(fits) : undefined;
    if (found) return found;
  }
  return null;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : null);
