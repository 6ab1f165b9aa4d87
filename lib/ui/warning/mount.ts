/**
 * Keeps our own surface on a page that may not want it: a closed shadow root on an element of our own, in the top layer, put back
 * a bounded number of times when the page removes, hides, covers or freezes it. Watches only while something is shown.
 */
import { isStanding, rise } from './top-layer.ts';

/** How often the surface is put back or raised before it is given up. */
const MOST_REPAIRS = 12;
/** Looks after it appeared, in milliseconds: what no event tells of (an element laid over it, a stylesheet for the root). */
const LOOKS = [120, 400, 1_000, 2_500, 6_000, 15_000, 40_000, 90_000];
/** Events that tell that something else may have come up, or that the page was rewritten. None of them comes often. */
const TELLING = ['toggle', 'fullscreenchange', 'resize', 'pageshow'] as const;
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Surface {
  /** What is in the top layer; content is rendered into it. */
  readonly layer: HTMLElement;
  /** Our element on the page: what the page sees as the target of events inside. */
  host(): HTMLElement;
  /** Shows it again after it was put away. */
  show(): void;
  /** Puts it away; nothing of it, and nothing that watches, stays behind. */
  away(): void;
}

export interface SurfaceParts {
  readonly css: string;
  /** `dialog` blocks the page, `card` stands beside it. */
  readonly as: 'card' | 'dialog';
  /** After each time that it came up anew. */
  risen(layer: HTMLElement): void;
  /** The page won: it is not shown any more. */
  lost(): void;
}

/** Builds a surface, not yet shown. Nothing of the page is read but where our own element stands. */
export function createSurface({ css, as, risen, lost }: SurfaceParts): Surface {
  let host = newElement('div');
  const layer = newElement(as === 'dialog' ? 'dialog' : 'div');
  let repairs = 0;
  let wanted = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const watcher = new MutationObserver(check);
  const seen = typeof IntersectionObserver === 'function' ? new IntersectionObserver(check) : null;
  furnish();

  function furnish() {
    const root = host.attachShadow({ mode: 'closed' });
    const style = newElement('style');
    style.textContent = css;
    root.append(style, layer);
  }

  /** The root of a page that is just being rewritten can be missing. */
  function place() {
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    document.documentElement?.removeAttribute('inert');
    if (host.parentNode !== document.documentElement || host.nextSibling) document.documentElement?.append(host);
    rise(layer, as);
    watch();
    risen(layer);
  }

  function watch() {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(host, { attributes: true });
    if (document.documentElement)
      watcher.observe(document.documentElement, { childList: true, attributes: true, attributeFilter: ['inert', 'hidden'] });
    seen?.disconnect();
    seen?.observe(layer);
    for (const type of TELLING) window.addEventListener(type, check, true);
  }

  function check() {
    if (!wanted || isStanding(host, layer, as)) return;
    repairs += 1;
    if (repairs > MOST_REPAIRS) {
      away();
      lost();
      return;
    }
    // A page that copied our element, or froze it, gets a new one.
    if (repairs % 4 === 0) {
      const old = host;
      host = newElement('div');
      furnish();
      old.remove();
    }
    place();
  }

  function away() {
    wanted = false;
    watcher.disconnect();
    seen?.disconnect();
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    for (const type of TELLING) window.removeEventListener(type, check, true);
    if (layer instanceof HTMLDialogElement && layer.open) layer.close();
    host.remove();
  }

  function show() {
    if (wanted) return check();
    wanted = true;
    timers = LOOKS.map((after) => setTimeout(check, after));
    place();
  }

  return { layer, host: () => host, show, away };
}

/** Also in pages that are XML, where `createElement` makes elements of no kind. */
function newElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
}
