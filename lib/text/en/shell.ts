/** English words outside the page and our own pages. Where each is seen stands in the Arabic file. */
import type { shell as arabic } from '../ar/shell.ts';
import type { SameAs } from '../text.ts';

export const shell: SameAs<typeof arabic> = {
  'badge.verdict': 'Mamoon: {word} · {label}',
  'badge.removed': 'Mamoon: {word} · {label}. This page hides the notice',
  'badge.nothing': 'Mamoon',
  'badge.withheld': 'Mamoon: no access to this page. Click to check it',
  'menu.check': 'Check with Mamoon',
  'mark.lookalike': 'Mamoon: imitation',
  'mark.modified': 'Mamoon: modified version',
  'mark.reported': 'Mamoon: in a report',
  'mark.official': 'Mamoon: official page',
  'mark.by': 'A mark by Mamoon, not by this site',
};
