/**
 * Pages outside stores that claim a known app's name and hand something over: with bait, in confusable letters, as a profile, over another app's id,
 * or with the maker's own words around a file that is not the maker's. Each is a rule of its own; decide.ts has their order.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import { foldWords } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { recogniseName, sameDeveloper } from '../name/recognise-name.ts';
import { bearsOwnName } from '../page/presents.ts';
import { type Claim, isHead, type Subject } from '../page/subject.ts';
import { exactClaim, isRebuilt, isTelling, isVouchedFor } from './claims.ts';

/** Stores and portals name apps honestly, articles talk about them, code and file hosts hold other people's pages. */
function speaksForItself({ evidence, unreadable, inStore, onPortal, article, site }: Subject): boolean {
  const type = site?.site.type;
  return evidence !== null && !unreadable && !inStore && !onPortal && !article && type !== 'code-host' && type !== 'file-host';
}

interface Pose {
  readonly claim: Claim;
  readonly app: AppRecord;
  readonly name: Fact;
  /** Ids of the store pages that it leads to, and those of them that are not the app's. */
  readonly links: readonly string[];
  readonly foreign: readonly string[];
}

/** The established app that the page claims to be, or null. */
function poseOf(subject: Subject): Pose | null {
  if (!speaksForItself(subject)) return null;
  const claim = exactClaim(subject) ?? misspeltClaim(subject);
  const app = claim?.match.app;
  if (!claim || app?.status !== 'established') return null;
  const links = subject.storeLinks.map(({ id }) => id).filter(Boolean);
  return { claim, app, name: { what: 'name', value: claim.text }, links, foreign: links.filter((id) => !isOwnId(app, id)) };
}

/** A name with bait that no maker adds, over something handed over. */
export function baitedName(subject: Subject): Verdict | null {
  const baited = speaksForItself(subject) ? baitedClaim(subject) : null;
  if (!baited?.match.app) return null;
  return answer(subject, 'lookalike', ['brand-with-bait', 'file-under-known-name'], {
    entry: baited.match.app,
    facts: [{ what: 'name', value: baited.text }],
  });
}

/** A name in letters that only look like the known one's. */
export function confusableName(subject: Subject): Verdict | null {
  const pose = poseOf(subject);
  if (!pose) return null;
  const { how, hidden } = pose.claim.match;
  if ((how !== 'confusable' && how !== 'misspelt' && !hidden) || subject.handsOver.length + pose.foreign.length === 0) return null;
  return answer(subject, 'lookalike', ['confusable-name', 'file-under-known-name'], { entry: pose.app, facts: [pose.name] });
}

/** A profile or an installation past the store under the app's name. */
export function profileUnderName(subject: Subject): Verdict | null {
  const pose = poseOf(subject);
  const profile = pose && subject.handsOver.find(({ href, file }) => /^itms-services:/i.test(href) || /\.mobileconfig$/i.test(file));
  if (!profile) return null;
  return answer(subject, 'lookalike', ['file-under-known-name'], {
    entry: pose.app,
    facts: [pose.name, { what: 'file', value: profile.file || profile.href }],
  });
}

/** The app's name over links to another app in a store. */
export function otherIdUnderName(subject: Subject): Verdict | null {
  const pose = poseOf(subject);
  if (!pose || subject.files.length > 0 || pose.links.length === 0 || pose.foreign.length < pose.links.length) return null;
  const { from, match } = pose.claim;
  if (from === 'button' || from === 'h2' || match.how !== 'exact' || pose.links.some((id) => subject.catalog.appByPackage(id) !== null))
    return null;
  return answer(subject, 'lookalike', ['package-mismatch'], {
    entry: pose.app,
    facts: [pose.name, { what: 'store-id', value: pose.links[0] ?? '', expected: pose.app.stores.googlePlay?.[0]?.value ?? '' }],
  });
}

/** The maker's words on a page that only the maker would write, with something handed over that is not the maker's. */
export function fileUnderName(subject: Subject): Verdict | null {
  const pose = poseOf(subject);
  const { evidence, host, catalog } = subject;
  if (!pose || !evidence || subject.handsOver.length === 0) return null;
  // What a control only promises counts for less than a file: a site that says a name of its own may say the app's beside it.
  if (subject.files.length === 0 && bearsOwnName(subject, pose.app)) return null;
  const { app, name } = pose;
  const makers = [...app.developers.map(({ value }) => value), ...(app.owner ? [app.owner.value] : [])];
  const author = evidence.structured.find(({ author: by }) => makers.some((maker) => sameDeveloper(maker, by) !== 'different'))?.author;
  const siteNamed = evidence.names.some(
    ({ from, text }) => (from === 'og:site_name' || from === 'app-name') && text.length < 40 && namesOnly(text, app, catalog),
  );
  const copyright = makers.some((maker) => isRightsOf(maker, `${evidence.text} ${evidence.signboard.copyright}`));
  if (!siteNamed && !copyright && !bearsName(app, host, catalog) && !(author && !hasOwnName(subject))) return null;
  return answer(subject, 'lookalike', ['file-under-known-name', ...(author ? (['developer-imitation'] as const) : [])], {
    entry: app,
    facts: [
      name,
      { what: 'host', value: host, expected: app.domains[0]?.value ?? '' },
      ...(author ? [{ what: 'developer', value: author } as const] : []),
    ],
  });
}

const isRightsOf = (maker: string, text: string) =>
  new RegExp(`(?:©|\\(c\\)|copyright)[^.]{0,40}${escaped(maker.split(/[,(]/)[0]?.trim() ?? maker)}`, 'i').test(text);

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

/** Does a word of the registered name name this app? `signal-messenger-app` for Signal; `online` not for LINE. */
function bearsName(app: AppRecord, host: string, catalog: Catalog): boolean {
  const name = parseHost(host, catalog.sharedHosting)?.name ?? '';
  return name.includes('-') && name.split('-').some((word) => catalog.brandsAt(word).some((brand) => brand.app.id === app.id));
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
