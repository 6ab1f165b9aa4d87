/** What a page shows only once somebody clicks is looked at then. Runs in pages that are read anyway, in our own world. */
import { LOOK } from '../../detect/gate.ts';

/** Clicks that each cause a look, in one document, and how long a page may take to change. */
const MOST_CLICKS = 8;
const AFTER_MS = 400;

const own = globalThis as { mamoonClicks?: number; chrome?: { runtime?: { sendMessage(message: string): unknown } } };

/** Asks for a look a moment after each of a person's first clicks; once for a document, however often it is read. */
export function askAfterClicks(): void {
  if (window !== window.top || own.mamoonClicks !== undefined) return;
  own.mamoonClicks = 0;
  const clicked = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    own.mamoonClicks = (own.mamoonClicks ?? 0) + 1;
    if (own.mamoonClicks >= MOST_CLICKS) removeEventListener('click', clicked, true);
    setTimeout(ask, AFTER_MS);
  };
  addEventListener('click', clicked, true);
}

/** Nobody answers where we were turned off or updated meanwhile. */
async function ask(): Promise<void> {
  try {
    await own.chrome?.runtime?.sendMessage(LOOK);
  } catch {}
}
