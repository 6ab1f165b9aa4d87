import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectEvidence } from '../lib/detect/collect.ts';

/** Reading takes at most 50 ms of a page, with what follows the last look at the clock. */
const MOST_MS = 40;

/** Injected when the gate says so: the page's evidence is the script's result. */
export default defineUnlistedScript(() => {
  const end = performance.now() + MOST_MS;
  return collectEvidence(document, location.href, { isLate: () => performance.now() > end });
});
