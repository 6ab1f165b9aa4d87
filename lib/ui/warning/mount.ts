/**
 * Keeps our own surface on a page that may not want it: a closed shadow root on an element of our own, in the top layer, put back
 * a bounded number of times when the page removes, hides, covers, freezes or rewrites it. Watches only while something is shown.
 */
import { freeNames } from './names.ts';
import { homeOf, isStanding, rise } from './top-layer.ts';
import { isAtRest, isForeign, looksOf } from './unspoilt.ts';

/** How often the surface is put back, raised or drawn anew before it is given up. */
const MOST_REPAIRS = 12;
/** What following the page's own dialogs costs of these: people open and close them. */
const MOVE = 0.2;
/** Looks after it appeared, in milliseconds, and from then on: what no event tells of (an element laid over it, a rule in its sheet). */
const LOOKS = [120, 400];
const EVERY = 1_000;
/** Events that tell that something else may have come up, or that the page was rewritten. None of them comes often. */
const TELLING = ['toggle', 'fullscreenchange', 'resize', 'pageshow'] as const;
/** Attributes that rising sets on the layer. */
const RISING: ReadonlySet<string> = new Set(['open', 'popover', 'style']);
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Surface {
  /** Our element on the page: what the page sees as the target of events inside. */
  host(): HTMLElement | null;
  /** Changes what is in it: whatever else changes there is the page's doing. */
  change(change: () => void): void;
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
  readonly root: ShadowRoot;
  readonly layer: HTMLElement;
  /** The root that it was built for: a page that rewrites itself has a new one, and took all listeners of the old one away. */
  readonly page: Element;
  shownAt: number;
  looks: string;
}

/** A surface that is not shown yet. Nothing of the page is read but what stands where our own element does. */
export function createSurface({ css, as, fill, risen, lost, alive }: SurfaceParts): Surface {
  let built: Built | null = null;
  let wanted = false;
  let repairs = 0;
  let spoilt = false;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const watcher = new MutationObserver(check);
  const within = new MutationObserver(foreign);
  const sight = new IntersectionObserver(check);

  function build(page: Element): Built {
    const host = newElement('div');
    const layer = newElement(as === 'dialog' ? 'dialog' : 'div');
    const style = newElement('style');
    style.textContent = css;
    const root = host.attachShadow({ mode: 'closed' });
    root.append(style, layer);
    fill(layer);
    return { host, root, layer, page, shownAt: 0, looks: '' };
  }

  /** The root of a page that is just being rewritten can be missing: the watcher tells when there is one. */
  function place() {
    freeNames();
    const page = document.documentElement;
    const home = homeOf(built?.host ?? null, as);
    if (!page || !home) return watcher.observe(document, { childList: true });
    if (spoilt || built?.page !== page || built.host.attributes.length > 0) {
      built?.host.remove();
      built = null;
      built = build(page);
    }
    spoilt = false;
    page.removeAttribute('inert');
    if (built.host.parentNode !== home) home.append(built.host);
    watch(built, home);
    if (!built.looks) built.looks = looksUnseen(built.layer);
    within.takeRecords();
    // From here on the page may run: it hears of the focus before we go on.
    rise(built, as);
    foreign(within.takeRecords().filter(({ target, attributeName }) => target !== built?.layer || !RISING.has(attributeName ?? '')));
    built.shownAt = performance.now();
    risen(built.layer);
  }

  /** Taken while it is laid out but neither modal nor focused. */
  function looksUnseen(layer: HTMLElement): string {
    if (as === 'dialog') layer.setAttribute('open', '');
    const looks = looksOf(layer);
    if (as === 'dialog') layer.removeAttribute('open');
    return looks;
  }

  function watch({ host, root, layer, page }: Built, home: Element) {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(host, { attributes: true });
    watcher.observe(page, { childList: true, attributes: true, attributeFilter: ['inert', 'hidden', 'style', 'class'] });
    if (home !== page) watcher.observe(home, { childList: true, attributes: true, attributeFilter: ['open', 'inert', 'hidden'] });
    within.disconnect();
    within.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    sight.disconnect();
    sight.observe(layer);
    for (const type of TELLING) window.addEventListener(type, check, true);
  }

  function foreign(records: MutationRecord[]) {
    if (!records.some(isForeign)) return;
    spoilt = true;
    queueMicrotask(check);
  }

  function check() {
    // On paper it is not to stand: it has not been taken away.
    if (!wanted || matchMedia('print').matches) return;
    freeNames();
    const home = homeOf(built?.host ?? null, as);
    if (built && !spoilt) {
      if (built.looks !== looksOf(built.layer) || !isAtRest(built.layer, built.shownAt)) spoilt = true;
      else if (isStanding(built, as, home)) return;
    }
    if (!alive()) return away();
    repairs += built?.host.isConnected && built.host.parentNode !== home ? MOVE : 1;
    if (repairs <= MOST_REPAIRS) return place();
    away();
    lost();
  }

  function change(change: () => void) {
    freeNames();
    if (!built) return change();
    const clean = built.looks === looksOf(built.layer);
    const before = within.takeRecords();
    change();
    within.takeRecords();
    if (clean) built.looks = looksOf(built.layer);
    foreign(before);
  }

  function show() {
    if (wanted) return check();
    wanted = true;
    timers = [...LOOKS.map((after) => setTimeout(check, after)), setInterval(check, EVERY)];
    place();
  }

  function away() {
    wanted = false;
    watcher.disconnect();
    within.disconnect();
    sight.disconnect();
    for (const timer of timers) clearTimeout(timer);
    for (const type of TELLING) window.removeEventListener(type, check, true);
    // Closing first gives the focus back to where the person was.
    if (as === 'dialog') (built?.layer as HTMLDialogElement | undefined)?.close();
    built?.host.remove();
    built = null;
  }

  return { host: () => built?.host ?? null, change, show, away };
}

/** Also in pages that are XML, where `createElement` makes elements of no kind. */
function newElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
}
