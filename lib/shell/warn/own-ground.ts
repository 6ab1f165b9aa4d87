/**
 * Our own page about a page: how a tab comes to it and away from it, what it says, and what becomes of a person's answer there. Nothing on it
 * belongs to a site, and what lowers protection is heard from it alone.
 */
import { browser } from 'wxt/browser';
import { appFacts } from '../../catalog/facts.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { decideNavigation } from '../../decide/download.ts';
import { digitsFor } from '../../text/countries.ts';
import { showHost } from '../../text/host-parts.ts';
import { type AlarmAction, type AlarmModel, alarmWords } from '../../text/notice-model.ts';
import { isolate, type Rich } from '../../text/rich.ts';
import { viewOf } from '../../text/view.ts';
import { listInForce } from '../judge/list.ts';
import { samePage } from '../judge/same-page.ts';
import { tabOf } from '../judge/tab.ts';
import { alarmIn, keepVerdict, noteAlarm, type TabAlarm, type TabVerdict, verdictAt } from '../judge/tab-verdicts.ts';
import type { Choice } from '../store/choices.ts';
import { isSite } from '../store/choices-in-force.ts';
import { readSettings } from '../store/settings.ts';
import { underPolicy } from '../store/under-policy.ts';
import { openGuide, openOptions } from '../surfaces/open-pages.ts';
import { readable } from '../surfaces/readable-host.ts';
import { takeAwayUnless } from './card.ts';
import { isOwnAddress, openBeside, ownAddress, readOwnAddress } from './own-address.ts';
import { ownPart } from './own-part.ts';
import { pass, rememberAbout } from './silence.ts';

/** How often a tab is led to our page that does not come, and back off a site that lies behind it. */
const MOST_LEADS = 3;
const MOST_BACK = 20;
/** A tab that was led away arrives within this time, or stays. Milliseconds. */
const ON_ITS_WAY = 3_000;
/** Going back where nothing lies behind fails silently in Firefox: so long it is waited for, in milliseconds. */
const GONE_BY = 700;
/** Longest address that is written out whole. */
const LONGEST = 400;

/** An alarm on an address alone, as the tab's verdict; null where it is none, or no address. */
export async function alarmByAddress(tabId: number, url: string): Promise<TabVerdict | null> {
  if (!/^https?:\/\/./i.test(url) || !URL.canParse(url)) return null;
  const { catalog, policy } = await listInForce();
  const found = decideNavigation(url, catalog);
  const verdict = found && underPolicy(found, policy);
  return verdict?.level === 'alarm' ? { key: `${tabId}-${Date.now()}`, url, verdict, offers: [], sight: '', document: '' } : null;
}

/** Leads the tab to our page about `url`. `behind`: that page stands in the tab. One that does not let it go is spoken of beside it. */
export async function leadAway(tabId: number, url: string, behind: boolean): Promise<void> {
  const [before, tab] = await Promise.all([alarmIn(tabId), tabOf(tabId)]);
  // A page that was read twice: the first answer has led the tab here.
  if (behind && isOwnAddress(tab?.url ?? '')) return;
  const again = before?.state === 'moving' && samePage(before.url, url);
  if (before && Date.now() - before.at < ON_ITS_WAY && (again || isGoingBack(before, url))) return;
  const times = again ? before.times + 1 : 0;
  if (times > MOST_LEADS) return;
  await noteAlarm(tabId, { url, state: 'moving', times, at: Date.now() });
  if (behind) await letGo(tabId);
  await lead(tabId, url, behind);
  setTimeout(() => void speakBeside(tabId, url), ON_ITS_WAY);
}

/** The tab only passes this page: to lead it to ours would end its way back. */
const isGoingBack = ({ state, url }: TabAlarm, at: string): boolean =>
  state === 'passing' ? samePage(url, at) : state === 'leaving' && hostOf(url) === hostOf(at);

/** A page that was asked to go and stands there still: «leave?» was answered with no, by whomever. */
async function speakBeside(tabId: number, url: string): Promise<void> {
  const [alarm, tab] = await Promise.all([alarmIn(tabId), tabOf(tabId)]);
  if (alarm?.state !== 'moving' || tab?.status !== 'complete' || !samePage(tab.url ?? '', url)) return;
  await noteAlarm(tabId, { ...alarm, times: MOST_LEADS + 1 });
  await openBeside(tabId, url);
}

async function lead(tabId: number, url: string, behind: boolean): Promise<void> {
  // Firefox can put our page in the place of the one behind, so that Back passes it.
  const replace = import.meta.env.FIREFOX && behind ? { loadReplace: true } : {};
  await browser.tabs.update(tabId, { url: ownAddress(url), ...replace }).catch(() => {}); // the tab is gone
}

/** A page that was clicked in may ask «leave?»: what listens in it is taken away, by opening its document anew. */
async function letGo(tabId: number): Promise<void> {
  const func = () => {
    if ((navigator as { userActivation?: { hasBeenActive: boolean } }).userActivation?.hasBeenActive === false) return;
    document.open();
    document.close();
  };
  // Firefox lets only the page's own world do it. One that forbids it to itself is spoken of beside it.
  const world = import.meta.env.FIREFOX ? ('MAIN' as const) : ('ISOLATED' as const);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, injectImmediately: true, world }).catch(() => {});
}

/** What a tab with an alarm does next at this address, and what is to be done about it. */
export function step(alarm: TabAlarm, url: string, own: boolean): { alarm: TabAlarm; next: 'stay' | 'lead' | 'back' } {
  const { state, times } = alarm;
  if (own) return { alarm: { ...alarm, state: 'shown', times: 0 }, next: 'stay' };
  const here = samePage(url, alarm.url);
  if (state === 'moving' && here) return { alarm, next: 'stay' };
  // A page that moves on while it is being left takes nothing back.
  if (state === 'moving' && hostOf(url) === hostOf(alarm.url) && times < MOST_LEADS)
    return { alarm: { ...alarm, times: times + 1 }, next: 'lead' };
  if (state === 'shown' && here) return { alarm: { ...alarm, state: 'passing' }, next: 'back' };
  if (state === 'leaving' && hostOf(url) === hostOf(alarm.url) && times < MOST_BACK)
    return { alarm: { ...alarm, times: times + 1 }, next: 'back' };
  return { alarm: { ...alarm, state: 'away' }, next: 'stay' };
}

/** To be told each address that a tab comes to: Back from our page passes the page that it speaks of. True where the tab is led elsewhere. */
export async function followAlarm(tabId: number, url: string): Promise<boolean> {
  const before = await alarmIn(tabId);
  if (!before) return false;
  const { alarm: after, next } = step(before, url, isOwnAddress(url));
  const alarm = next === 'stay' ? after : { ...after, at: Date.now() };
  if (JSON.stringify(alarm) !== JSON.stringify(before)) await noteAlarm(tabId, alarm);
  if (next === 'lead') await lead(tabId, alarm.url, true);
  if (next === 'back') void back(tabId, alarm);
  return next !== 'stay';
}

async function back(tabId: number, alarm: TabAlarm): Promise<void> {
  const from = (await tabOf(tabId))?.url;
  const went = await browser.tabs.goBack(tabId).then(
    () => true,
    () => false,
  );
  if (went && !(await isStillAt(tabId, from))) return;
  if (alarm.state === 'leaving') return close(tabId);
  await noteAlarm(tabId, { ...alarm, state: 'away' });
  await leadAway(tabId, alarm.url, true);
}

/** Whether a tab that was told to go back went nowhere. A page behind that takes its time to come is on its way. */
async function isStillAt(tabId: number, url: string | undefined): Promise<boolean> {
  await new Promise((done) => setTimeout(done, GONE_BY));
  const tab = await tabOf(tabId);
  return tab?.url === url && tab?.status === 'complete';
}

/** Closes a tab; the last one of a window gives way to an empty one. */
async function close(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  if (!tab) return;
  const others = await browser.tabs.query({ windowId: tab.windowId ?? browser.windows?.WINDOW_ID_CURRENT ?? -2 });
  if (others.length < 2) await browser.tabs.create(tab.windowId === undefined ? {} : { windowId: tab.windowId }).catch(() => {});
  await browser.tabs.remove(tabId).catch(() => {});
}

interface OwnTab {
  readonly id: number;
  readonly incognito: boolean;
}

/** What our page in this tab is about: on record, or judged anew by its address alone; `kept` null where nothing can be said. */
async function subjectOfPage(tab: OwnTab, address: string): Promise<{ about: number; url: string; kept: TabVerdict | null }> {
  const named = readOwnAddress(address);
  const about = named.tabId ?? tab.id;
  const url = named.url || ((await alarmIn(about))?.url ?? '');
  const known = await verdictAt(about, url);
  if (known && (known.verdict.level === 'alarm' || known.verdict.level === 'note')) return { about, url, kept: known };
  const anew = await alarmByAddress(about, url);
  if (anew) await keepVerdict(about, anew);
  return { about, url, kept: anew };
}

/** What our page shows. An address that nothing is known of, made up or of another day, gets `nothing`. */
export async function alarmModel(tab: OwnTab, address: string): Promise<AlarmModel> {
  const { url, kept } = await subjectOfPage(tab, address);
  const [{ catalog, policy }, { language, digits, country }] = await Promise.all([listInForce(), readSettings()]);
  const facts = kept?.verdict.app ? appFacts(catalog, kept.verdict.app) : null;
  const options = { digits: digitsFor(digits, country), ownPart, readable, page: url, today: new Date().toISOString().slice(0, 10) };
  return {
    as: kept ? (kept.verdict.level === 'alarm' ? 'alarm' : 'note') : 'nothing',
    language,
    view: kept && viewOf(kept.verdict, facts, language, options),
    words: alarmWords(language, options.digits),
    address: addressInWords(url),
    canGoOn: !policy.hideGoOn,
    canIgnoreSite: isSite(hostOf(url)),
    removed: kept?.removed === true,
  };
}

function addressInWords(url: string): Rich {
  const host = hostOf(url);
  if (!host) return [];
  const { pathname, search } = new URL(url);
  const rest = `${pathname}${search}`.slice(0, LONGEST);
  return [showHost(readable(host), ownPart), ...(rest === '/' ? [] : [isolate.number(rest)])];
}

/** What each action at a note leaves behind. */
const REMEMBERED: Partial<Record<AlarmAction, Choice['what']>> = {
  'ignore-app': 'ignore-app',
  'ignore-site': 'ignore-site',
  later: 'later',
};

/** Does what the person asked for on our page in this tab. What does not fit what stands there is dropped. */
export async function actOnAlarm(tab: OwnTab, address: string, action: AlarmAction): Promise<void> {
  const { about, url, kept } = await subjectOfPage(tab, address);
  if (action === 'known-apps') return openGuide('known');
  if (action === 'help') return openGuide('blackmail');
  if (action === 'leave') return leave(tab.id, url);
  if (action === 'open') return kept ? undefined : visit(tab.id, url);
  if (!kept) return;
  const { verdict } = kept;
  if (action === 'official' && verdict.official) await visit(tab.id, verdict.official);
  if (action === 'mistake') await openOptions(`report-${about}`);
  if (action === 'back') await backTo(tab.id, about, url);
  if (action === 'go-on' && verdict.level === 'alarm') await goOn(tab, url, verdict);
  const what = REMEMBERED[action];
  if (!what || verdict.level !== 'note') return;
  await pass(about, verdict, url);
  if (!tab.incognito) await rememberAbout(verdict, url, what);
  await takeAwayUnless(about, null);
}

async function goOn(tab: OwnTab, url: string, verdict: Verdict): Promise<void> {
  const { policy } = await listInForce();
  if (policy.hideGoOn) return;
  await pass(tab.id, verdict, url);
  // Where storage is full it holds in this tab.
  if (!tab.incognito) await rememberAbout(verdict, url, 'continue').catch(() => false);
  await visit(tab.id, url);
}

/** Opens an address in the place of our page. */
async function visit(tabId: number, url: string): Promise<void> {
  if (!/^https?:\/\/./i.test(url)) return;
  const alarm = await alarmIn(tabId);
  if (alarm) await noteAlarm(tabId, { ...alarm, state: 'away' });
  await browser.tabs.update(tabId, { url });
}

/** To where the person came from, past all that lies behind on the same site; a tab that came from nowhere is closed. */
async function leave(tabId: number, url: string): Promise<void> {
  const alarm: TabAlarm = { url, state: 'leaving', times: 0, at: Date.now() };
  await noteAlarm(tabId, alarm);
  await back(tabId, alarm);
}

/** From our page beside another tab back to that one; to its address where the tab is gone. */
async function backTo(own: number, about: number, url: string): Promise<void> {
  const there = about === own ? null : await browser.tabs.update(about, { active: true }).catch(() => null);
  if (there) await browser.tabs.remove(own);
  else await visit(own, url);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
