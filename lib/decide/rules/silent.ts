/** Nothing to say: pages that cannot be told from, and the reason for everything that no other rule took. */
import type { Verdict } from '../../contract/verdict.ts';
import { nothing } from '../answer.ts';
import { offersSomething } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';

/** Anti-bot and error pages prove nothing, and a page of search results offers no one app. */
export function unreadable(subject: Subject): Verdict | null {
  const { evidence, site, inStore } = subject;
  if (evidence?.shape === 'interstitial') return nothing(subject, 'interstitial');
  if (evidence?.shape === 'search' || site?.site.type === 'search') return inStore ? null : nothing(subject, 'search-results');
  return null;
}

/** The last rule: always answers. */
export function otherwise(subject: Subject): Verdict {
  const { evidence, listing, article } = subject;
  if (!evidence) return nothing(subject, 'address-only');
  if (listing) return nothing(subject, 'listing');
  if (article) return nothing(subject, evidence.signals.codeBlocks >= 4 ? 'developer-document' : 'article');
  if (!offersSomething(subject)) return nothing(subject, 'no-offer');
  const { against } = subject.calling;
  return nothing(subject, against === 'companion' ? 'accompanies-calls' : against === 'service' ? 'private-service' : 'other-software');
}
