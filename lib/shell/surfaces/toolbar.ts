/**
 * How the toolbar says a verdict: sign, colour and words, each enough alone. Firefox for Android has no sign, only the
 * words, in the menu.
 */
import { browser } from 'wxt/browser';
import { SIGNS } from '../../contract/signs.ts';
import type { Level } from '../../contract/verdict.ts';
import { viewOf } from '../../text/view.ts';
import type { TabVerdict } from '../judge/tab-verdicts.ts';
import { readSettings } from '../store/settings.ts';
import { shellText } from './shell-text.ts';

type Said = Pick<TabVerdict, 'verdict' | 'removed'>;

/** The page took our card away until it was given up. */
const GIVEN_UP = '⊘!';
const CALM = '#3d5a80';
const AMBER = '#8a5a00';
const RED = '#b3261e';
const COLOURS: Readonly<Record<Level, string>> = { silent: CALM, quiet: CALM, note: AMBER, alarm: RED };

/**
 * Shows what is known of a tab's page on the toolbar; null takes the sign away. The sign speaks for the kind, its colour for the level, the
 * title is the tooltip, and all there is on Android. A tab that is gone is left at that.
 */
export async function showOnToolbar(tabId: number, said: Said | null): Promise<void> {
  const title = await titleOf(said);
  const ignore = () => {};
  await Promise.all([
    browser.action.setTitle({ tabId, title }).catch(ignore),
    browser.action.setBadgeText?.({ tabId, text: signOf(said) })?.catch(ignore),
    said && browser.action.setBadgeBackgroundColor?.({ tabId, color: COLOURS[said.verdict.level] })?.catch(ignore),
    said && browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })?.catch(ignore),
  ]);
}

const signOf = (said: Said | null): string => (said?.removed ? GIVEN_UP : said ? SIGNS[said.verdict.kind] : '');

async function titleOf(said: Said | null): Promise<string> {
  const text = await shellText();
  if (!said || said.verdict.kind === 'none') return text.plain('badge.nothing');
  const { language } = await readSettings();
  const { word, label } = viewOf(said.verdict, null, language, {});
  return text.plain(said.removed ? 'badge.removed' : 'badge.verdict', { word, label });
}
