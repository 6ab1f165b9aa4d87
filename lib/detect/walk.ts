/**
 * One bounded pass over the page's body: what a person can read in the main content, which controls lead to a download, and how
 * much of it looks like an article. Iterative, so that depth costs nothing; counted, so that size costs a fixed amount.
 */
import {
  attribute,
  contentOf,
  dataOf,
  firstChildOf,
  firstNamed,
  folded,
  has,
  holdsMoreThan,
  matcher,
  nameOf,
  nextSiblingOf,
  parentOf,
  select,
  textOf,
  typeOf,
} from './dom.ts';
import { LIMITS, type Offer } from './evidence.ts';
import { addressesIn, DOWNLOAD_LABEL, mayBeTarget, type Target, targetOf } from './targets.ts';

/** Nodes that one pass visits; what comes later is only searched for links to files. Three times a long article with its comments. */
const MOST_NODES = 12_000;
/** Up to these counts the clock is ignored, so that an ordinary page gives the same evidence on any machine. */
const SURE_NODES = 4_000;
const SURE_LINKS = 1_000;
const MOST_SCRIPTED_BEHIND = 8;
/** Nodes between two looks at the clock. */
const CLOCK_EVERY = 32;
const MOST_LINKS_READ = 3_000;
/** Characters of labels and paragraphs that one pass reads beside the text itself. */
const MOST_READ = 400_000;
/** Characters; longer addresses count as read. */
const LONG_ADDRESS = 500;
/** Longest content of a control that can be a label, and the most nodes in one. */
const LONGEST_LABEL = 400;
const MOST_IN_LABEL = 120;
const MOST_IN_PARAGRAPH = 600;

/** What a tag means for the walk. */
const UNSEEN = 1;
const FURNITURE = 2;
const BLOCK = 4;
/** Elements whose class and id say what they hold. */
const CONTAINER = 8;
const HEADING = 16;
const CONTROL = 32;
const MEANING = new Map<string, number>();
for (const [tags, meaning] of [
  ['script style template noscript iframe object svg head select', UNSEEN],
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
const HIDING = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const SCRIPTED = ['onclick', 'data-href', 'data-url', 'data-link', 'data-download', 'data-file', 'data-apk', 'data-download-url'] as const;
/** Elements of which the pass must know more than their name: one question to the browser instead of twenty. */
const MARKS = `${SCRIPTED.map((name) => `[${name}]`).join(', ')}, [role="button"], option[value*="."], [hidden], [style*="display"], [style*="visibility"], [rel~="author"], [itemprop], [itemtype], [class*="author"], [class*="byline"], [class~="writer"], article, time[datetime], input, canvas, img[alt], [class*="logo" i], [id*="logo" i], [class*="brand" i], [class*="qr" i], [id*="qr" i], [src*="qr" i]`;
const AUTHOR = /(?:^|[\s_-])(?:byline|author|post-author|entry-author|writer)(?:[\s_-]|$)/i;
const ARTICLE_MARKUP = /Article|BlogPosting/;
/** `type="tel"`, a field called `phone`, «رقم الهاتف»; not `email`, `telegram`. */
const PHONE =
  /phone|\btel\b|mobile|msisdn|handy|phone.?number|\bnumero\b|هاتف|جوال|موبايل|تلفن|موبایل|فون|telefon|t[ée]l[ée]phone|手机|номер/i;
/** `qr`, `qrcode`, `login-qr`, `QR_img`; not `sqrt`, `aqr`. */
const SCAN_CODE = /(?:^|[^a-z])qr(?:[^a-z]|code|img|$)/i;
/** `site-logo`, `navbar-brand`, `logotype`; not `blogs`, `brands-we-love`. */
const LOGO = /(?:^|[\s_-])(?:logo|logotype|logomark|brand|brand-?name)(?:[\s_-]|$)/i;
/** Longest text of a logo. */
const LONGEST_LOGO = 60;
/** Signs and words of rights. Matches "© 2026 WhatsApp LLC", «جميع الحقوق محفوظة»; not "copywriting". */
const RIGHTS =
  /©|\(c\)\s|\bcopyright\b|all rights reserved|الحقوق محفوظ|حقوق النشر|حقوق محفوظ|tous droits r|haklar[ıi] sakl|تمام حقوق|جملہ حقوق/i;
const LONGEST_RIGHTS = 240;
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
  readonly phoneField: boolean;
  readonly scanCode: boolean;
  readonly logos: readonly string[];
  readonly copyright: string;
  readonly comments: boolean;
  readonly byline: boolean;
  /** The page marks a part of itself as an article, or gives a day of publication. */
  readonly articleMarkup: boolean;
  /** A part is marked as an app. */
  readonly appMarkup: boolean;
  readonly published: boolean;
  readonly cut: boolean;
}

interface State {
  readonly base: string;
  readonly isLate: () => boolean;
  readonly parts: string[];
  length: number;
  read: number;
  readonly headings: { level: 1 | 2 | 3; text: string }[];
  readonly offers: Offer[];
  readonly seenOffers: Set<string>;
  readonly isMarked: (element: Element) => boolean;
  /** Everything around a first-level heading: never furniture, whatever it is called. */
  readonly aroundHeading: ReadonlySet<Node>;
  passwordField: boolean;
  phoneField: boolean;
  scanCode: boolean;
  readonly logos: string[];
  copyright: string;
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

/** What the marks of one element say. */
function readMarks(
  element: Element,
  name: string,
  furniture: boolean,
  state: State,
): { readonly hidden: boolean; readonly scripted: boolean } {
  if (has(element, 'hidden') || HIDING.test(attribute(element, 'style', 400))) return { hidden: true, scripted: false };
  const property = attribute(element, 'itemprop', 40);
  const type = attribute(element, 'itemtype', 100);
  if (name === 'article' || ARTICLE_MARKUP.test(type)) state.articleMarkup = true;
  if (type.includes('Application')) state.appMarkup = true;
  if (name === 'time' || property === 'datePublished') state.published = true;
  if (name === 'input') readField(element, state);
  readSigns(element, name, state);
  const byline = `${property} ${attribute(element, 'rel', 40)} ${attribute(element, 'class', 200)}`;
  if (!furniture && AUTHOR.test(byline)) state.byline = true;
  const scripted = name === 'option' || attribute(element, 'role', 20) === 'button' || SCRIPTED.some((one) => has(element, one));
  return { hidden: false, scripted };
}

function readField(element: Element, state: State): void {
  const type = attribute(element, 'type', 20).toLowerCase();
  if (type === 'password') state.passwordField = true;
  if (type === 'tel') state.phoneField = true;
  if (state.phoneField || (type !== '' && type !== 'text' && type !== 'number')) return;
  const called = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].map((one) => attribute(element, one, 60)).join(' ');
  if (PHONE.test(called)) state.phoneField = true;
}

/** A code to be scanned, and the first logos: the text of pictures and of elements that are called so. */
function readSigns(element: Element, name: string, state: State): void {
  const called = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)}`;
  const isPicture = name === 'img';
  if (
    name === 'canvas' ||
    SCAN_CODE.test(isPicture ? `${called} ${attribute(element, 'src', 200)} ${attribute(element, 'alt', 100)}` : called)
  )
    state.scanCode = true;
  if (state.logos.length >= LIMITS.logos || (!isPicture && !LOGO.test(called))) return;
  const text = isPicture ? folded(attribute(element, 'alt', LIMITS.line)) : labelOf(element);
  if (text && text.length <= LONGEST_LOGO && !state.logos.includes(text)) state.logos.push(text);
}

/** The line of copyright stands in the furniture as often as not, and its parts in elements of their own. */
function readRights(node: Node, state: State): void {
  const data = dataOf(node) ?? '';
  if (state.copyright || data.length > LONGEST_RIGHTS || !RIGHTS.test(data)) return;
  const around = parentOf(node);
  const line = around ? textOf(around, LONGEST_RIGHTS) : '';
  const wider = around && parentOf(around);
  state.copyright = line.length < 20 && wider ? textOf(wider, LONGEST_RIGHTS) : line;
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
  passwordField: false,
  phoneField: false,
  scanCode: false,
  logos: [],
  copyright: '',
  comments: false,
  byline: false,
  articleMarkup: false,
  appMarkup: false,
  published: false,
  cut: false,
};

/**
 * Walks what is under `root`; an absent root gives an empty walk. `base` resolves relative addresses. Once `isLate` says so, a page of more
 * than ordinary size is cut there.
 */
export function walkPage(root: Element | null, base: string, isLate: () => boolean): Walk {
  if (!root) return NOTHING;
  const state: State = {
    base,
    isLate,
    isMarked: matcher(root, MARKS),
    aroundHeading: ancestorsOf(firstNamed(root, 'h1', 4)),
    passwordField: false,
    phoneField: false,
    scanCode: false,
    logos: [],
    copyright: '',
    articleMarkup: false,
    appMarkup: false,
    published: false,
    parts: [],
    length: 0,
    read: 0,
    headings: [],
    offers: [],
    seenOffers: new Set(),
    paragraphs: 0,
    codeBlocks: 0,
    links: 0,
    comments: false,
    byline: false,
    cut: false,
  };
  pass(root, state);
  if (state.cut) restOfLinks(root, state);
  const text = folded(state.parts.join('')).slice(0, LIMITS.text);
  const words = text ? text.split(' ').length : 0;
  const { headings, offers, paragraphs, codeBlocks, links, comments, byline, articleMarkup, appMarkup, published, cut } = state;
  const { passwordField, phoneField, scanCode, logos, copyright } = state;
  return {
    text,
    headings,
    offers,
    words,
    paragraphs,
    codeBlocks,
    links,
    passwordField,
    phoneField,
    scanCode,
    logos,
    copyright,
    comments,
    byline,
    articleMarkup,
    appMarkup,
    published,
    cut,
  };
}

function ancestorsOf(elements: readonly Element[]): Set<Node> {
  const around = new Set<Node>();
  for (const element of elements)
    for (let outer = parentOf(element); outer && !around.has(outer); outer = parentOf(outer)) around.add(outer);
  return around;
}

function pass(root: Element, state: State): void {
  /** Depth at which furniture began, 0 while in the main content. */
  let furnitureAt = 0;
  let depth = 1;
  let node: Node = root;
  for (let visited = 0; ; visited++) {
    if (visited >= MOST_NODES || (visited >= SURE_NODES && visited % CLOCK_EVERY === 0 && state.isLate())) {
      state.cut = true;
      return;
    }
    let into: Node | null = null;
    const type = typeOf(node);
    if (type === 3) {
      if (furnitureAt === 0) addText(state, dataOf(node) ?? '');
      readRights(node, state);
    } else if (type === 1) {
      const element = node as Element;
      const name = nameOf(element);
      const meaning = MEANING.get(name) ?? 0;
      if ((meaning & UNSEEN) === 0) {
        const marks = state.isMarked(element) ? readMarks(element, name, furnitureAt > 0, state) : NO_MARKS;
        if (!marks.hidden) {
          if (furnitureAt === 0 && node !== root && isFurniture(element, meaning, state)) furnitureAt = depth;
          readElement(element, name, meaning, marks.scripted, furnitureAt > 0, state);
          into = firstChildOf(element);
        }
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

/** A page may put its download behind any amount of text: links to files, and scripts that fetch one, are looked for everywhere. */
function restOfLinks(root: Element, state: State): void {
  for (const [at, link] of firstNamed(root, 'a', MOST_LINKS_READ * 2).entries()) {
    if (state.offers.length >= LIMITS.offers) return;
    if (at >= SURE_LINKS && at % CLOCK_EVERY === 0 && state.isLate()) break;
    const href = attribute(link, 'href');
    if (!mayBeTarget(href)) continue;
    const target = targetOf(href, attribute(link, 'download', 300), state.base);
    if (target) addOffer(link, target, isInFurniture(link) ? 'furniture' : 'main', state);
  }
  for (const element of select(root, '[onclick*=".apk" i]', MOST_SCRIPTED_BEHIND))
    addScripted(element, attribute(element, 'onclick'), isInFurniture(element) ? 'furniture' : 'main', state);
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
  if ((meaning & FURNITURE) !== 0) return true;
  const names = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)}`;
  if (names.length > 1 && COMMENTS.test(names)) state.comments = true;
  if (names.length > 1 && FURNITURE_CLASS.test(names)) return true;
  return FURNITURE_ROLE.test(attribute(element, 'role', 40));
}

function readElement(element: Element, name: string, meaning: number, scripted: boolean, furniture: boolean, state: State): void {
  if ((meaning & BLOCK) !== 0 && !furniture) state.parts.push(' ');
  if ((meaning & HEADING) !== 0 && (!furniture || name === 'h1')) addHeading(element, Number(name[1]) as 1 | 2 | 3, state);
  if (name === 'p' && !furniture && state.paragraphs < 40 && isLong(element, state)) state.paragraphs++;
  if (name === 'pre') state.codeBlocks++;
  if (name === 'a') state.links++;
  if ((scripted || (meaning & CONTROL) !== 0 || name.includes('-')) && state.links <= MOST_LINKS_READ)
    readControl(element, name, scripted, furniture, state);
}

function addHeading(element: Element, level: 1 | 2 | 3, state: State): void {
  if (state.headings.length >= LIMITS.headings) {
    state.cut = true;
    return;
  }
  const text = textOf(element, LIMITS.line);
  if (text) state.headings.push({ level, text });
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

/** Attributes that hold where a control leads: links and shapes, forms, and custom elements that act as links. */
function hrefOf(element: Element, name: string): string {
  if (name === 'a' || name === 'area' || name.includes('-')) return attribute(element, 'href');
  if (name === 'form') return attribute(element, 'action');
  return name === 'option' ? attribute(element, 'value') : '';
}

function readControl(element: Element, name: string, scripted: boolean, furniture: boolean, state: State): void {
  if (state.offers.length >= LIMITS.offers) {
    state.cut = true;
    return;
  }
  const place = furniture ? 'furniture' : 'main';
  const href = hrefOf(element, name);
  if (href.length > LONG_ADDRESS) {
    if (isReadOut(state)) return;
    state.read += href.length;
  }
  const download = href ? attribute(element, 'download', 300) : '';
  if (href && (download || mayBeTarget(href))) {
    const target = targetOf(href, download, state.base);
    if (target) {
      addOffer(element, target, place, state);
      return;
    }
  }
  for (const attributeName of scripted ? SCRIPTED : []) {
    const value = isReadOut(state) ? '' : attribute(element, attributeName);
    state.read += value.length;
    if (value && addScripted(element, value, place, state)) return;
  }
  if (name === 'a' || name === 'button' || name === 'input' || (scripted && name !== 'option'))
    readLabel(element, name, href, place, state);
}

/** The first address in a control's own script that leads to an app; false where there is none. */
function addScripted(element: Element, script: string, place: Offer['place'], state: State): boolean {
  for (const address of addressesIn(script)) {
    const target = mayBeTarget(address) ? targetOf(address, '', state.base) : null;
    if (!target) continue;
    addOffer(element, { ...target, kind: target.kind === 'store' || target.kind === 'scheme' ? target.kind : 'script' }, place, state);
    return true;
  }
  return false;
}

/** A control that promises a download without saying where it leads. */
function readLabel(element: Element, name: string, href: string, place: Offer['place'], state: State): void {
  const label = name === 'input' ? buttonValue(element) : shortLabel(element, state);
  if (!label || !DOWNLOAD_LABEL.test(label)) return;
  const url = href && !href.startsWith('#') ? URL.parse(href, state.base) : null;
  if (url && /^(?:https?|ftp):$/.test(url.protocol)) addOffer(element, { kind: 'page', href: url.href, file: '', id: '' }, place, state);
  else if (name !== 'a' || href) addOffer(element, { kind: 'script', href: '', file: '', id: '' }, place, state);
}

function buttonValue(element: Element): string {
  return /^(?:submit|button|image)$/i.test(attribute(element, 'type', 20))
    ? folded(attribute(element, 'value', 80) || attribute(element, 'alt', 80))
    : '';
}

/** At most 80 characters: longer content is no label. */
function shortLabel(element: Element, state: State): string {
  if (holdsMoreThan(element, MOST_IN_LABEL)) return '';
  const content = contentWithin(element, state);
  const label = content.length > LONGEST_LABEL ? '' : content.trim() ? folded(content) : labelOf(element);
  return label.length > 80 ? '' : label;
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
  const text = textOf(element, LIMITS.line);
  if (text) return text;
  const named = folded(
    attribute(element, 'aria-label', LIMITS.line) || attribute(element, 'title', LIMITS.line) || attribute(element, 'value', LIMITS.line),
  );
  if (named) return named;
  const image = select(element, 'img[alt]', 1)[0];
  return image ? folded(attribute(image, 'alt', LIMITS.line)) : '';
}
