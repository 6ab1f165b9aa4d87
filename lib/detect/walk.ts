/**
 * One bounded pass over the page's body: what a person can read in the main content, which controls lead to a download, and how
 * much of it looks like an article. Iterative, so that depth costs nothing; counted, so that size costs a fixed amount.
 */
import { attribute, dataOf, firstChildOf, folded, nameOf, nextSiblingOf, parentOf, select, textOf, typeOf, UNSEEN } from './dom.ts';
import { LIMITS, type Offer } from './evidence.ts';
import { addressesIn, DOWNLOAD_LABEL, type Target, targetOf } from './targets.ts';

/** Nodes that one pass visits. 20,000 elements of an ordinary page have about twice as many nodes. */
const MOST_NODES = 60_000;
const MOST_LINKS_READ = 3_000;

const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE', 'HEADER', 'DIALOG']);
const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/;
/** Whole words of class and id: `site-footer`, `related_posts`; not `headerless`, `content`. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|breadcrumbs?|comments?|related|similar|recommend(?:ed|ations?)?|cookie|cookies|newsletter|share|widget)(?:[\s_-]|$)/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus(?:_thread)?|respond)(?:[\s_-]|$)/i;
const BYLINE = /(?:^|[\s_-])(?:byline|author|post-author|entry-author|writer)(?:[\s_-]|$)/i;
const BLOCK = new Set('P LI DIV SECTION ARTICLE TD TH TR H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE DT DD BR BUTTON FIGCAPTION LABEL'.split(' '));
/** Words that make a paragraph one of an article rather than a slogan. */
const LONG_PARAGRAPH = 25;

export interface Walk {
  readonly text: string;
  readonly headings: readonly { readonly level: 1 | 2 | 3; readonly text: string }[];
  readonly offers: readonly Offer[];
  readonly words: number;
  readonly paragraphs: number;
  readonly codeBlocks: number;
  readonly links: number;
  readonly passwordField: boolean;
  readonly comments: boolean;
  readonly byline: boolean;
  readonly cut: boolean;
}

interface State {
  readonly base: string;
  readonly parts: string[];
  length: number;
  readonly headings: { level: 1 | 2 | 3; text: string }[];
  readonly offers: Offer[];
  readonly seenOffers: Set<string>;
  paragraphs: number;
  codeBlocks: number;
  links: number;
  passwordField: boolean;
  comments: boolean;
  byline: boolean;
  cut: boolean;
}

/** Walks what is under `root`; an absent root gives an empty walk. `base` resolves relative addresses. */
export function walkPage(root: Element | null, base: string): Walk {
  const state: State = {
    base,
    parts: [],
    length: 0,
    headings: [],
    offers: [],
    seenOffers: new Set(),
    paragraphs: 0,
    codeBlocks: 0,
    links: 0,
    passwordField: false,
    comments: false,
    byline: false,
    cut: false,
  };
  if (root) pass(root, state);
  const text = folded(state.parts.join('')).slice(0, LIMITS.text);
  const words = text ? text.split(' ').length : 0;
  const { headings, offers, paragraphs, codeBlocks, links, passwordField, comments, byline, cut } = state;
  return { text, headings, offers, words, paragraphs, codeBlocks, links, passwordField, comments, byline, cut };
}

function pass(root: Element, state: State): void {
  /** Depth at which furniture began, 0 while in the main content. */
  let furnitureAt = 0;
  let depth = 1;
  let node: Node = root;
  for (let visited = 0; ; visited++) {
    if (visited >= MOST_NODES) {
      state.cut = true;
      return;
    }
    let into: Node | null = null;
    const type = typeOf(node);
    if (type === 3) {
      if (furnitureAt === 0) addText(state, dataOf(node) ?? '');
    } else if (type === 1) {
      const element = node as Element;
      const name = nameOf(element).toUpperCase();
      if (!UNSEEN.has(name) && !isHidden(element)) {
        if (furnitureAt === 0 && node !== root && isFurniture(element, name)) furnitureAt = depth;
        readElement(element, name, furnitureAt > 0, state);
        into = firstChildOf(element);
      }
    }
    if (into) {
      depth++;
      node = into;
      continue;
    }
    let next: Node | null = null;
    while (node !== root) {
      if (furnitureAt === depth) furnitureAt = 0;
      next = nextSiblingOf(node);
      if (next) break;
      const parent: Node | null = parentOf(node);
      if (!parent) return;
      node = parent;
      depth--;
    }
    if (!next) return;
    node = next;
  }
}

function addText(state: State, text: string): void {
  if (state.length >= LIMITS.text * 2) {
    state.cut = true;
    return;
  }
  const piece = text.slice(0, LIMITS.text);
  state.parts.push(piece);
  state.length += piece.length;
}

/** Said by the markup itself; computed styles would make the browser lay out the page. */
function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden', 10) !== '' || element.hasAttribute?.('hidden')) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style', 400));
}

function isFurniture(element: Element, name: string): boolean {
  // A hero in a <header> is the page's content: it holds the heading.
  if (name === 'HEADER') return select(element, 'h1', 1).length === 0;
  if (FURNITURE.has(name) || FURNITURE_ROLE.test(attribute(element, 'role', 40))) return true;
  const names = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)}`;
  return names.length > 1 && name !== 'BODY' && name !== 'MAIN' && FURNITURE_CLASS.test(names) && select(element, 'h1', 1).length === 0;
}

function readElement(element: Element, name: string, furniture: boolean, state: State): void {
  if (BLOCK.has(name) && !furniture) state.parts.push(' ');
  const named = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)} ${attribute(element, 'itemprop', 40)} ${attribute(element, 'rel', 40)}`;
  if (named.length > 3) {
    if (COMMENTS.test(named)) state.comments = true;
    if (!furniture && BYLINE.test(named)) state.byline = true;
  }
  switch (name) {
    case 'H1':
    case 'H2':
    case 'H3':
      if (!furniture || name === 'H1') addHeading(element, Number(name[1]) as 1 | 2 | 3, state);
      break;
    case 'P':
      if (!furniture && isLong(element)) state.paragraphs++;
      break;
    case 'PRE':
      state.codeBlocks++;
      break;
    case 'INPUT':
      if (attribute(element, 'type', 20).toLowerCase() === 'password') state.passwordField = true;
      break;
    default:
  }
  if (name === 'A') state.links++;
  if (state.links <= MOST_LINKS_READ) readControl(element, name, furniture, state);
}

function addHeading(element: Element, level: 1 | 2 | 3, state: State): void {
  if (state.headings.length >= LIMITS.headings) {
    state.cut = true;
    return;
  }
  const text = textOf(element, LIMITS.line);
  if (text) state.headings.push({ level, text });
}

function isLong(element: Element): boolean {
  let words = 0;
  for (const _ of textOf(element, 1_200).matchAll(/\s+/g)) if (++words >= LONG_PARAGRAPH) return true;
  return false;
}

const SCRIPTED = ['onclick', 'data-href', 'data-url', 'data-link', 'data-download', 'data-file', 'data-apk'] as const;

function readControl(element: Element, name: string, furniture: boolean, state: State): void {
  const place = furniture ? 'furniture' : 'main';
  const href = name === 'A' || name === 'AREA' ? attribute(element, 'href') : name === 'FORM' ? attribute(element, 'action') : '';
  if (href) {
    const target = targetOf(href, attribute(element, 'download', 300), state.base);
    if (target) {
      addOffer(element, target, place, state);
      return;
    }
  }
  for (const scripted of SCRIPTED) {
    const value = attribute(element, scripted);
    if (!value) continue;
    for (const address of addressesIn(value)) {
      const target = targetOf(address, '', state.base);
      if (target) {
        const kind = target.kind === 'store' || target.kind === 'scheme' ? target.kind : 'script';
        addOffer(element, { ...target, kind }, place, state);
        return;
      }
    }
  }
  if (name === 'A' || name === 'BUTTON') readLabel(element, name, href, place, state);
}

/** A control that promises a download without saying where it leads. */
function readLabel(element: Element, name: string, href: string, place: Offer['place'], state: State): void {
  const label = labelOf(element);
  if (!label || label.length > 80 || !DOWNLOAD_LABEL.test(label)) return;
  const url = href && !href.startsWith('#') ? URL.parse(href, state.base) : null;
  if (url && /^https?:$/.test(url.protocol)) addOffer(element, { kind: 'page', href: url.href, file: '', id: '' }, place, state);
  else if (name === 'BUTTON' || href) addOffer(element, { kind: 'script', href: '', file: '', id: '' }, place, state);
}

function addOffer(element: Element, target: Target, place: Offer['place'], state: State): void {
  const href = target.href.slice(0, LIMITS.url);
  const key = `${target.kind} ${href} ${place}`;
  if (state.seenOffers.has(key)) return;
  if (state.offers.length >= LIMITS.offers) {
    state.cut = true;
    return;
  }
  state.seenOffers.add(key);
  state.offers.push({
    kind: target.kind,
    href,
    label: labelOf(element),
    file: target.file.slice(0, LIMITS.line),
    id: target.id.slice(0, LIMITS.line),
    place,
  });
}

function labelOf(element: Element): string {
  const named = folded(attribute(element, 'aria-label', LIMITS.line) || attribute(element, 'title', LIMITS.line));
  const text = textOf(element, LIMITS.line);
  if (text) return text;
  if (named) return named;
  const image = select(element, 'img[alt]', 1)[0];
  return image ? folded(attribute(image, 'alt', LIMITS.line)) : '';
}
