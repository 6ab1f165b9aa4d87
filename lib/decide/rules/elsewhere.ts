/** A known app outside its sources: `discontinued` when its maker ended it, `unknown` when it is only noted, else `unofficial-source`. */

import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Reason, Verdict } from '../../contract/verdict.ts';
import { foldName, foldWords } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { TITLE_PARTS } from '../name/app-name.ts';
import { isAbout, isHonestBeside } from '../name/mod-grammar.ts';
import { type NameMatch, recogniseName } from '../name/recognise-name.ts';
import { isBare, servesFile } from '../page/offered.ts';
import { type Claim, isHead, isHeadline, type Subject } from '../page/subject.ts';

/** By the package on a portal, or by the name where the page serves the app. */
export function elsewhere(subject: Subject): Verdict | null {
  const { inStore, onPortal, id, catalog } = subject;
  if (onPortal && id) {
    const app = catalog.appByPackage(id);
    const named = subject.claims.find(({ match, from }) => match.how === 'exact' && (from === 'store' || from === 'h1'))?.match.app;
    // A package that lives on under another name: the page still offers the ended app.
    if (app && named?.status === 'discontinued' && app.status !== 'reported')
      return said(subject, named, 'package-outside-store', [{ what: 'package-id', value: id }]);
    if (app) return said(subject, app, 'package-outside-store', [{ what: 'package-id', value: id }]);
  }
  const claim = clearClaim(subject);
  if (!claim?.match.app) return null;
  const facts: Fact[] = [{ what: 'name', value: claim.text }];
  const app = claim.match.app;
  if (app.status === 'discontinued' && (servesFile(subject) || (!subject.article && !subject.listing && subject.promises.length > 0)))
    return said(subject, app, 'app-ended', facts);
  if (inStore || (!servesFile(subject) && !promisesIt(app, subject))) return null;
  if (onPortal && id.includes('.')) return null; // another package under the name: lookalike has answered, or the name is everyday
  return said(
    subject,
    app,
    onPortal ? 'name-outside-store' : 'file-from-other-site',
    [...facts, ...subject.files.slice(0, 1).map(({ file }) => ({ what: 'file', value: file }) as const)].filter(({ value }) => value),
  );
}

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

/**
 * The page's app is this one: the name stands where the page names its app. An everyday name also needs the file, unless the page says
 * nothing else, and a part of a longer title needs the file to be called so.
 */
function clearClaim(subject: Subject): Claim | null {
  const files = subject.claims.filter(({ from }) => from === 'file');
  const agrees = ({ match }: Claim) => files.some((file) => file.match.app?.id === match.app?.id);
  // `stickers-for-name.apk` is another app's file.
  const isItsFile = ({ match }: Claim) =>
    files.some((file) => file.match.app?.id === match.app?.id && file.match.rest.every((word) => word.length <= 2 || EDITION.test(word)));
  // Where the maker lets strangers publish, its own name stands in every title.
  const owner = subject.url.protocol === 'https:' ? subject.catalog.ownerOfHost(subject.host) : null;
  for (const claim of subject.claims) {
    if (claim.match.kind !== 'app' || !claim.match.app || claim.match.app === owner) continue;
    const { how, everyday } = claim.match;
    if (isBesideProduct(claim)) continue;
    if (claim.from === 'button' || claim.from === 'og:site_name' || claim.from === 'app-name') continue;
    // An everyday name over a package that is not the app's is another product's ("Duo Mobile").
    if (everyday && subject.onPortal && subject.id.includes('.')) continue;
    const meant =
      !everyday ||
      (claim.from !== 'file' && agrees(claim) && isMeant(claim, claim.match.app, subject)) ||
      (subject.onPortal && claim.from !== 'h2');
    if (how === 'exact' && meant) return claim;
    if (how === 'exact' && isHead(claim.from) && saysOnly(claim.match.app, subject)) return claim;
    if (how === 'contained' && isOfferedByName(claim)) return claim;
    if (how === 'contained' && isMeeting(claim.match) && agrees(claim)) return claim;
    if (how === 'contained' && !everyday && claim.match.rest.length <= 6 && claim.from !== 'file' && isItsFile(claim)) return claim;
  }
  return null;
}
