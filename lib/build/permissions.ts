/** What the extension asks each browser for, said once: the manifest is made of it, and the store listing explains every one. */

const EVERYWHERE_ASKED = ['storage', 'scripting', 'activeTab'];
/** For stopping a navigation before its page: the least that does it in each browser, without a line of its own in the question at installation. */
const BEFORE_PAGES = { chrome: ['webNavigation', 'webRequest'], firefox: ['webRequest', 'webRequestBlocking'] };

/** Safari has no context menu on phones, and no downloads that can be paused: it is not asked for them. */
export const isSafari = (browser: string): boolean => browser === 'safari';

/** Names of the permissions that `browser` (as the build calls it) is asked for at installation. */
export const permissionsFor = (browser: string): string[] => [
  ...EVERYWHERE_ASKED,
  ...(isSafari(browser) ? [] : ['contextMenus']),
  ...BEFORE_PAGES[browser === 'firefox' ? 'firefox' : 'chrome'],
];

/** Names of those that a person may give later; undefined where there is none. */
export const optionalFor = (browser: string): string[] | undefined => (isSafari(browser) ? undefined : ['downloads']);
