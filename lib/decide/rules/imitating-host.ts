/** A host that bears a known app's name without being its maker's, even if the page tells nothing. */
import type { Fact, Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import { answer } from '../answer.ts';
import { recogniseName } from '../name/recognise-name.ts';
import { servesFile } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';
import { isVouchedFor } from './claims.ts';

/** Certain by the sum of the host's signs, or left to a page that claims the name and serves a file. */
export function imitatingHost(subject: Subject): Verdict | null {
  const { imitation, host, claims, article } = subject;
  if (!imitation) return null;
  // A discontinued app has no official site to imitate: its page is judged instead.
  if (!imitation.certain && imitation.app.status === 'discontinued') return null;
  const claimed = claims.some(({ match }) => match.app?.id === imitation.app.id && match.how !== 'contained');
  const offers = servesFile(subject) || (!article && subject.storeLinks.length + subject.promises.length > 0);
  if (!imitation.certain && !(claimed && offers && subject.files.length > 0)) return null;
  const facts: Fact[] = [{ what: 'host', value: host, expected: imitation.official || imitation.app.names.en }];
  return answer(subject, 'lookalike', [imitation.reason], { entry: imitation.app, facts });
}

/** A host in Arabic or another script that spells a known name: the list's makers have their sites under Latin ones. */
export function hostInOtherScript(subject: Subject): Verdict | null {
  const { host, catalog } = subject;
  if (subject.imitation || !host.includes('xn--') || catalog.ownerOfHost(host)) return null;
  const parsed = parseHost(host, catalog.sharedHosting);
  const label = parsed?.unicode.split('.').find((part) => /[^\0-\x7f]/.test(part));
  const match = label ? recogniseName(label.replaceAll('-', ' '), catalog) : null;
  if (!match?.app || !isVouchedFor(match.app) || match.everyday || match.how === 'contained' || match.how === 'misspelt') return null;
  return answer(subject, 'lookalike', ['brand-in-foreign-host'], {
    entry: match.app,
    facts: [{ what: 'host', value: parsed?.unicode ?? host, expected: match.app.domains[0]?.value ?? '' }],
  });
}
