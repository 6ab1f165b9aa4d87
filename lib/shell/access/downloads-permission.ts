/** The optional permission under which downloads are watched, apart from the watching: the options page needs only this. */
import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['downloads' as const] };

/** Asks for it; must be called straight from a click on an extension page. False when refused. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request(PERMISSION);
export const giveBackDownloads = (): Promise<boolean> => browser.permissions.remove(PERMISSION);
export const mayWatchDownloads = (): Promise<boolean> => browser.permissions.contains(PERMISSION);
