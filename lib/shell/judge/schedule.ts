/**
 * When a tab's page is read: by the browser's account of its address, its title and its loading; while it loads without end; and again a
 * little later, because what it offers may come late. Every cause is bounded, and none can be used up to hide what follows: after a flood of
 * titles or addresses the page is looked at once it is quiet.
 */
import type { Verdict } from '../../contract/verdict.ts';
import { speaksOfApps } from '../../detect/app-words.ts';
import { originOf } from './gist.ts';
import type { Hands, Judge } from './judge-tab.ts';
import { samePage } from './same-page.ts';
import { alarmStanding } from './standing.ts';
import type { InTurn } from './turns.ts';

/** Looks that changes of title may cause after one change of address, and for how long. */
const LATE_LOOKS = 4;
const LATE_FOR = 20_000;
/** Moves within one site after which its words no longer cause a look at once. */
const MOST_MOVES = 5;
/** A page that still loads is looked at as it is after 1.5, 5 and 13 seconds, and one that was read is read again then. */
const PAUSES = [1_500, 3_500, 8_000];
/** Looks again at one address, whatever causes them. */
const MOST_AGAIN = 8;
/** A page is quiet that has changed neither title nor address for so long; of one that never is, every so many waits count as quiet. */
const QUIET = 1_000;
const MOST_WAITS = 10;

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
  /** A verdict was told, and it is to be seen whether it holds. */
  watched: boolean;
  /** Looks that nothing but time and quiet caused. */
  again: number;
  /** Changes since the wait for quiet began; null where nobody waits. */
  stirred: number | null;
}

interface Looks {
  look: Judge['look'];
  /** A look at this tab is under way. */
  isLooking(tabId: number): boolean;
}

export interface Schedule extends Pick<Judge, 'gate' | 'changed'> {
  /** A look was asked for. */
  looked(tabId: number): void;
  /** A verdict that is no alarm was told: what moves from now on is counted anew. */
  calmed(tabId: number): void;
  /** A verdict was told: the page may say more later. */
  told(tabId: number, verdict: Verdict): void;
  forget(tabId: number): void;
}

export function createSchedule(hands: Hands, inTurn: InTurn, { look, isLooking }: Looks): Schedule {
  const tabs = new Map<number, Tab>();

  async function moved(tabId: number, url: string): Promise<void> {
    const before = tabs.get(tabId);
    const moves = before && originOf(before.url) === originOf(url) ? before.moves + 1 : 0;
    const tab: Tab = {
      url,
      movedAt: hands.now(),
      late: 0,
      asked: false,
      looked: false,
      moves,
      sameSite: false,
      complete: false,
      watched: false,
      again: before && moves > 0 ? before.again : 0,
      stirred: null,
    };
    tabs.set(tabId, tab);
    tab.sameSite = (await hands.moveOrigin(tabId, originOf(url))) === originOf(url);
    if (before === undefined || !samePage(before.url, url)) await inTurn(tabId, () => follow(tabId, url));
  }

  /** Shows what is known of this address, unless the tab has moved on: of a flood of addresses only the last one counts. */
  async function follow(tabId: number, url: string): Promise<void> {
    if (!samePage(tabs.get(tabId)?.url ?? url, url)) return;
    const standing = await alarmStanding(hands, tabId, url);
    if (standing) return hands.tell(tabId, { ...standing, url });
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
    if (tab.looked ? thin || isLooking(tabId) : kept) await look(tabId);
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
    if (tab.moves > MOST_MOVES) return void watchForQuiet(tabId);
    if (tab.asked || tab.looked || !speaksOfApps(tab.url, title)) return;
    tab.asked = true;
    await hands.ask(tabId);
  }

  /** Looks while the page loads: what never ends loading, or waits for a script that never comes, has been there to be seen for long. */
  async function watchLoading(tabId: number, tab: Tab): Promise<void> {
    for (const pause of PAUSES) {
      await hands.later(pause);
      if (tabs.get(tabId) !== tab || tab.complete) return;
      if (tab.looked) {
        if (!isLooking(tabId)) await look(tabId);
        continue;
      }
      const page = await hands.page(tabId);
      if (page && speaksOfApps(page.url, page.title)) await hands.ask(tabId, 'now');
      else await hands.gate(tabId, 'now');
    }
  }

  /** Looks again at a page that was read. An alarm holds whatever comes, and a maker's own site is its own. */
  async function watchRead(tabId: number, tab: Tab): Promise<void> {
    for (const pause of PAUSES) {
      await hands.later(pause);
      if (tabs.get(tabId) !== tab || tab.again >= MOST_AGAIN) return;
      tab.again += 1;
      if (!isLooking(tabId)) await look(tabId);
    }
  }

  /** A page that has changed more often than causes a look is looked at once it is quiet. */
  async function watchForQuiet(tabId: number): Promise<void> {
    const first = tabs.get(tabId);
    if (!first || first.again >= MOST_AGAIN) return;
    if (first.stirred !== null) {
      first.stirred += 1;
      return;
    }
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      const before = tabs.get(tabId);
      if (!before) return;
      before.stirred = 0;
      await hands.later(QUIET);
      const now = tabs.get(tabId);
      if (now === before && now.stirred === 0) break;
    }
    const tab = tabs.get(tabId);
    if (!tab) return;
    tab.stirred = null;
    tab.again += 1;
    await (tab.looked ? look(tabId) : gate(tabId));
  }

  return {
    gate,
    told(tabId, { level, kind }) {
      const tab = tabs.get(tabId);
      if (!tab || tab.watched || level === 'alarm' || kind === 'established') return;
      tab.watched = true;
      void watchRead(tabId, tab);
    },
    looked(tabId) {
      const tab = tabs.get(tabId);
      if (tab) tab.looked = true;
    },
    calmed(tabId) {
      const tab = tabs.get(tabId);
      if (tab) tab.moves = 0;
    },
    forget: (tabId) => void tabs.delete(tabId),
    async changed(tabId, change) {
      const renewal = change.status === 'loading' && renewedAt(tabId, change.url);
      if (change.url !== undefined) await moved(tabId, change.url);
      await renewal;
      const tab = tabs.get(tabId);
      // The background slept in the middle of it: the page knows whether it has asked.
      if (!tab) return change.status === 'complete' ? gate(tabId) : undefined;
      if (change.status === 'complete') return settled(tabId, tab);
      if (change.status === 'loading') {
        Object.assign(tab, { asked: false, looked: false, complete: false, watched: false });
        void watchLoading(tabId, tab);
      }
      if (!tab.complete) return loading(tabId, tab, change.title ?? '');
      if (change.title === undefined) return;
      if (tab.late >= LATE_LOOKS || hands.now() - tab.movedAt > LATE_FOR) return void watchForQuiet(tabId);
      tab.late += 1;
      if (tab.looked) await look(tabId);
      else await gate(tabId);
    },
  };
}
