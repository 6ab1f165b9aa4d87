/**
 * The list in memory with its indexes: every question that decide, the popup and the tools ask of it.
 * `loadCatalog` builds it once; lookups are constant-time maps so that 100,000 apps answer like 100.
 */
import type { AppRecord, CertificatesFile, ModifiedRecord, ReportedRecord, SiteRecord, SitesFile, Store } from './schema.ts';

/** What the files under data/ hold, read but not yet indexed: schema-checked where it was built, not again here. */
export interface ListData {
  readonly list: { readonly version: string; readonly date: string };
  readonly apps: readonly AppRecord[];
  readonly modified: readonly ModifiedRecord[];
  readonly reported: readonly ReportedRecord[];
  readonly sites: SitesFile;
  /** Absent from lists that were made without them. */
  readonly certificates?: CertificatesFile;
}

/** The keys that a package is published under, each with the first of its sources. */
export interface PublishedKeys {
  readonly complete: boolean;
  readonly certificates: readonly {
    readonly value: string;
    readonly of: 'maker' | 'fdroid';
    readonly source: CertificatesFile['sources'][string] | null;
  }[];
}

/** An address recognised as one site's page of one app. */
export interface SiteMatch {
  readonly site: SiteRecord;
  /** Store whose ids `id` belongs to (undefined on portals whose ids are packages). */
  readonly store: Store | undefined;
  /** Store id or package id, '' where the address names only a slug or no app. */
  readonly id: string;
  readonly slug: string;
}

/** One record of the list, whichever kind it is. */
export type Entry =
  | { readonly type: 'app'; readonly record: AppRecord }
  | { readonly type: 'modified'; readonly record: ModifiedRecord }
  | { readonly type: 'reported'; readonly record: ReportedRecord };

/** One spelling of one record's name, ready for comparison. */
export interface NamedEntry {
  readonly entry: Entry;
  /** As the list writes it. */
  readonly name: string;
  /** Folded words joined by one space. */
  readonly folded: string;
  /** An everyday word, another product's name, or too short to mean only this app: never enough alone. */
  readonly everyday: boolean;
  /** A genuine product whose name looks like a copy's ("WhatsApp Plus" the subscription). */
  readonly genuine: boolean;
}

/** One Latin word under which an app is known in host names. */
export interface Brand {
  readonly app: AppRecord;
  readonly word: string;
  readonly everyday: boolean;
  /** The app's own name, not a company's, a domain's or a further one. */
  readonly own: boolean;
  /** The host that bears it, shown beside an imitating one; '' where the app has no domain of its own. */
  readonly official: string;
}

export interface Catalog {
  readonly version: string;
  readonly date: string;
  readonly apps: ReadonlyMap<string, AppRecord>;
  readonly modified: ReadonlyMap<string, ModifiedRecord>;
  readonly reported: ReadonlyMap<string, ReportedRecord>;
  /** App with this id in this store, or null. Microsoft ids compare case-insensitively. */
  appByStoreId(store: Store, id: string): AppRecord | null;
  /** App whose genuine package (Google Play, F-Droid, Galaxy, RuStore) this is, or null. */
  appByPackage(packageId: string): AppRecord | null;
  /** Never by a `shared` package, which is the genuine app's own id, nor by a `generic` one. */
  modifiedByPackage(packageId: string): ModifiedRecord | null;
  /** Never by a `generic` package: many unrelated apps carry it. */
  reportedByPackage(packageId: string): ReportedRecord | null;
  /** Keys under which this package is published, or null where none is listed. */
  keysOf(packageId: string): PublishedKeys | null;
  /** App whose named host this is, or one of the few labels before it that makers keep for themselves (`www.`, `web.`, `support.`); null for any other subdomain, for `neverCleared` and for defensive domains. */
  appByHost(host: string): AppRecord | null;
  /** App whose company owns this host in any way: official, defensive or open to strangers. Clears nothing; whoever owns it does not imitate. */
  ownerOfHost(host: string): AppRecord | null;
  modifiedByHost(host: string): ModifiedRecord | null;
  reportedByHost(host: string): ReportedRecord | null;
  neverCleared(host: string): boolean;
  /** Store, portal, code or file host of this address and the app it names there; null when the host is none of them. */
  site(url: URL): SiteMatch | null;
  /** Match patterns of the result pages of the list's search engines. */
  readonly resultPages: readonly string[];
  /** Parents under which strangers register names, beside the public suffix list's private part. */
  readonly sharedHosting: ReadonlySet<string>;
  /** Is this host in a zone of a content network or an access broker, which serves its customers under their own domains' names there? */
  inNetwork(host: string): boolean;
  /** Those of them that are dynamic DNS. */
  readonly dynamicDns: ReadonlySet<string>;
  /** Could a text with this pressed form begin with a name? `false` is sure: a quick way past ordinary words. */
  startsName(pressed: string): boolean;
  /** The same for skeletons. */
  startsLook(skeleton: string): boolean;
  /** Names whose pressed form (`pressName`) is this key; none for an unknown key. */
  namesAt(pressed: string): readonly NamedEntry[];
  /** Names that look like this skeleton (spaces removed). */
  namesLooking(skeleton: string): readonly NamedEntry[];
  /** Names one letter away from this pressed key: added, left out, exchanged or swapped. Only names of 7 letters or more. */
  namesNear(pressed: string): readonly NamedEntry[];
  /** Could this text begin with a host brand? `false` is sure. */
  startsBrand(text: string): boolean;
  /** The same for skeletons. */
  startsBrandLook(skeleton: string): boolean;
  /** Host brands of the app with this id; none for an unknown one. */
  brandsOf(id: string): readonly Brand[];
  /** Host brands written like this; none for an unknown word. */
  brandsAt(word: string): readonly Brand[];
  /** Host brands whose skeleton is this one. */
  brandsLooking(skeleton: string): readonly Brand[];
  /** Host brands one edit or swap away from this word. Only brands of 6 letters or more. */
  brandsNear(word: string): readonly Brand[];
  /** Of apps that feeds show imitated, the own names whose skeleton is one edit or swap away from this one. */
  brandsNearLook(skeleton: string): readonly Brand[];
  /** Host brands with these consonants in this order (`consonantsOf`). */
  brandsSounding(consonants: string): readonly Brand[];
}
