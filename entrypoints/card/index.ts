import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardAction, CardModel } from '../../lib/text/notice-model.ts';
import { type ShownCard, showCard } from '../../lib/ui/card/show-card.tsx';

/**
 * Injected when the background has something to say beside a page, or to take back: asks for the model and shows it. What stands already is
 * kept in our own world, so that a second injection replaces it or leaves it as it is.
 */
export default defineUnlistedScript(async () => {
  const own = globalThis as unknown as { mamoonCard?: ShownCard | undefined };
  if (window !== window.top) return;
  const model = (await ask('card:model')) as CardModel | null;
  if (model && own.mamoonCard?.key === model.key) return;
  own.mamoonCard?.takeAway();
  own.mamoonCard = model
    ? showCard(model, {
        act: (action: CardAction) => void ask('card:act', { key: model.key, action }),
        alive: () => Boolean(runtime()?.id),
      })
    : undefined;
});

/** Ours, without its id or not at all once the extension was updated or turned off. */
const runtime = (): typeof chrome.runtime | undefined => ((globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome).runtime;

/** One message in the background's form, without its library; sent again where the background was stopped before it answered. One that is gone for good answers nothing. */
async function ask(type: string, data?: object): Promise<unknown> {
  for (let tries = 0; tries < 3 && runtime()?.id; tries++) {
    try {
      const answer = await runtime()?.sendMessage({ id: Math.random(), type, data, timestamp: Date.now() });
      if (answer) return (answer as { res?: unknown }).res ?? null;
    } catch {}
  }
  return null;
}
