/**
 * When the card or dialog stands in a tab, what it says, and what becomes of a person's answer to it.
 */
import { browser } from 'wxt/browser';
import { appFacts } from '../../catalog/facts.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import { digitsFor } from '../../text/countries.ts';
import { viewOf } from '../../text/view.ts';
import type { WarningAction, WarningModel } from '../../text/warning-model.ts';
import { warningWords } from '../../text/warning-words.ts';
import { listInForce } from '../judge/list.ts';
import { samePage } from '../judge/same-page.ts';
import { subjectOf } from '../judge/subject.ts';
import { tabOf } from '../judge/tab.ts';
import { keepVerdict, noteWarning, type TabVerdict, verdictAt, warningIn } from '../judge/tab-verdicts.ts';
import { type Choice, readChoices, remember, type Subject, silencedBy } from '../store/choices.ts';
import { readSettings } from '../store/settings.ts';
import { badgeOf, showBadge } from '../surfaces/badge.ts';
import { openGuide, openOptions, openPopup } from '../surfaces/open-pages.ts';
import { readable } from '../surfaces/readable-host.ts';
import { titleOf } from '../surfaces/title.ts';

/** The choice that keeps the warning away from this page, or null when nothing does. */
export async function silencer(verdict: Verdict, url: string): Promise<Choice | null> {
  return silencedBy(await readChoices(), await subjectOn(verdict, url), Date.now());
}

async function subjectOn(verdict: Verdict, url: string): Promise<Subject> {
  const { catalog } = await listInForce();
  return subjectOf(verdict, url, verdict.app ? appFacts(catalog, verdict.app) : null);
}

/**
 * Puts the warning that this verdict asks for into the tab, or takes away the one that no longer belongs there. `before` is the
 * verdict that the tab had: while its warning stands, a page read again brings it up to date, whatever was chosen since.
 */
export async function settleWarning(tabId: number, kept: TabVerdict, before: TabVerdict | null): Promise<void> {
  if (!(await asksForWarning(kept.verdict))) return takeAwayUnless(tabId, null);
  const standing = await warningIn(tabId);
  // Injected again: harmless where it stands, needed where we were stopped before injecting.
  if (standing === kept.key) return inject(tabId);
  const sameWarning = before !== null && before.key === standing && (await isSameSubject(before, kept));
  if (!sameWarning && (await silencer(kept.verdict, kept.url))) return takeAwayUnless(tabId, kept.key);
  await noteWarning(tabId, kept.key);
  inject(tabId);
}

async function isSameSubject(one: TabVerdict, other: TabVerdict): Promise<boolean> {
  const [a, b] = await Promise.all([subjectOn(one.verdict, one.url), subjectOn(other.verdict, other.url)]);
  return samePage(one.url, other.url) && a.about === b.about && a.entry === b.entry;
}

/** Takes away the warning that stands in the tab, unless it is this one. */
export async function takeAwayUnless(tabId: number, key: string | null): Promise<void> {
  const standing = await warningIn(tabId);
  if (standing === null || standing === key) return;
  await noteWarning(tabId, null);
  inject(tabId);
}

async function asksForWarning(verdict: Verdict): Promise<boolean> {
  if (verdict.level === 'alarm') return true;
  return verdict.level === 'note' && (await readSettings()).cards;
}

/**
 * The warning asks for its model itself, so that a page which has moved on since gets none. Not waited for: where the page goes in
 * the meantime Firefox never answers, and nothing in this tab would come to its turn again.
 */
function inject(tabId: number): void {
  // A page that closes itself to scripts, or that is gone, keeps its badge.
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/warning.js'] }).catch(() => {});
}

/** What stands in the tab at this address, in words; null where nothing is to stand. */
export async function warningModel(tabId: number, url: string): Promise<WarningModel | null> {
  const [kept, standing] = await Promise.all([verdictAt(tabId, url), warningIn(tabId)]);
  if (!kept || kept.key !== standing) return null;
  const [{ catalog, policy }, settings] = await Promise.all([listInForce(), readSettings()]);
  const facts = kept.verdict.app ? appFacts(catalog, kept.verdict.app) : null;
  const digits = digitsFor(settings.digits, settings.country);
  return {
    key: kept.key,
    view: viewOf(kept.verdict, facts, settings.language, { digits, ownPart, readable, page: url }),
    words: warningWords(settings.language),
    canContinue: !policy.hideGoOn,
    offers: kept.offers,
  };
}

/** Where the registered part of a host begins, as a position in the host as it is shown. */
export function ownPart(host: string): number {
  const parsed = parseHost(host);
  if (!parsed?.domain) return 0;
  const depth = parsed.domain.split('.').length;
  return host.length - host.split('.').slice(-depth).join('.').length;
}

/** What each action leaves behind; the others leave nothing. */
const REMEMBERED: Partial<Record<WarningAction, Choice['what']>> = {
  'ignore-app': 'ignore-app',
  'ignore-site': 'ignore-site',
  later: 'later',
  continue: 'continue',
};

/** Does what the person asked for. An action about a warning that no longer stands there is dropped. */
export async function actOnWarning(
  tab: { id: number; url: string; incognito: boolean },
  key: string,
  action: WarningAction,
): Promise<void> {
  const kept = await verdictAt(tab.id, tab.url);
  if (!kept || kept.key !== key) return;
  const { verdict } = kept;
  // A card counts as seen once it was shown. A dialog returns until the person has chosen: one reload must not disarm it.
  const what = action === 'shown' && verdict.level === 'note' ? 'seen' : REMEMBERED[action];
  if (what && !tab.incognito) await rememberAbout(verdict, tab.url, what);
  if (action === 'official' && verdict.official) await browser.tabs.update(tab.id, { url: verdict.official });
  if (action === 'leave') await leave(tab.id);
  if (action === 'known-apps') await openGuide('known');
  if (action === 'help') await openGuide('blackmail');
  if (action === 'mistake') await openOptions(`report-${tab.id}`);
  if (action !== 'removed') return;
  await keepVerdict(tab.id, { ...kept, removed: true });
  await showBadge(tab.id, { ...badgeOf(verdict), text: '⊘!' }, await titleOf(verdict, 'removed'));
  // What a page keeps taking away is said once more where it has no hand.
  if (verdict.level === 'alarm' && !kept.removed && (await isInFront(tab.id))) await openPopup();
}

async function rememberAbout(verdict: Verdict, url: string, what: Choice['what']): Promise<void> {
  const { catalog } = await listInForce();
  const facts = verdict.app ? appFacts(catalog, verdict.app) : null;
  const { about, host, entry } = subjectOf(verdict, url, facts);
  const name = what === 'ignore-site' ? host : (verdict.name ?? facts?.names.ar ?? host);
  await remember({ what, about: what === 'ignore-site' ? host : about, name: name.slice(0, 200), entry, at: Date.now() });
}

const isInFront = async (tabId: number): Promise<boolean> => (await tabOf(tabId))?.active === true;

/** Back to where the person came from; a tab that came from nowhere is closed. */
async function leave(tabId: number): Promise<void> {
  await browser.tabs.goBack(tabId).catch(() => browser.tabs.remove(tabId));
}
