/**
 * Where the card stands: beside what the page offers, in the upper part of the window, on the same side, and never over it. What a page makes
 * of that moves the card within the window and nothing else.
 */

/** Distance from the edges and from the offer, and where it stands when nothing is in its way; under most headers. Pixels. */
const GAP = 16;
const TOP = 88;
/** Elements that are looked at; a page that has more of them before its offer gets the usual place. */
const MOST = 600;
/** Matches the words and addresses of what puts an app on a device: «تنزيل», Install, /WhatsApp.apk; not «تطبيقات». */
const OFFERS = /تنزيل|تحميل|تثبيت|نز[ّ]?ل|حم[ّ]?ل|download|install|\.(?:apk|exe|dmg|msi)(?:$|[?#])/i;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The first thing in the window that offers a file or an app, or null. */
export function offerIn(page: Document, window: Size): Box | null {
  const all = page.querySelectorAll<HTMLElement>('a[href], button, [role="button"]');
  for (let at = 0; at < Math.min(all.length, MOST); at++) {
    const one = all[at] as HTMLElement;
    const words = `${(one.textContent ?? '').trim().slice(0, 40)} ${one.getAttribute('href') ?? ''}`;
    if (!OFFERS.test(words)) continue;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (right - left > 20 && bottom - top > 12 && top >= 0 && bottom <= window.height && left < window.width && right > 0)
      return { left, right, top, bottom };
  }
  return null;
}

/** The left upper corner for a card of this size; within the window whatever the offer is. Without an offer: the side where the page begins. */
export function placeFor(offer: Box | null, card: Size, window: Size, fromRight: boolean): { readonly left: number; readonly top: number } {
  const onRight = offer ? (offer.left + offer.right) / 2 > window.width / 2 : fromRight;
  const sides = [onRight, !onRight].map((right) => (right ? window.width - card.width - GAP : GAP));
  const lowest = Math.max(GAP, window.height - card.height - GAP);
  const usual = Math.min(TOP, lowest);
  const free = (left: number, top: number) =>
    offer === null || left + card.width <= offer.left || left >= offer.right || top + card.height <= offer.top || top >= offer.bottom;
  const [near = GAP, far = GAP] = sides;
  const tops = offer ? [usual, offer.bottom + GAP, offer.top - GAP - card.height] : [usual];
  const top = tops.find((one) => one >= GAP && one <= lowest && free(near, one));
  return top === undefined ? { left: Math.max(0, far), top: usual } : { left: Math.max(0, near), top };
}
