/** The report «هل هذا خطأ؟» or «راجعوا هذا التطبيق» on what stands in a tab, for a person to copy: sent nowhere. */
import { bundledVersion } from '../../catalog/bundled-help.ts';
import { digitsFor } from '../../text/countries.ts';
import { composeReport } from '../../text/report.ts';
import { viewOf } from '../../text/view.ts';
import { sendMessage } from '../messages.ts';
import type { Settings } from '../store/settings.ts';

/** Asks for a review where the app is unknown, else whether the verdict is wrong. Without a tab, or one that was not judged: an empty report. */
export async function reportOnTab(tabId: number | null, settings: Settings, extension: string): Promise<string> {
  const page = tabId === null ? null : await sendMessage('verdict:read', { tabId }).catch(() => null);
  const frame = { language: settings.language, extension, list: bundledVersion().version, today: new Date().toISOString().slice(0, 10) };
  if (!page?.verdict) return composeReport('review', null, frame);
  const view = viewOf(page.verdict, page.facts, settings.language, { digits: digitsFor(settings.digits, settings.country) });
  return composeReport(page.verdict.kind === 'unknown' ? 'review' : 'mistake', { verdict: page.verdict, view, url: page.url }, frame);
}
