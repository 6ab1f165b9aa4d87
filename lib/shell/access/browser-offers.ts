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
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI || !commands) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/**
 * Can a download be paused here? What is there is asked, no system is named: the browser's own account once it lets us have downloads, before
 * that whether we may ask for them. Firefox has them where it has keyboard commands: on computers.
 */
export function canHoldDownloads(): boolean {
  const { downloads, commands, runtime } = browser as {
    downloads?: { pause?: unknown };
    commands?: unknown;
    runtime: typeof browser.runtime;
  };
  if (downloads) return typeof downloads.pause === 'function';
  if (import.meta.env.FIREFOX && !commands) return false;
  return runtime.getManifest().optional_permissions?.includes('downloads') ?? false;
}
