/**
 * Writes the report that a person may copy or save: exactly what somebody else would get to read, as plain lines.
 * Knows what must not be in it: the part of the address after `?` or `#`, where sites keep what belongs to the visitor.
 */
import { REPORT_ADDRESS } from '../contract/report-address.ts';
import type { Verdict } from '../contract/verdict.ts';
import { report as arabic } from './ar/report.ts';
import { report as english } from './en/report.ts';
import { bare } from './rich.ts';
import { createText, type Language } from './text.ts';
import type { VerdictView } from './view-model.ts';

/** `mistake`: «هل هذا خطأ؟»; `review`: «راجعوا هذا التطبيق». */
export type ReportAsk = 'mistake' | 'review';

export interface ReportSubject {
  readonly verdict: Verdict;
  /** The same verdict in words. */
  readonly view: VerdictView;
  /** Address of the page judged. */
  readonly url: string;
}

export interface ReportFrame {
  readonly language: Language;
  /** Version of the extension. */
  readonly extension: string;
  /** Version of the list, where there is no subject. */
  readonly list: string;
  /** ISO date of today. */
  readonly today: string;
}

/**
 * The report as text. Without a subject: the same lines, empty, for a person to fill in. Page text in it is folded to one
 * line each, so that a page cannot write lines of its own.
 */
export function composeReport(ask: ReportAsk, subject: ReportSubject | null, frame: ReportFrame): string {
  const t = createText({ ar: arabic, en: english }, frame.language);
  const line = (label: string, value: string | null) => `${label}: ${value === null ? t.plain('report.none') : oneLine(value)}`;
  const lines = [
    t.plain(ask === 'mistake' ? 'report.mistake' : 'report.review'),
    t.plain('report.unsent', { address: REPORT_ADDRESS }),
    '',
  ];
  const verdict = subject?.verdict;
  if (subject && verdict) {
    lines.push(
      line(t.plain('report.page'), withoutQuery(subject.url)),
      line(t.plain('report.shown'), `${subject.view.label} (${verdict.kind})`),
      line(t.plain('report.name'), verdict.name),
      line(t.plain('report.entry'), verdict.app),
      line(t.plain('report.channel'), verdict.channel),
      `${t.plain('report.reasons')}:`,
      ...subject.view.reasons.map((reason) => `- ${oneLine(bare(reason.text))} [${reason.code}]`),
    );
    if (verdict.facts.length > 0) lines.push(`${t.plain('report.facts')}:`);
    for (const fact of verdict.facts) {
      const expected = fact.expected ? ` (${t.plain('report.expected')}: ${oneLine(fact.expected)})` : '';
      lines.push(`- ${fact.what}: ${oneLine(fact.value)}${expected}`);
    }
  } else {
    for (const key of ['report.page', 'report.name'] as const) lines.push(`${t.plain(key)}: `);
  }
  lines.push(
    line(t.plain('report.list'), verdict?.list ?? frame.list),
    line(t.plain('report.extension'), frame.extension),
    line(t.plain('report.date'), frame.today),
    '',
    t.plain(ask === 'mistake' ? 'report.whyMistake' : 'report.whyReview'),
    '',
  );
  return lines.join('\n');
}

/** `https://a.example/x?y=1#z` → `https://a.example/x`; without user name and password. Anything else is cut at the first `?` or `#`. */
function withoutQuery(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return address.split(/[?#]/, 1)[0] ?? '';
  }
}

/** Line breaks, control characters and bidirectional overrides out; at most 300 characters. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
