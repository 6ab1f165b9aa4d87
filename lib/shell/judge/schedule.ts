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

/** What the browser says of a tab; fields that did not change are missing. */
type Change = Parameters<Judge['changed']>[1];

export class Schedule {
  private readonly tabs = new Map<number, Tab>();

  private readonly hands: Hands;
  private readonly inTurn: InTurn;
  private readonly looks: Looks;

  constructor(hands: Hands, inTurn: InTurn, looks: Looks) {
    this.hands = hands;
    this.inTurn = inTurn;
    this.looks = looks;
  }

  /** A look was asked for. */
  looked(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (tab) tab.looked = true;
  }

  /** A verdict that is no alarm was told: what moves from now on is counted anew. */
  calmed(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (tab) tab.moves = 0;
  }

  /** A verdict was told: the page may say more later. */
  told(tabId: number, { level, kind }: Verdict): void {
    const tab = this.tabs.get(tabId);
    if (!tab || tab.watched || level === 'alarm' || kind === 'established') return;
    tab.watched = true;
    void this.watchRead(tabId, tab);
  }

  forget(tabId: number): void {
    this.tabs.delete(tabId);
  }

  async changed(tabId: number, change: Change): Promise<void> {
    const renewal = change.status === 'loading' && this.renewedAt(tabId, change.url);
    if (change.url !== undefined) await this.moved(tabId, change.url);
    await renewal;
    const tab = this.tabs.get(tabId);
    // The background slept in the middle of it: the page knows whether it has asked.
    if (!tab) return change.status === 'complete' ? this.gate(tabId) : undefined;
    if (change.status === 'complete') return this.settled(tabId, tab);
    if (change.status === 'loading') {
      Object.assign(tab, { asked: false, looked: false, complete: false, watched: false });
      void this.watchLoading(tabId, tab);
    }
    if (!tab.complete) return this.loading(tabId, tab, change.title ?? '');
    if (change.title === undefined) return;
    if (tab.late >= LATE_LOOKS || this.hands.now() - tab.movedAt > LATE_FOR) return void this.watchForQuiet(tabId);
    tab.late += 1;
    if (tab.looked) await this.looks.look(tabId);
    else await this.gate(tabId);
  }

  private async moved(tabId: number, url: string): Promise<void> {
    const before = this.tabs.get(tabId);
    const moves = before && originOf(before.url) === originOf(url) ? before.moves + 1 : 0;
    const tab: Tab = {
      url,
      movedAt: this.hands.now(),
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
    this.tabs.set(tabId, tab);
    tab.sameSite = (await this.hands.moveOrigin(tabId, originOf(url))) === originOf(url);
    if (before === undefined || !samePage(before.url, url)) await this.inTurn(tabId, () => this.follow(tabId, url));
  }

  /** Shows what is known of this address, unless the tab has moved on: of a flood of addresses only the last one counts. */
  private async follow(tabId: number, url: string): Promise<void> {
    if (!samePage(this.tabs.get(tabId)?.url ?? url, url)) return;
    const standing = await alarmStanding(this.hands, tabId, url);
    if (standing) return this.hands.tell(tabId, { ...standing, url });
    await this.hands.recall(tabId, await this.hands.kept(tabId, url));
  }

  /** A document begins to load: the one there was is gone, with what stood in it, if the address stays. Holds also after the background slept. */
  private renewedAt(tabId: number, url: string | undefined): Promise<void> {
    const known = this.tabs.get(tabId)?.url;
    return this.inTurn(tabId, async () => {
      const before = known ?? (await this.hands.newest(tabId))?.url;
      if (before !== undefined && samePage(url ?? before, before)) await this.hands.renewed(tabId);
    });
  }

  /** The document stands: look again where the first look may have come too early, and let the gate look where the address moved within a site. */
  private async settled(tabId: number, tab: Tab): Promise<void> {
    tab.complete = true;
    const kept = await this.hands.kept(tabId, tab.url);
    const thin = kept && (kept.verdict.kind === 'none' || kept.verdict.name === null);
    if (tab.looked ? thin || this.looks.isLooking(tabId) : kept) await this.looks.look(tabId);
    else if (!tab.looked) await this.gate(tabId, tab.sameSite);
  }

  /** Only where the browser's account of a page says nothing is the page itself gone through, and not where it is new and does that itself. */
  async gate(tabId: number, isOld = true): Promise<void> {
    const page = await this.hands.page(tabId);
    if (page && (await this.isWorthALook(page.url, page.title))) await this.hands.ask(tabId);
    else if (isOld) await this.hands.gate(tabId);
  }

  /** Its address or title speaks of apps, or the list knows the address as a place where they are got. */
  private async isWorthALook(url: string, title: string): Promise<boolean> {
    return speaksOfApps(url, title) || this.hands.isPlaceOfApps(url);
  }

  /** A page that speaks of apps while it still loads asks as soon as it stands. */
  private async loading(tabId: number, tab: Tab, title: string): Promise<void> {
    if (tab.moves > MOST_MOVES) return void this.watchForQuiet(tabId);
    if (tab.asked || tab.looked || !(await this.isWorthALook(tab.url, title)) || tab.asked) return;
    tab.asked = true;
    await this.hands.ask(tabId);
  }

  /** Looks while the page loads: what never ends loading, or waits for a script that never comes, has been there to be seen for long. */
  private async watchLoading(tabId: number, tab: Tab): Promise<void> {
    for (const pause of PAUSES) {
      await this.hands.later(pause);
      if (this.tabs.get(tabId) !== tab || tab.complete) return;
      if (tab.looked) {
        if (!this.looks.isLooking(tabId)) await this.looks.look(tabId);
        continue;
      }
      const page = await this.hands.page(tabId);
      if (page && (await this.isWorthALook(page.url, page.title))) await this.hands.ask(tabId, 'now');
      else await this.hands.gate(tabId, 'now');
    }
  }

  /** Looks again at a page that was read. An alarm holds whatever comes, and a maker's own site is its own. */
  private async watchRead(tabId: number, tab: Tab): Promise<void> {
    for (const pause of PAUSES) {
      await this.hands.later(pause);
      if (this.tabs.get(tabId) !== tab || tab.again >= MOST_AGAIN) return;
      tab.again += 1;
      if (!this.looks.isLooking(tabId)) await this.looks.look(tabId);
    }
  }

  /** A page that has changed more often than causes a look is looked at once it is quiet. */
  private async watchForQuiet(tabId: number): Promise<void> {
    const first = this.tabs.get(tabId);
    if (!first || first.again >= MOST_AGAIN) return;
    if (first.stirred !== null) {
      first.stirred += 1;
      return;
    }
    for (let waits = 0; waits < MOST_WAITS; waits++) {
      const before = this.tabs.get(tabId);
      if (!before) return;
      before.stirred = 0;
      await this.hands.later(QUIET);
      const now = this.tabs.get(tabId);
      if (now === before && now.stirred === 0) break;
    }
    const tab = this.tabs.get(tabId);
    if (!tab) return;
    tab.stirred = null;
    tab.again += 1;
    await (tab.looked ? this.looks.look(tabId) : this.gate(tabId));
  }
}
