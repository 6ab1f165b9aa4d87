/** What browsers' top layer asks of us: how to get to its top, and how to tell whether a person can see and use what is there. */

interface Shown {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
}
type As = 'card' | 'dialog';
interface Transition {
  readonly ready: Promise<unknown>;
  skipTransition(): void;
}
interface Transitional {
  readonly activeViewTransition?: Transition | null;
  startViewTransition?(change: () => void): Transition;
}

/** Brings the layer to the top of the top layer, also when it is in there already, at its own size whatever the page's root zooms to. */
export function rise({ host, layer }: Shown, as: As): void {
  endTransition();
  if (as === 'dialog') {
    const dialog = layer as HTMLDialogElement;
    dialog.close();
    dialog.showModal();
  } else {
    layer.popover = 'manual';
    layer.hidePopover();
    layer.showPopover();
  }
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  layer.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/** The pictures of a view transition lie over the top layer, for as long as the page likes. A new one ends the one before. */
function endTransition(): void {
  const page = document as Transitional;
  const transition = 'activeViewTransition' in page ? page.activeViewTransition : page.startViewTransition?.(() => {});
  transition?.ready.catch(() => {});
  transition?.skipTransition();
}

/**
 * Where our element belongs: the root; for a card the page's own modal dialog while one is open, since everything outside of that can be
 * neither seen nor used. null while the page has no root.
 */
export function homeOf(host: HTMLElement | null, as: As): Element | null {
  const root = document.documentElement;
  if (as === 'dialog' || !root) return root;
  const x = innerWidth / 2;
  const y = innerHeight / 2;
  let top = document.elementFromPoint(x, y);
  if (host && top === host) return host.parentElement ?? root;
  for (let inner = top?.shadowRoot?.elementFromPoint(x, y); inner && inner !== top; inner = top?.shadowRoot?.elementFromPoint(x, y))
    top = inner;
  for (let node: Node | null = top; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null)
    if (node instanceof Element && Element.prototype.matches.call(node, 'dialog:modal')) return node;
  return root;
}

/**
 * Our element is at home, the layer is open, and a point in its middle belongs to it. A full-screen element of the page may stand
 * before a card for as long as the person wants it: that is not an attack, and the card is there afterwards.
 */
export function isStanding({ host, layer }: Shown, as: As, home: Element | null): boolean {
  if (!home || host.parentNode !== home || host.attributes.length > 0 || document.documentElement?.hasAttribute('inert')) return false;
  if (!layer.matches(as === 'dialog' ? ':modal' : ':popover-open')) return false;
  if (document.visibilityState === 'hidden') return true;
  if (as === 'card' && document.fullscreenElement) return true;
  const { left, top, width, height } = layer.getBoundingClientRect();
  if (width < 100 || height < 60) return false;
  const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
  return (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y) === host;
}
