/** What a verdict asks for: our own page at an alarm, a card at a note, else nothing. */
import type { TabVerdict } from '../judge/tab-verdicts.ts';
import { settleCard, takeAwayUnless } from './card.ts';
import { leadAway } from './own-ground.ts';
import { isSilenced } from './silence.ts';

/** Shows what the verdict on the page in this tab asks for, and takes away what stood there for another. `before`: the tab's verdict until now. */
export async function settleNotice(tabId: number, kept: TabVerdict, before: TabVerdict | null): Promise<void> {
  if (kept.verdict.level !== 'alarm') return settleCard(tabId, kept, before);
  await takeAwayUnless(tabId, null);
  if (!(await isSilenced(tabId, kept.verdict, kept.url))) await leadAway(tabId, kept.url, true);
}
