/** Lookalike: the page claims or imitates a known app, or its site, while the identity says otherwise. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Reason, Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import { foldName, foldWords } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { ENOUGH } from '../calling/calling.ts';
import { RESERVED } from '../host/imitated-host.ts';
import { COINED_IN_HOSTS } from '../host/lure-words.ts';
import { type Nearness, nearnessTo } from '../host/near-app.ts';
import { REBUILT_WORDS } from '../name/name-words.ts';
import { type NameMatch, recogniseName, sameDeveloper } from '../name/recognise-name.ts';
import { servesFile } from '../page/offered.ts';
import { type Presented, presentedApp } from '../page/presents.ts';
import { type Claim, isHead, type Subject } from '../page/subject.ts';

/** Of a noted app too little is known to call another app its copy. */
const isVouchedFor = (app: AppRecord) => app.status !== 'noted';

/** Address first, then a copied store page, then another app under the name in a store, then a page that poses as the maker's. */
export function lookalike(subject: Subject): Verdict | null {
  return byHost(subject) ?? presentsItself(subject) ?? copiedStorePage(subject) ?? otherAppUnderName(subject) ?? posesAsMaker(subject);
}

function byHost(subject: Subject): Verdict | null {
  const { imitation, host, claims, article } = subject;
  if (!imitation) return bySpelling(subject);
  // Of an ended app nobody keeps a site: a host that only mentions it is judged by what it offers.
  if (!imitation.certain && imitation.app.status === 'discontinued') return null;
  const claimed = claims.some(({ match }) => match.app?.id === imitation.app.id && match.how !== 'contained');
  const offers = servesFile(subject) || (!article && subject.storeLinks.length + subject.promises.length > 0);
  if (!imitation.certain && !(claimed && offers && subject.files.length > 0)) return null;
  const facts: Fact[] = [{ what: 'host', value: host, expected: imitation.official || imitation.app.names.en }];
  return answer(subject, 'lookalike', [imitation.reason], { entry: imitation.app, facts });
}

/** Enough for a host that bears the name or something like it: a title, or a heading and a logo. */
const ENOUGH_NEAR = 3;
/** Enough on any host: a title and a heading, and the maker's copyright or a code to be scanned. */
const ENOUGH_ANYWHERE = 5;
/** What signing in to a company's own installation lacks. */
const WORTH_OF_RIGHTS = 2;

/**
 * A page that presents itself as the app, to sign in, to link a phone or to download, where the maker has no part in it. The nearer the host is
 * to the name, the less the page has to say; homonyms and everyday names, which others bear honestly, need the words of such an app as well.
 */
function presentsItself(subject: Subject): Verdict | null {
  const { host, catalog, imitation } = subject;
  if (!subject.evidence || subject.inStore || subject.onPortal) return null;
  const type = subject.site?.site.type;
  if (type && type !== 'code-host' && type !== 'file-host') return null;
  const parsed = parseHost(host, catalog.sharedHosting);
  if (!parsed?.domain || RESERVED.test(parsed.suffix)) return null;
  const shown = presentedApp(subject);
  if (!shown || shown.app.status === 'reported') return null;
  const { app, text } = shown;
  const owner = catalog.ownerOfHost(host);
  if (app.selfHosted || (owner && (owner.id === app.id || !catalog.neverCleared(host)))) return null;
  const near = nearnessTo(parsed, app, catalog) ?? (imitation?.app.id === app.id ? 'near' : null);
  if (!isEnough(shown, near, imitation?.app.id === app.id && imitation.certain)) return null;
  const official = imitation?.app.id === app.id ? imitation.official : (app.domains[0]?.value ?? '');
  const further: readonly Reason[] = imitation?.app.id === app.id ? [imitation.reason] : [];
  return answer(subject, 'lookalike', ['site-under-known-name', ...further], {
    entry: app,
    facts: [
      { what: 'host', value: host, expected: official || app.names.en },
      { what: 'name', value: text },
    ],
  });
}

function isEnough({ app, score, asks, alone, copyright, everyday, talks }: Presented, near: Nearness | null, certain: boolean): boolean {
  const plain = asks.scan || copyright === 'maker';
  const isWord = everyday && !COINED_IN_HOSTS.has(foldName(app.names.en));
  switch (near) {
    case 'near':
      return score >= ENOUGH_NEAR;
    case 'named':
      return score >= ENOUGH_NEAR && (!isWord || certain || plain || talks || asks.phone);
    // A homonym says its own name everywhere, and asks to sign in to an account of its own.
    case 'exactly':
      return alone && score >= ENOUGH_ANYWHERE && (plain || (!isWord && (asks.phone || talks)));
    default: {
      const told = plain || (copyright === 'name' && !isWord);
      return told && alone && score >= (app.class === 'work' ? ENOUGH_ANYWHERE + WORTH_OF_RIGHTS : ENOUGH_ANYWHERE);
    }
  }
}

/** A host in Arabic or another script that spells a known name: the list's makers have their sites under Latin ones. */
function bySpelling(subject: Subject): Verdict | null {
  const { host, catalog } = subject;
  if (!host.includes('xn--') || catalog.ownerOfHost(host)) return null;
  const parsed = parseHost(host, catalog.sharedHosting);
  const label = parsed?.unicode.split('.').find((part) => /[^\0-\x7f]/.test(part));
  const match = label ? recogniseName(label.replaceAll('-', ' '), catalog) : null;
  if (!match?.app || !isVouchedFor(match.app) || match.everyday || match.how === 'contained' || match.how === 'misspelt') return null;
  return answer(subject, 'lookalike', ['brand-in-foreign-host'], {
    entry: match.app,
    facts: [{ what: 'host', value: parsed?.unicode ?? host, expected: match.app.domains[0]?.value ?? '' }],
  });
}

/** Does a word of the registered name name this app? `signal-messenger-app` for Signal; `online` not for LINE. */
function bearsName(app: AppRecord, host: string, catalog: Catalog): boolean {
  const name = parseHost(host, catalog.sharedHosting)?.name ?? '';
  return name.includes('-') && name.split('-').some((word) => catalog.brandsAt(word).some((brand) => brand.app.id === app.id));
}

/** Paths that only stores write; a page under them on another host, with something to install, is a copy of a store's. */
const STORE_SHAPES = new Set(['app-store', 'microsoft-store', 'galaxy-store', 'app-gallery', 'f-droid', 'rustore']);

/** A store's page on a host that is not the store's, for an app that the list knows. */
function copiedStorePage(subject: Subject): Verdict | null {
  const { copied, evidence, site, host, catalog } = subject;
  const shaped =
    copied !== null || (evidence !== null && (evidence.shape === 'play' || (STORE_SHAPES.has(evidence.shape) && servesFile(subject))));
  if (!shaped || site) return null;
  const id = copied?.id ?? evidence?.store?.id ?? '';
  const app =
    (copied && catalog.appByStoreId(copied.store, copied.id)) ??
    (id ? catalog.appByPackage(id) : null) ??
    exactClaim(subject)?.match.app ??
    null;
  if (!app || evidence === null) return null;
  return answer(subject, 'lookalike', ['store-page-copied'], {
    entry: app,
    facts: [{ what: 'host', value: host }, ...(id ? [{ what: 'store-id', value: id } as const] : [])],
  });
}

function exactClaim({ claims }: Subject): Claim | null {
  return (
    claims.find(({ match }) => match.kind === 'app' && !match.everyday && match.how !== 'contained' && match.how !== 'misspelt') ?? null
  );
}

/** The page names its app with bait that no maker adds, and serves a file, whatever the file is called. */
function baitedClaim(subject: Subject): Claim | null {
  if (subject.handsOver.length === 0) return null;
  const isBaited = ({ match, from }: Claim) =>
    match.kind === 'app' &&
    match.how === 'with-bait' &&
    match.app !== null &&
    match.app.status !== 'reported' &&
    isVouchedFor(match.app) &&
    from !== 'button' &&
    from !== 'h2' &&
    (!match.everyday || isRebuilt(match, subject));
  return subject.claims.find(isBaited) ?? null;
}

/** One letter off in a long word, in a heading and in the file's name as well: "Telegrem", `Telegrem.apk`. */
function misspeltClaim({ claims }: Subject): Claim | null {
  const isMisspelt = ({ match }: Claim) => match.kind === 'app' && !match.everyday && match.how === 'misspelt' && isTelling(match);
  const head = claims.find((claim) => isHead(claim.from) && isMisspelt(claim) && claim.match.rest.length === 0);
  return head && claims.some((claim) => claim.from === 'file' && isMisspelt(claim) && claim.match.app === head.match.app) ? head : null;
}

/** In a store or portal the name belongs to one id: another id under it is another app. Everyday names are nobody's. */
function otherAppUnderName(subject: Subject): Verdict | null {
  const { inStore, onPortal, id, developer, catalog } = subject;
  if (!(inStore || (onPortal && id.includes('.'))) || catalog.appByPackage(id)) return null;
  const claim = subject.claims.find(
    ({ from, match }) =>
      (from === 'store' || from === 'h1' || from === 'json-ld' || from === 'title') && match.app !== null && match.kind === 'app',
  );
  if (!claim?.match.app) return null;
  const { match, text } = claim;
  const app = claim.match.app;
  if (!isVouchedFor(app)) return null;
  const developers = developer ? app.developers.map(({ value }) => sameDeveloper(value, developer)) : [];
  if (developers.includes('same')) return null;
  const facts: Fact[] = [
    { what: 'name', value: text },
    { what: id.includes('.') ? 'package-id' : 'store-id', value: id, expected: expectedId(app, subject) },
  ];
  if (developers.includes('imitates')) {
    const known = app.developers.find(({ value }) => sameDeveloper(value, developer) === 'imitates')?.value ?? '';
    return answer(subject, 'lookalike', ['developer-imitation', 'package-mismatch'], {
      entry: app,
      facts: [{ what: 'developer', value: developer, expected: known }, ...facts],
    });
  }
  if (
    (match.everyday && !isRebuilt(match, subject)) ||
    match.how === 'contained' ||
    (match.how === 'misspelt' && (match.rest.length > 0 || !isTelling(match)))
  )
    return null;
  // A name that only a copy bears needs no id to compare with.
  if (!isListedHere(app, subject) && match.how !== 'with-bait' && match.how !== 'confusable' && !match.hidden) return null;
  const reasons: Reason[] =
    match.how === 'confusable' || match.how === 'misspelt' || match.hidden
      ? ['confusable-name', 'package-mismatch']
      : match.how === 'with-bait'
        ? ['brand-with-bait', 'package-mismatch']
        : ['package-mismatch'];
  if (developer && developers.length > 0) {
    reasons.push('developer-mismatch');
    facts.push({ what: 'developer', value: developer, expected: app.developers[0]?.value ?? '' });
  }
  return answer(subject, 'lookalike', reasons as [Reason, ...Reason[]], { entry: app, facts });
}

/** An everyday name with the words of built-over programs, of an app for calls: "Signal Gold", not "Tango Gold Jewellery". */
const isRebuilt = ({ how, bait }: NameMatch, { calling }: Subject) =>
  how === 'with-bait' && bait.some((word) => REBUILT_WORDS.has(word)) && calling.score >= ENOUGH;

/** Only where the list knows the app's id in this store does another id say that this is another app. */
function isListedHere(app: AppRecord, { site, id }: Subject): boolean {
  return Boolean(site?.store && app.stores[site.store]?.length) || (id.includes('.') && Boolean(app.stores.googlePlay?.length));
}

/** One letter off counts in a long word: `whatsap` is WhatsApp, "Yappo Messenger" is not Yahoo Messenger. */
function isTelling({ name, words }: NameMatch): boolean {
  const known = new Set(foldWords(name));
  return words
    .split(' ')
    .filter((word) => !known.has(word))
    .every((word) => word.length >= 6);
}

function expectedId(app: AppRecord, { site, id }: Subject): string {
  const own = site?.store ? app.stores[site.store]?.[0]?.value : undefined;
  return own ?? (id.includes('.') ? app.stores.googlePlay?.[0]?.value : undefined) ?? '';
}

/** The maker's words on a page that only the maker would write, with a file that is not the maker's. */
function posesAsMaker(subject: Subject): Verdict | null {
  const { evidence, inStore, onPortal, article, catalog, host } = subject;
  const files = subject.handsOver;
  if (
    !evidence ||
    subject.unreadable ||
    inStore ||
    onPortal ||
    article ||
    subject.site?.site.type === 'code-host' ||
    subject.site?.site.type === 'file-host'
  )
    return null;
  const baited = baitedClaim(subject);
  if (baited?.match.app)
    return answer(subject, 'lookalike', ['brand-with-bait', 'file-under-known-name'], {
      entry: baited.match.app,
      facts: [{ what: 'name', value: baited.text }],
    });
  const claim = exactClaim(subject) ?? misspeltClaim(subject);
  const app = claim?.match.app;
  if (!claim || !app || app.status !== 'established') return null;
  const links = subject.storeLinks.map(({ id }) => id).filter(Boolean);
  const foreign = links.filter((id) => !isOwnId(app, id));
  const facts: Fact[] = [{ what: 'name', value: claim.text }];
  if (claim.match.how === 'confusable' || claim.match.how === 'misspelt' || claim.match.hidden) {
    if (files.length > 0 || foreign.length > 0)
      return answer(subject, 'lookalike', ['confusable-name', 'file-under-known-name'], { entry: app, facts });
  }
  const profile = files.find(({ href, file }) => /^itms-services:/i.test(href) || /\.mobileconfig$/i.test(file));
  if (profile)
    return answer(subject, 'lookalike', ['file-under-known-name'], {
      entry: app,
      facts: [...facts, { what: 'file', value: profile.file || profile.href }],
    });
  if (
    claim.from !== 'button' &&
    claim.from !== 'h2' &&
    links.length > 0 &&
    foreign.length === links.length &&
    subject.files.length === 0 &&
    claim.match.how === 'exact' &&
    links.every((id) => catalog.appByPackage(id) === null)
  ) {
    return answer(subject, 'lookalike', ['package-mismatch'], {
      entry: app,
      facts: [...facts, { what: 'store-id', value: links[0] ?? '', expected: app.stores.googlePlay?.[0]?.value ?? '' }],
    });
  }
  if (files.length === 0) return null;
  const makers = [...app.developers.map(({ value }) => value), ...(app.owner ? [app.owner.value] : [])];
  const author = evidence.structured.find(({ author: name }) => makers.some((maker) => sameDeveloper(maker, name) !== 'different'))?.author;
  const siteNamed = evidence.names.some(
    ({ from, text }) => (from === 'og:site_name' || from === 'app-name') && text.length < 40 && namesOnly(text, app, catalog),
  );
  const copyright = makers.some((maker) =>
    new RegExp(`(?:©|\\(c\\)|copyright)[^.]{0,40}${escaped(maker.split(/[,(]/)[0]?.trim() ?? maker)}`, 'i').test(
      `${evidence.text} ${evidence.signboard.copyright}`,
    ),
  );
  if (!siteNamed && !copyright && !bearsName(app, host, catalog) && !(author && !hasOwnName(subject))) return null;
  return answer(subject, 'lookalike', ['file-under-known-name', ...(author ? (['developer-imitation'] as const) : [])], {
    entry: app,
    facts: [
      ...facts,
      { what: 'host', value: host, expected: app.domains[0]?.value ?? '' },
      ...(author ? [{ what: 'developer', value: author } as const] : []),
    ],
  });
}

const namesOnly = (text: string, app: AppRecord, catalog: Catalog) => {
  const match = recogniseName(text, catalog);
  return match?.app?.id === app.id && match.how === 'exact';
};

/** A directory says who it is: a part of its title or its site name stands in its own host. Honest directories name the maker too. */
function hasOwnName({ evidence, host }: Subject): boolean {
  const label = host.replace(/[^a-z0-9]/g, '');
  return (evidence?.names ?? [])
    .filter(({ from }) => from === 'title' || from === 'og:site_name')
    .flatMap(({ text }) => text.split(/\s+[|–—·•»:-]\s+/))
    .map((part) => foldWords(part).join(''))
    .some((part) => part.length >= 4 && label.includes(part));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isOwnId = (app: AppRecord, id: string) =>
  Object.values(app.stores).some((entries) => entries?.some(({ value }) => value.toLowerCase() === id.toLowerCase()));
