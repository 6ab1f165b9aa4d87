import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectResults } from '../lib/detect/results.ts';
import { sendMessage } from '../lib/shell/messages.ts';
import { putMark } from '../lib/ui/search-mark.ts';

/** Result pages load more later: so long after a change they are looked at again, in milliseconds. */
const AGAIN = 250;

/** Registered on search pages while marks are on: results → background → marks. */
export default defineUnlistedScript(() => {
  const asked = new WeakSet<Element>();
  const marked = new WeakSet<Element>();
  let waiting = false;

  async function mark(): Promise<void> {
    const found = collectResults(document, location.href);
    const results = found.results.filter(({ link }) => !asked.has(link));
    if (results.length === 0) return;
    for (const { link } of results) asked.add(link);
    const answer = await sendMessage('results:mark', { query: found.query, results: results.map(({ url, title }) => ({ url, title })) });
    answer.marks.forEach((one, at) => {
      const link = results[at]?.link;
      if (one && link) putMark(link, one, answer.language, marked);
    });
  }

  /** An extension that was updated or turned off meanwhile answers nothing any more. */
  const look = () => void mark().catch(() => {});
  look();
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      look();
    }, AGAIN);
  }).observe(document.documentElement, { childList: true, subtree: true });
});
