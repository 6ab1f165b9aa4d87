/**
 * Everything that the rules ask about a page, worked out once: whose page it is, which app it says it offers, what it really
 * leads to. Draws no conclusion.
 */

import type { Catalog, SiteMatch } from '../../catalog/catalog.ts';
import type { AppRecord, Store } from '../../catalog/schema.ts';
import { copiedStoreShape, isPortal } from '../../catalog/sites.ts';
import { isAppFile, withoutEnding } from '../../contract/app-files.ts';
import { opensStore } from '../../contract/store-addresses.ts';
import type { NameOrigin, Offer, PageEvidence } from '../../detect/evidence.ts';
import { foldWords } from '../../fold/names.ts';
import { type Calling, callingScore } from '../calling/calling.ts';
import { type HostImitation, imitatedByHost } from '../host/imitated-host.ts';
import { appNameIn, TITLE_PARTS } from '../name/app-name.ts';
import { type NameMatch, recogniseName } from '../name/recognise-name.ts';
import { isPoster } from './poster.ts';

/** A name on the page and what the list makes of it. */
export interface Claim {
  readonly match: NameMatch;
  readonly from: NameOrigin;
  readonly text: string;
  /** The whole text of which it is a part: a title of several parts. */
  readonly whole: string;
}

/** Where a page says what it is about: its first heading and its title. */
export const isHead = (from: NameOrigin): boolean => from === 'h1' || from === 'title';

export interface Subject {
  readonly url: URL;
  readonly host: string;
  readonly catalog: Catalog;
  /** null when only the address is judged. */
  readonly evidence: PageEvidence | null;
  /** An anti-bot or error page, or a page of search results: nothing that it shows is its own. */
  readonly unreadable: boolean;
  /** Known store, portal, code or file host. */
  readonly site: SiteMatch | null;
  /** The page of one app in a store that checks its publishers. */
  readonly inStore: boolean;
  /** The page of one app on a portal or another store. */
  readonly onPortal: boolean;
  /** A file host's page of one app file. */
  readonly sharedFile: boolean;
  /** App whose own site this is. */
  readonly owner: AppRecord | null;
  readonly imitation: HostImitation | null;
  /** A store's own way of writing addresses, on a host that is not the store's. */
  readonly copied: { readonly store: Store; readonly id: string } | null;
  /** Package or store id of the page's own app; '' where none is told. */
  readonly id: string;
  /** Package ids of the page's own app and, outside stores and portals, of those that its main content leads to. */
  readonly packages: readonly string[];
  /** What the page calls its app. */
  readonly name: string | null;
  readonly developer: string;
  /** Names that the list knows, the most telling first. */
  readonly claims: readonly Claim[];
  /** Whether its words are those of an app for calls; worked out when a rule asks. */
  readonly calling: Calling;
  /** Controls that put a file on the device, or an install button. */
  readonly files: readonly Offer[];
  /** Links from the main content to pages of apps in stores. */
  readonly storeLinks: readonly Offer[];
  /** Controls that only promise a download. */
  readonly promises: readonly Offer[];
  /** What a page that passes for an app's would have a person take: its files, else what its controls promise from nobody's known place. */
  readonly handsOver: readonly Offer[];
  /** News, encyclopaedia, review, how-to, forum: talks about apps. */
  readonly article: boolean;
  /** Several apps side by side. */
  readonly listing: boolean;
}

const NO_CALLS: Calling = { score: 0, reasons: [], against: null, said: [] };

/** The subject of an address and, where there is one, its page. Throws a TypeError for text that is no http(s) address. */
export function subjectOf(address: string, evidence: PageEvidence | null, catalog: Catalog): Subject {
  const url = webAddress(address);
  const host = url.hostname.replace(/\.$/, '');
  const site = catalog.site(url);
  const unreadable = showsOthersPages(evidence, site);
  const offers = unreadable ? [] : (evidence?.offers ?? []);
  const files = offers.filter((offer) => putsFileOnDevice(offer, catalog));
  const promised = offers.filter((offer) => promisesApp(offer, url));
  const article = evidence !== null && isArticle(evidence, files.length + promised.length > 0) && !servesItsSubject(files, evidence);
  const listing = evidence !== null && isListing(evidence, files);
  const { inStore, onPortal } = placeOf(site, files);
  const id = site?.id || (evidence?.store?.id ?? '');
  const readable = unreadable ? null : evidence;
  // Most pages are answered before anybody asks for these.
  const name = once(() => evidence && appNameIn(evidence, site ? '' : host));
  const claims = once(() => (readable ? claimsOf(readable, catalog) : []));
  const calling = once(() => (readable ? callingScore(readable) : NO_CALLS));
  const imitation = once(() => imitatedByHost(host, catalog));
  const promises = once(() => {
    const leadsOn = promised.length === 0 && evidence !== null && leadsToApp(evidence, claims());
    return leadsOn ? stepsOf(offers, catalog) : promised;
  });
  return {
    url,
    host,
    catalog,
    evidence,
    unreadable,
    site,
    inStore,
    onPortal,
    sharedFile: site?.site.type === 'file-host' && evidence !== null && sharesAppFile(url, evidence),
    owner: comesInTheClear(url, files) ? null : catalog.appByHost(host),
    get imitation() {
      return imitation();
    },
    copied: site && site.site.type !== 'code-host' ? null : copiedStoreShape(url),
    id,
    packages: packagesOf(id, inStore || onPortal ? [] : offers),
    get name() {
      return name();
    },
    developer: evidence?.store?.developer ?? '',
    get claims() {
      return claims();
    },
    get calling() {
      return calling();
    },
    files,
    storeLinks: offers.filter(leadsToStore),
    get promises() {
      return promises();
    },
    get handsOver() {
      if (files.length > 0 || article || listing) return files;
      return promises().filter(({ href }) => !isMakersPlace(href, catalog));
    },
    article,
    listing,
  };
}

/** Works something out when it is first asked for, and then keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function webAddress(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) throw new TypeError('not an http(s) address');
  return url;
}

/** What a page of results or an anti-bot page shows is other pages'. */
const showsOthersPages = (evidence: PageEvidence | null, site: SiteMatch | null): boolean =>
  evidence?.shape === 'interstitial' || evidence?.shape === 'search' || site?.site.type === 'search';

function placeOf(site: SiteMatch | null, files: readonly Offer[]): Pick<Subject, 'inStore' | 'onPortal'> {
  const namesApp = Boolean(site?.id || site?.slug);
  return { inStore: site?.site.type === 'official-store' && namesApp, onPortal: isPortal(site) && (namesApp || files.length > 0) };
}

/** Whoever carries plain http can put another file there, so that the host proves nothing of it. */
const comesInTheClear = (url: URL, files: readonly Offer[]): boolean =>
  url.protocol === 'http:' && (files.length > 0 || isAppFile(url.pathname));

const leadsToStore = ({ place, kind, href }: Offer): boolean =>
  place === 'main' && (kind === 'store' || (kind === 'scheme' && opensStore(href)));

/** The page's own id and those of its offers, where they are packages. */
function packagesOf(id: string, offers: readonly Offer[]): string[] {
  const offered = offers.filter(({ place }) => place === 'main').map((offer) => offer.id);
  return [...new Set([id, ...offered])].filter((one) => one.includes('.'));
}

/** Several apps, none of which is handed over here. */
const isListing = (evidence: PageEvidence, files: readonly Offer[]): boolean =>
  evidence.signals.distinctApps >= 3 && files.length === 0 && !isPoster(evidence);

/** Controls that only lead on, and not to a maker's place. */
function stepsOf(offers: readonly Offer[], catalog: Catalog): Offer[] {
  return offers.filter(({ kind, place, href }) => kind === 'step' && place === 'main' && !isMakersPlace(href, catalog));
}

/** A known app's own site, or a store that checks its publishers. */
function isMakersPlace(href: string, catalog: Catalog): boolean {
  const url = href ? URL.parse(href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return catalog.ownerOfHost(url.hostname) !== null || catalog.site(url)?.site.type === 'official-store';
}

/** Words that say in a heading or a title that an app is to be had here. Matches "Download Telegram", «تحميل واتساب», "X APK"; not "Telegram news". */
const TO_BE_HAD =
  /\bdownload\b|\binstall\b|\bapk\b|\bapp\b|\bfor (?:android|windows|ios|iphone|pc)\b|تحميل|تنزيل|تثبيت|تطبيق|برنامج|للأندرويد|للاندرويد|للايفون|للآيفون|t[ée]l[ée]charge|\bindir|دانلود|نصب|برنامه|ڈاؤن ?لوڈ|ایپ/iu;

/** Does the page's own heading promise an app, or name one that the list knows? Then a control that says nothing but "continue" leads to it. */
function leadsToApp({ names }: PageEvidence, claims: readonly Claim[]): boolean {
  return (
    names.some(({ from, text }) => isHead(from) && TO_BE_HAD.test(text)) ||
    claims.some(({ from, match }) => isHead(from) && !match.everyday && (match.how === 'exact' || match.how === 'with-bait'))
  );
}

/** A review on a rival's site serves the rival's file; a page that serves the app it is about calls the file so. */
export function servesItsSubject(files: readonly Offer[], { names }: PageEvidence): boolean {
  const about = new Set(names.filter(({ from }) => isHead(from)).flatMap(({ text }) => foldWords(text).filter((word) => word.length >= 4)));
  return files.some(({ file }) => foldWords(withoutEnding(file).replace(/[_.+-]+/g, ' ')).some((word) => about.has(word)));
}

/** A file, an installer scheme, a shared file, a scripted download, an install button; a link to a host of shared files counts too. */
function putsFileOnDevice(offer: Offer, catalog: Catalog): boolean {
  if (offer.place !== 'main') return offer.kind === 'file' && offer.file !== '';
  switch (offer.kind) {
    case 'file':
    case 'file-host':
    case 'install':
      return true;
    case 'scheme':
      return !opensStore(offer.href);
    case 'script':
      return offer.file !== '';
    case 'page': {
      const url = URL.parse(offer.href);
      return url !== null && catalog.site(url)?.site.type === 'file-host';
    }
    default:
      return false;
  }
}

/** `WhatsApp_2.26.apk`, `GBWhatsApp APK`; not `photo.jpg`, `apkmirror`. */
const APP_FILE = /\b(?:x?apk[sm]?|exe|msix?|dmg|ipa)\b/i;

/** The file's name stands in the address or in the page's names. */
function sharesAppFile(url: URL, { names }: PageEvidence): boolean {
  return APP_FILE.test(url.pathname) || names.some(({ text }) => APP_FILE.test(text));
}

/** Files that hold no app: `/audio/41.mp3`, `/sdk.aar`; not `/get`, `/file.zip`. */
const MEDIA_FILE =
  /\.(?:mp[34]|m4[av]|og[gv]|wav|webm|mkv|mov|pdf|epub|docx?|xlsx?|pptx?|csv|txt|jpe?g|png|gif|webp|svg|srt|aar|jar|whl|gem|nupkg|tgz|gz|md|json|xml)$/i;
/** A button's words; longer ones are headlines. */
const LONGEST_LABEL = 5;

/** Matches "Download as PDF", "Download CSV", «تحميل الكتاب»; not "Download for PC". */
const DOCUMENT_LABEL =
  /\b(?:pdf|csv|epub|docx?|xlsx?|mp[34]|wallpapers?|brochure|catalogue|catalog|report|invoice|transcript|source code|slides)\b|كتاب|الكتيب|ملف pdf|صور/iu;

/** "Download" in a few words, that leads neither to this very page nor to a document, a recording or a picture. */
function promisesApp({ kind, place, href, label }: Offer, page: URL): boolean {
  if (place !== 'main' || (kind !== 'page' && kind !== 'script') || label.split(' ').length > LONGEST_LABEL) return false;
  if (DOCUMENT_LABEL.test(label)) return false;
  const to = href ? URL.parse(href) : null;
  return (
    to === null ||
    (!MEDIA_FILE.test(to.pathname) && !(to.hostname === page.hostname && to.pathname === page.pathname && to.search === page.search))
  );
}

/** What a page declares itself to be, whatever its length. */
const TALKS_ABOUT =
  /^(?:NewsArticle|ReportageNewsArticle|HowTo|VideoObject|DiscussionForumPosting|QAPage|Recipe|JobPosting|ScholarlyArticle|PodcastEpisode|Course|Event)$/;

/**
 * Headlines of questions, warnings, reviews, how-tos, lists and explanations in the six languages. Matches "Azar review 2026", «طريقة تحميل…», "10 best apps";
 * not "The best video calls", "How it works" further down.
 */
const HEADLINE =
  /[?؟]\s*$|\bwarn(?:s|ing)\b|\bbeware\b|\bscams?\b|تحذير|احذر|\barnaques?\b|\bestafas?\b|\bcuidado\b|\buyarı|هشدار|انتباہ|خبردار|\breviews?\b|\bhow to\b|\bwhat is\b|\bvs\.?\s|\btutorial\b|\bexplained\b|\b(?:best|top)\s+\d|\b\d+\s+(?:best|free|great)\b|\balternatives?\b|مراجعة|طريقة|كيفية|(?:^|\s)كيف\s|(?:^|\s)شرح\s|ما (?:هو|هي)\s|أفضل (?:\d|تطبيقات|برامج)|(?:^|\s)comment\s|\bavis\b|\btest de\b|\bcomparatif\b|\bmeilleur(?:e?s)\b|\bnasıl\b|\binceleme|\bnedir\b|\ben iyi \d|چگونه|چطور|بررسی|چیست|آموزش|بهترین \d|کیسے|جائزہ|کیا ہے|بہترین \d/iu;

/** Is this the headline of a question, a warning, a review, a how-to or a list? */
export const isHeadline = (text: string): boolean => HEADLINE.test(text);

/** Words of documents for developers: "SDK", "npm install"; not "app", "install". */
const FOR_BUILDERS =
  /\b(?:SDKs?|APIs?|quickstart|npm (?:i|install)|gradle|maven|cocoapods|pub add|pip install|webrtc|git clone|apt(?:-get)? install|source code|repository)\b/i;

/** Words from which on a page that is dressed as an article may be one. */
const LEAST_OF_ARTICLE = 60;

/** Talks about apps. What is only dressed as an article and hands something over has to say something as well. */
function isArticle(evidence: PageEvidence, offers: boolean): boolean {
  if (evidence.store || evidence.shape !== 'web') return false;
  const { words, paragraphs } = evidence.signals;
  const says = words >= LEAST_OF_ARTICLE || paragraphs >= 1;
  if (isDressedAsArticle(evidence) && (says || !(offers || isPoster(evidence)))) return true;
  return isMarkedArticle(evidence) || isForBuilders(evidence) || isLongRead(evidence);
}

const isDressedAsArticle = ({ structured, names }: PageEvidence): boolean =>
  structured.some(({ type }) => TALKS_ABOUT.test(type)) || names.some(({ from, text }) => isHead(from) && HEADLINE.test(text));

/** It says that it is one, and has the text of one. */
function isMarkedArticle({ signals }: PageEvidence): boolean {
  const { articleType, paragraphs, words, byline, published } = signals;
  return articleType && (paragraphs >= 2 || words >= 250 || (byline && published && words >= LEAST_OF_ARTICLE));
}

function isForBuilders({ signals, names, text }: PageEvidence): boolean {
  if (signals.codeBlocks < 1) return false;
  return signals.codeBlocks >= 4 || FOR_BUILDERS.test(names.map(({ text: name }) => name).join(' ') + text.slice(0, 1_500));
}

function isLongRead({ signals: { paragraphs, words, byline, published, comments } }: PageEvidence): boolean {
  return paragraphs >= 5 && words >= 400 && (byline || published || comments || paragraphs >= 12);
}

/** The places where a page names its app, the most telling first. */
const ORIGINS: readonly NameOrigin[] = [
  'store',
  'json-ld',
  'microdata',
  'h1',
  'file',
  'title',
  'og:title',
  'button',
  'h2',
  'app-name',
  'og:site_name',
];
const CERTAIN = { exact: 0, 'with-bait': 1, confusable: 2, misspelt: 3, contained: 4 } as const;

function claimsOf(evidence: PageEvidence, catalog: Catalog): Claim[] {
  const claims: (Claim & { readonly rank: number })[] = [];
  for (const { text, from } of evidence.names) {
    const bare = text.replace(/\s*[([{（][^)\]}）]*[)\]}）]/g, '').trim();
    // In a store the first part of a title is the name, and what follows is said of it: "Glide - Video Chat Messenger".
    const split = evidence.store ? text.split(TITLE_PARTS).slice(0, 1) : text.split(TITLE_PARTS);
    const parts = [...new Set(from === 'store' ? [text] : [text, ...(bare === text ? [] : [bare]), ...split])];
    for (const [at, part] of parts.slice(0, 4).entries()) {
      const match = recogniseName(from === 'file' ? part.replace(/\.\w+$/, '').replace(/[_-]/g, ' ') : part.slice(0, 120), catalog);
      if (match)
        claims.push({
          match,
          from,
          text: part.trim(),
          whole: text,
          rank: CERTAIN[match.how] * 20 + ORIGINS.indexOf(from) + (at > 1 ? 10 : 0) + (match.everyday ? 40 : 0),
        });
    }
  }
  return claims.sort((a, b) => a.rank - b.rank);
}
