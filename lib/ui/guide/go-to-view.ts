/** Opens a view as a link to it would, but with one entry in the tab's history whatever is read, so that the quick exit leaves nothing to go back to. */
import type { GuideView } from './words.ts';

/** `show` draws the view, synchronously. */
export function goToView(view: GuideView, show: () => void): void {
  history.replaceState(null, '', `#${view}`);
  show();
  scrollTo(0, 0);
  document.getElementById(`view-${view}`)?.focus({ preventScroll: true });
}
