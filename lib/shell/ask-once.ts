/** In a page: asks the background for a look. Goes without the library, as it runs in many pages. */

/** The gate's whole message: cheaper than the messaging library in every page. */
export const LOOK = 'look';

/** The address last asked about is kept in our own world, so that running again after an in-page navigation asks once for each. */
export function askOnce(): void {
  const own = globalThis as unknown as { mamoonLooked?: string; browser?: typeof chrome };
  if (own.mamoonLooked === document.URL) return;
  own.mamoonLooked = document.URL;
  void ask((own.browser ?? chrome).runtime);
}

/** Asks again where no answer comes: the background was stopped on the way. One that is gone for good has none to give. */
async function ask(runtime: typeof chrome.runtime): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    try {
      if (await runtime.sendMessage(LOOK)) return;
    } catch {}
  }
}
