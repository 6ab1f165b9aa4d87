/** What a page has in the browser's top layer, where the card stands too: the newest lies over all others. */

/** As many parts of a popover are looked at; one of more is taken to reach anywhere. */
const MOST = 40;
/** Elements of a page that are looked through. */
const MOST_LOOKED = 20_000;
/** So far a popover's shadow may fall, in pixels. */
const FAR = 60;

/** Ours alone: also of roots that a page keeps closed. */
function rootOf(element: Element): ShadowRoot | null {
  // Nothing else can have one, and Chromium throws where it is asked.
  if (!(element instanceof HTMLElement)) return null;
  const api = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome;
  return (
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(element) ?? null
  );
}

/** False for all that stands in the page itself, an open `<details>` too. */
export const isOnTop = (element: Element): boolean => element.matches(':popover-open, :modal');

/** All that the page has in the top layer, also within roots that it keeps closed; null where the page is too long to be looked through. */
export function allOnTop(): Element[] | null {
  const found: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  let left = MOST_LOOKED;
  for (const root of roots) {
    const all = root.querySelectorAll('*');
    left -= all.length;
    if (left < 0) return null;
    for (const one of all) {
      if (isOnTop(one)) found.push(one);
      const inner = rootOf(one);
      if (inner) roots.push(inner);
    }
  }
  return found;
}

/** What takes the pointer at this point of the window, null where nothing does; and the page's modal dialog that it belongs to, also one within a closed root. */
export function onTopAt(x: number, y: number): { element: Element | null; dialog: Element | null } {
  const element = document.elementFromPoint(x, y);
  let dialog: Element | null = null;
  for (let at = element, root: ShadowRoot | null = null; at && !dialog; at = root?.elementFromPoint(x, y) ?? null) {
    dialog = at.closest(':modal');
    const inner = rootOf(at);
    if (!inner || inner === root) break;
    root = inner;
  }
  return { element, dialog };
}

/** True for a tooltip or menu that cannot be drawn over `card`: it clips what it holds, casts no long shadow and no backdrop, and lies elsewhere. */
export function staysAway(one: Element, card: DOMRect): boolean {
  const box = one.getBoundingClientRect();
  const isApart = box.right < card.left || box.left > card.right || box.bottom < card.top || box.top > card.bottom;
  const inner = one.querySelectorAll('*');
  if (!isApart || inner.length > MOST || one.matches(':modal')) return false;
  const behind = getComputedStyle(one, '::backdrop');
  const isClear = behind.backgroundColor === 'rgba(0, 0, 0, 0)' && behind.backgroundImage === 'none' && behind.boxShadow === 'none';
  const { overflowX, overflowY, boxShadow, outlineStyle, borderImageSource, filter } = getComputedStyle(one);
  const isShort = [...boxShadow.matchAll(/(\d+)(?:\.\d+)?px/g)].every(([, length]) => Number(length) <= FAR);
  const isPlain = outlineStyle === 'none' && borderImageSource === 'none' && filter === 'none';
  const isClipped = overflowX !== 'visible' && overflowY !== 'visible';
  const leaves = [...inner, one].some(
    (part) =>
      (part !== one && getComputedStyle(part).position === 'fixed') ||
      ['::before', '::after'].some((beside) => getComputedStyle(part, beside).position === 'fixed'),
  );
  return isClear && isShort && isPlain && isClipped && !leaves;
}
