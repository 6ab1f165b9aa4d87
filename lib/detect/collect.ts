/** Turns a page into evidence: what it says of the app it offers, cut to fixed limits, in one bounded pass. Trusts nothing it reads. */
import { attribute, contentUpTo, documentIn, firstNamed, folded, has, rootOf, select, textOf } from './dom.ts';
import { LIMITS, type NamedAs, type NameOrigin, type Offer, type PageEvidence, type Shape, type Structured } from './evidence.ts';
import { fitted, joined } from './join.ts';
import { type Sight, UNDRAWN } from './sight.ts';
import { looksLikeInterstitial, shapeOf } from './sources/shape.ts';
import { readStore, type StoreReading } from './sources/store-card.ts';
import { metaReader, structuredData } from './structured.ts';
import { isSmallByMarkup } from './styles.ts';
import { saysDownload, targetOf } from './targets.ts';
import { type Walk, walkPage } from './walk.ts';

/** Characters of a page's own scripts that are read whatever the time. */
const MOST_SCRIPT = 60_000;

/** Of the items that a page declares, as many name it. */
const MOST_ITEMS = 5;

const ARTICLE_TYPE =
  /Article|BlogPosting|Report|Review|HowTo|FAQPage|QAPage|DiscussionForumPosting|VideoObject|Recipe|JobPosting|ScholarlyArticle/;

/** Frames within frames that are read. */
const DEEPEST_FRAME = 3;

/**
 * The evidence of the page under this address. The address comes from the caller and is never taken from the page. An empty
 * document gives evidence without names or offers; nothing in a page makes it throw or grow beyond `LIMITS`. Counts bound the work; where
 * a page is made so that even they take long, it is cut once `sight.isLate` says so, which the command line never does: same page, same
 * evidence. What frames show that take up much of the page belongs to it.
 */
export function collectEvidence(document: Document, url: string, sight: Partial<Sight> = {}): PageEvidence {
  return collect(document, url, { ...UNDRAWN, ...sight }, 0);
}

function collect(document: Document, url: string, sight: Sight, depth: number): PageEvidence {
  const { isLate } = sight;
  const address = URL.parse(url) ?? new URL('about:blank');
  const meta = metaReader(document);
  const structured = structuredData(document);
  const root = rootOf(document);
  const [titleElement] = firstNamed(root, 'title', 1);
  const title = titleElement ? textOf(titleElement, LIMITS.line) : '';
  const form = shapeOf(document, address, meta);
  const reading = readStore(document, address, form, structured, isLate);
  const walk = walkPage(reading?.root ?? root, baseOf(document, address), sight);
  const others = otherOffers(document, address, form, reading, isLate);
  const found = [...walk.offers.slice(0, LIMITS.offers - others.length), ...others];
  const shape = standsForAnother(document, title, form, walk, found) ?? form;
  // What a check or a page of results shows is not its own.
  const store = shape === form ? reading : null;
  const headFits = store?.headFits ?? true;
  const kept = headFits ? structured : [];
  const evidence: PageEvidence = {
    v: 1,
    url: url.slice(0, LIMITS.url),
    lang: root ? attribute(root, 'lang', 20) : '',
    shape,
    store: store?.card ?? null,
    names: namesOf(walk, store, kept, [['title', title], ...(headFits ? namesInHead(meta) : [])], document),
    headings: walk.headings.map(({ text }) => text),
    description: (headFits ? meta('description', 'og:description') : '').slice(0, 1_000),
    text: walk.text,
    offers: found,
    structured: kept,
    ownApp: ownAppIn(meta),
    signboard: { logos: walk.signs.logos, copyright: walk.signs.copyright },
    signals: signalsOf(walk, meta, kept, found),
    cut: walk.cut,
    ...(walk.framed && { framed: true }),
  };
  const frames = depth < DEEPEST_FRAME ? walk.frames.map(documentIn).filter((inner) => inner !== null) : [];
  return fitted(frames.reduce((whole, inner) => joined(whole, collect(inner, url, { ...sight, inFront: () => [] }, depth + 1)), evidence));
}

type Meta = ReturnType<typeof metaReader>;

const namesInHead = (meta: Meta): (readonly [NameOrigin, string])[] => [
  ['og:title', meta('og:title')],
  ['og:site_name', meta('og:site_name')],
  ['app-name', meta('application-name', 'apple-mobile-web-app-title')],
];

/** The ids under which a page says that it is an app's own. */
function ownAppIn(meta: Meta): PageEvidence['ownApp'] {
  const banner = /app-id=(\d{6,12})/.exec(meta('apple-itunes-app'))?.[1];
  return {
    apple: (banner ?? meta('al:ios:app_store_id', 'twitter:app:id:iphone')).slice(0, LIMITS.line),
    android: meta('al:android:package', 'twitter:app:id:googleplay').slice(0, LIMITS.line),
  };
}

function signalsOf(walk: Walk, meta: Meta, structured: readonly Structured[], offers: readonly Offer[]): PageEvidence['signals'] {
  const isDeclared = meta('og:type') === 'article' || structured.some(({ type }) => ARTICLE_TYPE.test(type));
  return {
    articleType: isDeclared || (walk.articleMarkup && walk.paragraphs >= 3),
    byline: walk.byline || meta('author', 'article:author') !== '',
    published: walk.published || meta('article:published_time', 'datepublished', 'date', 'pubdate') !== '',
    comments: walk.comments,
    words: walk.words,
    paragraphs: walk.paragraphs,
    distinctApps: distinctApps(offers),
    codeBlocks: walk.codeBlocks,
    passwordField: walk.signs.passwordField,
    phoneField: walk.signs.phoneField,
    scanCode: walk.signs.scanCode,
    links: walk.links,
  };
}

/** Words of a page that says nothing but that it is an error, or that one must wait. */
const MOST_SAID = 90;
/** A page of results leads to as many things. */
const RESULTS = 4;

/**
 * A check, an error or a page of results has nothing of its own: no file, no sign-in, no way on. A page that only looks like one is what it
 * offers. null where the page stands for itself.
 */
function standsForAnother(document: Document, title: string, form: Shape, walk: Walk, offers: readonly Offer[]): Shape | null {
  const main = offers.filter(({ place }) => place === 'main');
  const leads = main.filter(({ kind }) => kind !== 'store' && kind !== 'step');
  const asks = leads.length > 0 || walk.signs.passwordField || walk.signs.scanCode;
  if (!asks && walk.words <= MOST_SAID && looksLikeInterstitial(document, title)) return 'interstitial';
  if (form !== 'search') return null;
  const pages = new Set(main.filter(({ kind }) => kind === 'page' || kind === 'store').map(({ href }) => href)).size;
  const files = new Set(main.flatMap(({ file }) => file || [])).size;
  return pages >= RESULTS || files >= RESULTS || distinctApps(main) >= RESULTS - 1 ? null : 'web';
}

/** A page may move its own relative addresses with `<base>`; what they then lead to is what a click leads to. */
function baseOf(document: Document, address: URL): string {
  const [base] = firstNamed(rootOf(document), 'base', 1);
  return (base && URL.parse(attribute(base, 'href'), address)?.href) || address.href;
}

function namesOf(
  walk: Walk,
  store: StoreReading | null,
  structured: readonly Structured[],
  head: readonly (readonly [NameOrigin, string])[],
  document: Document,
): NamedAs[] {
  const names: NamedAs[] = [];
  const add = (from: NameOrigin, text: string) => {
    const name = folded(text).slice(0, LIMITS.line);
    if (name && names.length < LIMITS.names && !names.some((other) => other.text === name && other.from === from))
      names.push({ text: name, from });
  };
  if (store) add('store', store.card.name);
  const items = structured.filter(({ type }) => /Application|SoftwareSourceCode|VideoGame|Product/.test(type));
  for (const item of items.slice(0, MOST_ITEMS)) add('json-ld', item.name);
  for (const element of walk.appMarkup ? select(store?.root ?? document, '[itemtype*="Application"] [itemprop="name"]', 3) : [])
    add('microdata', textOf(element, LIMITS.line));
  // A store's heading repeats the name with badges and dates inside.
  const repeats = (text: string) => store !== null && store.card.name !== '' && text.startsWith(store.card.name);
  for (const { text } of walk.headings.filter(({ level }) => level === 1).slice(0, 3))
    add('h1', repeats(text) ? (store?.card.name ?? '') : text);
  for (const [from, text] of head) add(from, text);
  for (const { text } of walk.headings.filter(({ level }) => level >= 2).slice(0, 6)) add('h2', text);
  const strong = walk.offers.filter(({ place }) => place === 'main');
  for (const { file, label } of [...strong.filter(({ file }) => file), ...strong.filter(({ file }) => !file)]) {
    if (file) add('file', file);
    if (label.length <= 80 && saysDownload(label)) add('button', label);
  }
  return names;
}

/** Install buttons of stores, and downloads that start by themselves. */
function otherOffers(document: Document, address: URL, shape: Shape, store: StoreReading | null, isLate: () => boolean): Offer[] {
  const offers: Offer[] = [];
  const root = store?.root ?? document;
  if (store) {
    const [install] = select(
      root,
      '[itemprop="offers"], button[aria-label], #detail-download-button, [class*="install" i], [class*="download" i]',
      40,
    ).filter((element) => {
      const label = attribute(element, 'aria-label', 100) || textOf(element, 100);
      return attribute(element, 'itemprop', 20) === 'offers' || saysDownload(label);
    });
    if (install) offers.push({ kind: 'install', href: '', label: textOf(install, 100), file: '', id: store.card.id, place: 'main' });
  }
  for (const meta of firstNamed(rootOf(document), 'meta', 200)) {
    if (!/^refresh$/i.test(attribute(meta, 'http-equiv', 20))) continue;
    const to = /url\s*=\s*['"]?([^'"]+)/i.exec(attribute(meta, 'content'))?.[1];
    const offer = to ? movesTo(to, address, (kind) => kind) : null;
    if (offer) offers.push(offer);
  }
  for (const frame of firstNamed(rootOf(document), 'iframe', 20)) {
    const offer = isSmallByMarkup(frame) ? movesTo(attribute(frame, 'src'), address, (kind) => kind) : null;
    if (offer && offers.length < MOST_MOVES) offers.push(offer);
  }
  if (shape === 'web') offers.push(...inlineRedirects(document, address, isLate));
  return offers;
}

/** Offers that need no control, beside those of controls. */
const MOST_MOVES = 6;

/** What a page does that moves by itself to this address: an offer where it leads to an app, a step where nobody can tell; null where it stays. */
function movesTo(to: string, address: URL, as: (kind: Offer['kind']) => Offer['kind']): Offer | null {
  const target = targetOf(to, '', address.href);
  const url = target ? null : URL.parse(to, address);
  if (!target && (!url || !/^https?:$/.test(url.protocol) || url.pathname === '/' || url.pathname === address.pathname)) return null;
  return {
    kind: target ? as(target.kind) : 'step',
    href: (target?.href ?? url?.href ?? '').slice(0, LIMITS.url),
    label: '',
    file: (target?.file ?? '').slice(0, LIMITS.line),
    id: target?.id ?? '',
    place: 'main',
  };
}

/** `location.href = 'x.apk'` in a page's own script: a download that needs no control. Only short scripts are read. */
function inlineRedirects(document: Document, address: URL, isLate: () => boolean): Offer[] {
  const offers: Offer[] = [];
  let read = 0;
  for (const script of firstNamed(rootOf(document), 'script', 60)) {
    if (has(script, 'src')) continue;
    const text = contentUpTo(script, 20_000);
    read += text.length;
    if (read > MOST_SCRIPT && isLate()) break;
    for (const [, to] of text.matchAll(
      /(?:location(?:\.href)?\s*=|location\.(?:replace|assign)\(|(?:window\.)?open\()\s*['"`]([^'"`\s]{4,2048})['"`]/g,
    )) {
      const offer = to ? movesTo(to, address, (kind) => (kind === 'file' || kind === 'file-host' ? 'script' : kind)) : null;
      if (offer && offers.length < MOST_MOVES) offers.push(offer);
    }
  }
  return offers;
}

/** Apps told apart by the ids and files that main content leads to; a store link and a file of one app may count twice. */
function distinctApps(offers: readonly Offer[]): number {
  const ids = new Set<string>();
  const files = new Set<string>();
  for (const { place, id, file, kind } of offers) {
    if (place !== 'main' || kind === 'install') continue;
    if (id) ids.add(/^\d+$/.test(id) ? `apple ${id}` : id);
    else if (file)
      files.add(
        file
          .replace(/[\d._-]+/g, ' ')
          .toLowerCase()
          .split(' ')[0] ?? file,
      );
  }
  const apple = [...ids].filter((id) => id.startsWith('apple ')).length;
  return Math.max(apple, ids.size - apple, files.size);
}
