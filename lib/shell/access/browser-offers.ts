/** What this browser offers beyond the rest of them: a keyboard command and the place to change it, and downloads that can be held. */
import { browser } from 'wxt/browser';

/** Keys that open the popup: '' where none are set, null where there are no keyboard commands (phones). */
export async function popupShortcut(): Promise<string | null> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find((command) => command.name === '_execute_action')?.shortcut ?? '';
  } catch {
    return null;
  }
}

/** The call that opens the browser's own page for changing the keys, or null where a person must find it. */
export function shortcutEditor(): (() => void) | null {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** False on phones: there no extension can pause a download. */
export async function canHoldDownloads(): Promise<boolean> {
  try {
    return (await browser.runtime.getPlatformInfo()).os !== 'android';
  } catch {
    return false;
  }
}
