/**
 * THE vocabulary: kinds, levels, channels, reason codes and the shape of a verdict.
 * Every other module, the data, the texts, the tests and the command line use these words unchanged. Imports nothing.
 */

export const KINDS = ['established', 'unofficial-source', 'discontinued', 'unknown', 'modified', 'lookalike', 'reported', 'none'] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ['silent', 'quiet', 'note', 'alarm'] as const;
export type Level = (typeof LEVELS)[number];

export const CHANNELS = ['official-store', 'official-site', 'third-party-store', 'other-site'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why an established app still speaks at note level. */
export const CAUTIONS = ['strangers', 'live-streaming', 'state'] as const;
export type Caution = (typeof CAUTIONS)[number];

/**
 * Reason codes, grouped by the kind that they lead to. The comment is the sentence's meaning; the words are in lib/text.
 * A code may support a second kind's verdict as a further reason.
 */
export const REASONS = [
  // established: identity proven
  'store-id-listed', // the store id on this trusted store is a listed app's
  'official-host', // the page is on the app's own domain
  'developer-listed', // the store shows the developer name that is on record
  // unofficial-source
  'package-outside-store', // the right package id, but outside a trusted store it proves nothing
  'name-outside-store', // a listed app's name on a portal or another store, identity unproven
  'file-from-other-site', // a listed app's file served by a site that is not one of its sources
  // discontinued
  'app-ended', // its maker ended the service (fact: since when)
  // unknown
  'noted', // in the list by id and name, but not all that `established` promises is known of it
  'not-listed', // a calling app that is not in the list
  'calls-in-name', // its name says calls or chat
  'calls-in-description', // what the page says it does: voice or video calls
  'strangers-in-description', // it says that it connects strangers
  'download-offered', // the page offers a file or a store link
  // modified
  'modified-name', // the name is a known modified client's
  'modified-package', // the package id is a known modified client's
  'modified-host', // the site distributes a known modified client
  'modified-words', // a known app's name with words only modified builds use (mod, anti-ban, مهكر)
  // lookalike
  'brand-in-foreign-host', // a known app's name stands in a host that is not its maker's
  'misspelt-host', // the host is a misspelling of an official one
  'confusable-host', // letters of the host only look like an official one's
  'registry-imitation', // the registered name poses as a public suffix (signal.org-ar.me)
  'brand-with-bait', // a known app's name with words such as Pro, Plus, Gold, update
  'confusable-name', // letters of the name only look like a known app's
  'package-mismatch', // the name of a known app over another store id or package
  'developer-mismatch', // the name of a known app from another developer
  'developer-imitation', // the developer name imitates a known one
  'store-page-copied', // a store's page on a host that is not the store's
  'file-under-known-name', // a page that poses as the app's own and serves the file itself
  'site-under-known-name', // a page that presents itself as the app's own site, to sign in, link a phone or download
  // reported
  'reported-package',
  'reported-host',
  'reported-name',
  'reported-app', // a listed app with a published report against it
  'store-removed', // a store took it out (fact: when)
  // cautions on listed apps
  'caution-strangers',
  'caution-live-streaming',
  'caution-state',
  // none
  'no-offer', // nothing to download here
  'article', // news, encyclopaedia, review, how-to, warning
  'listing', // several apps side by side
  'search-results',
  'accompanies-calls', // recorder, prank, filter, sticker, VPN: no calls of its own
  'other-software', // an app, but not one for calls
  'private-service', // calls with one's bank, doctor, teacher
  'chat-link', // click-to-chat page (wa.me, t.me)
  'developer-document',
  'interstitial', // an anti-bot or error page: nothing can be told from it
  'address-only', // only the address was judged, and it proves nothing
  'withdrawn', // an organisation's policy withdrew the entry
] as const;
export type Reason = (typeof REASONS)[number];

/** Something that the verdict rests on, shown to the person as it is. */
export interface Fact {
  readonly what: 'store-id' | 'package-id' | 'host' | 'name' | 'developer' | 'word' | 'entry' | 'ended-on' | 'removed-on' | 'file';
  /** As found on the page or in the list; at most 200 characters. Never trusted markup. */
  readonly value: string;
  /** What it was compared with (the official host beside the imitating one), if anything. */
  readonly expected?: string;
  /** Where the claim comes from: an address or the name of a publication. Absent for facts read from the page. */
  readonly source?: string;
  /** Who published the source and under which title, where the list knows it. */
  readonly publication?: string;
  /** The publication's own date (YYYY, YYYY-MM or YYYY-MM-DD); absent where it states none. */
  readonly date?: string;
  /** ISO date (YYYY-MM-DD) on which one of us last looked at the source. */
  readonly checked?: string;
}

export interface Verdict {
  readonly kind: Kind;
  readonly level: Level;
  /** Id of the list entry (a file name under data/), or null. */
  readonly app: string | null;
  /** What the page calls the app, or null. Page text: isolate it wherever it is shown. */
  readonly name: string | null;
  /** null exactly when kind is `none`. */
  readonly channel: Channel | null;
  /** Never empty; the deciding reason first. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly facts: readonly Fact[];
  readonly caution: Caution | null;
  /** Address of the genuine app's own page, where the list knows one. */
  readonly official: string | null;
  /** Version (YYYY.MM.DD) of the list that was asked. */
  readonly list: string;
}

const LEVEL_OF: Record<Kind, Level> = {
  established: 'quiet',
  'unofficial-source': 'note',
  discontinued: 'note',
  unknown: 'note',
  modified: 'alarm',
  lookalike: 'alarm',
  reported: 'alarm',
  none: 'silent',
};

/** The level at which a kind speaks; a caution lifts `established` from quiet to note and changes nothing else. */
export function levelOf(kind: Kind, caution: Caution | null = null): Level {
  return kind === 'established' && caution ? 'note' : LEVEL_OF[kind];
}

/** A value of the list with where it comes from, ready to be shown. */
export interface Sourced {
  readonly value: string;
  readonly sources: readonly {
    readonly title: string;
    readonly url: string | null;
    /** Who published it, by name. */
    readonly by?: string | undefined;
    readonly says: string;
    /** The publication's own date. */
    readonly published?: string | undefined;
    /** Day on which one of us last looked. */
    readonly checked: string;
  }[];
}

/** What the list knows of one app: the "this app" side of the comparison in popup, card and dialog. Absent claims are null, never guessed. */
export interface AppFacts {
  readonly id: string;
  readonly names: { readonly en: string; readonly ar: string };
  readonly record: 'app' | 'modified' | 'reported';
  /** For `modified`: the genuine app's names; for `reported`: the imitated app's, if any. */
  readonly genuine: { readonly id: string; readonly en: string; readonly ar: string; readonly official?: string | null } | null;
  readonly owner: Sourced | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: Sourced | null;
  readonly since: Sourced | null;
  readonly callEncryption: Sourced | null;
  readonly official: string | null;
  readonly hosts: readonly Sourced[];
  readonly stores: readonly {
    readonly store: string;
    readonly ids: readonly string[];
    readonly developers: readonly string[] /** Day (or month, or year) on which the store took it out. */;
    readonly removed?: string | null;
  }[];
  /** Entry criteria that it meets (`owner`, `law`, `years`, `domain`, `store`, `privacy-policy`, `complaint`). */
  readonly meets: readonly Sourced[];
  /** Of a noted app only: what it lacks of what `established` promises (`owner`, `law`, `years`, `place`). */
  readonly lacks?: readonly string[];
  readonly caution: Caution | null;
  readonly ended: { readonly on: string; readonly successor: string | null; readonly sources: Sourced['sources'] } | null;
  readonly report: { readonly ar: string; readonly en: string; readonly date: string; readonly sources: Sourced['sources'] } | null;
  /** For `reported` records: what the report says it is; lib/text words it. */
  readonly reportedAs?: 'trojanised' | 'fake' | 'stalkerware' | 'monitoring' | 'removed-from-store' | 'spyware' | null;
  /** For `reported` records: what the bare name does not say (the campaign, the page). */
  readonly detail?: { readonly en: string; readonly ar: string };
  /** For `modified` and `reported` records: who says so. */
  readonly sources?: Sourced['sources'];
  /** Latest day on which any of its sources was checked. */
  readonly checked: string;
}
