/** What the browser can tell of a page beyond its markup. Runs in the page, in our own world. */
import { childrenOf, nameOf } from '../../detect/dom.ts';
import type { Sight } from '../../detect/sight.ts';

type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };
type WithDom = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** Elements that may hold a shadow root, besides those with a hyphen in their name. */
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
/** Share of the window from which on a frame is what a person reads; of a frameset each part counts. */
const LARGE = 0.65;
const PART = 0.2;
/** Pixels; a frame of less is an advert, a player, a button. */
const LEAST_WIDTH = 400;
const LEAST_HEIGHT = 300;
const CHILDREN = 3;

/** false in a frame too small to be what the page shows. */
export const isWorthReading = (): boolean => window === window.top || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);

/** What can be seen of this document until the given time of its clock. */
export function sightUntil(end: number): Sight {
  const dom = (globalThis as WithDom).chrome?.dom;
  return {
    isLate: () => performance.now() > end,
    shadowOf(element) {
      const name = nameOf(element);
      if (!HOSTS.has(name) && !name.includes('-')) return null;
      if (!(element instanceof HTMLElement)) return null;
      return dom ? dom.openOrClosedShadowRoot(element) : ((element as Opened).openOrClosedShadowRoot ?? null);
    },
    isDrawn(element) {
      if (!Element.prototype.checkVisibility.call(element)) return false;
      // What lies in an invisible part may be made visible again.
      const isVisible = (one: Element) => getComputedStyle(one).visibility === 'visible';
      return isVisible(element) || [...childrenOf(element)].slice(0, CHILDREN).some(isVisible);
    },
    isLarge(frame) {
      const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
      const window = innerWidth * innerHeight;
      if (window === 0) return null;
      return (width * height) / window > (nameOf(frame) === 'frame' ? PART : LARGE);
    },
    inFront: () => [0.35, 0.65].flatMap((share) => document.elementFromPoint(innerWidth / 2, innerHeight * share) ?? []),
  };
}
