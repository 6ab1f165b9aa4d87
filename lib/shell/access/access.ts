/**
 * Whether the browser lets us read pages: the host permission that is asked for at installation and that the person
 * may restrict, withdraw or give back at any time.
 */
import { browser } from 'wxt/browser';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** `granted`: all sites; `withheld`: not this page or not every site; `restricted`: a page no extension may read. */
export type Access = 'granted' | 'withheld' | 'restricted';

/** Access to all sites. Never throws. */
export async function accessEverywhere(): Promise<Access> {
  return (await contains(EVERYWHERE.origins)) ? 'granted' : 'withheld';
}

/** Access to one page by its address; an address of the browser's own is `restricted`. '' is what withheld access leaves of an address. */
export async function accessTo(url: string): Promise<Access> {
  if (url === '') return (await accessEverywhere()) === 'granted' ? 'restricted' : 'withheld';
  if (!/^https?:\/\//i.test(url) || isBrowsersOwn(url)) return 'restricted';
  const { hostname, protocol } = new URL(url);
  return (await contains([`${protocol}//${hostname}/*`])) ? 'granted' : 'withheld';
}

/** Asks for all sites; must be called straight from a click on an extension page. False when refused. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Calls back after access was given or withdrawn; returns the call that ends it. */
export function watchAccess(tell: (access: Access) => void): () => void {
  const changed = () => void accessEverywhere().then(tell);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

async function contains(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins });
  } catch {
    return false;
  }
}

/** Pages on the web that browsers close to every extension. */
function isBrowsersOwn(url: string): boolean {
  const host = new URL(url).hostname;
  return (
    host === 'chromewebstore.google.com' || host === 'addons.mozilla.org' || (host === 'chrome.google.com' && url.includes('/webstore'))
  );
}
