import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectEvidence } from '../lib/detect/collect.ts';
import { askAfterClicks } from '../lib/shell/judge/after-clicks.ts';
import { isWorthReading, sightUntil } from '../lib/shell/judge/page-sight.ts';

/** Reading takes at most 50 ms of a page, with what follows the last look at the clock. */
const MOST_MS = 40;

/** Injected when the gate says so: the page's evidence is the script's result, null in a small frame. */
export default defineUnlistedScript(() => {
  if (!isWorthReading()) return null;
  askAfterClicks();
  return collectEvidence(document, location.href, sightUntil(performance.now() + MOST_MS));
});
