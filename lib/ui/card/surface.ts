/**
 * Keeps the card in a page that may not want it: a popover in a closed root, put back twice at most where the page removes, hides or covers
 * it. Then it is given up, and what it says is said elsewhere. Honest pages have dialogs, menus and hints: a person's click, what closes
 * again or lies elsewhere, and a page that lets the card stand between them give nothing up.
 */
import { freeNames } from './names.ts';
import { type Sight, watchSight } from './sight.ts';

const MOST_REPAIRS = 2;
/** How often it is looked at, and how long nothing is concluded after it came up, in milliseconds. */
const EVERY = 500;
const SETTLES = 900;
/** So long in sight of a person, and they have seen it. */
const SEEN_AFTER = 3_000;
/** A page that has let it stand for so long starts anew: what comes over it then is no fight against it. */
const LET_BE = 10_000;
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface SurfaceParts {
  readonly css: string;
  /** Fills the empty layer. */
  fill(layer: HTMLElement): void;
  /** It was in front of a person long enough. */
  seen(): void;
  /** The page won: it is not shown any more. */
  lost(): void;
  /** False once the extension was updated or turned off under it: it then stays where it is, and comes back no more. */
  alive(): boolean;
}

/** Shows the card; returns the call that takes it away with all that watches it. */
export function showSurface({ css, fill, seen, lost, alive }: SurfaceParts): () => void {
  freeNames();
  const host = element('div');
  const layer = element('div');
  const style = element('style');
  style.textContent = css;
  host.attachShadow({ mode: 'closed' }).append(style, layer);
  fill(layer);
  let repairs = 0;
  let raised = 0;
  let inSight = 0;
  let stood = 0;
  let sight: Sight | null = null;
  const tree = new MutationObserver(() => check());
  const timer = setInterval(() => {
    const stands = check();
    stood = stands ? stood + EVERY : 0;
    if (stood >= LET_BE) repairs = 0;
    if (stands && document.hasFocus()) inSight += EVERY;
    if (inSight >= SEEN_AFTER) seen();
    if (inSight >= SEEN_AFTER) inSight = Number.NEGATIVE_INFINITY;
  }, EVERY);

  function raise() {
    const page = document.documentElement;
    if (!page) return;
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    page.removeAttribute('inert');
    if (host.parentNode !== page) page.append(host);
    layer.popover = 'manual';
    layer.hidePopover();
    layer.showPopover();
    raised = performance.now();
    tree.disconnect();
    tree.observe(document, { childList: true });
    tree.observe(page, { childList: true });
    sight?.renew();
  }

  /** True while it is in sight. What a person's own click brought up over it is gone under without being counted. */
  function check(): boolean {
    freeNames();
    if (document.visibilityState === 'hidden' || document.fullscreenElement || matchMedia('print').matches) {
      // Nothing was drawn: it has to settle again.
      raised = performance.now();
      return false;
    }
    const trouble = sight?.trouble() ?? '';
    if (trouble === '') return true;
    if (trouble !== 'removed' && performance.now() - raised < SETTLES) return false;
    if (!alive()) {
      away();
      return false;
    }
    if (!(trouble === 'covered' && navigator.userActivation?.isActive)) repairs += 1;
    if (repairs <= MOST_REPAIRS) raise();
    else {
      away();
      lost();
    }
    return false;
  }

  function away() {
    clearInterval(timer);
    tree.disconnect();
    sight?.end();
    host.remove();
  }

  raise();
  sight = watchSight(host, layer, () => void check());
  return away;
}

/** Also in pages that are XML, where `createElement` makes elements of no kind. */
function element<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
}
