/** The context-menu entry on links and selected text, and where its question waits until the popup asks for it. */
import { browser } from 'wxt/browser';
import { openPopup } from './open-pages.ts';
import { shellText } from './shell-text.ts';

const PENDING = 'pending-check';
const MENU = 'check';
/** The popup may ask before the question is written. */
let writing: Promise<void> = Promise.resolve();

/** Makes the entry, in the person's language. Does nothing where there are no context menus (Firefox for Android). */
export async function makeMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const text = await shellText();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, contexts: ['link', 'selection'], title: text.plain('menu.check') });
}

/** To be called synchronously when the background starts. */
export function listenToMenu(): void {
  browser.contextMenus?.onClicked.addListener((info) => {
    if (info.menuItemId !== MENU) return;
    // Asked for first: the browser opens a popup only straight from the click.
    const opened = openPopup();
    writing = browser.storage.session.set({ [PENDING]: (info.linkUrl ?? info.selectionText ?? '').slice(0, 2_048) });
    void Promise.all([writing, opened]);
  });
}

/** The text that the context menu was used on, once; null when nothing waits. */
export async function takePending(): Promise<string | null> {
  await writing;
  const text: unknown = (await browser.storage.session.get(PENDING))[PENDING];
  await browser.storage.session.remove(PENDING);
  return typeof text === 'string' ? text : null;
}
