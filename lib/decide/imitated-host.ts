/**
 * Whose name a foreign host bears: knows how copies write a known name into an address, and which hosts bear it honestly.
 */
import { distance } from 'fastest-levenshtein';
import type { Brand, Catalog } from '../catalog/catalog.ts';
import type { AppRecord } from '../catalog/schema.ts';
import { type Host, parseHost, posesAsRegistry } from '../fold/hosts.ts';
import { consonantsOf, skeletonOf } from '../fold/skeleton.ts';
import type { Reason } from '../verdict.ts';
import { ABUSED_SUFFIXES, NEIGHBOUR_WORDS } from './lure-words.ts';
import { readPieces } from './vocabulary.ts';

export interface HostImitation {
  readonly app: AppRecord;
  readonly reason: Reason;
  /** The part of the host that bears the name, as a person sees it. */
  readonly matched: string;
  /** The official host it stands for, '' where the app has none. */
  readonly official: string;
  /** Enough for an alarm by the address alone. Otherwise the page must also offer something. */
  readonly certain: boolean;
}

/** How a piece of a host is like a brand's word. */
type Form = 'exact' | 'looks' | 'near' | 'sounds';

interface Hit {
  readonly brand: Brand;
  readonly form: Form;
  readonly matched: string;
  /** The name stands between hyphens or dots, not glued to other letters. */
  readonly whole: boolean;
  /** What else the same label says. */
  readonly rest: readonly string[];
  readonly glued: 'start' | 'end' | 'middle' | null;
}

/**
 * The app whose name this host bears without being its maker's, or null. Null for hosts that a listed company owns in any way
 * (also defensively), for stores and portals of the list, for addresses in numbers and for text that is no host.
 */
export function imitatedByHost(text: string, catalog: Catalog): HostImitation | null {
  const host = parseHost(text, catalog.sharedHosting);
  if (!host?.domain || catalog.ownerOfHost(host.ascii) || isKnownSite(host, catalog)) return null;
  return posingRegistry(host, catalog) ?? embeddedDomain(host, catalog) ?? bearingName(host, catalog);
}

/** Stores, portals and search engines carry other people's names honestly; code and file hosts are where strangers publish. */
function isKnownSite(host: Host, catalog: Catalog): boolean {
  const url = URL.parse(`https://${host.ascii}/`);
  const type = url ? catalog.site(url)?.site.type : undefined;
  return type !== undefined && type !== 'code-host' && type !== 'file-host';
}

/** `signal.org-ar.me`, `join-facetime.com-en.io`: the registered label poses as a registry, the name stands before it. */
function posingRegistry(host: Host, catalog: Catalog): HostImitation | null {
  if (!posesAsRegistry(host.name)) return null;
  for (const label of host.before) {
    const hit = bestHit(label, catalog);
    if (hit?.whole) return imitation(hit, 'registry-imitation', true);
  }
  return null;
}

/** `whatsapp.com.example.net`, `kakao.com-login.example`: an official domain spelt out in front of another one. */
function embeddedDomain(host: Host, catalog: Catalog): HostImitation | null {
  const labels = [...host.before, host.name];
  for (let at = 0; at + 1 < labels.length; at++) {
    for (const piece of lastPieces(labels[at] as string)) {
      for (const brand of catalog.brandsAt(piece)) {
        const ending = brand.official.slice(brand.official.indexOf('.') + 1);
        const follows = labels.slice(at + 1).join('.');
        const spelt = ending && (follows === ending || follows.startsWith(`${ending}.`) || follows.startsWith(`${ending}-`));
        if (spelt && brand.official.startsWith(`${brand.word}.`))
          return imitation({ brand, matched: `${piece}.${ending}` }, 'brand-in-foreign-host', true);
      }
    }
  }
  return null;
}

/** A label and, where it has hyphens, what follows the last one: `web-whatsapp` ends with `whatsapp`. */
function lastPieces(label: string): string[] {
  const cut = label.lastIndexOf('-');
  return cut < 0 ? [label] : [label, label.slice(cut + 1)];
}

function bearingName(host: Host, catalog: Catalog): HostImitation | null {
  const inName = bestHit(host.name, catalog);
  if (inName) {
    const found = judgeName(inName, host);
    if (found) return found;
  }
  let best: HostImitation | null = null;
  for (const hit of hitsBefore(host, catalog)) {
    const found = judgeBefore(hit, host);
    if (found?.certain) return found;
    best ??= found;
  }
  return best;
}

/** Names in the labels before the registered one, also across a dot (`meet.google.example`). */
function hitsBefore(host: Host, catalog: Catalog): Hit[] {
  const hits: Hit[] = [];
  for (const [at, label] of host.before.entries()) {
    const hit = bestHit(label, catalog);
    if (hit) hits.push(hit);
    const next = host.before[at + 1];
    if (next !== undefined) {
      for (const brand of catalog.brandsAt(label + next))
        hits.push({ brand, form: 'exact', matched: `${label}.${next}`, whole: true, rest: [], glued: null });
    }
  }
  return hits;
}

/** Strong: a coined word of 7 letters or more. Weak: an everyday word. Social networks have satellite sites by the hundred, so never strong. */
function strengthOf(brand: Brand): 'strong' | 'medium' | 'weak' {
  if (brand.everyday) return 'weak';
  return brand.word.length >= 7 && brand.app.class !== 'social' ? 'strong' : 'medium';
}

const partsOf = (label: string) => label.split(/[-_]+/).filter(Boolean);
const isAbused = (host: Host) => ABUSED_SUFFIXES.has(host.suffix.slice(host.suffix.lastIndexOf('.') + 1));

/** The ending is another company's hosting: strangers register names under it. */
const isShared = (host: Host) => host.shared;

/** Does the host speak of numbered conference rooms as meeting services do (`us05web`)? Digits beside a region or web word. */
const ROOM =
  /(?:^|[-.])(?:[a-z]{0,2}o?\d{1,3}(?:we|web|us|uk|eu|meet|live|www|biz|app|pro|office|in|io)|(?:us|uk|eu|we|web|w|meet|app|in)[a-z]{0,3}o?\d{1,3})/;

function judgeName(hit: Hit, host: Host): HostImitation | null {
  const { brand } = hit;
  const strength = strengthOf(brand);
  const rest = readPieces(hit.rest);
  const before = readPieces(host.before.filter((label) => label !== 'www').flatMap(partsOf));
  const explained = rest.unexplained === 0;
  const bait = rest.trap + rest.service + (strength !== 'weak' || isConference(brand) ? rest.meeting : 0);
  const cheap = isAbused(host);
  const found = (certain: boolean, reason: Reason = 'brand-in-foreign-host') => imitation(hit, reason, certain);

  if (hit.form === 'looks') return found(hit.whole && (/[^\0-\x7f]/.test(host.name) || brand.word.length >= 5), 'confusable-host');
  if (hit.form !== 'exact') {
    const alone = strength === 'strong' ? rest.longest <= 3 || bait > 0 : strength === 'medium' ? explained && (bait > 0 || cheap) : false;
    return found(hit.whole && (alone || (explained && rest.trap + before.trap > 0)), 'misspelt-host');
  }
  if (hit.rest.length === 0) {
    const second =
      before.trap + (isShared(host) || cheap ? before.service + before.plain : 0) > 0 ||
      (isConference(brand) && ROOM.test(host.before.join('.')));
    return found(second && brand.word.length >= 5 - Number(isConference(brand)));
  }
  if (isConference(brand) && rest.digits > 0 && ROOM.test(host.unicode.replaceAll(brand.word, '-'))) return found(true);
  if (strength === 'strong')
    return found((rest.longest <= 3 || bait > 0 || cheap) && (hit.whole || hit.glued === 'start' || rest.unexplained === 0));
  if (strength === 'medium') return found(hit.whole ? explained || bait > 0 || cheap : explained && (bait > 0 || rest.plain > 0));
  if (hit.whole)
    return found(
      explained
        ? bait > 0 || (isConference(brand) && rest.plain + rest.digits > 0 && (cheap || sameEnding(brand, host)))
        : rest.trap > 0 && cheap,
    );
  return brand.word.length >= 5 && explained && rest.trap + rest.service > 0 ? found(true) : null;
}

function judgeBefore(hit: Hit, host: Host): HostImitation | null {
  const { brand } = hit;
  const strength = strengthOf(brand);
  const rest = readPieces(hit.rest);
  const around = readPieces([
    ...host.before.filter((label) => !label.includes(hit.matched) && label !== 'www').flatMap(partsOf),
    ...partsOf(host.name),
  ]);
  const found = (certain: boolean, reason: Reason = 'brand-in-foreign-host') => imitation(hit, reason, certain);
  const bait =
    rest.trap +
    rest.service +
    around.trap +
    around.service +
    (strength !== 'weak' || isConference(brand) ? rest.meeting + around.meeting : 0);

  if (hit.form === 'looks') return found(hit.whole && brand.word.length >= 5, 'confusable-host');
  if (hit.form !== 'exact') return found(hit.whole && strength === 'strong' && bait > 0, 'misspelt-host');
  if (isConference(brand) && ROOM.test(host.unicode.replaceAll(brand.word, '-'))) return found(true);
  if (strength === 'weak') {
    if (!hit.whole) return brand.word.length >= 5 && rest.trap > 0 && rest.unexplained === 0 ? found(true) : null;
    return found(rest.trap + around.trap > 0 || (bait > 0 && readPieces(partsOf(host.name)).unexplained === 0));
  }
  return found(bait > 0 || isAbused(host));
}

/** `web-zoom.us`: the same ending as the official host, with another registered name. */
const sameEnding = (brand: Brand, host: Host) => brand.official.endsWith(`.${host.suffix}`);
const isConference = (brand: Brand) => brand.app.does.includes('meetings');

function imitation(hit: { readonly brand: Brand; readonly matched: string }, reason: Reason, certain: boolean): HostImitation {
  return { app: hit.brand.app, reason, matched: hit.matched, official: hit.brand.official, certain };
}

/** The best likeness in one label: whole pieces before glued ones, exact before look-alike before misspelt, longer words first. */
function bestHit(label: string, catalog: Catalog): Hit | null {
  const parts = partsOf(label);
  let best: Hit | null = null;
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= Math.min(parts.length, from + 3); to++) {
      const matched = parts.slice(from, to).join('-');
      const likeness = wholeLikeness(parts.slice(from, to).join(''), catalog);
      if (!likeness) continue;
      const hit: Hit = { ...likeness, matched, whole: true, rest: [...parts.slice(0, from), ...parts.slice(to)], glued: null };
      if (!best || better(hit, best)) best = hit;
    }
  }
  if (best) return best;
  for (const [at, part] of parts.entries()) {
    const glued = gluedLikeness(part, catalog);
    if (!glued) continue;
    const hit: Hit = { ...glued, whole: false, rest: [...parts.slice(0, at), ...glued.rest, ...parts.slice(at + 1)] };
    if (!best || better(hit, best)) best = hit;
  }
  return best;
}

const RANK: Record<Form, number> = { exact: 0, looks: 1, near: 2, sounds: 3 };
const better = (a: Hit, b: Hit) => RANK[a.form] < RANK[b.form] || (a.form === b.form && a.brand.word.length > b.brand.word.length);

function wholeLikeness(text: string, catalog: Catalog): { brand: Brand; form: Form } | null {
  const exact = catalog.brandsAt(text)[0];
  if (exact) return { brand: exact, form: 'exact' };
  const looks = catalog.brandsLooking(skeletonOf(text)).find(({ word }) => word.length >= 4);
  if (looks) return { brand: looks, form: 'looks' };
  if (NEIGHBOUR_WORDS.has(text)) return null;
  const near = catalog.brandsNear(text).find((brand) => brand.word[0] === text[0] && !brand.everyday && !/\d$/.test(text));
  if (near) return { brand: near, form: 'near' };
  const consonants = consonantsOf(text);
  const sounds =
    consonants.length < 4
      ? undefined
      : catalog.brandsSounding(consonants).find(({ word }) => word[0] === text[0] && distance(word, text) <= (word.length >= 8 ? 3 : 2));
  return sounds ? { brand: sounds, form: 'sounds' } : null;
}

/** A known name with other letters on either side in the same piece; the longest one. */
function gluedLikeness(part: string, catalog: Catalog): Pick<Hit, 'brand' | 'form' | 'matched' | 'rest' | 'glued'> | null {
  for (const text of [part, skeletonOf(part)]) {
    const looks = text !== part;
    for (let length = Math.min(text.length - 1, 24); length >= 4; length--) {
      for (let from = 0; from + length <= text.length; from++) {
        const word = text.slice(from, from + length);
        const brand = (looks ? catalog.brandsLooking(word) : catalog.brandsAt(word))[0];
        if (!brand) continue;
        const rest = [text.slice(0, from), text.slice(from + length)].filter(Boolean);
        const glued = rest.length === 2 ? 'middle' : from === 0 ? 'start' : 'end';
        return { brand, form: looks ? 'looks' : 'exact', matched: part, rest, glued };
      }
    }
    if (!looks && skeletonOf(part) === part) break;
  }
  return null;
}
