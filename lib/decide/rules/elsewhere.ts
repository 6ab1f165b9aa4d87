/** A known app outside its sources: `discontinued` when its maker ended it, `unknown` when it is only noted, else `unofficial-source`. */

import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Reason, Verdict } from '../../contract/verdict.ts';
import type { NameOrigin } from '../../detect/evidence.ts';
import { foldName, foldWords } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { TITLE_PARTS } from '../name/app-name.ts';
import { isAbout, isHonestBeside } from '../name/mod-grammar.ts';
import { type NameMatch, recogniseName } from '../name/recognise-name.ts';
import { isBare, servesFile } from '../page/offered.ts';
import { type Claim, isHead, isHeadline, type Subject } from '../page/subject.ts';

/** By the package on a portal, or by the name where the page serves the app. */
export function elsewhere(subject: Subject): Verdict | null {
  const byPackage = packageOnPortal(subject);
  if (byPackage) return byPackage;
  const claim = clearClaim(subject);
  const app = claim?.match.app;
  if (!app) return null;
  const facts: Fact[] = [{ what: 'name', value: claim.text }];
  const serves = servesFile(subject);
  if (app.status === 'discontinued' && (serves || leadsToIt(subject))) return said(subject, app, 'app-ended', facts);
  if (subject.inStore || (!serves && !promisesIt(app, subject))) return null;
  // Another package under the name: lookalike has answered, or the name is everyday.
  if (subject.onPortal && subject.id.includes('.')) return null;
  const files = subject.files.slice(0, 1).map(({ file }) => ({ what: 'file', value: file }) as const);
  const reason = subject.onPortal ? 'name-outside-store' : 'file-from-other-site';
  return said(
    subject,
    app,
    reason,
    [...facts, ...files].filter(({ value }) => value),
  );
}

/** A listed package on a portal; one that lives on under another name is still the ended app where the page calls it so. */
function packageOnPortal(subject: Subject): Verdict | null {
  const { onPortal, id, catalog } = subject;
  const app = onPortal && id ? catalog.appByPackage(id) : null;
  if (!app) return null;
  const named = subject.claims.find(({ match, from }) => match.how === 'exact' && (from === 'store' || from === 'h1'))?.match.app;
  const offered = named?.status === 'discontinued' && app.status !== 'reported' ? named : app;
  return said(subject, offered, 'package-outside-store', [{ what: 'package-id', value: id }]);
}

/** A page about the ended app that promises it. */
const leadsToIt = ({ article, listing, promises }: Subject): boolean => !article && !listing && promises.length > 0;

/** Heading and title name this app and no other, and what the page promises leads to none of its maker's places. */
function promisesIt(app: AppRecord, { claims, handsOver }: Subject): boolean {
  const named = (origins: readonly string[]) =>
    claims.some(({ match, from }) => match.app === app && !match.everyday && match.how === 'exact' && origins.includes(from));
  return handsOver.length > 0 && named(['h1']) && named(['title', 'og:title', 'json-ld', 'og:site_name']);
}

function said(subject: Subject, app: AppRecord, reason: Reason, facts: readonly Fact[]): Verdict | null {
  if (app.status === 'reported') return answer(subject, 'reported', ['reported-app', reason], { entry: app, facts });
  if (app.status === 'discontinued') return answer(subject, 'discontinued', ['app-ended', reason], { entry: app, facts });
  if (app.status === 'noted') return answer(subject, 'unknown', ['noted', reason], { entry: app, facts });
  return answer(subject, 'unofficial-source', [reason], { entry: app, facts });
}

/** Editions that makers have: `Skype_Lite_1.89.apk` is Skype's. */
const EDITION = /^(?:lite|go|beta|business|kids|x|لايت)$/;

/** Words of offering alone; "Max video" and "Duo Mobile" are other apps. */
const OFFERING =
  /^(?:download|get|install|free|apk|for|on|android|iphone|ios|windows|app|messenger|official|تحميل|تنزيل|تطبيق|برنامج|دانلود|نصب|indir|yukle|telecharger|installer|داون|لود)$/;

/** The text is this name and nothing else but the offer: "Signal", "Download Signal"; not "Signal mobile". */
function isNameAlone(text: string, app: AppRecord, catalog: Catalog): boolean {
  const match = recogniseName(text, catalog);
  if (match?.how !== 'exact' || match.app?.id !== app.id) return false;
  const known = new Set(match.words.split(' '));
  return foldWords(text).every((word) => known.has(word) || OFFERING.test(word) || /^v?\d+$/.test(word));
}

/** A bare page on which every heading is this name and nothing else: "Signal", and a file. */
function saysOnly(app: AppRecord, subject: Subject): boolean {
  const heads = (subject.evidence?.names ?? []).filter(({ from }) => isHead(from));
  return heads.every(({ text }) => isNameAlone(text, app, subject.catalog)) && isBare(subject);
}

/** An everyday name is meant where the file agrees, and where the text gives the app's package; a mere nickname (`duo`, `insta`) must also stand alone: "Duo Mobile" is another app. */
function isMeant({ match, text }: Claim, app: AppRecord, subject: Subject): boolean {
  if (app.stores.googlePlay?.some(({ value }) => subject.evidence?.text.includes(value))) return true;
  if (subject.calling.score <= 0) return saysOnly(app, subject);
  const full = [app.names.en, app.names.ar].map(foldName);
  return full.includes(foldName(match.name)) || isNameAlone(text, app, subject.catalog);
}

/** "Sticker Studio - WhatsApp": the first part is an honest product's name, and the app's is said beside it. */
function isBesideProduct({ text, whole }: Claim): boolean {
  const first = whole.split(TITLE_PARTS)[0] ?? '';
  return first.trim() !== text && isHonestBeside(foldWords(first));
}

/** Words of a name that nobody knows beside one that everybody does: «تحميل واتساب النعيمي», over a file. */
const MOST_UNKNOWN = 2;
const HAS = /\bdownload\b|\bapk\b|تحميل|تنزيل|دانلود|\bindir\b/iu;
const isOfferedByName = ({ match, from, text }: Claim) =>
  isHead(from) && !match.everyday && match.rest.length <= MOST_UNKNOWN && HAS.test(text) && !isHeadline(text) && !isAbout(text, match);

/** What invitations add to the name of an app for meetings: "Join Zoom meeting". Not "Zoom lens meeting point". */
const MEETING =
  /^(?:join|meeting|meetings|call|conference|invitation|invite|now|room|reunion|rejoindre|toplanti|toplantisi|katil|اجتماع|انضم|دعوه|جلسه|ميٹنگ)$/;
const isMeeting = ({ app, rest }: NameMatch) => app?.does.includes('meetings') === true && rest.every((word) => MEETING.test(word));

/** What the file's name says of a claim. */
interface Files {
  /** It names the same app. */
  readonly agree: (claim: Claim) => boolean;
  /** It names that app and nothing else: `stickers-for-name.apk` is another app's file. */
  readonly areIts: (claim: Claim) => boolean;
}

function filesOf({ claims }: Subject): Files {
  const files = claims.filter(({ from }) => from === 'file');
  const isSame = (file: Claim, claim: Claim) => file.match.app?.id === claim.match.app?.id;
  const isEdition = ({ match }: Claim) => match.rest.every((word) => word.length <= 2 || EDITION.test(word));
  return {
    agree: (claim) => files.some((file) => isSame(file, claim)),
    areIts: (claim) => files.some((file) => isSame(file, claim) && isEdition(file)),
  };
}

/** Buttons and the site's own name say other things as well. */
const SAYS_OTHERS: ReadonlySet<NameOrigin> = new Set(['button', 'og:site_name', 'app-name']);

/**
 * The page's app is this one: the name stands where the page names its app. An everyday name also needs the file, unless the page says
 * nothing else, and a part of a longer title needs the file to be called so.
 */
function clearClaim(subject: Subject): Claim | null {
  const files = filesOf(subject);
  // Where the maker lets strangers publish, its own name stands in every title.
  const owner = subject.url.protocol === 'https:' ? subject.catalog.ownerOfHost(subject.host) : null;
  // An everyday name over a package that is not the app's is another product's ("Duo Mobile").
  const isOthers = subject.onPortal && subject.id.includes('.');
  const named = subject.claims.filter(
    (claim) =>
      claim.match.kind === 'app' && claim.match.app && claim.match.app !== owner && !isBesideProduct(claim) && !SAYS_OTHERS.has(claim.from),
  );
  return named.find((claim) => !(claim.match.everyday && isOthers) && isClear(claim, files, subject)) ?? null;
}

function isClear(claim: Claim, files: Files, subject: Subject): boolean {
  const { match, from } = claim;
  const app = match.app as AppRecord;
  if (match.how === 'exact') return isSaidPlainly(claim, app, files, subject) || (isHead(from) && saysOnly(app, subject));
  if (match.how !== 'contained') return false;
  if (isOfferedByName(claim) || (isMeeting(match) && files.agree(claim))) return true;
  return !match.everyday && match.rest.length <= MOST_IN_TITLE && from !== 'file' && files.areIts(claim);
}

/** The name means this app: nothing else is called so, or the file or a portal's page says that it does. */
function isSaidPlainly(claim: Claim, app: AppRecord, files: Files, subject: Subject): boolean {
  if (!claim.match.everyday) return true;
  return (claim.from !== 'file' && files.agree(claim) && isMeant(claim, app, subject)) || (subject.onPortal && claim.from !== 'h2');
}

/** Words of a longer title beside a name. */
const MOST_IN_TITLE = 6;
