/**
 * Links that people were sent, on the pages of web mail and web chats, and where each really leads. Reads addresses only: no text of any
 * message, no name, no title.
 */
import type { FoundResult } from './results.ts';

/** The pages on which links are looked at, as patterns that a script is registered for. */
export const LINK_PAGES: readonly string[] = [
  'https://web.whatsapp.com/*',
  'https://web.telegram.org/*',
  'https://www.messenger.com/*',
  'https://www.facebook.com/messages/*',
  'https://mail.google.com/*',
  'https://mail.yahoo.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
const HOSTS: ReadonlySet<string> = new Set(LINK_PAGES.map((pattern) => new URL(pattern.replace('*', '')).hostname));

/** Is this one of those pages' hosts? */
export const hasSentLinks = (hostname: string): boolean => HOSTS.has(hostname);

/** Where such pages lead a click through first: host, and the part of the address that holds where it goes. */
const REDIRECTS: readonly (readonly [host: RegExp, part: string])[] = [
  [/^www\.google\.com$/, 'q'],
  [/^lm?\.(facebook|messenger|instagram)\.com$/, 'u'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
];

/**
 * Links that are new or lead elsewhere than when they were last `seen`, at most so many at once: who gets that many asks again. Page lists
 * use one element for one message after another, so that an element alone says nothing.
 */
export function collectLinks(document: Document, url: string, seen: WeakMap<Element, string>, most: number): FoundResult[] {
  const here = new URL(url);
  const found: FoundResult[] = [];
  for (const link of document.links) {
    if (found.length >= most) break;
    const href = link.getAttribute('href') ?? '';
    if (seen.get(link) === href) continue;
    const known = seen.has(link);
    seen.set(link, href);
    const target = targetOf(href, here);
    // A link that led elsewhere before is handed over all the same, so that a mark of then can go.
    if (target || known) found.push({ link, url: target ?? '', title: '' });
  }
  return found;
}

function targetOf(href: string, here: URL): string | null {
  if (!URL.canParse(href, here.href)) return null;
  const url = new URL(href, here.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const part = REDIRECTS.find(([host]) => host.test(url.hostname))?.[1];
  const inside = part ? url.searchParams.get(part) : null;
  if (inside && /^https?:\/\//.test(inside) && URL.canParse(inside)) return new URL(inside).href;
  return url.hostname === here.hostname ? null : url.href;
}
