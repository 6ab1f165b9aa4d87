/**
 * Leaves the guide at once: knows how to put an empty page in its place so that the Back button does not bring it back,
 * and which keys do it.
 */

/** Milliseconds within which the second Esc must follow the first. */
const TWICE = 1_500;

/** Puts an empty page in place of this one. The browser loads nothing from anywhere. */
export function leaveNow(): void {
  document.documentElement.hidden = true;
  location.replace('about:blank');
}

/** Calls `leave` when Esc is pressed twice in a row; returns the call that ends it. Other keys between the two start over. */
export function watchEscape(leave: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') {
      last = Number.NEGATIVE_INFINITY;
      return;
    }
    if (event.repeat) return;
    if (event.timeStamp - last <= TWICE) leave();
    last = event.timeStamp;
  };
  addEventListener('keydown', pressed, true);
  return () => removeEventListener('keydown', pressed, true);
}
