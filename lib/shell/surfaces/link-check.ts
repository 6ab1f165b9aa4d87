/**
 * Answers what can be said of a link or a name that somebody pasted, without opening anything: an address by itself, a name
 * by the list.
 */
import { appFacts } from '../../catalog/facts.ts';
import { decideAddress } from '../../decide/decide.ts';
import { recogniseName } from '../../decide/name/recognise-name.ts';
import type { ListInForce } from '../judge/list.ts';
import type { LinkAnswer } from '../messages.ts';
import { underPolicy } from '../store/under-policy.ts';

const LONGEST = 2_048;

/**
 * Text → what the list and the address tell. A name that the list does not hold, and an address that proves nothing, are
 * `unknowable`; empty text, or text that is neither, is `nothing`.
 */
export function checkText(text: string, { catalog, policy }: ListInForce): LinkAnswer {
  const trimmed = text.trim().slice(0, LONGEST);
  if (trimmed === '') return { asked: 'nothing', text: '', verdict: null, facts: null, how: null, unknowable: false };
  const address = addressIn(trimmed);
  if (address) {
    const verdict = underPolicy(decideAddress(address, catalog), policy);
    const facts = verdict.app ? appFacts(catalog, verdict.app) : null;
    return { asked: 'address', text: address, verdict, facts, how: null, unknowable: verdict.kind === 'none' };
  }
  const name = trimmed.replace(/\s+/g, ' ').slice(0, 200);
  const match = recogniseName(name, catalog);
  const facts = match ? appFacts(catalog, match.id) : null;
  return {
    asked: 'name',
    text: name,
    verdict: null,
    facts,
    how: facts && match ? match.how : null,
    shared: match?.genuine === true && match.modified !== null,
    unknowable: facts === null,
  };
}

/** `https://a.example/x`, `a.example/x`, and the first address in a pasted message; not `Zoom 5.1`, `imo`, or a sentence. */
export function addressIn(text: string): string | null {
  const inside = /https?:\/\/[^\s<>"'«»]+/i.exec(text)?.[0].replace(/[.,،؛;:!?)\]]+$/, '');
  const bare = /^([\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]+(:\d+)?([/?#]\S*)?$/u.test(text) ? `https://${text}` : null;
  const url = inside ?? bare;
  return url && URL.canParse(url) ? new URL(url).href : null;
}
