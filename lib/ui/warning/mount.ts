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
  /** Our element on the page: what the page sees as the target of events inside. */
  host(): HTMLElement | null;
  /** Shows it, also again after it was put away. */
  show(): void;
  /** Puts it away; nothing of it, and nothing that watches, stays behind. */
  away(): void;
}

export interface SurfaceParts {
  readonly css: string;
  /** `dialog` blocks the page, `card` stands beside it. */
  readonly as: 'card' | 'dialog';
  /** Fills an empty layer; called for each one that is built. */
  fill(layer: HTMLElement): void;
  /** After each time that it came up. */
  risen(layer: HTMLElement): void;
  /** The page won: it is not shown any more. */
  lost(): void;
  /** False once the extension was updated or turned off under it: it then stays where it is, and comes back no more. */
  alive(): boolean;
}

interface Built {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
  /** The root that it was built for: a page that rewrites itself has a new one, and took all listeners of the old one away. */
  readonly page: Element;
}

/** A surface that is not shown yet. Nothing of the page is read but where our own element stands. */
export function createSurface({ css, as, fill, risen, lost, alive }: SurfaceParts): Surface {
  let built: Built | null = null;
  let wanted = false;
  let repairs = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const watcher = new MutationObserver(check);
  const sight = new IntersectionObserver(check);

  function build(page: Element): Built {
    const host = newElement('div');
    const layer = newElement(as === 'dialog' ? 'dialog' : 'div');
    const style = newElement('style');
    style.textContent = css;
    host.attachShadow({ mode: 'closed' }).append(style, layer);
    fill(layer);
    return { host, layer, page };
  }

  /** The root of a page that is just being rewritten can be missing: the watcher tells when there is one. */
  function place() {
    const page = document.documentElement;
    if (!page) return watcher.observe(document, { childList: true });
    if (built?.page !== page || built.host.parentNode !== page || built.host.attributes.length > 0) {
      built?.host.remove();
      built = build(page);
    }
    page.removeAttribute('inert');
    if (!built.host.isConnected) page.append(built.host);
    rise(built, as);
    watch(built);
    risen(built.layer);
  }

  function watch({ host, layer, page }: Built) {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(host, { attributes: true });
    watcher.observe(page, { childList: true, attributes: true, attributeFilter: ['inert', 'hidden', 'style', 'class'] });
    sight.disconnect();
    sight.observe(layer);
    for (const type of TELLING) window.addEventListener(type, check, true);
  }

  function check() {
    if (!wanted || (built && isStanding(built, as))) return;
    if (!alive()) return away();
    repairs += 1;
    if (repairs <= MOST_REPAIRS) return place();
    away();
    lost();
  }

  function show() {
    if (wanted) return check();
    wanted = true;
    timers = LOOKS.map((after) => setTimeout(check, after));
    place();
  }

  function away() {
    wanted = false;
    watcher.disconnect();
    sight.disconnect();
    for (const timer of timers) clearTimeout(timer);
    for (const type of TELLING) window.removeEventListener(type, check, true);
    // Closing first gives the focus back to where the person was.
    if (as === 'dialog') (built?.layer as HTMLDialogElement | undefined)?.close();
    built?.host.remove();
    built = null;
  }

  return { host: () => built?.host ?? null, show, away };
}

/** Also in pages that are XML, where `createElement` makes elements of no kind. */
function newElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
}
