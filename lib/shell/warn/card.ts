/** The card that stands in a site's page at a note: when it stands, what it says, and what it may ask for. */
import { browser } from 'wxt/browser';
import { appFacts } from '../../catalog/facts.ts';
import { digitsFor } from '../../text/countries.ts';
import { type CardAction, type CardModel, cardWords } from '../../text/notice-model.ts';
import { viewOf } from '../../text/view.ts';
import { listInForce } from '../judge/list.ts';
import { samePage } from '../judge/same-page.ts';
import { tabOf } from '../judge/tab.ts';
import { cardSince, keepVerdict, noteCard, noteWarning, type TabVerdict, verdictAt, warningIn } from '../judge/tab-verdicts.ts';
import { readSettings } from '../store/settings.ts';
import { readable } from '../surfaces/readable-host.ts';
import { showOnToolbar } from '../surfaces/toolbar.ts';
import { openBeside } from './own-address.ts';
import { ownPart } from './own-part.ts';
import { isSilenced, rememberAbout, subjectOn } from './silence.ts';

/** Less than this and nobody has read it, whatever the card says. Milliseconds. */
const READ_IN = 2_500;

/**
 * Puts the card that this verdict asks for into the tab, or takes away the one that no longer belongs there. `before` is the verdict that the
 * tab had: while its card stands, a page read again brings it up to date, whatever was chosen since.
 */
export async function settleCard(tabId: number, kept: TabVerdict, before: TabVerdict | null): Promise<void> {
  if (kept.verdict.level !== 'note' || !(await readSettings()).cards) return takeAwayUnless(tabId, null);
  const standing = await warningIn(tabId);
  // Injected again: harmless where it stands, needed where we were stopped before injecting.
  if (standing === kept.key) return inject(tabId);
  const sameCard = before !== null && before.key === standing && (await isSameSubject(before, kept));
  if (!sameCard && (await isSilenced(tabId, kept.verdict, kept.url))) return takeAwayUnless(tabId, kept.key);
  await noteWarning(tabId, kept.key);
  inject(tabId);
}

async function isSameSubject(one: TabVerdict, other: TabVerdict): Promise<boolean> {
  const [a, b] = await Promise.all([subjectOn(one.verdict, one.url), subjectOn(other.verdict, other.url)]);
  return samePage(one.url, other.url) && a.about === b.about && a.entry === b.entry;
}

/** Takes away the card that stands in the tab, unless it is this one. */
export async function takeAwayUnless(tabId: number, key: string | null): Promise<void> {
  const standing = await warningIn(tabId);
  if (standing === null || standing === key) return;
  await noteWarning(tabId, null);
  inject(tabId);
}

/**
 * The card asks for its model itself, so that a page which has moved on since gets none. Not waited for: where the page goes in
 * the meantime Firefox never answers, and nothing in this tab would come to its turn again.
 */
function inject(tabId: number): void {
  // A page that closes itself to scripts, or that is gone, keeps its badge.
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/card.js'] }).catch(() => {});
}

/** What stands in the tab at this address, in words; null where nothing is to stand. */
export async function cardModel(tabId: number, url: string): Promise<CardModel | null> {
  const [kept, standing] = await Promise.all([verdictAt(tabId, url), warningIn(tabId)]);
  if (!kept || kept.key !== standing) return null;
  // A card that is asked for again stands since it was first handed out.
  if ((await cardSince(tabId, kept.key)) === null) await noteCard(tabId, kept.key, Date.now());
  const [{ catalog }, { language, digits, country }] = await Promise.all([listInForce(), readSettings()]);
  const facts = kept.verdict.app ? appFacts(catalog, kept.verdict.app) : null;
  const options = { digits: digitsFor(digits, country), ownPart, readable, page: url, today: new Date().toISOString().slice(0, 10) };
  return { key: kept.key, view: viewOf(kept.verdict, facts, language, options), words: cardWords(language) };
}

/** Does what the card asks for. What is asked about an earlier card is dropped. */
export async function actOnCard(tab: { id: number; url: string; incognito: boolean }, key: string, action: CardAction): Promise<void> {
  const kept = await verdictAt(tab.id, tab.url);
  if (!kept || kept.key !== key || kept.verdict.level !== 'note') return;
  if (action === 'lost') return giveUp(tab.id, kept);
  if (!tab.incognito && (action !== 'seen' || (await mayBeSeen(tab.id, key))))
    await rememberAbout(kept.verdict, tab.url, 'seen').catch(() => {});
  if (action === 'official' && kept.verdict.official) await browser.tabs.update(tab.id, { url: kept.verdict.official });
  if (action === 'more') await openBeside(tab.id, tab.url);
}

/** In a tab that is not in front, or a moment after it was handed out, nobody has seen a card. */
async function mayBeSeen(tabId: number, key: string): Promise<boolean> {
  const [tab, since] = await Promise.all([tabOf(tabId), cardSince(tabId, key)]);
  return tab?.active === true && since !== null && Date.now() - since >= READ_IN;
}

/** The page won: the toolbar says so, and what it would not let stand is said where it has no hand. */
async function giveUp(tabId: number, kept: TabVerdict): Promise<void> {
  if (kept.removed) return;
  const said = { ...kept, removed: true } as const;
  await keepVerdict(tabId, said);
  await showOnToolbar(tabId, said);
  await openBeside(tabId, kept.url);
}
