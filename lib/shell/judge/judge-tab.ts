/**
 * The order in which a tab is judged: one reading at a time, and an answer about a page that the tab has left is dropped. When a page is
 * read stands in schedule.ts, how in read-tab.ts. Touches no browser API itself.
 */

import type { Verdict } from '../../contract/verdict.ts';
import type { PageEvidence } from '../../detect/evidence.ts';
import { downloadsOn, gistOf, sightOf } from './gist.ts';
import { readTab } from './read-tab.ts';
import { samePage } from './same-page.ts';
import { Schedule } from './schedule.ts';
import { alarmStanding } from './standing.ts';
import type { TabVerdict } from './tab-verdicts.ts';
import { createTurns, type InTurn } from './turns.ts';

export interface Hands {
  /** The tab's address by the browser, or null when it is gone. */
  address(tabId: number): Promise<string | null>;
  /** Runs the reader in the tab's main frame; null when the page cannot be read. */
  read(tabId: number): Promise<unknown>;
  /** Runs the reader in the frames of the tab; [] where none can be read. */
  readFrames(tabId: number): Promise<readonly unknown[]>;
  /** Names the document that stands in the tab, whatever its address becomes; '' where it cannot be asked. */
  document(tabId: number): Promise<string>;
  /** The tab's address and title ('' while there is none) by the browser, or null when it is gone. */
  page(tabId: number): Promise<{ url: string; title: string } | null>;
  /** Runs the gate again, `now` also in a document that still loads; nothing happens on a page that it has already seen as it is now. */
  gate(tabId: number, now?: 'now'): Promise<void>;
  /** Has the page ask for a look as soon as its document stands, or `now`; once for each address, and again where it gets no answer. */
  ask(tabId: number, now?: 'now'): Promise<void>;
  /** Whether the list knows this address as one where apps are got. */
  isPlaceOfApps(url: string): Promise<boolean>;
  decide(evidence: PageEvidence): Promise<Verdict>;
  /** What the address alone says. */
  decideAddress(url: string): Promise<Verdict>;
  /** What would be said of the page if it served a file; null where that is nothing to stop a download for. */
  ifServes(evidence: PageEvidence): Promise<Verdict | null>;
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
  /** Resolves after so long, unless the background is stopped before. */
  later(ms: number): Promise<void>;
  now(): number;
}

export interface Judge {
  /** Has the page ask for a look where its address or title speaks of apps, or the list knows the address; elsewhere its own gate looks at the rest. */
  gate(tabId: number): Promise<void>;
  /** A gate asks for a look, or the popup does. Resolves when the answer is stored and shown; null when there is none. */
  look(tabId: number): Promise<TabVerdict | null>;
  /** The browser's account of a change in this tab. */
  changed(tabId: number, change: { url?: string; title?: string; status?: string }): Promise<void>;
  /** The tab is gone: what is still being said of it is finished, then all of it is forgotten. */
  closed(tabId: number): Promise<void>;
  /** Has whatever else is said of a tab wait for its turn. */
  readonly inTurn: InTurn;
}

export function createJudge(hands: Hands): Judge {
  const running = new Map<number, { again: boolean; done: Promise<TabVerdict | null> }>();
  const inTurn = createTurns();
  const schedule = new Schedule(hands, inTurn, { look, isLooking: (tabId) => running.has(tabId) });

  async function judge(tabId: number): Promise<TabVerdict | null> {
    const seen = await readTab(hands, tabId);
    if (!seen?.evidence && !seen?.refused) return null;
    const { url, evidence } = seen;
    // A page that talks the reader out of an answer is told by its address.
    const verdict = await (evidence ? hands.decide(evidence) : hands.decideAddress(url));
    return inTurn(tabId, () => tellIfStill(tabId, url, evidence, verdict));
  }

  async function tellIfStill(tabId: number, url: string, evidence: PageEvidence | null, verdict: Verdict): Promise<TabVerdict | null> {
    const now = await hands.address(tabId);
    if (now === null || !samePage(now, url)) return null;
    const offers = evidence ? downloadsOn(evidence) : [];
    const before = await hands.kept(tabId, url);
    const same = before && gistOf(before.verdict, before.offers) === gistOf(verdict, offers);
    const document = await hands.document(tabId);
    const sight = evidence ? sightOf(evidence) : '';
    const read: TabVerdict = { key: same ? before.key : `${tabId}-${hands.now()}`, url, verdict, offers, sight, document };
    const standing = verdict.level === 'alarm' ? null : await alarmStanding(hands, tabId, url);
    const kept = standing ? { ...standing, url } : read;
    if (kept.verdict.level !== 'alarm') schedule.calmed(tabId);
    await hands.tell(tabId, kept);
    schedule.told(tabId, kept.verdict);
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
    schedule.looked(tabId);
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

  return {
    gate: (tabId) => schedule.gate(tabId),
    look,
    changed: (tabId, change) => schedule.changed(tabId, change),
    closed(tabId) {
      schedule.forget(tabId);
      return inTurn(tabId, () => hands.forget(tabId));
    },
    inTurn,
  };
}
