/**
 * The list in memory with its indexes: every question that decide, the popup and the tools ask of it.
 * `loadCatalog` builds it once; lookups are constant-time maps so that 100,000 apps answer like 100.
 */
import type { AppRecord, ModifiedRecord, ReportedRecord, SiteRecord, Store } from './schema.ts';

/** An address recognised as one site's page of one app. */
export interface SiteMatch {
  readonly site: SiteRecord;
  /** Store whose ids `id` belongs to (undefined on portals whose ids are packages). */
  readonly store: Store | undefined;
  /** Store id or package id, '' where the address names only a slug or no app. */
  readonly id: string;
  readonly slug: string;
}

export interface Catalog {
  readonly version: string;
  readonly date: string;
  readonly apps: ReadonlyMap<string, AppRecord>;
  readonly modified: ReadonlyMap<string, ModifiedRecord>;
  readonly reported: ReadonlyMap<string, ReportedRecord>;
  /** Apps with this id in this store; empty array when none. Microsoft ids compare case-insensitively. */
  appByStoreId(store: Store, id: string): AppRecord | null;
  /** App whose genuine package (Google Play, F-Droid, Galaxy, RuStore) this is, or null. */
  appByPackage(packageId: string): AppRecord | null;
  modifiedByPackage(packageId: string): ModifiedRecord | null;
  reportedByPackage(packageId: string): ReportedRecord | null;
  /** App whose own domain covers this host (never a `neverCleared` host), or null. */
  appByHost(host: string): AppRecord | null;
  modifiedByHost(host: string): ModifiedRecord | null;
  reportedByHost(host: string): ReportedRecord | null;
  neverCleared(host: string): boolean;
  /** Store, portal, code or file host of this address and the app it names there; null when the host is none of them. */
  site(url: URL): SiteMatch | null;
}
