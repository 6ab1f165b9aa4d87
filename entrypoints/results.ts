import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectLinks, hasSentLinks } from '../lib/detect/links.ts';
import { collectResults, type FoundResult } from '../lib/detect/results.ts';
import { sendMessage } from '../lib/shell/messages.ts';
import { putMark } from '../lib/ui/search-mark.ts';

/** Result pages load more later: so long after a change they are looked at again, in milliseconds. */
const AGAIN = 250;
/** Links asked about at once. */
const MOST = 60;

/** Registered on search pages, and on those of mail and chats where the person wants it: links → background → marks. */
export default defineUnlistedScript(() => {
  const sent = hasSentLinks(location.hostname);
  const asked = new WeakSet<Element>();
  const seen = new WeakMap<Element, string>();
  const marks = new WeakMap<Element, Element>();
  let waiting = false;

  function fresh(): { query: string; results: readonly FoundResult[] } {
    if (sent) return { query: '', results: collectLinks(document, location.href, seen, MOST) };
    const { query, results } = collectResults(document, location.href);
    return { query, results: results.filter(({ link }) => !asked.has(link)) };
  }

  async function mark(): Promise<void> {
    const { query, results } = fresh();
    if (results.length === 0) return;
    for (const { link } of results) {
      asked.add(link);
      marks.get(link)?.remove();
    }
    const answer = await sendMessage('results:mark', { query, results: results.map(({ url, title }) => ({ url, title })) });
    answer.marks.forEach((one, at) => {
      const link = results[at]?.link;
      if (one && link) marks.set(link, putMark(link, one, answer.language));
    });
    // The rest of a long chat, once the background has answered.
    if (sent && results.length === MOST) await mark();
  }

  /** An extension that was updated or turned off meanwhile answers nothing any more. */
  const look = () => void mark().catch(() => {});
  const lookSoon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      look();
    }, AGAIN);
  };
  look();
  const change = { childList: true, subtree: true };
  new MutationObserver(lookSoon).observe(
    document.documentElement,
    sent ? { ...change, attributes: true, attributeFilter: ['href'] } : change,
  );
});
