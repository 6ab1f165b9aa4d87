/** What only a real document can tell of a page: reader.ts asks the browser, a parser's document knows the same by its markup alone. */

import { openRootOf } from './dom.ts';

export interface Sight {
  /** true once reading has taken long enough; a page of ordinary size is read whatever it says. */
  readonly isLate: () => boolean;
  /** The element's shadow root, also a closed one; null where it has none. */
  readonly shadowOf: (element: Element) => Node | null;
  /** Whether the element is drawn; null where only its markup can tell. */
  readonly isDrawn: (element: Element) => boolean | null;
  /** Whether a frame takes up so much of the window that what it shows is what the page shows; null where only its markup can tell. */
  readonly isLarge: (frame: Element) => boolean | null;
  /** Where a person looks first, outermost last. */
  readonly inFront: () => readonly Element[];
}

/** Of a document that is drawn nowhere. */
export const UNDRAWN: Sight = {
  isLate: () => false,
  shadowOf: openRootOf,
  isDrawn: () => null,
  isLarge: () => null,
  inFront: () => [],
};
