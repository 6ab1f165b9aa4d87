/** What browsers' top layer asks of us: how to get to its top, and how to tell whether a person can see and use what is there. */

/** Brings the layer to the top of the top layer, also when it is in there already. Old browsers get the highest z-index instead. */
export function rise(layer: HTMLElement, as: 'card' | 'dialog'): void {
  if (as === 'dialog') {
    const dialog = layer as HTMLDialogElement;
    if (dialog.open) dialog.close();
    if (dialog.isConnected) dialog.showModal();
    return;
  }
  if (typeof layer.showPopover !== 'function') return;
  layer.popover = 'manual';
  if (layer.matches(':popover-open')) layer.hidePopover();
  if (layer.isConnected) layer.showPopover();
}

/**
 * Our element is where it belongs, the layer is open, and a point in its middle belongs to it. A modal dialog or a full-screen
 * element of the page may cover a card for as long as it is open: that is not an attack, the card comes back after it.
 */
export function isStanding(host: HTMLElement, layer: HTMLElement, as: 'card' | 'dialog'): boolean {
  if (!host.isConnected || host.parentNode !== document.documentElement || host.attributes.length > 0) return false;
  if (document.documentElement.hasAttribute('inert')) return false;
  if (as === 'dialog' ? !(layer as HTMLDialogElement).open : typeof layer.showPopover === 'function' && !layer.matches(':popover-open'))
    return false;
  if (document.visibilityState === 'hidden') return true;
  if (as === 'card' && (document.fullscreenElement || blockedByPage(host))) return true;
  const { left, top, width, height } = layer.getBoundingClientRect();
  if (width < 40 || height < 40) return false;
  const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
  const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
  return document.elementFromPoint(x, y) === host;
}

/** Selectors that an old browser does not know are no reason to fail. */
function blockedByPage(host: HTMLElement): boolean {
  try {
    const modal = document.querySelector(':modal');
    return modal !== null && modal !== host;
  } catch {
    return false;
  }
}
