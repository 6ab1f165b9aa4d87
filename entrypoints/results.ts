import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectResults } from '../lib/detect/results.ts';
import { sendMessage } from '../lib/shell/messages.ts';
import { putMark } from '../lib/ui/search-mark.ts';

/** Pages that fill themselves in later are watched for this long. */
const WATCH_FOR = 15_000;

/** Registered on search pages while marks are on: results → background → marks. */
export default defineUnlistedScript(() => {
  const marked = new WeakSet<Element>();

  async function mark(): Promise<boolean> {
    const { query, results } = collectResults(document, location.href);
    if (results.length === 0) return false;
    const answer = await sendMessage('results:mark', { query, results: results.map(({ url, title }) => ({ url, title })) });
    answer.marks.forEach((one, at) => {
      const link = results[at]?.link;
      if (one && link) putMark(link, one, answer.language, marked);
    });
    return true;
  }

  void mark().then((done) => {
    if (done) return;
    const observer = new MutationObserver(() => {
      if (collectResults(document, location.href).results.length === 0) return;
      observer.disconnect();
      void mark();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), WATCH_FOR);
  });
});
