/**
 * Whose name a foreign host bears. What is proof stays a rule here: an owner, a known site, a registered name that poses as a registry, an official
 * domain spelt out. All else is a sum of signs (signs.ts) over what each counts for (points.ts).
 */
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Reason } from '../../contract/verdict.ts';
import { type Host, parseHost, posesAsRegistry } from '../../fold/hosts.ts';
import { foldWords } from '../../fold/names.ts';
import { embeddedDomain } from './embedded-domain.ts';
import { type Likeness, likenessIn } from './host-likeness.ts';
import { ABUSED_SUFFIXES } from './lure-words.ts';
import { byWeight, CERTAIN, type HostSign, pointsOf } from './points.ts';
import { scrambledIn } from './scrambled.ts';
import { type Address, signsBefore, signsInName } from './signs.ts';

export interface HostImitation {
  readonly app: AppRecord;
  readonly reason: Reason;
  /** The part of the host that bears the name, as a person sees it. */
  readonly matched: string;
  /** The official host it stands for, '' where the app has none. */
  readonly official: string;
  /** Enough for an alarm by the address alone. Otherwise the page must also offer the app. */
  readonly certain: boolean;
  /** The signs that were summed (points.ts), the heaviest first; none where the address is proof. */
  readonly because: readonly HostSign[];
}

/**
 * The app whose name this host bears without being its maker's, or null. Null for hosts that a listed company owns in any way
 * (also defensively), for stores, portals and networks of the list, for addresses in numbers and for text that is no host.
 */
export function imitatedByHost(text: string, catalog: Catalog): HostImitation | null {
  const parsed = parseHost(text, catalog.sharedHosting);
  if (!parsed?.domain || catalog.ownerOfHost(parsed.ascii) || catalog.inNetwork(parsed.ascii) || isKnownSite(parsed, catalog)) return null;
  const ending = parsed.suffix.slice(parsed.suffix.lastIndexOf('.') + 1);
  const dynamic = catalog.dynamicDns.has(parsed.suffix);
  const host: Address = { ...parsed, dynamic, throwaway: dynamic || ABUSED_SUFFIXES.has(ending) || ABUSED_SUFFIXES.has(parsed.suffix) };
  const found = posingRegistry(host, catalog) ?? embeddedImitation(host, catalog) ?? bearingName(host, catalog);
  return found?.certain && RESERVED.test(host.suffix) ? { ...found, certain: false } : found;
}

/** Registries that only institutions get: their library proxies and integrations spell other domains honestly. `edu`, `ac.uk`, `gov.sa`; not `education`. */
export const RESERVED = /^(?:(?:edu|gov|mil)(?:\.[a-z]{2})?|ac\.[a-z]{2})$/;

/** Stores, portals and search engines carry other people's names honestly; code and file hosts are where strangers publish. */
function isKnownSite(host: Host, catalog: Catalog): boolean {
  const url = URL.parse(`https://${host.ascii}/`);
  const type = url ? catalog.site(url)?.site.type : undefined;
  return type !== undefined && type !== 'code-host' && type !== 'file-host';
}

function imitation(brand: Brand, matched: string, reason: Reason, certain: boolean, because: readonly HostSign[] = []): HostImitation {
  return { app: brand.app, reason, matched, official: brand.official, certain, because };
}

/** `signal.org-ar.me`, `join-facetime.com-en.io`: the registered label poses as a registry, the name stands before it. */
function posingRegistry(host: Address, catalog: Catalog): HostImitation | null {
  if (!posesAsRegistry(host.name)) return null;
  for (const label of host.before) {
    const found = likenessIn(label, catalog);
    if (found?.whole) return imitation(found.brand, found.matched, 'registry-imitation', true);
  }
  return null;
}

function embeddedImitation(host: Address, catalog: Catalog): HostImitation | null {
  const found = embeddedDomain(host, catalog);
  return found && imitation(found.brand, found.matched, 'brand-in-foreign-host', !found.alone || host.throwaway);
}

const REASON_OF: Readonly<Record<Likeness['form'], Reason>> = {
  exact: 'brand-in-foreign-host',
  looks: 'confusable-host',
  near: 'misspelt-host',
  sounds: 'misspelt-host',
  scrambled: 'misspelt-host',
  short: 'misspelt-host',
};

/** The registered name first, then the labels before it; the first that is certain, else the first at all. */
function bearingName(host: Address, catalog: Catalog): HostImitation | null {
  const inName = likenessIn(host.name, catalog) ?? scrambledIn(host.name, catalog);
  let best = inName && weigh(inName, signsInName(inName, host, catalog));
  if (best?.certain) return best;
  for (const found of likenessesBefore(host, catalog)) {
    const judged = weigh(found, signsBefore(found, host));
    if (judged.certain) return judged;
    best ??= judged;
  }
  return best;
}

function weigh({ brand, matched, form }: Likeness, signs: ReadonlySet<HostSign>): HostImitation {
  return imitation(brand, matched, REASON_OF[form], pointsOf(signs) >= CERTAIN, byWeight(signs));
}

/**
 * Is a name of two words spelt over a dot? In the order of the name (`google.meet.example`), or in that of the maker's own host
 * (`meet.google.example`, since there is meet.google.com). Not `jitsi.meet.example`, whose first label is a name already; nor
 * `talk.nextcloud.example`, as people call servers of their own.
 */
function spansLabels({ app, word }: Brand, label: string, next: string, catalog: Catalog): boolean {
  if (catalog.brandsAt(label).some((one) => one.app.id === app.id)) return false;
  const inOrder = foldWords(app.names.en).join('') === word;
  return inOrder || app.domains.some(({ value }) => value.startsWith(`${label}.${next}.`));
}

/** Names in the labels before the registered one, also across a dot (`meet.google.example`). */
function likenessesBefore(host: Address, catalog: Catalog): Likeness[] {
  return host.before.flatMap((label, at) => {
    const found = likenessIn(label, catalog);
    const next = host.before[at + 1];
    const joined = next === undefined ? undefined : catalog.brandsAt(label + next)[0];
    const across = joined && spansLabels(joined, label, next as string, catalog) ? joined : undefined;
    const pair: Likeness[] = across
      ? [{ brand: across, form: 'exact', matched: `${label}.${next}`, whole: true, glued: null, rest: [] }]
      : [];
    return found ? [...pair, found] : pair;
  });
}
