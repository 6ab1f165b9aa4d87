/**
 * Whose name a foreign host bears: knows what copies put around a known name in an address, and which hosts bear it honestly.
 */
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Reason } from '../../contract/verdict.ts';
import { type Host, parseHost, posesAsRegistry } from '../../fold/hosts.ts';
import { foldWords, pressName } from '../../fold/names.ts';
import { COMMON_ENDINGS, embeddedDomain, isEveryday } from './embedded-domain.ts';
import { type Likeness, likenessIn, partsOf } from './host-likeness.ts';
import { ABUSED_SUFFIXES, CODE_OR_WORD, EDITION_WORDS, NEIGHBOUR_WORDS, PROGRAM_WORDS } from './lure-words.ts';
import { type Reading, readPieces } from './vocabulary.ts';

export interface HostImitation {
  readonly app: AppRecord;
  readonly reason: Reason;
  /** The part of the host that bears the name, as a person sees it. */
  readonly matched: string;
  /** The official host it stands for, '' where the app has none. */
  readonly official: string;
  /** Enough for an alarm by the address alone. Otherwise the page must also offer the app. */
  readonly certain: boolean;
}

/**
 * The app whose name this host bears without being its maker's, or null. Null for hosts that a listed company owns in any way
 * (also defensively), for stores and portals of the list, for addresses in numbers and for text that is no host.
 */
export function imitatedByHost(text: string, catalog: Catalog): HostImitation | null {
  const parsed = parseHost(text, catalog.sharedHosting);
  if (!parsed?.domain || catalog.ownerOfHost(parsed.ascii) || isKnownSite(parsed, catalog)) return null;
  const ending = parsed.suffix.slice(parsed.suffix.lastIndexOf('.') + 1);
  const dynamic = catalog.dynamicDns.has(parsed.suffix);
  const host: Address = { ...parsed, dynamic, throwaway: dynamic || ABUSED_SUFFIXES.has(ending) };
  const found = posingRegistry(host, catalog) ?? embeddedImitation(host, catalog) ?? bearingName(host, catalog);
  return found?.certain && RESERVED.test(host.suffix) ? { ...found, certain: false } : found;
}

/** Registries that only institutions get: their library proxies and integrations spell other domains honestly. `edu`, `ac.uk`, `gov.sa`; not `education`. */
export const RESERVED = /^(?:(?:edu|gov|mil)(?:\.[a-z]{2})?|ac\.[a-z]{2})$/;

interface Address extends Host {
  /** Under a dynamic-DNS parent. */
  readonly dynamic: boolean;
  /** Under that, or under an ending whose names are mostly registered to be thrown away. */
  readonly throwaway: boolean;
}

/** Stores, portals and search engines carry other people's names honestly; code and file hosts are where strangers publish. */
function isKnownSite(host: Host, catalog: Catalog): boolean {
  const url = URL.parse(`https://${host.ascii}/`);
  const type = url ? catalog.site(url)?.site.type : undefined;
  return type !== undefined && type !== 'code-host' && type !== 'file-host';
}

function imitation(brand: Brand, matched: string, reason: Reason, certain: boolean): HostImitation {
  return { app: brand.app, reason, matched, official: brand.official, certain };
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

function bearingName(host: Address, catalog: Catalog): HostImitation | null {
  const inName = likenessIn(host.name, catalog);
  let best = inName && judgeName(inName, host);
  if (best?.certain) return best;
  for (const found of likenessesBefore(host, catalog)) {
    const judged = judgeBefore(found, host);
    if (judged?.certain) return judged;
    best ??= judged;
  }
  return best;
}

/**
 * `google.meet`, and `meet.google` since the maker's own host is called so; not `jitsi.meet`, which bears the name in its first label and
 * is judged by that, nor `talk.nextcloud`, as people call the servers of their own.
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

/** Strong: a coined word of 7 letters or more. Weak: an everyday word. Social networks have satellite sites by the hundred, so never strong. */
function strengthOf(brand: Brand): 'strong' | 'medium' | 'weak' {
  if (isEveryday(brand)) return 'weak';
  return brand.word.length >= 7 && brand.app.class !== 'social' ? 'strong' : 'medium';
}

const isMeetings = (brand: Brand) => brand.app.does.includes('meetings');
/** `web-zoom.us`: the ending of an official host, another registered name. */
const hasOfficialEnding = (brand: Brand, host: Address) =>
  brand.app.domains.some(({ value }) => value === `${brand.word}.${host.suffix}`) && !COMMON_ENDINGS.includes(host.suffix);
/** Shorter ones with a letter doubled are words. */
const LEAST_DOUBLED = 5;
/** Words so long have no neighbours in any language. */
const LONG = 9;
/** Shorter strong words are mostly two words of a language, which others glue to a third or spell a letter apart (`textnowhere`). */
const LEAST_COINED = 8;
/** Does the maker own a domain that is just this word? Where not, nothing honest differs from it "only in the registry". */
const hasOwnDomain = (brand: Brand) => brand.app.domains.some(({ value }) => value.startsWith(`${brand.word}.`));
/** Words that make a copy of this name: of help and security only where the name is no everyday word, of invitations where the app invites. */
const bait = (reading: Reading, brand: Brand) =>
  reading.trap +
  (isEveryday(brand) && !isMeetings(brand) ? 0 : reading.service) +
  (isMeetings(brand) || !isEveryday(brand) ? reading.meeting : 0);
/** Only words of sites about an app, and nothing that poses as it. */
const isCompanion = (reading: Reading) =>
  reading.companion > 0 && reading.trap + reading.service + reading.meeting === 0 && reading.longest <= 3;

/**
 * Numbered meeting rooms, as meeting services write them (`us05web`): a number with a region or a web word on either side.
 * Matches `us05web`, `05meet`, `web08`, `uso1web`; not `3m`, `web`, `room101`.
 */
const ROOM =
  /(?:^|[-.])(?:[a-z]{0,2}o?\d{1,3}(?:we|web|us|uk|eu|meet|live|www|biz|app|pro|office|in|io)|[a-z]{0,2}(?:us|uk|eu|we|web|w|meet|app|in)[a-z]{0,3}o?\d{1,3})/;
const speaksOfRooms = (brand: Brand, text: string) => isMeetings(brand) && ROOM.test(text.replaceAll(brand.word, '-'));

/** The name in the registered label itself. */
function judgeName(found: Likeness, host: Address): HostImitation | null {
  const { brand, form } = found;
  const rest = readPieces(found.rest);
  const before = readPieces(host.before.filter((label) => label !== 'www').flatMap(partsOf));
  const twice = found.whole && brand.word.length >= 5 && found.rest.includes(brand.word);
  const answer = (certain: boolean, reason: Reason = 'brand-in-foreign-host') => imitation(brand, found.matched, reason, certain);

  if (form === 'looks')
    return answer(found.whole && (/[^\0-\x7f]/.test(host.name) || brand.word.length >= 5 || bait(rest, brand) > 0), 'confusable-host');
  if (form === 'short') return answer(isCertainShort(found, rest, host), 'misspelt-host');
  if (form !== 'exact') return answer(isCertainMisspelling(found, rest, before, host), 'misspelt-host');
  if (!found.whole && NEIGHBOUR_WORDS.has(found.matched) && bait(rest, brand) + rest.program === 0 && !host.throwaway) return answer(false);
  if (twice) return answer(true);
  if (found.rest.length === 0) return answer(isCertainAlone(found, before, host));
  if (rest.digits > 0 && speaksOfRooms(brand, host.unicode)) return answer(true);
  if (isMeetings(brand) && hasOfficialEnding(brand, host) && found.rest.some((piece) => /^0\d$/.test(piece))) return answer(true);
  if ((isCompanion(rest) && !host.dynamic) || (isOnlyNumber(found.rest) && !host.throwaway)) return answer(false);
  const strength = strengthOf(brand);
  if (strength === 'strong') return answer(isCertainStrong(found, rest, host));
  if (strength === 'medium') return answer(isCertainMedium(found, rest, before, host));
  const certain = isCertainEveryday(found, rest, host);
  return certain || found.whole ? answer(certain) : null;
}

/** `name2`, `name19`: honest namesakes add a number too. */
const isOnlyNumber = (rest: readonly string[]) => rest.length === 1 && /^\d+$/.test(rest[0] as string);

function isCertainShort({ rest: pieces }: Likeness, rest: Reading, host: Address): boolean {
  return rest.unexplained + rest.title === 0 && rest.trap > 0 && (host.throwaway || pieces.some((piece) => EDITION_WORDS.has(piece)));
}

/** A letter written twice makes no other word: `viiber`, `skyype`, `slaack`; not `weechat`, whose two are another name's. */
const isDoubled = ({ brand, matched }: Likeness) =>
  brand.word.length >= LEAST_DOUBLED && matched.length === brand.word.length + 1 && pressName(matched) === pressName(brand.word);

function isCertainMisspelling(found: Likeness, rest: Reading, before: Reading, host: Address): boolean {
  const { brand, form, whole } = found;
  const strength = strengthOf(brand);
  if (!whole || isCompanion(rest)) return false;
  if (strength === 'strong' && form === 'near' && found.rest.length === 0 && brand.word.length < LEAST_COINED) return host.throwaway;
  if (strength === 'strong') return rest.longest <= 3 || bait(rest, brand) > 0;
  if (strength === 'medium' && rest.unexplained === 0 && (bait(rest, brand) > 0 || host.throwaway)) return true;
  if (strength === 'medium' && found.rest.length === 0 && isDoubled(found)) return true;
  return rest.unexplained === 0 && rest.trap + before.trap > 0;
}

/** Nothing but the name: only the registry differs, which honest namesakes do too. */
function isCertainAlone({ brand, matched }: Likeness, before: Reading, host: Address): boolean {
  if (speaksOfRooms(brand, host.before.join('.'))) return true;
  const foreign = host.throwaway || host.shared;
  if (isEveryday(brand)) return brand.word.length >= 5 && foreign && before.trap > 0;
  if (!hasOwnDomain(brand)) return matched.includes('-') || foreign || before.trap > 0;
  return host.dynamic || (host.shared && before.trap > 0) || (matched.includes('-') && host.throwaway);
}

/**
 * A coined word: any short or explained text beside it, but not a word of its own (a maker's second domain, a newspaper as
 * `star-telegram`) nor a word around it (`letelegramme`).
 */
function isCertainStrong({ brand, whole, glued, matched, rest: pieces }: Likeness, rest: Reading, host: Address): boolean {
  const baited = bait(rest, brand) > 0;
  if (rest.title > 0 && !baited && (glued !== 'start' || rest.plain > 0)) return false;
  if (rest.longest > 3 && !baited && !host.throwaway) return false;
  // Two words of a language between hyphens, and more of them: a phrase.
  if (whole && matched.includes('-') && !brand.app.names.en.includes(' ') && rest.unexplained > 0 && !baited) return false;
  const apart = brand.word.length >= LEAST_COINED || rest.longest <= 2 || baited || host.throwaway;
  if (whole || (glued === 'start' && apart) || rest.unexplained === 0 || pieces[0]?.length === 1) return true;
  return rest.longest <= 2 && ![...NEIGHBOUR_WORDS].some((word) => word.includes(brand.word) && host.name.includes(word));
}

function isCertainMedium({ brand, whole, glued }: Likeness, rest: Reading, before: Reading, host: Address): boolean {
  if (brand.app.class === 'social' && !host.throwaway)
    return whole && rest.unexplained === 0 && rest.trap > 0 && rest.title + rest.companion === 0;
  if (rest.title > 0 && bait(rest, brand) === 0) return false;
  if (whole) return rest.unexplained === 0 || bait(rest, brand) > 0 || host.throwaway;
  if (rest.unexplained === 0) return bait(rest, brand) + rest.program > 0 || host.throwaway;
  return (
    host.throwaway && (glued === 'start' || before.trap > 0 || (rest.longest <= 4 && rest.plain + rest.program + bait(rest, brand) > 0))
  );
}

/** An everyday word: a whole word with bait that explains the rest, or a second mark of a throw-away address. */
function isCertainEveryday({ brand, whole, glued, matched, rest: pieces }: Likeness, rest: Reading, host: Address): boolean {
  const explained = rest.unexplained === 0 && rest.title === 0;
  const long = brand.word.length >= 5;
  const cheap = host.throwaway;
  if (whole) {
    if (explained && bait(rest, brand) > 0) return true;
    if (cheap && rest.trap > 0) return true;
    if (long && cheap && explained && rest.program + rest.service > 0) return true;
    if (cheap && explained && pieces.some((piece) => piece.startsWith('messenger'))) return true;
    const after = pieces.length === 1 && host.name.startsWith(matched) ? (pieces[0] as string) : '';
    return (
      isMeetings(brand) &&
      explained &&
      !CODE_OR_WORD.has(after) &&
      (hasOfficialEnding(brand, host) || ((cheap || host.shared) && rest.plain + rest.program > 0))
    );
  }
  if (isMeetings(brand) && explained && ((cheap && rest.meeting > 0) || (rest.digits > 0 && hasOfficialEnding(brand, host)))) return true;
  if (glued === 'start' && explained && rest.trap > 0 && (isMeetings(brand) || rest.program > 0)) return true;
  if (!long) return false;
  const asProgram = glued === 'start' && !PROGRAM_WORDS.has(brand.word) ? rest.program : 0;
  return explained && (rest.trap > 0 || (cheap && asProgram + rest.service > 0));
}

/** The name in a label before the registered one: honest integrations are written so too, so the registered name must speak against it. */
function judgeBefore(found: Likeness, host: Address): HostImitation | null {
  const { brand, form, whole } = found;
  const strength = strengthOf(brand);
  const rest = readPieces(found.rest);
  const own = readPieces(partsOf(host.name));
  const others = readPieces(
    host.before.filter((label) => label !== 'www' && !found.matched.split('.').some((piece) => label.includes(piece))).flatMap(partsOf),
  );
  const foreign = host.throwaway || host.shared;
  const answer = (certain: boolean, reason: Reason = 'brand-in-foreign-host') => imitation(brand, found.matched, reason, certain);

  if (found.matched.includes('.') || isOwnSubdomain(found, host)) return answer(true);
  if (form === 'looks') return answer(whole && brand.word.length >= 5, 'confusable-host');
  if (form === 'short') return answer(own.unexplained === 0 && own.trap > 0 && isCertainShort(found, own, host), 'misspelt-host');
  if (form !== 'exact')
    return answer(whole && strength === 'strong' && (foreign || bait(own, brand) > 0 || brand.word.length >= LONG), 'misspelt-host');
  if (speaksOfRooms(brand, host.unicode) || (isMeetings(brand) && whole && /0\d/.test(host.name))) return answer(true);
  if (strength === 'weak') {
    if (!whole) return brand.word.length >= 5 && found.glued === 'end' && rest.trap > 0 && rest.unexplained === 0 ? answer(true) : null;
    return answer((own.unexplained === 0 && bait(own, brand) > 0) || (foreign && rest.trap + others.trap > 0));
  }
  const onLabel = !whole && found.glued === 'end' && rest.trap > 0 && rest.unexplained === 0;
  return answer(bait(own, brand) > 0 || host.throwaway || onLabel || (host.shared && rest.trap + others.trap > 0));
}

/** `accounts.name.example.net`: the label before the name is one that the maker's own host would have. */
function isOwnSubdomain({ brand, form, matched }: Likeness, host: Address): boolean {
  const at = host.before.indexOf(matched);
  return form === 'exact' && at > 0 && brand.word.length >= 5 && readPieces([host.before[at - 1] as string]).trap > 0;
}
