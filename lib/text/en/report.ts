/**
 * English words of the report that a person copies or saves. The Arabic file says where each is seen.
 */
import type { report as arabic } from '../ar/report.ts';
import type { SameAs } from '../text.ts';

export const report = {
  'report.mistake': 'Report to Mamoon: is this wrong?',
  'report.review': 'Report to Mamoon: please review this app',
  'report.unsent': 'This text was written on your device and not sent. Delete what others need not know, then send it to: {address}',
  'report.page': 'Page',
  'report.shown': 'What Mamoon showed',
  'report.name': 'Name of the app on the page',
  'report.entry': 'In the list',
  'report.channel': 'Source',
  'report.reasons': 'Reasons',
  'report.facts': 'Found',
  'report.expected': 'expected',
  'report.list': 'Version of the list',
  'report.extension': 'Version of the extension',
  'report.date': 'Date',
  'report.none': 'none',
  'report.whyMistake': 'Why do you think that it is wrong?',
  'report.whyReview': 'What do you know of this app? (who publishes it, its official site, its page in a store)',
} as const satisfies SameAs<typeof arabic>;
