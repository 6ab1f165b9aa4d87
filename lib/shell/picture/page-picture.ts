/** A picture of the page in front, for somebody who asked for it in the popup: the browser lets us have it after a click on our button. */
import { browser } from 'wxt/browser';

/** The page as shown, as a `data:` address; null where the browser refuses (its own pages, a popup in a tab). */
export async function pictureOfPage(): Promise<string | null> {
  try {
    return await browser.tabs.captureVisibleTab({ format: 'png' });
  } catch {
    return null;
  }
}
