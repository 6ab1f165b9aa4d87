import type { card as ar } from '../ar/card.ts';
import type { SameAs } from '../text.ts';

export const card: SameAs<typeof ar> = {
  region: 'Notice from Mamoon',
  close: 'Close',
  more: 'More',
};
