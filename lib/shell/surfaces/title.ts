/** The toolbar button's words for a verdict. */

import type { Verdict } from '../../contract/verdict.ts';
import { viewOf } from '../../text/view.ts';
import { readSettings } from '../store/settings.ts';
import { shellText } from './shell-text.ts';

/** `removed`: the page keeps taking the warning away. Null and `none` have nothing to say. */
export async function titleOf(verdict: Verdict | null, removed?: 'removed'): Promise<string> {
  const text = await shellText();
  if (!verdict || verdict.kind === 'none') return text.plain('badge.nothing');
  const { language } = await readSettings();
  const { word, label } = viewOf(verdict, null, language, {});
  return text.plain(removed ? 'badge.removed' : 'badge.verdict', { word, label });
}
