/**
 * The order in which a tab is judged: one reading at a time, answers about a page that the tab has left are dropped, and a page
 * that moves within itself is looked at again a bounded number of times. Touches no browser API itself.
 */

import type { Verdict } from '../../contract/verdict.ts';
import { speaksOfApps } from '../../detect/app-words.ts';
import type { PageEvidence } from '../../detect/evidence.ts';
import { parseEvidence } from './evidence-schema.ts';
import { samePage } from './same-page.ts';
import type { TabVerdict } from './tab-verdicts.ts';

export interface Hands {
  /** The tab's address by the browser, or null when it is gone. */
  address(tabId: number): Promise<string | null>;
  /** Runs the reader in the tab's main frame; null when the page cannot be read. */
  read(tabId: number): Promise<unknown>;
  /** The tab's address and title ('' while there is none) by the browser, or null when it is gone. */
  page(tabId: number): Promise<{ url: string; title: string } | null>;
  /** Runs the gate again; nothing happens on a page that it has already seen as it is now. */
  gate(tabId: number): Promise<void>;
  /** Has the page ask for a look as soon as its document stands, once for each address, and again where it gets no answer. */
  ask(tabId: number): Promise<void>;
  decide(evidence: PageEvidence): Promise<Verdict>;
  /** Stores and shows a verdict just reached. */
  tell(tabId: number, verdict: TabVerdict): Promise<void>;
  /** The address changed: shows what was known of it (null: nothing) and takes away what belonged to the one before. */
  recall(tabId: number, verdict: TabVerdict | null): Promise<void>;
  /** The tab loads a new document at the same address: nothing stands in it yet. */
  renewed(tabId: number): Promise<void>;
  /** The verdict kept for this address of this tab. */
  kept(tabId: number, url: string): Promise<TabVerdict | null>;
  /** The tab's newest verdict, whatever its address. */
  newest(tabId: number): Promise<TabVerdict | null>;
  /** Notes the origin that the tab is at and returns the one before, '' for a new tab. Outlives the background's naps. */
  moveOrigin(tabId: number, origin: string): Promise<string>;
  /** Forgets all that is kept of a tab. */
  forget(tabId: number): Promise<void>;
  wait(ms: number): Promise<void>;
  now(): number;
}

/** Looks that changes of title may cause after one change of address, and for how long. */
const LATE_LOOKS = 4;
const LATE_FOR = 20_000;
/** Moves within one site that each take an alarm along until the next reading; a page that moves more often keeps it standing. */
const MOST_MOVES = 5;
/** Readings in a row while the tab keeps moving under the reader. */
const RETRIES = 3;
/** Waits before reading again when an address has changed but its page still shows what the one before did. */
const STALE_WAITS = [300, 900, 2_000];

interface Tab {
  url: string;
  movedAt: number;
  late: number;
  /** The page was told to ask for a look. */
  asked: boolean;
  /** A look was asked for at this address, so what the page offers may still be arriving. */
  looked: boolean;
  /** Moves within one site since it had a verdict that is no alarm. */
  moves: number;
  /** The address changed within one site: perhaps without a new document. */
  sameSite: boolean;
  complete: boolean;
}

export interface Judge {
  /** Has the page ask for a look where its address or title speaks of apps; elsewhere its own gate looks at the rest. */
  gate(tabId: number): Promise<void>;
  /** A gate asks for a look, or the popup does. Resolves when the answer is stored and shown; null when there is none. */
  look(tabId: number): Promise<TabVerdict | null>;
  /** The browser's account of a change in this tab. */
  changed(tabId: number, change: { url?: string; title?: string; status?: string }): Promise<void>;
  /** The tab is gone: what is still being said of it is finished, then all of it is forgotten. */
  closed(tabId: number): Promise<void>;
}

export function createJudge(hands: Hands): Judge {
  const tabs = new Map<number, Tab>();
  const running = new Map<number, { again: boolean; done: Promise<TabVerdict | null> }>();
  const shown = new Map<number, Promise<unknown>>();

  /** What is shown in a tab changes one step after the other: an answer still on its way must not come to stand over what followed it. */
  function inTurn<T>(tabId: number, step: () => Promise<T>): Promise<T> {
    const turn = (shown.get(tabId) ?? Promise.resolve()).then(step, step);
    shown.set(tabId, turn);
    const settle = () => shown.get(tabId) === turn && shown.delete(tabId);
    turn.then(settle, settle);
    return turn;
  }

  async function readAt(tabId: number): Promise<{ url: string; evidence: PageEvidence | null } | null> {
    for (let turn = 0; turn < RETRIES; turn++) {
      const url = await hands.address(tabId);
      if (url === null) return null;
      const evidence = parseEvidence(await hands.read(tabId), url);
      const after = await hands.address(tabId);
      if (after === null) return null;
      if (samePage(url, after)) return { url, evidence };
    }
    return null;
  }

  async function judge(tabId: number): Promise<TabVerdict | null> {
    let seen = await readAt(tabId);
    const last = await hands.newest(tabId);
    for (const pause of STALE_WAITS) {
      if (!seen?.evidence || !last || samePage(last.url, seen.url) || originOf(last.url) !== originOf(seen.url)) break;
      if (sightOf(seen.evidence) !== last.sight) break;
      await hands.wait(pause);
      seen = await readAt(tabId);
    }
    if (!seen?.evidence) return null;
    const { url, evidence } = seen;
    const verdict = await hands.decide(evidence);
    return inTurn(tabId, () => tellIfStill(tabId, url, evidence, verdict));
  }

  async function tellIfStill(tabId: number, url: string, evidence: PageEvidence, verdict: Verdict): Promise<TabVerdict | null> {
    const now = await hands.address(tabId);
    if (now === null || !samePage(now, url)) return null;
    const offers = downloadsOn(evidence);
    const before = await hands.kept(tabId, url);
    const same = before && gistOf(before.verdict, before.offers) === gistOf(verdict, offers);
    const kept: TabVerdict = { key: same ? before.key : `${tabId}-${hands.now()}`, url, verdict, offers, sight: sightOf(evidence) };
    const tab = tabs.get(tabId);
    if (tab && verdict.level !== 'alarm') tab.moves = 0;
    await hands.tell(tabId, kept);
    return kept;
  }

  async function run(tabId: number, self: { again: boolean }): Promise<TabVerdict | null> {
    let result: TabVerdict | null;
    do {
      self.again = false;
      result = await judge(tabId);
    } while (self.again);
    return result;
  }

  function look(tabId: number): Promise<TabVerdict | null> {
    const tab = tabs.get(tabId);
    if (tab) tab.looked = true;
    const busy = running.get(tabId);
    if (busy) {
      busy.again = true;
      return busy.done;
    }
    const self = { again: false, done: Promise.resolve<TabVerdict | null>(null) };
    running.set(tabId, self);
    self.done = run(tabId, self).finally(() => running.delete(tabId));
    return self.done;
  }

  async function moved(tabId: number, url: string): Promise<void> {
    const before = tabs.get(tabId);
    const moves = before && originOf(before.url) === originOf(url) ? before.moves + 1 : 0;
    const tab: Tab = { url, movedAt: hands.now(), late: 0, asked: false, looked: false, moves, sameSite: false, complete: false };
    tabs.set(tabId, tab);
    tab.sameSite = (await hands.moveOrigin(tabId, originOf(url))) === originOf(url);
    if (before === undefined || !samePage(before.url, url)) await inTurn(tabId, () => follow(tabId, url, moves));
  }

  /** Shows what is known of this address, unless the tab has moved on: of a flood of addresses only the last one counts. */
  async function follow(tabId: number, url: string, moves: number): Promise<void> {
    if (!samePage(tabs.get(tabId)?.url ?? url, url)) return;
    const last = moves > MOST_MOVES ? await hands.newest(tabId) : null;
    if (last?.verdict.level === 'alarm' && originOf(last.url) === originOf(url)) return hands.tell(tabId, { ...last, url });
    await hands.recall(tabId, await hands.kept(tabId, url));
  }

  /** A document begins to load: the one there was is gone, with what stood in it, if the address stays. Holds also after the background slept. */
  function renewedAt(tabId: number, url: string | undefined): Promise<void> {
    const known = tabs.get(tabId)?.url;
    return inTurn(tabId, async () => {
      const before = known ?? (await hands.newest(tabId))?.url;
      if (before !== undefined && samePage(url ?? before, before)) await hands.renewed(tabId);
    });
  }

  /** The document stands: look again where the first look may have come too early, and let the gate look where the address moved within a site. */
  async function settled(tabId: number, tab: Tab): Promise<void> {
    tab.complete = true;
    const kept = await hands.kept(tabId, tab.url);
    const thin = kept && (kept.verdict.kind === 'none' || kept.verdict.name === null);
    if (tab.looked ? thin || running.has(tabId) : kept) await look(tabId);
    else if (!tab.looked) await gate(tabId, tab.sameSite);
  }

  /** Only where the browser's account of a page says nothing is the page itself gone through, and not where it is new and does that itself. */
  async function gate(tabId: number, isOld = true): Promise<void> {
    const page = await hands.page(tabId);
    if (page && speaksOfApps(page.url, page.title)) await hands.ask(tabId);
    else if (isOld) await hands.gate(tabId);
  }

  /** A page that speaks of apps while it still loads asks as soon as it stands. */
  async function loading(tabId: number, tab: Tab, title: string): Promise<void> {
    if (tab.asked || tab.looked || tab.moves > MOST_MOVES || !speaksOfApps(tab.url, title)) return;
    tab.asked = true;
    await hands.ask(tabId);
  }

  return {
    gate,
    look,
    closed(tabId) {
      tabs.delete(tabId);
      return inTurn(tabId, () => hands.forget(tabId));
    },
    async changed(tabId, change) {
      const renewal = change.status === 'loading' && renewedAt(tabId, change.url);
      if (change.url !== undefined) await moved(tabId, change.url);
      await renewal;
      const tab = tabs.get(tabId);
      // The background slept in the middle of it: the page knows whether it has asked.
      if (!tab) return change.status === 'complete' ? gate(tabId) : undefined;
      if (change.status === 'complete') return settled(tabId, tab);
      if (change.status === 'loading') Object.assign(tab, { asked: false, looked: false, complete: false });
      if (!tab.complete) return loading(tabId, tab, change.title ?? '');
      if (change.title === undefined || tab.late >= LATE_LOOKS || hands.now() - tab.movedAt > LATE_FOR) return;
      tab.late += 1;
      if (tab.looked) await look(tabId);
      else await gate(tabId);
    },
  };
}

/** What makes two readings of a page one warning: a card is not drawn anew because a detail came later. */
function gistOf(verdict: Verdict, offers: readonly string[]): string {
  const { kind, level, app, name, reasons } = verdict;
  return JSON.stringify([kind, level, app, name, reasons[0], level === 'alarm' ? [...offers].sort() : []]);
}

/** Addresses that would start a download: not further pages of the site, nor a store's links to its other apps. */
function downloadsOn({ url, offers }: PageEvidence): string[] {
  const further = (offer: PageEvidence['offers'][number]) =>
    offer.kind === 'page' || (offer.kind === 'store' && originOf(offer.href) === originOf(url));
  return offers.filter((offer) => offer.href && !further(offer)).map((offer) => offer.href);
}

/** What a page shows of its app, to see whether it still shows the one before. */
function sightOf(evidence: PageEvidence): string {
  const { store, names } = evidence;
  return [store?.name, store?.developer, ...names.filter((name) => name.from !== 'og:site_name').map((name) => name.text)]
    .join('\n')
    .slice(0, 1_000);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
