/** What browsers' top layer asks of us: how to get to its top, and how to tell whether a person can see and use what is there. */

interface Shown {
  readonly host: HTMLElement;
  readonly layer: HTMLElement;
}
type As = 'card' | 'dialog';

/** Brings the layer to the top of the top layer, also when it is in there already, at its own size whatever the page's root zooms to. */
export function rise({ host, layer }: Shown, as: As): void {
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

/**
 * Our element is where it belongs, the layer is open, and a point in its middle belongs to it. A modal dialog or a full-screen
 * element of the page may stand before a card for as long as it is open: that is not an attack, and the card is there afterwards.
 */
export function isStanding({ host, layer }: Shown, as: As): boolean {
  const root = document.documentElement;
  if (!root || host.parentNode !== root || host.attributes.length > 0 || root.hasAttribute('inert')) return false;
  if (!layer.matches(as === 'dialog' ? ':modal' : ':popover-open')) return false;
  if (document.visibilityState === 'hidden') return true;
  if (as === 'card' && document.querySelector(':modal, :fullscreen')) return true;
  const { left, top, width, height } = layer.getBoundingClientRect();
  if (width < 100 || height < 60) return false;
  const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
  return document.elementFromPoint(x, y) === host;
}
