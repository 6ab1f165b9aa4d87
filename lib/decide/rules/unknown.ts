/** Unknown: the page offers an app for calls that the list does not hold. Never an accusation, and never on thin evidence. */

import type { Reason, Verdict } from '../../contract/verdict.ts';
import { answer } from '../answer.ts';
import { ENOUGH } from '../calling/calling.ts';
import { recogniseName } from '../name/recognise-name.ts';
import { isBare, isScannedToInstall, servesFile } from '../page/offered.ts';
import { type Claim, isHead, type Subject } from '../page/subject.ts';
import { accuses } from './reported.ts';

/** A mere promise of a download must be backed by more words, unless the page says for which devices it is. */
const MORE = 1;
const PLATFORM = /\b(?:android|iphone|ipad|ios|apk|windows|mac ?os)\b|[اأ]ندرويد|[اآ]يفون|آیفون|اندروید|اینڈرائیڈ|آئی فون|ويندوز|ویندوز/i;

export function unknown(subject: Subject): Verdict | null {
  const { evidence, article, listing, catalog } = subject;
  if (!evidence || article || (listing && !subject.inStore && !subject.onPortal)) return null;
  const leads = subject.storeLinks.filter(({ id }) => !isListed(catalog, id));
  const shown = servesFile(subject) || leads.length > 0;
  if ((!shown && !promisesOne(subject)) || isMakersOwn(subject)) return null;
  const { score, reasons } = subject.calling;
  const needed = shown || PLATFORM.test(evidence.text) ? ENOUGH : ENOUGH + MORE;
  if (score < needed && !isCalledLikeReported(subject)) return null;
  const all: Reason[] = ['not-listed', ...reasons, 'download-offered'];
  const file = subject.files.find(({ file: name }) => name)?.file;
  return answer(subject, 'unknown', all as [Reason, ...Reason[]], {
    facts: [
      ...(subject.id ? [{ what: subject.id.includes('.') ? 'package-id' : 'store-id', value: subject.id } as const] : []),
      ...(subject.developer ? [{ what: 'developer', value: subject.developer } as const] : []),
      ...(file ? [{ what: 'file', value: file } as const] : []),
    ],
  });
}

/** Promises an app, other than a listed one by its name, or shows a code by which it is installed. */
function promisesOne(subject: Subject): boolean {
  const isListedName = (label: string) => recogniseName(label, subject.catalog)?.everyday === false;
  return subject.promises.some(({ label }) => !isListedName(label)) || isScannedToInstall(subject);
}

/** The maker's own product page on a domain where the maker also lets strangers publish, so that the host clears nothing. */
function isMakersOwn({ claims, catalog, host }: Subject): boolean {
  const owner = catalog.ownerOfHost(host);
  return owner !== null && claims.some(({ match, from }) => from === 'h1' && match.app === owner && match.how === 'exact');
}

/**
 * A page that gives nothing but a name and a file, under the very name that a report gives to a copy or a trap for calls. The name is an
 * ordinary one (else `reported` has answered), so it accuses nobody; but such an app is one for calls, and not in the list. Stalkerware is none
 * for calls: what is called like it is other software.
 */
function isCalledLikeReported(subject: Subject): boolean {
  const named = ({ match: { how, kind, reported }, from }: Claim) =>
    isHead(from) && how === 'exact' && kind === 'reported' && accuses(reported) && reported.what !== 'stalkerware';
  return subject.claims.some(named) && isBare(subject);
}

/** A page that leads to a listed app in its store points at the genuine one. */
function isListed(catalog: Subject['catalog'], id: string): boolean {
  return (
    catalog.appByPackage(id) !== null ||
    catalog.appByStoreId('appStore', id) !== null ||
    catalog.appByStoreId('microsoftStore', id) !== null
  );
}
