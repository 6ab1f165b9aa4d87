/**
 * Evidence and list to verdict. The order of precedence stands here and nowhere else; the first rule that answers wins:
 *
 * 1. An app's own site speaks for the app, whatever the page, and so does the app's id in its own store: identity is proven there,
 *    and the record's status says what is to be said (established, discontinued, reported).
 * 2. A published report outweighs every other sign, by host, package or name.
 * 3. A modified client's own package or name before lookalike: it says more than that the host bears a name.
 * 4. A lookalike by its address, even if the page tells nothing; then by what it claims.
 * 5. Pages that cannot be read (anti-bot, errors, search results): none, before anything milder is concluded from them.
 * 6. A known app elsewhere.
 * 7. A calling app that is not in the list.
 * 8. Nothing, with the reason.
 *
 * Alarms therefore need proof of their own (rules 2 to 4); whatever is merely likely ends at 6 or later, and thin evidence at 8.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { Verdict } from '../contract/verdict.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { type Subject, subjectOf } from './page/subject.ts';
import { copiedStorePage } from './rules/copied-store-page.ts';
import { elsewhere } from './rules/elsewhere.ts';
import { established } from './rules/established.ts';
import { hostInOtherScript, imitatingHost } from './rules/imitating-host.ts';
import { modified, modifiedByGrammar } from './rules/modified.ts';
import { otherAppUnderName } from './rules/other-app-under-name.ts';
import { onOwnSite, opensOnlyChat, ownedDefensively } from './rules/own-site.ts';
import { baitedName, confusableName, fileUnderName, otherIdUnderName, profileUnderName } from './rules/poses-as-maker.ts';
import { posesAsSite } from './rules/poses-as-site.ts';
import { reported } from './rules/reported.ts';
import { otherwise, unreadable } from './rules/silent.ts';
import { unknown } from './rules/unknown.ts';

type Rule = (subject: Subject) => Verdict | null;

/** All rules in their order. Those that stand with `page` need one; the others also speak of an address alone. */
const ORDER: readonly (readonly [rule: Rule, needs: 'address' | 'page'])[] = [
  [opensOnlyChat, 'address'],
  [ownedDefensively, 'address'],
  [onOwnSite, 'address'],
  [established, 'address'],
  [reported, 'address'],
  [modified, 'address'],
  [imitatingHost, 'address'],
  [hostInOtherScript, 'address'],
  [posesAsSite, 'page'],
  [copiedStorePage, 'page'],
  [otherAppUnderName, 'page'],
  [baitedName, 'page'],
  [confusableName, 'page'],
  [profileUnderName, 'page'],
  [otherIdUnderName, 'page'],
  [fileUnderName, 'page'],
  [modifiedByGrammar, 'page'],
  [unreadable, 'page'],
  [elsewhere, 'address'],
  [unknown, 'page'],
];
const RULES = ORDER.map(([rule]) => rule);
const ADDRESS_RULES = ORDER.flatMap(([rule, needs]) => (needs === 'address' ? [rule] : []));

/** The verdict on a page. Evidence of any content is judged; throws a TypeError only where its address is no http(s) one. */
export function decide(evidence: PageEvidence, catalog: Catalog): Verdict {
  return first(RULES, subjectOf(evidence.url, evidence, catalog));
}

/** The verdict on an address alone: what it proves, else `none`. Throws a TypeError for text that is no http(s) address. */
export function decideAddress(url: string, catalog: Catalog): Verdict {
  return first(ADDRESS_RULES, subjectOf(url, null, catalog));
}

/** The name of the rule that answers for a subject, for `why.ts`. */
export function ruleThatAnswers(subject: Subject): string {
  const rules = subject.evidence ? RULES : ADDRESS_RULES;
  return rules.find((rule) => rule(subject) !== null)?.name ?? 'otherwise';
}

function first(rules: readonly Rule[], subject: Subject): Verdict {
  for (const rule of rules) {
    const verdict = rule(subject);
    if (verdict) return verdict;
  }
  return otherwise(subject);
}
