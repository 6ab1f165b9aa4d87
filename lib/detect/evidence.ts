/**
 * What a page says about the app it offers, and nothing about whether that is true: the only thing that crosses from
 * the page to the background. Plain data with hard size limits; knows no list.
 */

/** Hard limits; `collectEvidence` cuts to them and the schema in lib/shell refuses anything beyond. Characters and counts. */
export const LIMITS = {
  url: 2_048,
  line: 300,
  /** Of an app, as long as stores allow. */
  description: 4_000,
  text: 20_000,
  names: 32,
  headings: 40,
  offers: 60,
  structured: 12,
  logos: 4,
  total: 120_000,
} as const;

/** Where a name was read; decide weighs them in its own order. */
export const NAME_ORIGINS = [
  'store',
  'json-ld',
  'microdata',
  'h1',
  'h2',
  'title',
  'og:title',
  'og:site_name',
  'app-name',
  'file',
  'button',
] as const;
export type NameOrigin = (typeof NAME_ORIGINS)[number];

export interface NamedAs {
  readonly text: string;
  readonly from: NameOrigin;
}

/**
 * `file`: an app file; `store`: a page of an app in a store; `file-host`: a shared-file page; `script`: a scripted button;
 * `install`: a store's own install button; `scheme`: market:, intent:, itms-services:, ms-windows-store:, …;
 * `page`: a link within the site that is labelled download (a further step, weak); `step`: a control that says only that it goes on, or is a
 * picture without words (nothing by itself).
 */
export const OFFER_KINDS = ['file', 'store', 'file-host', 'script', 'install', 'scheme', 'page', 'step'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One control that would start a download or lead to one. */
export interface Offer {
  readonly kind: OfferKind;
  /** Absolute target address, '' where the control has none. */
  readonly href: string;
  /** Visible or accessible label. */
  readonly label: string;
  /** File name with extension where one can be read (path, download attribute, file host's path), else ''. */
  readonly file: string;
  /** Store id or package id that the target names, else ''. */
  readonly id: string;
  /** Where it stands: the main content, or the page's own furniture (nav, header, footer, aside, comments). */
  readonly place: 'main' | 'furniture';
}

export interface Structured {
  /** schema.org type without the prefix: SoftwareApplication, NewsArticle, ItemList, … */
  readonly type: string;
  readonly name: string;
  readonly author: string;
  readonly category: string;
  readonly os: string;
  readonly url: string;
  readonly description: string;
}

/** A page's shape as its own markup shows it, independent of the host. */
export const SHAPES = [
  'play',
  'app-store',
  'microsoft-store',
  'galaxy-store',
  'app-gallery',
  'f-droid',
  'flathub',
  'snapcraft',
  'rustore',
  'cafebazaar',
  'myket',
  'apk-portal',
  'code-host',
  'file-host',
  'search',
  'interstitial',
  'web',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What a store-shaped page says about its one app (the visible one, never a stale or a neighbouring card). */
export interface StoreCard {
  readonly id: string;
  readonly name: string;
  readonly developer: string;
  readonly category: string;
  readonly description: string;
}

export interface PageEvidence {
  readonly v: 1;
  /** Set by the caller (browser or command line), never taken from the page. */
  readonly url: string;
  readonly lang: string;
  readonly shape: Shape;
  readonly store: StoreCard | null;
  readonly names: readonly NamedAs[];
  readonly headings: readonly string[];
  readonly description: string;
  /** Visible text of the main content without furniture, white space folded, cut to LIMITS.text. */
  readonly text: string;
  readonly offers: readonly Offer[];
  readonly structured: readonly Structured[];
  /** Own-app metadata (al:*, apple-itunes-app, twitter:app:*): names an app, never establishes an offer. */
  readonly ownApp: { readonly apple: string; readonly android: string };
  /** What hangs over the door: the text of the first logos (`alt` of pictures, words of an element called logo) and the line of copyright. */
  readonly signboard: { readonly logos: readonly string[]; readonly copyright: string };
  readonly signals: {
    /** Marks of an article: article element or type, byline, publication date, long paragraphs, comments. Each 0 or 1. */
    readonly articleType: boolean;
    readonly byline: boolean;
    readonly published: boolean;
    readonly comments: boolean;
    /** Words in the main text (after the cut). */
    readonly words: number;
    /** Paragraphs of 25 words or more in the main content. */
    readonly paragraphs: number;
    /** Distinct apps that main-content controls or items lead to. */
    readonly distinctApps: number;
    readonly codeBlocks: number;
    readonly passwordField: boolean;
    /** A field for a phone number. */
    readonly phoneField: boolean;
    /** A canvas or a picture called QR: something to be scanned. */
    readonly scanCode: boolean;
    readonly links: number;
  };
  /** Any list, text or walk was cut at its limit. */
  readonly cut: boolean;
  /** A frame of another origin takes up much of the window: what it shows is to be read as well. */
  readonly framed?: boolean | undefined;
}
