/**
 * Reads the one app that a store's or portal's page is about. On Google Play the page before stays hidden in the document after
 * an in-page navigation, so the part that carries the address's own id is read, and the head only where it speaks of that id.
 */
import { attribute, bodyOf, folded, has, isLargerThan, parentOf, select, textOf, typeOf } from '../dom.ts';
import { LIMITS, type Shape, type StoreCard, type Structured } from '../evidence.ts';
import { storeIdIn } from '../targets.ts';
import { isPlayPath } from './shape.ts';

const STORES: ReadonlySet<Shape> = new Set([
  'play',
  'app-store',
  'microsoft-store',
  'galaxy-store',
  'app-gallery',
  'f-droid',
  'flathub',
  'rustore',
  'cafebazaar',
  'myket',
  'apk-portal',
]);
const DESCRIPTION_LENGTH = 6_000;
/** Elements of the largest real pages of stores; only beyond them does the clock matter. */
const MOST_ELEMENTS = 12_000;

/** In the order in which they are trusted: what the store's own markup calls it first, classes of portals last. */
const NAME = [
  'h1 [itemprop="name"]',
  'h1[itemprop="name"]',
  '#detail-app-name, .app_name h1',
  '[itemprop="name"]',
  'h1',
  'h3.package-name',
];
/** The surest first: in older pages the outer author element also holds a date. */
const DEVELOPER = [
  'a[href*="/store/apps/dev"]',
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[href*="/developer/"], #author-link, .author a, .developer a, a.developer, [class*="developer"] a, .developer, .author, [class*="DeveloperName"], [class*="publisher"]',
];
const GENRE = '[itemprop="genre"], [itemprop="applicationCategory"]';
const CATEGORY = 'a[href*="/store/apps/category/"], a[href*="/category/"], a[href*="/genre/"], a[href*="/categories/"]';
const DESCRIPTION = ['[data-g-id="description"], [itemprop="description"], .description, #description, [class*="escription"]'];
/** The age badge inside the App Store's heading: `Skype 12+`; not `Snapchat+`. */
const AGE_BADGE = /\s+\d{1,2}\+$/;

const UNDECLARED: Pick<Structured, 'name' | 'author' | 'category' | 'description'> = {
  name: '',
  author: '',
  category: '',
  description: '',
};

export interface StoreReading {
  readonly card: StoreCard;
  /** The part of the page to read further: everything, or the visible part of a store that keeps old pages. */
  readonly root: Element | null;
  /** Head and structured data speak of this app. */
  readonly headFits: boolean;
}

/** What the page says of its app; null for shapes that are no store's. Fields that are not there are ''. */
export function readStore(
  document: Document,
  url: URL,
  shape: Shape,
  structured: readonly Structured[],
  isLate: () => boolean,
): StoreReading | null {
  const body = bodyOf(document);
  if (!STORES.has(shape) || !body) return null;
  const late = isLargerThan(body, MOST_ELEMENTS) ? isLate : () => false;
  const id = storeIdIn(url) || packageIn(url);
  // Only the store itself keeps old parts; elsewhere such a part is as good a place for a decoy as any.
  const root = shape === 'play' && isPlayPath(url) ? visiblePart(document, body, id) : body;
  const headFits = shape !== 'play' || headSpeaksOf(document, id);
  const declared = (headFits && structured.find((item) => /(?:Software|Mobile|Web)Application/.test(item.type))) || UNDECLARED;
  const card: StoreCard = {
    id: id.slice(0, LIMITS.line),
    name: (pick(root, NAME, late) || declared.name).replace(shape === 'app-store' ? AGE_BADGE : '', ''),
    developer: pick(root, DEVELOPER, late) || declared.author,
    category: categories(root) || declared.category,
    description: pick(root, DESCRIPTION, late, DESCRIPTION_LENGTH) || declared.description,
  };
  return { card, root, headFits };
}

/** Package id as the last or the last but one segment of a portal's path. */
function packageIn(url: URL): string {
  return url.pathname.split('/').findLast((part) => /^[A-Za-z]\w*(?:\.\w+)+$/.test(part)) ?? '';
}

/**
 * The `c-wiz` that carries the id in its own data, the last such one, since stale ones stand before; the body where the store
 * has none (older pages). A part that is hidden by its own markup never counts.
 */
function visiblePart(document: Document, body: Element, id: string): Element {
  const parts = select(document, 'c-wiz', 400);
  const isShown = (part: Element) =>
    !/display\s*:\s*none/i.test(attribute(part, 'style', 400)) && !has(part, 'hidden') && attribute(part, 'aria-hidden', 10) !== 'true';
  const quoted = `"${id}"`;
  const own = parts.filter((part) => isShown(part) && attribute(part, 'data-p', 4_000).includes(quoted));
  const carrying = parts.filter((part) => isShown(part) && select(part, `[data-item-id*='${quoted.replace(/'/g, '')}']`, 1).length > 0);
  const candidates = own.length > 0 ? own : carrying;
  const part = candidates.at(-1) ?? parts.filter((one) => isShown(one) && select(one, 'h1', 1).length > 0).at(-1);
  return part ? widened(part, body) : body;
}

/** The largest part around this one that still has a single heading: parts lie in parts, and a stale page brings a heading of its own. */
function widened(part: Element, body: Element): Element {
  let wide = part;
  for (let outer = parentOf(part); outer && outer !== body.parentNode; outer = parentOf(outer)) {
    if (select(outer as Element, 'h1', 2).length > 1) break;
    wide = outer as Element;
  }
  return wide;
}

/** true where head metadata names this id, or names none at all. */
function headSpeaksOf(document: Document, id: string): boolean {
  const [canonical] = select(document, 'link[rel="canonical"]', 1);
  const [bundle] = select(document, 'meta[name="appstore:bundle_id"]', 1);
  const said = [canonical && attribute(canonical, 'href'), bundle && attribute(bundle, 'content')].filter((text): text is string =>
    Boolean(text),
  );
  return said.every((text) => text === id || !/[?&]id=/.test(text) || new RegExp(`[?&]id=${id.replace(/\./g, '\\.')}(?:&|$)`).test(text));
}

function pick(root: Element, selectors: readonly string[], isLate: () => boolean, longest: number = LIMITS.line): string {
  for (const selector of selectors) {
    if (isLate()) break;
    for (const element of select(root, selector, 12)) {
      const text = folded(attribute(element, 'content', longest)) || textOf(element, longest);
      if (text && (selectors !== NAME || !isMaker(element))) return text;
    }
  }
  return '';
}

/** A maker has an `[itemprop="name"]` of its own. */
function isMaker(element: Element): boolean {
  let outer = parentOf(element);
  for (let steps = 0; outer && typeOf(outer) === 1 && steps < 4; steps++, outer = parentOf(outer))
    if (/^(?:author|publisher|brand|creator|review)$/.test(attribute(outer as Element, 'itemprop', 40))) return true;
  return false;
}

/** Shown words and the category's key in the address, which is the same in every language: `تواصل اجتماعي SOCIAL`. */
function categories(root: ParentNode): string {
  const parts: string[] = [];
  const genres = select(root, GENRE, 3);
  for (const element of genres.length > 0 ? genres : select(root, CATEGORY, 3)) {
    const link = select(element, 'a[href]', 1)[0] ?? element;
    const key = /\/(?:category|genre|categories)\/(?:id\d+)?([A-Za-z_-]{3,40})/.exec(attribute(link, 'href', 300))?.[1] ?? '';
    parts.push(`${textOf(element, 60)} ${key}`);
  }
  return folded(parts.join(' ')).slice(0, LIMITS.line);
}
