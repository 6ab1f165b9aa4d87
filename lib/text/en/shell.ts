/** English words outside the page and our own pages. Where each is seen stands in the Arabic file. */
import type { shell as arabic } from '../ar/shell.ts';
import type { SameAs } from '../text.ts';

export const shell: SameAs<typeof arabic> = {
  'badge.verdict': 'Mamoon: {word} · {label}',
  'badge.removed': 'Mamoon: {word} · {label}. This page hides the warning',
  'badge.nothing': 'Mamoon',
  'badge.withheld': 'Mamoon: no access to this page. Click to check it',
  'menu.check': 'Check with Mamoon',
  'mark.lookalike': 'Imitation',
  'mark.modified': 'Modified build',
  'mark.reported': 'Named in a report',
  'mark.official': 'Official page',
  'mark.by': 'A mark by Mamoon, not by the search engine',
};
