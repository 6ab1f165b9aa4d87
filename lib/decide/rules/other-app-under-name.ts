/** In a store or portal: another app under a known app's name. */
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Reason, Verdict } from '../../contract/verdict.ts';
import type { NameOrigin } from '../../detect/evidence.ts';
import { answer } from '../answer.ts';
import { type NameMatch, sameDeveloper } from '../name/recognise-name.ts';
import type { Subject } from '../page/subject.ts';
import { isRebuilt, isTelling, isVouchedFor } from './claims.ts';

/** In a store or portal the name belongs to one id: another id under it is another app. Everyday names are nobody's. */
export function otherAppUnderName(subject: Subject): Verdict | null {
  const { inStore, onPortal, id, developer, catalog } = subject;
  if (!(inStore || (onPortal && id.includes('.'))) || catalog.appByPackage(id)) return null;
  const claim = subject.claims.find(({ from, match }) => NAMES_IT.has(from) && match.app !== null && match.kind === 'app');
  if (!claim?.match.app || !isVouchedFor(claim.match.app)) return null;
  const { match, text } = claim;
  const app = claim.match.app;
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
  // A name that only a copy bears needs no id to compare with.
  if (isAnybodysName(match, subject) || !(isListedHere(app, subject) || isCopysName(match))) return null;
  const reasons = reasonsFor(match);
  if (developer && developers.length > 0) {
    reasons.push('developer-mismatch');
    facts.push({ what: 'developer', value: developer, expected: app.developers[0]?.value ?? '' });
  }
  return answer(subject, 'lookalike', reasons as [Reason, ...Reason[]], { entry: app, facts });
}

const NAMES_IT: ReadonlySet<NameOrigin> = new Set(['store', 'h1', 'json-ld', 'title']);

/** An everyday name, a name inside a longer text, or one that only resembles it: honest apps are called so too. */
function isAnybodysName(match: NameMatch, subject: Subject): boolean {
  if (match.everyday && !isRebuilt(match, subject)) return true;
  return match.how === 'contained' || (match.how === 'misspelt' && (match.rest.length > 0 || !isTelling(match)));
}

const isCopysName = ({ how, hidden }: NameMatch): boolean => how === 'with-bait' || how === 'confusable' || hidden;

function reasonsFor({ how, hidden }: NameMatch): Reason[] {
  if (how === 'confusable' || how === 'misspelt' || hidden) return ['confusable-name', 'package-mismatch'];
  return how === 'with-bait' ? ['brand-with-bait', 'package-mismatch'] : ['package-mismatch'];
}

/** Only where the list knows the app's id in this store does another id say that this is another app. */
function isListedHere(app: AppRecord, { site, id }: Subject): boolean {
  return Boolean(site?.store && app.stores[site.store]?.length) || (id.includes('.') && Boolean(app.stores.googlePlay?.length));
}

function expectedId(app: AppRecord, { site, id }: Subject): string {
  const own = site?.store ? app.stores[site.store]?.[0]?.value : undefined;
  return own ?? (id.includes('.') ? app.stores.googlePlay?.[0]?.value : undefined) ?? '';
}
