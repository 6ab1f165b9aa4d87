/** Opens our own pages: at the right place, in a tab that is already there if there is one. */
import { browser } from 'wxt/browser';

export type GuidePlace = 'start' | 'groups' | 'asked' | 'installed' | 'blackmail';

export const openGuide = (place: GuidePlace): Promise<void> => open('/guide.html', place);
export const openOptions = (place: string): Promise<void> => open('/options.html', place);

async function open(page: '/guide.html' | '/options.html', place: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(page)}#${place}` });
}

/**
 * Opens the popup where the browser can be asked to, else the same page in a tab (Firefox for Android, older Chrome). What it is
 * to show waits in session memory.
 */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
