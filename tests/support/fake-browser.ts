/** The browser that unit tests run against: `wxt/browser` points here, and so do the globals that libraries look for. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export const browser = fakeBrowser;
