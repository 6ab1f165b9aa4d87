/**
 * How the toolbar says a verdict: sign, colour and words, each enough alone. Firefox for Android has no sign, only the
 * words, in the menu.
 */
import { browser } from 'wxt/browser';
import { SIGNS } from '../../contract/signs.ts';
import type { Level, Verdict } from '../../contract/verdict.ts';

export interface Badge {
  readonly text: string;
  readonly colour: string;
}

const CALM = '#3d5a80';
const AMBER = '#8a5a00';
const RED = '#b3261e';

/** Colour speaks for the level, the sign for the kind; an established app with a caution has both its sign and the amber. */
export function badgeOf(verdict: Pick<Verdict, 'kind' | 'level'>): Badge {
  const colours: Record<Level, string> = { silent: CALM, quiet: CALM, note: AMBER, alarm: RED };
  return { text: SIGNS[verdict.kind], colour: colours[verdict.level] };
}

/** Shows a verdict on the toolbar of one tab; null takes it away. `title` is the tooltip, and all there is on Android. */
export async function showBadge(tabId: number, badge: Badge | null, title: string): Promise<void> {
  const text = badge?.text ?? '';
  const ignore = () => {}; // the tab may be gone by now
  await Promise.all([
    browser.action.setTitle({ tabId, title }).catch(ignore),
    browser.action.setBadgeText?.({ tabId, text })?.catch(ignore),
    badge && browser.action.setBadgeBackgroundColor?.({ tabId, color: badge.colour })?.catch(ignore),
    badge && browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })?.catch(ignore),
  ]);
}
