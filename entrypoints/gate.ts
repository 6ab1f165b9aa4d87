import { worthALook } from '../lib/detect/gate.ts';

/**
 * Runs in every page (declared in wxt.config.ts): worth a look, or not? On nearly every page it ends there. The address it
 * last asked about is kept in our own world, so that running again after an in-page navigation asks once for each.
 */
export default {
  main() {
    if (!worthALook(document, document.URL)) return;
    const own = globalThis as unknown as { mamoonLooked?: string; browser?: typeof chrome };
    if (own.mamoonLooked === document.URL) return;
    own.mamoonLooked = document.URL;
    void ask((own.browser ?? chrome).runtime);
  },
};

/** Asks again where no answer comes: the background was stopped on the way. One that is gone for good has none to give. */
async function ask(runtime: typeof chrome.runtime): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    try {
      if (await runtime.sendMessage('look')) return;
    } catch {}
  }
}
