/** Opens our own pages: at the right place, in a tab that is already there if there is one. */
import { browser } from 'wxt/browser';

export type GuidePlace = 'start' | 'groups' | 'known' | 'asked' | 'file' | 'installed' | 'blackmail';

export const openGuide = (place: GuidePlace): Promise<void> => open('/guide.html', place);
export const openOptions = (place: string): Promise<void> => open('/options.html', place);

async function open(page: '/guide.html' | '/options.html', place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(page)}#${place}` });
}

/**
 * Opens the popup where the browser can be asked to, else the same page in a tab (Firefox for Android, older Chrome), about the
 * tab that is in front now. What it is to show besides waits in session memory.
 */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}#tab-${tab?.id ?? -1}` });
  }
}

/** The tab that a popup is about: the one named in its address, else the one in front. */
export async function tabOfPopup(hash: string): Promise<number> {
  const named = /^#tab-(\d+)$/.exec(hash)?.[1];
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
