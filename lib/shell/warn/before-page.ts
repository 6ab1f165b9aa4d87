/**
 * Before a page: an address that convicts by itself is led to our own page before its answer is used, and so is every hop of a redirect and a
 * link straight to a file. Chromium tells when a navigation begins; Firefox asks, and waits for the answer also while we are being started.
 */
import { browser } from 'wxt/browser';
import { accessTo } from '../access/access.ts';
import { keepVerdict } from '../judge/tab-verdicts.ts';
import { alarmByAddress, leadAway } from './own-ground.ts';
import { isSilenced } from './silence.ts';

/** Leads the tab to our page where this address convicts and nothing silences that; whether it did. Never throws. */
export async function stopBefore(tabId: number, url: string): Promise<boolean> {
  try {
    const kept = tabId < 0 ? null : await alarmByAddress(tabId, url);
    if (!kept || (await accessTo(url)) !== 'granted' || (await isSilenced(tabId, kept.verdict, url))) return false;
    await keepVerdict(tabId, kept);
    await leadAway(tabId, url, false);
    return true;
  } catch {
    return false;
  }
}

const MAIN_FRAMES = { urls: ['http://*/*', 'https://*/*'], types: ['main_frame' as const] };

const hold = async ({ tabId, url }: { tabId: number; url: string }) => ({ cancel: await stopBefore(tabId, url) });

/** To be called synchronously when the background starts. */
export function listenBeforePages(): void {
  if (import.meta.env.FIREFOX)
    // An answer that is waited for is Firefox's own; the types know Chromium's.
    browser.webRequest.onBeforeRequest.addListener(hold as never, MAIN_FRAMES, ['blocking']);
  else {
    browser.webNavigation.onBeforeNavigate.addListener(({ tabId, frameId, url }) => {
      if (frameId === 0) void stopBefore(tabId, url);
    });
    browser.webRequest.onBeforeRedirect.addListener(({ tabId, redirectUrl }) => void stopBefore(tabId, redirectUrl), MAIN_FRAMES);
  }
}
