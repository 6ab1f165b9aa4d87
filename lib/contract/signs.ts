/** The sign of each kind on the toolbar, which the guide explains with the same characters. Imports nothing but the vocabulary. */
import type { Kind } from './verdict.ts';

/** The loudest is what is proven on the page itself; a report is somebody else's word. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  established: 'i',
  'unofficial-source': '!?',
  discontinued: '×',
  unknown: '؟',
  modified: '!',
  lookalike: '!!',
  reported: '!…',
  none: '',
};
