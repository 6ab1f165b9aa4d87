/**
 * One bounded pass over the page: what a person can read in the main content, which controls lead to a download, and how much of it looks
 * like an article. Iterative, so that depth costs nothing; counted, so that size costs a fixed amount. Where the counts end the pass early,
 * the part that a person looks at first is read as well, whatever stands before it.
 */
import { addOffer, type Controls, isScripted, newControls, offersOf, readControl, SCRIPTED, scriptedOffer } from './controls.ts';
import {
  attribute,
  contentOf,
  dataOf,
  documentIn,
  firstChildOf,
  firstNamed,
  folded,
  has,
  holdsMoreThan,
  isLargerThan,
  matcher,
  nameOf,
  nextSiblingOf,
  parentOf,
  select,
  textOf,
  typeOf,
} from './dom.ts';
import { LIMITS, type Offer } from './evidence.ts';
import type { Sight } from './sight.ts';
import { noSigns, readField, readRights, readSigns, type Signs } from './signs.ts';
import { hidesInline, isSmallByMarkup, type Sheets, sheetsOf } from './styles.ts';
import { mayBeTarget, targetOf } from './targets.ts';

/** Nodes that one pass visits; what comes later is only searched for links to files. Three times a long article with its comments. */
const MOST_NODES = 12_000;
/** Up to these counts the clock is ignored, so that an ordinary page gives the same evidence on any machine. */
const SURE_NODES = 4_000;
const SURE_LINKS = 1_000;
const MOST_SCRIPTED_BEHIND = 8;
/** Nodes between two looks at the clock. */
const CLOCK_EVERY = 32;
/** Links behind the pass that are asked for a file. */
const MOST_LINKS_BEHIND = 6_000;
/** The part that a person looks at first: nodes of it that are read, and elements that it may have to be one part. */
const MOST_IN_FRONT = 1_500;
const MOST_FRONTS = 3;
/** Characters of labels and paragraphs that one pass reads beside the text itself. */
const MOST_READ = 400_000;
const MOST_IN_PARAGRAPH = 600;
/** Drawings that are asked for text. */
const MOST_DRAWINGS = 40;
const MOST_FRAMES = 4;
/** A main part of fewer words says nothing: then what is called furniture, or hidden, is the page. */
const FEW_WORDS = 12;

/** What a tag means for the walk. */
const UNSEEN = 1;
const FURNITURE = 2;
const BLOCK = 4;
/** Elements whose class and id say what they hold. */
const CONTAINER = 8;
const HEADING = 16;
const CONTROL = 32;
const FRAME = 64;
const MEANING = new Map<string, number>();
for (const [tags, meaning] of [
  ['script style template noscript head select', UNSEEN],
  ['iframe object frame', FRAME],
  ['nav footer aside header dialog', FURNITURE],
  ['p li div section article td th tr h1 h2 h3 h4 h5 h6 blockquote pre dt dd br button figcaption label', BLOCK],
  ['div section ul ol table form main center details', CONTAINER],
  ['h1 h2 h3', HEADING],
  ['a area form button input', CONTROL],
] as const)
  for (const tag of tags.split(' ')) MEANING.set(tag, (MEANING.get(tag) ?? 0) | meaning);

const FURNITURE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog)$/;
/** Whole words of class and id: `site-footer`, `related_posts`; not `headerless`, `content`, `elementor-widget-button`. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|breadcrumbs?|comments?|related|similar|recommend(?:ed|ations?)?|cookie|cookies|newsletter|share)(?:[\s_-]|$)/i;
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus(?:_thread)?|respond)(?:[\s_-]|$)/i;
/** Elements of which the pass must know more than their name: one question to the browser instead of twenty. */
const MARKS = `${SCRIPTED.map((name) => `[${name}]`).join(', ')}, [role="button"], option[value*="."], [hidden], [style*="display"], [style*="visibility"], [rel~="author"], [itemprop], [itemtype], [class*="author"], [class*="byline"], [class~="writer"], article, time[datetime], input, canvas, img[alt], [class*="logo" i], [id*="logo" i], [class*="brand" i], [class*="qr" i], [id*="qr" i], [src*="qr" i]`;
const AUTHOR = /(?:^|[\s_-])(?:byline|author|post-author|entry-author|writer)(?:[\s_-]|$)/i;
const ARTICLE_MARKUP = /Article|BlogPosting/;
/** Words that make a paragraph one of an article rather than a slogan. */
const LONG_PARAGRAPH = 25;
/** Characters of the shortest line of code. */
const SHORTEST_CODE = 8;

export interface Walk {
  readonly text: string;
  readonly headings: readonly { readonly level: 1 | 2 | 3; readonly text: string }[];
  readonly offers: readonly Offer[];
  readonly words: number;
  readonly paragraphs: number;
  readonly codeBlocks: number;
  readonly links: number;
  readonly signs: Readonly<Signs>;
  readonly comments: boolean;
  readonly byline: boolean;
  /** The page marks a part of itself as an article, or gives a day of publication. */
  readonly articleMarkup: boolean;
  /** A part is marked as an app. */
  readonly appMarkup: boolean;
  readonly published: boolean;
  /** Frames that take up much of the page, in their order. */
  readonly frames: readonly Element[];
  /** A frame that cannot be read from here takes up as much. */
  readonly framed: boolean;
  readonly cut: boolean;
}

interface State {
  readonly sight: Sight;
  readonly controls: Controls;
  readonly parts: string[];
  length: number;
  read: number;
  readonly headings: { level: 1 | 2 | 3; text: string }[];
  readonly isMarked: ReturnType<typeof matcher>;
  /** Everything around a first-level heading: never furniture, whatever it is called. */
  readonly aroundHeading: Set<Node>;
  /** First-level headings that were read while there was room for the text around them. */
  readonly headingsRead: Set<Node>;
  /** By a root that hangs outside the tree, the element that holds it. */
  readonly holders: Map<Node, Element>;
  readonly frames: Element[];
  framed: boolean;
  readonly sheets: Sheets;
  /** What is called furniture or hidden is read like anything else. */
  readonly readsAll: boolean;
  drawings: number;
  skipped: boolean;
  readonly signs: Signs;
  articleMarkup: boolean;
  appMarkup: boolean;
  published: boolean;
  paragraphs: number;
  codeBlocks: number;
  links: number;
  comments: boolean;
  byline: boolean;
  cut: boolean;
}

/** Does its own markup hide this element, and nothing show it again? A browser knows; of a document alone its sheets tell. */
function isHidden(element: Element, { sight, sheets, readsAll }: State): boolean {
  if (readsAll || !(has(element, 'hidden') || hidesInline(attribute(element, 'style', 400)))) return false;
  const drawn = sight.isDrawn(element);
  return drawn === null ? !sheets.shows(element) : !drawn;
}

/** What the marks of one element say. */
function readMarks(
  element: Element,
  name: string,
  furniture: boolean,
  state: State,
): { readonly hidden: boolean; readonly scripted: boolean } {
  if (isHidden(element, state)) {
    state.skipped = true;
    return { hidden: true, scripted: false };
  }
  const property = attribute(element, 'itemprop', 40);
  const type = attribute(element, 'itemtype', 100);
  if (name === 'article' || ARTICLE_MARKUP.test(type)) state.articleMarkup = true;
  if (type.includes('Application')) state.appMarkup = true;
  if (name === 'time' || property === 'datePublished') state.published = true;
  if (name === 'input') readField(element, state.signs);
  readSigns(element, name, state.signs);
  const byline = `${property} ${attribute(element, 'rel', 40)} ${attribute(element, 'class', 200)}`;
  if (!furniture && AUTHOR.test(byline)) state.byline = true;
  return { hidden: false, scripted: isScripted(element, name) };
}

const NO_MARKS = { hidden: false, scripted: false };

const NOTHING: Walk = {
  text: '',
  headings: [],
  offers: [],
  words: 0,
  paragraphs: 0,
  codeBlocks: 0,
  links: 0,
  signs: noSigns(),
  comments: false,
  byline: false,
  articleMarkup: false,
  appMarkup: false,
  published: false,
  frames: [],
  framed: false,
  cut: false,
};

/**
 * Walks what is under `root`; an absent root gives an empty walk. `base` resolves relative addresses. Once `sight.isLate` says so, a page of
 * more than ordinary size is cut there. A page whose main part says nothing is read once more with all that it calls furniture or hides.
 */
export function walkPage(root: Element | null, base: string, sight: Sight): Walk {
  if (!root) return NOTHING;
  const walk = walked(root, base, sight, false);
  if (walk.words >= FEW_WORDS || walk.offers.some(({ place }) => place === 'main') || !walk.skipped) return walk;
  const whole = walked(root, base, sight, true);
  return whole.words >= walk.words + (2 * FEW_WORDS) / 3 ? whole : walk;
}

function walked(root: Element, base: string, sight: Sight, readsAll: boolean): Walk & { readonly skipped: boolean } {
  const state: State = {
    sight,
    controls: newControls(base),
    isMarked: matcher(MARKS),
    aroundHeading: new Set(),
    headingsRead: new Set(),
    holders: new Map(),
    frames: [],
    framed: false,
    sheets: sheetsOf(root),
    readsAll,
    drawings: 0,
    skipped: false,
    signs: noSigns(),
    articleMarkup: false,
    appMarkup: false,
    published: false,
    parts: [],
    length: 0,
    read: 0,
    headings: [],
    paragraphs: 0,
    codeBlocks: 0,
    links: 0,
    comments: false,
    byline: false,
    cut: false,
  };
  enter(root, state);
  pass(root, state, MOST_NODES);
  const front = state.cut ? readFront(root, state) : '';
  if (state.cut) restOfLinks(root, state);
  const text = folded(front + state.parts.join('')).slice(0, LIMITS.text);
  const { headings, paragraphs, codeBlocks, links, signs, comments, byline, articleMarkup, appMarkup, published, cut } = state;
  return {
    text,
    headings,
    offers: offersOf(state.controls),
    words: text ? text.split(' ').length : 0,
    paragraphs,
    codeBlocks,
    links,
    signs,
    comments,
    byline,
    articleMarkup,
    appMarkup,
    published,
    frames: state.frames,
    framed: state.framed,
    skipped: state.skipped,
    cut: cut || state.controls.cut,
  };
}

/** Makes known what lies under a root: the page's, or one that hangs outside its tree. */
function enter(root: ParentNode & Node, state: State): void {
  state.isMarked.knows(root);
  const headings = typeOf(root) === 1 ? firstNamed(root as Element, 'h1', 4) : select(root, 'h1', 4);
  for (const element of headings)
    for (let outer = parentOf(element); outer && !state.aroundHeading.has(outer); outer = parentOf(outer)) state.aroundHeading.add(outer);
}

/**
 * Reads the part around each first heading that the pass did not come to, and what lies in the middle of the window; their text, which
 * stands first. Nothing where the pass came to all of it.
 */
function readFront(root: Element, state: State): string {
  const unread = [...firstNamed(root, 'h1', MOST_FRONTS + 1), ...state.sight.inFront()].filter((one) => !state.headingsRead.has(one));
  const done = new Set<Node>();
  const texts: string[] = [];
  for (const element of unread.slice(0, MOST_FRONTS)) {
    const part = partAround(element, root);
    if (done.has(part)) continue;
    done.add(part);
    const headings: State['headings'] = [];
    const own: State = { ...state, parts: [], length: 0, read: 0, headings, cut: false, sight: { ...state.sight, isLate: () => false } };
    pass(part, own, MOST_IN_FRONT);
    state.headings.unshift(...headings);
    state.headings.length = Math.min(state.headings.length, LIMITS.headings);
    texts.push(own.parts.join('').slice(0, LIMITS.text / 4), ' ');
  }
  return texts.join('');
}

/** The largest part of the page around this element that is still one part. */
function partAround(element: Element, root: Element): Element {
  let part = element;
  for (let outer = parentOf(element); outer && outer !== root && typeOf(outer) === 1; outer = parentOf(outer)) {
    if (isLargerThan(outer as Element, MOST_IN_FRONT)) break;
    part = outer as Element;
  }
  return part;
}

/** What is inside an element: its shadow root before its own children, a drawing only where text stands in it, nothing of a frame. */
function insideOf(element: Element, name: string, meaning: number, state: State): Node | null {
  if (name === 'svg' && (state.drawings++ > MOST_DRAWINGS || select(element, 'text, foreignObject', 1).length === 0)) return null;
  const shadow = (meaning & UNSEEN) === 0 ? state.sight.shadowOf(element) : null;
  if (!shadow || state.holders.has(shadow)) return firstChildOf(element);
  state.holders.set(shadow, element);
  enter(shadow as ShadowRoot, state);
  return firstChildOf(shadow) ?? firstChildOf(element);
}

function noteFrame(element: Element, state: State): void {
  if (state.frames.length >= MOST_FRAMES) return;
  const large = state.sight.isLarge(element);
  if (!documentIn(element)) state.framed ||= large === true;
  else if (large ?? !isSmallByMarkup(element)) state.frames.push(element);
}

/** Where a pass stands in the tree. */
interface Place {
  node: Node;
  depth: number;
  /** Depth at which furniture began, 0 while in the main content. */
  furnitureAt: number;
}

/** Reads what stands under `root` in the order of the document, at most `most` nodes of it and no longer than its time. */
function pass(root: Element, state: State, most: number): void {
  const place: Place = { node: root, depth: 1, furnitureAt: 0 };
  for (let visited = 0; ; visited++) {
    if (visited >= most || (visited >= SURE_NODES && visited % CLOCK_EVERY === 0 && state.sight.isLate())) {
      state.cut = true;
      return;
    }
    const into = readNode(place, root, state);
    if (into) {
      place.depth++;
      place.node = into;
    } else if (!goOn(place, root, state)) return;
  }
}

/** Reads one node; returns its first child where that is to be read too. */
function readNode(place: Place, root: Element, state: State): Node | null {
  const { node } = place;
  const type = typeOf(node);
  if (type === 3) {
    if (place.furnitureAt === 0) addText(state, dataOf(node) ?? '');
    readRights(node, state.signs);
    return null;
  }
  if (type !== 1) return null;
  const element = node as Element;
  const name = nameOf(element);
  const meaning = MEANING.get(name) ?? 0;
  if ((meaning & FRAME) !== 0) {
    noteFrame(element, state);
    return null;
  }
  if ((meaning & UNSEEN) !== 0) return null;
  const marks = state.isMarked(element) ? readMarks(element, name, place.furnitureAt > 0, state) : NO_MARKS;
  if (marks.hidden) return null;
  if (place.furnitureAt === 0 && node !== root && isFurniture(element, meaning, state)) place.furnitureAt = place.depth;
  readElement(element, name, meaning, marks.scripted, place.furnitureAt > 0, state);
  return insideOf(element, name, meaning, state);
}

/** Moves to the node after this one and all within it; false at the end of the tree. */
function goOn(place: Place, root: Element, state: State): boolean {
  while (place.node !== root) {
    const { node } = place;
    // What follows a paragraph begins a word of its own, though it is no block: `<p>calling</p><a>Download</a>`.
    if (place.furnitureAt === 0 && isBlock(node)) state.parts.push(' ');
    if (place.furnitureAt === place.depth) place.furnitureAt = 0;
    const parent = parentOf(node);
    const holder = parent && state.holders.get(parent);
    const next = nextSiblingOf(node) ?? (holder ? firstChildOf(holder) : null);
    if (next) {
      place.node = next;
      return true;
    }
    if (!parent) return false;
    place.node = holder ?? parent;
    place.depth--;
  }
  return false;
}

const isBlock = (node: Node) => typeOf(node) === 1 && ((MEANING.get(nameOf(node as Element)) ?? 0) & BLOCK) !== 0;

/** A page may put its download behind any amount of text: links to files, and scripts that fetch one, are looked for everywhere. */
function restOfLinks(root: Element, state: State): void {
  const { controls } = state;
  for (const [at, link] of firstNamed(root, 'a', MOST_LINKS_BEHIND).entries()) {
    if (at >= SURE_LINKS && at % CLOCK_EVERY === 0 && state.sight.isLate()) break;
    const href = attribute(link, 'href');
    if (!mayBeTarget(href)) continue;
    const target = targetOf(href, attribute(link, 'download', 300), controls.base);
    if (target) addOffer(link, target, isInFurniture(link) ? 'furniture' : 'main', controls);
  }
  for (const link of select(root, 'a[href*=".apk" i], a[href^="itms-s" i]', MOST_SCRIPTED_BEHIND)) {
    const target = targetOf(attribute(link, 'href'), attribute(link, 'download', 300), controls.base);
    if (target) addOffer(link, target, isInFurniture(link) ? 'furniture' : 'main', controls);
  }
  for (const element of select(root, '[onclick*=".apk" i]', MOST_SCRIPTED_BEHIND))
    scriptedOffer(element, attribute(element, 'onclick'), isInFurniture(element) ? 'furniture' : 'main', controls);
}

function isInFurniture(element: Element): boolean {
  let steps = 0;
  for (let outer = parentOf(element); outer && typeOf(outer) === 1 && steps++ < 200; outer = parentOf(outer))
    if ((MEANING.get(nameOf(outer as Element)) ?? 0) & FURNITURE) return true;
  return false;
}

const SPACE = /^[ \t\n\r\f]*$/;

function addText(state: State, text: string): void {
  if (SPACE.test(text.slice(0, 200))) {
    if (text) state.parts.push(' ');
    const behind = text.length > 200 ? text.slice(200, LIMITS.text).replace(/^[ \t\n\r\f]+/, '') : '';
    if (behind) addText(state, behind);
    return;
  }
  if (state.length >= LIMITS.text * 1.25) {
    state.cut = true;
    return;
  }
  const piece = text.slice(0, LIMITS.text);
  state.parts.push(piece);
  state.length += piece.length;
}

function isFurniture(element: Element, meaning: number, state: State): boolean {
  if ((meaning & (FURNITURE | CONTAINER)) === 0 || state.aroundHeading.has(element)) return false;
  const names = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)}`;
  if ((meaning & FURNITURE) === 0 && names.length > 1 && COMMENTS.test(names)) state.comments = true;
  const furniture =
    (meaning & FURNITURE) !== 0 || (names.length > 1 && FURNITURE_CLASS.test(names)) || FURNITURE_ROLE.test(attribute(element, 'role', 40));
  if (furniture) state.skipped = true;
  return furniture && !state.readsAll;
}

function readElement(element: Element, name: string, meaning: number, scripted: boolean, furniture: boolean, state: State): void {
  const drawn = state.sheets.drawn.get(element) ?? '';
  if (!furniture && (meaning & BLOCK) !== 0) state.parts.push(' ');
  if (!furniture && drawn) addText(state, drawn);
  if ((meaning & HEADING) !== 0 && (!furniture || name === 'h1')) addHeading(element, Number(name[1]) as 1 | 2 | 3, drawn, state);
  count(element, name, furniture, state);
  if (state.read <= MOST_READ) state.read += readControl(element, name, scripted, furniture ? 'furniture' : 'main', drawn, state.controls);
  else state.cut = true;
}

/** Paragraphs, blocks of code and links: what tells an article. */
function count(element: Element, name: string, furniture: boolean, state: State): void {
  if (name === 'p' && !furniture && state.paragraphs < 40 && isLong(element, state)) state.paragraphs++;
  if (name === 'pre' && holdsCode(element, state)) state.codeBlocks++;
  if (name === 'a') state.links++;
}

/** Code takes more than a mark: an empty block is decoration. */
const holdsCode = (element: Element, state: State): boolean =>
  holdsMoreThan(element, MOST_IN_PARAGRAPH) || contentWithin(element, state).trim().length >= SHORTEST_CODE;

function addHeading(element: Element, level: 1 | 2 | 3, drawn: string, state: State): void {
  if (level === 1 && state.length < LIMITS.text) state.headingsRead.add(element);
  if (state.headings.length >= LIMITS.headings) {
    state.cut = true;
    return;
  }
  if (level === 1 && state.sight.isDrawn(element) === false && !state.readsAll) return;
  const text = textOf(element, LIMITS.line) || drawn || pictureText(element);
  if (text) state.headings.push({ level, text });
}

/** A heading that is a picture says what the picture is said to say. */
function pictureText(element: Element): string {
  const image = select(element, 'img[alt]', 1)[0];
  return image ? folded(attribute(image, 'alt', LIMITS.line)) : '';
}

/** true once as much has been read as may be; then links to files are looked for once more, by their addresses alone. */
function isReadOut(state: State): boolean {
  if (state.read <= MOST_READ) return false;
  state.cut = true;
  return true;
}

/** The content of an element by one native call, within what may be read in all. */
function contentWithin(element: Element, state: State): string {
  if (isReadOut(state)) return '';
  const content = contentOf(element) ?? '';
  state.read += content.length;
  return content;
}

function isLong(element: Element, state: State): boolean {
  if (holdsMoreThan(element, MOST_IN_PARAGRAPH)) return false;
  const content = contentWithin(element, state);
  if (content.length < LONG_PARAGRAPH * 3) return false;
  let words = 0;
  for (const _ of content.slice(0, 1_200).matchAll(/\S\s+/g)) if (++words >= LONG_PARAGRAPH) return true;
  return false;
}
