/**
 * Reads an address the way the stores and portals of data/sites.json write them: whose page it is and which app it names.
 */
import { STORE_ADDRESSES } from '../contract/store-addresses.ts';
import type { SiteMatch } from './catalog.ts';
import type { SiteRecord, SitesFile, Store } from './schema.ts';

type Pattern = SiteRecord['apps'][number] & { readonly test: RegExp };
interface Known {
  readonly site: SiteRecord;
  readonly patterns: readonly Pattern[];
}

/** Longer addresses are not matched: a pattern must not be made slow by a hostile one. */
const LONGEST = 2_048;

const compiled = (site: SiteRecord): Known => ({
  site,
  patterns: site.apps.map((app) => ({ ...app, test: new RegExp(app.pattern) })),
});

function read(known: Known, url: URL): SiteMatch {
  const path = url.pathname + url.search;
  if (path.length <= LONGEST) {
    for (const pattern of known.patterns) {
      const found = pattern.test.exec(pattern.host ? url.hostname + path : pattern.hash ? path + url.hash.slice(0, LONGEST) : path)?.groups;
      if (found)
        return {
          site: known.site,
          store: pattern.store,
          id: decoded(found.id),
          slug: decoded(found.slug),
        };
    }
  }
  return { site: known.site, store: undefined, id: '', slug: '' };
}

function decoded(part: string | undefined): string {
  if (!part) return '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Host lookups for addresses: exact hosts with `www.` and `m.`, and `*.` parents, the nearest parent first. */
export function siteIndex(file: SitesFile): (url: URL) => SiteMatch | null {
  const exact = new Map<string, Known[]>();
  const under = new Map<string, Known[]>();
  const put = (map: Map<string, Known[]>, host: string, known: Known) => {
    const there = map.get(host);
    if (there) there.push(known);
    else map.set(host, [known]);
  };
  for (const site of file.sites) {
    const known = compiled(site);
    for (const host of site.hosts) {
      if (host.startsWith('*.')) put(under, host.slice(2), known);
      else for (const variant of [host, `www.${host}`, `m.${host}`]) put(exact, variant, known);
    }
  }
  return (url) => {
    const host = url.hostname.toLowerCase().replace(/\.$/, '');
    let here = exact.get(host);
    for (let at = host, dot = 0; !here && at; at = dot < 0 ? '' : at.slice(dot + 1)) {
      here = under.get(at);
      dot = at.indexOf('.');
    }
    if (!here) return null;
    // Several sites can share a host (a store inside a vendor's site): the one whose pattern names an app wins.
    const matches = here.map((known) => read(known, url));
    return matches.find((match) => match.id || match.slug) ?? matches[0] ?? null;
  };
}

/** Sites that are there to hand out apps' files. */
const PORTALS: ReadonlySet<SiteRecord['type']> = new Set(['third-party-store', 'apk-portal', 'download-portal', 'mod-portal']);

/** `apkpure.com`, `happymod.com`; not `play.google.com`, `github.com`, and not for null. */
export const isPortal = (match: SiteMatch | null): boolean => match !== null && PORTALS.has(match.site.type);

/** Any page of a portal, and one app's page in a store or on another site that the list knows: a page to be read whatever its words. */
export const isPlaceOfApps = (match: SiteMatch | null): boolean => isPortal(match) || Boolean(match?.id || match?.slug);

/** Paths that only one store writes, wherever they stand. */
const SHAPES = STORE_ADDRESSES.flatMap(({ only, path }) => (only === undefined ? [] : [{ store: only, shape: new RegExp(path) }]));

/**
 * A store's way of naming an app, found in an address of any host: on a host that is not the store's, the page is a copied store
 * page. `https://play.example.top/store/apps/details?id=com.whatsapp` gives Google Play and the package; other addresses null.
 * Says nothing about the host: ask `catalog.site` first.
 */
export function copiedStoreShape(url: URL): { readonly store: Store; readonly id: string } | null {
  const path = (url.pathname + url.search + url.hash).slice(0, LONGEST);
  for (const { store, shape } of SHAPES) {
    const id = shape.exec(path)?.groups?.id;
    if (id) return { store, id };
  }
  return null;
}

/** Match patterns of the result pages of every search engine in the file, with and without `www.`; none for an empty file. */
export function resultPages({ sites }: SitesFile): string[] {
  return sites.flatMap(({ results, hosts }) =>
    results === undefined ? [] : hosts.flatMap((host) => [`https://${host}${results}*`, `https://www.${host}${results}*`]),
  );
}
