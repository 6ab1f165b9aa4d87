import { browser } from 'wxt/browser';

/** The tab by the browser's own account; null when it is gone. Address and title are missing where we may not read the page. */
export const tabOf = (tabId: number) => browser.tabs.get(tabId).catch(() => null);
