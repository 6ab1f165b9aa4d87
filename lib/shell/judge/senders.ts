/**
 * Who may send what, and what is left of a message after one has looked at it: the browser's account of the sender is
 * believed, the message is not.
 */
import { browser } from 'wxt/browser';
import type { SearchResult } from '../messages.ts';

interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined; readonly incognito?: boolean | undefined }
    | undefined;
}

/** The tab whose main frame sent this from our own script, or null. */
export function fromTab(sender: Sender): { id: number; url: string; incognito: boolean } | null {
  const { tab } = sender;
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? sender.url ?? '', incognito: tab.incognito ?? false };
}

/** The tab that one of our own pages stands in. Throws for any other sender. */
export function fromOwnTab(sender: Sender): { id: number; incognito: boolean } {
  fromPage(sender);
  if (sender.tab?.id === undefined) throw new Error('only for a page in a tab');
  return { id: sender.tab.id, incognito: sender.tab.incognito ?? false };
}

/** Throws unless one of our own pages sent this: a page's script must not be able to ask about other tabs. */
export function fromPage(sender: Sender): void {
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/')))
    throw new Error('only for the pages of this extension');
}

/** Text of at most 2,048 characters; '' for anything else. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2_048) : '');

/** A whole number; -1, which is no tab and no download, for anything else. */
export const numberIn = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : -1);

/** The search results in a message, at most 60, each cut to size. */
export function resultsIn(value: unknown): SearchResult[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 60).map((item: unknown) => {
    const { url, title } = typeof item === 'object' && item !== null ? (item as Partial<Record<'url' | 'title', unknown>>) : {};
    return { url: textIn(url), title: textIn(title).slice(0, 300) };
  });
}
