import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WarningAction, WarningModel } from '../../lib/text/warning-model.ts';
import { type ShownWarning, showWarning } from '../../lib/ui/warning/show-warning.tsx';

/**
 * Injected when the background has something to say, or to take back: asks for the model and shows it. What stands already is kept in
 * our own world, so that a second injection replaces it or leaves it as it is.
 */
export default defineUnlistedScript(async () => {
  const own = globalThis as unknown as { mamoonWarning?: ShownWarning | undefined };
  if (window !== window.top) return;
  const model = (await ask('warning:model')) as WarningModel | null;
  if (model && own.mamoonWarning?.key === model.key) return;
  own.mamoonWarning?.takeAway();
  own.mamoonWarning = model
    ? showWarning(model, (action: WarningAction) => void ask('warning:act', { key: model.key, action }))
    : undefined;
});

/** One message in the background's form, without its library. A background that is gone answers nothing. */
async function ask(type: string, data?: object): Promise<unknown> {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  try {
    const answer = (await runtime.sendMessage({ id: Math.random(), type, data, timestamp: Date.now() })) as { res?: unknown } | undefined;
    return answer?.res ?? null;
  } catch {
    return null;
  }
}
