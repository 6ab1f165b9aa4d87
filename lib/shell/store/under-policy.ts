/** What an organisation's policy does to a verdict: about an entry that it withdrew nothing is said. */
import type { Verdict } from '../../contract/verdict.ts';
import type { Policy } from './policy.ts';

/** The verdict, or `none` where it rests on a withdrawn entry. A copy that imitates a withdrawn app stays a copy. */
export function underPolicy(verdict: Verdict, policy: Policy): Verdict {
  if (verdict.app === null || verdict.kind === 'lookalike' || !policy.withdraw.includes(verdict.app)) return verdict;
  return { ...verdict, kind: 'none', level: 'silent', channel: null, reasons: ['withdrawn'], facts: [], caution: null, official: null };
}
