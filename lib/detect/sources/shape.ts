/** Tells what kind of page this is by its own address path and markup, never by whose host it is. */
import { STORE_ADDRESSES } from '../../contract/store-addresses.ts';
import { firstNamed, rootOf, select } from '../dom.ts';
import type { Shape } from '../evidence.ts';

const PACKAGE = '[A-Za-z]\\w*(?:\\.\\w+)+';

/** Path shapes in order, stores before all others; each with what it matches and what it must not. */
const PATHS: readonly [Shape, RegExp][] = [
  ...STORE_ADDRESSES.map(({ shape, prefix, path }): [Shape, RegExp] => [shape, new RegExp(`^${prefix}${path}`)]),
  ['code-host', /^\/[^/?]+\/[^?]+?\/(?:-\/)?releases(?:[/?]|$)/],
  ['file-host', /^\/file\/[a-z0-9]+\/[^/?]+/i],
  ['apk-portal', new RegExp(`^/(?:[a-z]{2}(?:-[a-z]{2})?/)?[^/?]+/${PACKAGE.replace('+', '{2,}')}(?:[/?]|$)`)], // /whatsapp/com.whatsapp.x, not /a/file.html
];

/** `/search?q=x`, `/?s=x`, `/search/x/`; not `/research?q`, `/?id=1`, WordPress' `/?p=12`. */
const SEARCH_PATH =
  /^\/(?:[\w-]+\/)*(?:search|results|suche|recherche|arama|ara|find)(?:[/?.]|$)|[?&](?:q|s|query|search|search_query|wd)=[^&]/i;
/** Titles of pages that stand in for another: anti-bot checks and errors. */
const INTERSTITIAL_TITLE =
  /^(?:just a moment|attention required|un instant|einen moment|checking your browser|please wait|ddos-guard|access denied|verify(?:ing)? you are (?:a )?human|are you a robot|لحظة|bir dakika|one moment)/i;
const ERROR_TITLE =
  /^(?:404|403|5\d\d)\b|(?<![\p{L}\p{N}])(?:404|page not found|not found|page introuvable|sayfa bulunamadı|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|صفحہ نہیں ملا)(?![\p{L}\p{N}])/iu;
const CHALLENGE =
  '#challenge-form, #challenge-running, #cf-wrapper, .cf-browser-verification, script[src*="/cdn-cgi/challenge-platform/"], #challenge-error-text';

/** An interstitial has little else; larger pages are not searched for its marks. Elements. */
const MOST_OF_INTERSTITIAL = 400;

/** The shape that address and markup show; a page without a body or with an unknown path is `web`. */
export function shapeOf(document: Document, url: URL, meta: (...names: string[]) => string): Shape {
  const path = url.pathname + url.search;
  for (const [shape, pattern] of PATHS) if (pattern.test(shape === 'app-gallery' ? path + url.hash : path)) return shape;
  if (isPlayMarkup(document, meta)) return 'play';
  return SEARCH_PATH.test(path) ? 'search' : 'web';
}

/** A store's page under an address of another form: its part and its offer, not only a package in the head. */
function isPlayMarkup(document: Document, meta: (...names: string[]) => string): boolean {
  const [part] = firstNamed(rootOf(document), 'c-wiz', 1);
  return (
    (part !== undefined && select(part, '[itemprop="offers"]', 1).length > 0) ||
    (meta('appstore:bundle_id') !== '' && select(document, '[itemprop="offers"], [itemprop="genre"], [data-item-id]', 1).length > 0)
  );
}

/** true for an address whose path is a store's own: only there do parts of pages before stay in the document. */
export const isPlayPath = (url: URL): boolean =>
  PATHS.some(([shape, pattern]) => shape === 'play' && pattern.test(url.pathname + url.search));

/** The title of a check or of an error, or the marks of a check. What the page offers beside it is another question. */
export function looksLikeInterstitial(document: Document, title: string): boolean {
  if (INTERSTITIAL_TITLE.test(title)) return true;
  if (firstNamed(rootOf(document), '*', MOST_OF_INTERSTITIAL).length < MOST_OF_INTERSTITIAL && select(document, CHALLENGE, 1).length > 0)
    return true;
  return ERROR_TITLE.test(title) && !select(document, '[download], [itemprop="offers"]', 1).length;
}
