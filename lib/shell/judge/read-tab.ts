/** Reads the page that stands in a tab: evidence about a page that the tab has left is dropped, and one that still shows what stood before it is waited for. */
import type { PageEvidence } from '../../detect/evidence.ts';
import { joined } from '../../detect/join.ts';
import { parseEvidence, parseFrame } from './evidence-schema.ts';
import { originOf, sightOf } from './gist.ts';
import type { Hands } from './judge-tab.ts';
import { samePage } from './same-page.ts';

/** Readings in a row while the tab keeps moving under the reader. */
const RETRIES = 3;
/** Waits before reading again when an address has changed but its page still shows what the one before did. */
/** Frames that are read beside the page. */
const MOST_FRAMES = 3;
const STALE_WAITS = [300, 900, 2_000];

type Reading = {
  readonly url: string;
  readonly evidence: PageEvidence | null;
  /** The page was read, and what came of it was not of the agreed form. */
  readonly refused: boolean;
};

/** The page and what it offers; `evidence` is null where nothing can be read, the whole null where the tab is gone or never stands still. */
export async function readTab(hands: Hands, tabId: number): Promise<Reading | null> {
  let seen = await readOnce(hands, tabId);
  const last = await hands.newest(tabId);
  for (const pause of STALE_WAITS) {
    if (!seen?.evidence || !last || samePage(last.url, seen.url) || originOf(last.url) !== originOf(seen.url)) break;
    // A new document shows what is its own, however like the one before.
    if (sightOf(seen.evidence) !== last.sight || (await hands.document(tabId)) !== last.document) break;
    await hands.wait(pause);
    seen = await readOnce(hands, tabId);
  }
  return seen;
}

async function readOnce(hands: Hands, tabId: number): Promise<Reading | null> {
  for (let turn = 0; turn < RETRIES; turn++) {
    const url = await hands.address(tabId);
    if (url === null) return null;
    const raw = await hands.read(tabId);
    const evidence = await withFrames(hands, tabId, parseEvidence(raw, url));
    const after = await hands.address(tabId);
    if (after === null) return null;
    if (samePage(url, after)) return { url, evidence, refused: evidence === null && raw !== null };
  }
  return null;
}

/** A frame that takes up the window speaks for the page. */
async function withFrames(hands: Hands, tabId: number, page: PageEvidence | null): Promise<PageEvidence | null> {
  if (!page?.framed) return page;
  const frames = (await hands.readFrames(tabId)).map((raw) => parseFrame(raw, page.url)).filter((frame) => frame !== null);
  return frames.slice(0, MOST_FRAMES).reduce(joined, page);
}
