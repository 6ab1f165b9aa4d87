/**
 * Which verdict belongs to which tab, kept in session memory so that badge, popup and warning outlive the background's
 * naps. Holds the last few addresses of a tab, so that going back shows what was known at once.
 */
import { browser } from 'wxt/browser';
import type { Verdict } from '../../contract/verdict.ts';
import { samePage } from './same-page.ts';
import { createTurns } from './turns.ts';

export interface TabVerdict {
  /** Names this verdict and no other, also of the same page judged again. */
  readonly key: string;
  readonly url: string;
  readonly verdict: Verdict;
  /** What would be said of the page if it served a file, where that speaks: said when a download really starts from it. */
  readonly ifServes?: Verdict | null;
  /** Addresses on the page that would start a download. */
  readonly offers: readonly string[];
  /** What the page showed of its app when it was read. */
  readonly sight: string;
  /** Which document it was read from, '' where none was: the address alone said it. */
  readonly document: string;
  /** The page kept taking the card away until it was given up. */
  readonly removed?: true;
}

/** The alarm that a tab was led away for, and where the tab is since. */
export interface TabAlarm {
  readonly url: string;
  /** `moving`: on its way to our page; `shown`: there; `passing`: going back past the page; `leaving`: going back until it is off the site; `away`: gone. */
  readonly state: 'moving' | 'shown' | 'passing' | 'leaving' | 'away';
  /** How often it was led there, or back, so far. */
  readonly times: number;
  /** When it was last sent on its way, in milliseconds since 1970. */
  readonly at: number;
}

/** Addresses remembered in each tab. */
const KEPT = 6;
/** Alarms gone on with that are remembered in each tab. */
const MOST_PASSED = 50;
/** All that is kept of a tab, by the first word of its key. */
const OF_A_TAB = ['tab', 'warned', 'origin', 'alarm', 'passed', 'card'];

/** An address is judged before its page while an older answer is still being brought back: what is read is written before the next one reads. */
const inTurn = createTurns();

const keyOf = (tabId: number) => `tab:${tabId}`;

/** One value of session memory; undefined where it has none or cannot be read. */
async function recollect(key: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Keeps one value; where memory is full, what is known of all other tabs gives way to it. Never throws: what shows must show. */
async function memorise(key: string, value: unknown): Promise<void> {
  const write = () => browser.storage.session.set({ [key]: value });
  try {
    await write();
  } catch {
    await makeRoom(key)
      .then(write)
      .catch(() => {});
  }
}

async function makeRoom(key: string): Promise<void> {
  const tabId = key.split(':')[1];
  const all = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(all.filter((one) => /^(tab|origin):/.test(one) && one.split(':')[1] !== tabId));
}

async function read(tabId: number): Promise<readonly TabVerdict[]> {
  const found = await recollect(keyOf(tabId));
  return Array.isArray(found) ? (found as TabVerdict[]) : [];
}

/** The verdict on this address in this tab, or null when it was not judged. */
export async function verdictAt(tabId: number, url: string): Promise<TabVerdict | null> {
  return (await read(tabId)).find((one) => samePage(one.url, url)) ?? null;
}

/** The tab's newest verdict, whatever its address. */
export async function newestVerdict(tabId: number): Promise<TabVerdict | null> {
  return (await read(tabId))[0] ?? null;
}

/** Keeps a verdict as the tab's newest. */
export const keepVerdict = (tabId: number, kept: TabVerdict): Promise<void> => inTurn(tabId, () => putFirst(tabId, kept));

/** Makes what is kept of this address the tab's newest again; it, or null where nothing is. */
export const renewVerdict = (tabId: number, url: string): Promise<TabVerdict | null> =>
  inTurn(tabId, async () => {
    const kept = await verdictAt(tabId, url);
    if (kept) await putFirst(tabId, kept);
    return kept;
  });

async function putFirst(tabId: number, kept: TabVerdict): Promise<void> {
  const before = (await read(tabId)).filter((one) => !samePage(one.url, kept.url));
  await memorise(keyOf(tabId), [kept, ...before].slice(0, KEPT));
}

/** Which warning stands in the tab, by its verdict's key; null when none does. */
export async function warningIn(tabId: number): Promise<string | null> {
  return asText(await recollect(`warned:${tabId}`));
}

export async function noteWarning(tabId: number, key: string | null): Promise<void> {
  if (key === null) await browser.storage.session.remove(`warned:${tabId}`);
  else await memorise(`warned:${tabId}`, key);
}

/** The tab's alarm; null where there was none. */
export async function alarmIn(tabId: number): Promise<TabAlarm | null> {
  const found = await recollect(`alarm:${tabId}`);
  return typeof found === 'object' && found !== null ? (found as TabAlarm) : null;
}

export const noteAlarm = (tabId: number, alarm: TabAlarm): Promise<void> => memorise(`alarm:${tabId}`, alarm);

/** What the person went on with in this tab, alarm by alarm: counts also where nothing may be kept for good. */
export async function passedIn(tabId: number): Promise<readonly string[]> {
  const found = await recollect(`passed:${tabId}`);
  return Array.isArray(found) ? (found as string[]) : [];
}

export async function notePassed(tabId: number, about: string): Promise<void> {
  const others = (await passedIn(tabId)).filter((one) => one !== about);
  await memorise(`passed:${tabId}`, [...others, about].slice(-MOST_PASSED));
}

/** When the card of this key was first handed out in the tab, in milliseconds since 1970; null where it was not. */
export async function cardSince(tabId: number, key: string): Promise<number | null> {
  const found = (await recollect(`card:${tabId}`)) as { key?: unknown; at?: unknown } | null | undefined;
  return found?.key === key && typeof found.at === 'number' ? found.at : null;
}

export const noteCard = (tabId: number, key: string, at: number): Promise<void> => memorise(`card:${tabId}`, { key, at });

/** Notes the origin that the tab is at and returns the one before, '' for a tab not seen before. */
export async function moveOrigin(tabId: number, origin: string): Promise<string> {
  const key = `origin:${tabId}`;
  const before = asText(await recollect(key)) ?? '';
  if (before !== origin) await memorise(key, origin);
  return before;
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(OF_A_TAB.map((kind) => `${kind}:${tabId}`));
}

/** The first kept verdict of any tab that fits; for downloads, which name no tab. */
export async function findVerdict(fits: (one: TabVerdict) => boolean): Promise<TabVerdict | null> {
  for (const [key, list] of Object.entries(await browser.storage.session.get(null))) {
    const found = key.startsWith('tab:') && Array.isArray(list) ? (list as TabVerdict[]).find(fits) : undefined;
    if (found) return found;
  }
  return null;
}

/** Whether this is the first time since the browser started, or since we were installed, updated or turned on again. */
export async function isFirstOfSession(): Promise<boolean> {
  const known = (await recollect('awake')) === true;
  if (!known) await memorise('awake', true);
  return !known;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : null);
