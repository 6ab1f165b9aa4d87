/** The toolbar button's words for a verdict. */
import { viewOf } from '../text/view.ts';
import type { Verdict } from '../verdict.ts';
import { readSettings } from './settings.ts';
import { shellText } from './shell-text.ts';

/** `removed`: the page keeps taking the warning away. Null and `none` have nothing to say. */
export async function titleOf(verdict: Verdict | null, removed?: 'removed'): Promise<string> {
  const text = await shellText();
  if (!verdict || verdict.kind === 'none') return text.plain('badge.nothing');
  const { language } = await readSettings();
  const { label } = viewOf(verdict, null, language, {});
  return text.plain(removed ? 'badge.removed' : 'badge.verdict', { label });
}
