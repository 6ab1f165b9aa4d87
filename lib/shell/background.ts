/**
 * What the background answers: every listener, set up in one go and synchronously, as a background that is woken by an
 * event must have it. Keeps nothing in memory that it cannot do without.
 */
import { type Browser, browser } from 'wxt/browser';
import { appFacts } from '../catalog/facts.ts';
import { isPlaceOfApps } from '../catalog/sites.ts';
import { checkText } from '../decide/check-text.ts';
import { decide, decideAddress } from '../decide/decide.ts';
import { judgeFile } from '../decide/decide-file.ts';
import { decideIfServed } from '../decide/if-served.ts';
import { LOOK } from '../detect/gate.ts';
import { ALARM_ACTIONS, CARD_ACTIONS } from '../text/notice-model.ts';
import { accessTo } from './access/access.ts';
import { heldDownloads, listenToDownloads, settleDownload } from './downloads/downloads.ts';
import { createJudge, type Hands, type Judge } from './judge/judge-tab.ts';
import { listInForce, watchPolicy } from './judge/list.ts';
import { fromOwnTab, fromPage, fromTab, numberIn, resultsIn, textIn } from './judge/senders.ts';
import { tabOf } from './judge/tab.ts';
import {
  alarmIn,
  forgetTab,
  isFirstOfSession,
  keepVerdict,
  moveOrigin,
  newestVerdict,
  noteWarning,
  renewVerdict,
  type TabVerdict,
  verdictAt,
  warningIn,
} from './judge/tab-verdicts.ts';
import { createTurns } from './judge/turns.ts';
import { onMessage, type PageReport } from './messages.ts';
import { importChoices } from './store/choices-in-force.ts';
import { watchSettings } from './store/settings.ts';
import { underPolicy } from './store/under-policy.ts';
import { listenToMenu, makeMenu, takePending } from './surfaces/menus.ts';
import { openGuide } from './surfaces/open-pages.ts';
import { markResults, settleSearchMarks } from './surfaces/search-marks.ts';
import { showOnToolbar } from './surfaces/toolbar.ts';
import { listenBeforePages, stopBefore } from './warn/before-page.ts';
import { actOnCard, cardModel, takeAwayUnless } from './warn/card.ts';
import { isOwnAddress } from './warn/own-address.ts';
import { actOnAlarm, alarmModel, followAlarm } from './warn/own-ground.ts';
import { silencer } from './warn/silence.ts';
import { settleNotice } from './warn/warn.ts';

const hands: Hands = {
  address: async (tabId) => (await tabOf(tabId))?.url ?? null,
  read: async (tabId) => (await results({ tabId, frameIds: [0] }, '/reader.js', 'now'))[0] ?? null,
  readFrames: async (tabId) => (await results({ tabId, allFrames: true }, '/reader.js', 'now')).slice(1),
  page: async (tabId) => {
    const { url, title = '' } = (await tabOf(tabId)) ?? {};
    return url === undefined ? null : { url, title };
  },
  document: documentIn,
  gate: async (tabId, now) => void (await results({ tabId, frameIds: [0] }, '/gate.js', now)),
  ask: async (tabId, now) => void (await results({ tabId, frameIds: [0] }, '/ask.js', now)),
  isPlaceOfApps: async (url) => URL.canParse(url) && isPlaceOfApps((await listInForce()).catalog.site(new URL(url))),
  decide: async (evidence) => {
    const { catalog, policy } = await listInForce();
    return underPolicy(decide(evidence, catalog), policy);
  },
  decideAddress: async (url) => {
    const { catalog, policy } = await listInForce();
    return underPolicy(decideAddress(url, catalog), policy);
  },
  ifServes: async (evidence) => {
    const { catalog, policy } = await listInForce();
    const verdict = underPolicy(decideIfServed(evidence, catalog), policy);
    return verdict.level === 'alarm' || verdict.kind === 'unofficial-source' ? verdict : null;
  },
  tell,
  recall,
  renewed: (tabId) => noteWarning(tabId, null),
  kept: verdictAt,
  newest: newestVerdict,
  moveOrigin,
  forget: forgetTab,
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  later: (ms) => new Promise((done) => setTimeout(done, ms)),
  now: Date.now,
};

/** Runs one of our scripts in frames of a tab, `now` also where the document still loads; results of the main frame first, none where it cannot be run. */
async function results(
  target: Browser.scripting.InjectionTarget,
  file: '/reader.js' | '/gate.js' | '/ask.js',
  now?: 'now',
): Promise<unknown[]> {
  try {
    const frames = await browser.scripting.executeScript({ target, files: [file], injectImmediately: now === 'now' });
    return [...frames].sort((a, b) => a.frameId - b.frameId).map(({ result }) => result ?? null);
  } catch {
    return [];
  }
}

async function tell(tabId: number, kept: TabVerdict): Promise<void> {
  const [before, standing] = await Promise.all([newestVerdict(tabId), warningIn(tabId)]);
  // The same page read once more: that it took the warning away stays on the toolbar.
  const removed = before?.removed === true && before.key === kept.key && standing === kept.key;
  const said = removed ? { ...kept, removed } : kept;
  await keepVerdict(tabId, said);
  await Promise.all([settleNotice(tabId, kept, before), showOnToolbar(tabId, said)]);
}

async function recall(tabId: number, kept: TabVerdict | null): Promise<void> {
  // Another may have come to be kept of the address since.
  const now = kept && (await renewVerdict(tabId, kept.url));
  const known = now ?? (await verdictOn(tabId, (await tabOf(tabId))?.url ?? ''));
  await Promise.all([takeAwayUnless(tabId, now?.key ?? null), showOnToolbar(tabId, known)]);
}

/** What is known of the page in a tab; on our own page about it, what is known of the page that it is about. */
async function verdictOn(tabId: number, url: string): Promise<TabVerdict | null> {
  return verdictAt(tabId, isOwnAddress(url) ? ((await alarmIn(tabId))?.url ?? '') : url);
}

/** Says which document stands in the tab: in our own world, where the page has no say. '' where it cannot be asked. */
async function documentIn(tabId: number): Promise<string> {
  const func = () => String(performance.timeOrigin);
  const asked = browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func, injectImmediately: true });
  return asked.then(([frame]) => String(frame?.result ?? '')).catch(() => '');
}

/** Runs in the page: removes a notice left by an earlier version of the extension, whose buttons are dead. */
function takeAwayLeftover(): void {
  const api = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome;
  for (const element of [...(document.documentElement?.children ?? [])]) {
    if (!(element instanceof HTMLElement)) continue;
    const root = api?.dom
      ? api.dom.openOrClosedShadowRoot(element)
      : (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot;
    if (root?.querySelector('.mamoon')) element.remove();
  }
}

/** After an update, or when turned on again: pages stayed open without us. */
async function takeUpOpenPages(gate: Judge['gate']): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false, status: 'complete' });
  const clear = (tabId: number) => browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: takeAwayLeftover });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && clear(id)));
  await lookAtOpenPages(gate);
}

/** Pages that were open before we were there or allowed to look: the gate runs in each, one after the other; none waits for one that still loads. */
async function lookAtOpenPages(gate: Judge['gate']): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id, status } of tabs) {
    if (id === undefined) continue;
    const looked = gate(id);
    if (status === 'complete') await looked;
  }
}

/** The page in a tab as the popup shows it; judged now if it was not judged before. */
async function report(tabId: number, look: (tabId: number) => Promise<TabVerdict | null>): Promise<PageReport> {
  const url = (await hands.address(tabId)) ?? '';
  if (isOwnAddress(url)) return reportOn(await verdictOn(tabId, url), (await alarmIn(tabId))?.url ?? url, 'granted');
  const access = await accessTo(url);
  // Opening the popup lends access to this one page, also where it is withheld otherwise.
  return reportOn(access === 'restricted' ? null : ((await verdictAt(tabId, url)) ?? (await look(tabId))), url, access);
}

async function reportOn(kept: TabVerdict | null, url: string, access: PageReport['access']): Promise<PageReport> {
  const { catalog } = await listInForce();
  const verdict = kept?.verdict ?? null;
  const facts = verdict?.app ? appFacts(catalog, verdict.app) : null;
  return { url, access, verdict, facts, silenced: verdict && (await silencer(verdict, url)), removed: kept?.removed === true };
}

/** What is kept here can be read and written by our own pages alone, not by what runs in a site's. Browsers without this keep it so, or cannot. */
function keepToOurselves(): void {
  for (const area of [browser.storage.local, browser.storage.session] as { setAccessLevel?(level: object): Promise<void> }[])
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}

/** Registers everything. Called once, synchronously, at the background's start. */
export function listen(): void {
  const judge = createJudge(hands);
  listenToTabs(judge);
  answerNotices(judge);
  answerOwnPages(judge);
  listenBeforePages();
  // Before the first navigation asks for it.
  void listInForce();
  listenToMenu();
  listenToDownloads();
  watchPolicy();
  keepToOurselves();
  followInstallation(judge);
}

/** What tabs do, and the gate's request for a look. */
function listenToTabs(judge: Judge): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (message !== LOOK || sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined) return undefined;
    if (isOwnAddress(sender.url ?? '')) return undefined;
    // The answer comes when all is said: a gate that gets none asks again, as we may be stopped in the middle of it.
    const answered = () => true as const;
    return judge.look(sender.tab.id).then(answered, answered);
  });
  const inTurn = createTurns();
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    const { url } = change;
    const isLed = await inTurn(tabId, async () => url !== undefined && ((await followAlarm(tabId, url)) || stopBefore(tabId, url)));
    if (!isLed) await judge.changed(tabId, change);
  });
  browser.tabs.onRemoved.addListener((tabId) => void judge.closed(tabId));
}

/** What the card, the alarm page and the marks beside results ask and report. Sites' pages run the first and the last: their senders are held. */
function answerNotices(judge: Judge): void {
  onMessage('card:model', ({ sender }) => {
    const tab = fromTab(sender);
    return tab && cardModel(tab.id, tab.url);
  });
  onMessage('card:act', async ({ sender, data }) => {
    const tab = fromTab(sender);
    const action = CARD_ACTIONS.find((one) => one === data?.action);
    if (tab && action) await judge.inTurn(tab.id, () => actOnCard(tab, textIn(data.key), action));
  });
  onMessage('alarm:model', ({ sender, data }) => alarmModel(fromOwnTab(sender), String(data?.address ?? '')));
  onMessage('alarm:act', async ({ sender, data }) => {
    const tab = fromOwnTab(sender);
    const action = ALARM_ACTIONS.find((one) => one === data?.action);
    if (action) await actOnAlarm(tab, String(data.address ?? ''), action);
  });
  onMessage('results:mark', ({ sender, data }) =>
    fromTab(sender) ? markResults(textIn(data?.query), resultsIn(data?.results)) : { marks: [], language: 'ar' as const },
  );
}

/** What popup, options and guide ask; anybody else is refused. */
function answerOwnPages(judge: Judge): void {
  onMessage('choices:import', ({ sender, data }) => {
    fromPage(sender);
    return importChoices(String(data?.text ?? ''));
  });
  onMessage('verdict:read', ({ sender, data }) => {
    fromPage(sender);
    return report(numberIn(data?.tabId), judge.look);
  });
  onMessage('link:check', async ({ sender, data }) => {
    fromPage(sender);
    const { catalog, policy } = await listInForce();
    return checkText(textIn(data?.text), catalog, (verdict) => underPolicy(verdict, policy));
  });
  onMessage('file:judge', async ({ sender, data }) => {
    fromPage(sender);
    return judgeFile(data, (await listInForce()).catalog);
  });
  onMessage('link:pending', ({ sender }) => {
    fromPage(sender);
    return takePending();
  });
  onMessage('downloads:held', ({ sender }) => {
    fromPage(sender);
    return heldDownloads();
  });
  onMessage('downloads:settle', ({ sender, data }) => {
    fromPage(sender);
    return settleDownload(numberIn(data?.id), data?.go === true);
  });
}

/** The extension's own life: installed, updated, started, given access, set otherwise. */
function followInstallation(judge: Judge): void {
  void isFirstOfSession().then((first) => (first ? takeUpOpenPages(judge.gate) : undefined));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    void settleSearchMarks();
    if (reason === 'install') void openGuide('start');
  });
  browser.permissions.onAdded.addListener(({ origins }) => void (origins?.length && lookAtOpenPages(judge.gate)));
  browser.runtime.onStartup.addListener(() => void settleSearchMarks());
  watchSettings(() => {
    void makeMenu();
    void settleSearchMarks();
  });
}
