/**
 * Answers what can be said of a link or a name that somebody pasted, without opening anything: an address by itself, a name
 * by the list.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { appFacts } from '../catalog/facts.ts';
import type { AppFacts, Verdict } from '../contract/verdict.ts';
import { decideAddress } from './decide.ts';
import { recogniseName } from './name/recognise-name.ts';

/** Answer of the link check. */
export interface LinkAnswer {
  /** What was understood: an address, a name, or neither. */
  readonly asked: 'address' | 'name' | 'nothing';
  /** The address or name as it was understood. */
  readonly text: string;
  /** For an address; null for names. */
  readonly verdict: Verdict | null;
  /** What the list knows of the app found; `facts.record` says whether it is an app, a modified client or a report. */
  readonly facts: AppFacts | null;
  /** For a name: how it matches the entry's own; anything but `exact` may be a copy's name. null for addresses and unknown names. */
  readonly how: 'exact' | 'confusable' | 'misspelt' | 'with-bait' | 'contained' | null;
  /** For a name: the maker sells something of this name, and copies use it too. */
  readonly shared?: boolean;
  /** Nothing can be said without opening the page. */
  readonly unknowable: boolean;
  /** Version of the list that answered: an old one says its age. */
  readonly list: string;
}

const LONGEST = 2_048;
/** What a code for a network, a card or a call begins with: `WIFI:T:WPA;S:x;;`, `tel:+963…`; not `Signal: Private Messenger`, `market://details`. */
const NO_NAME = /^[a-z][a-z0-9+.-]+:(?!\/\/)\S/i;

/**
 * Text → what the list and the address tell. A name that the list does not hold, and an address that proves nothing, are
 * `unknowable`; empty text, or text that is neither, is `nothing`. `settle` is what an organisation makes of a verdict.
 */
export function checkText(text: string, catalog: Catalog, settle = (verdict: Verdict): Verdict => verdict): LinkAnswer {
  const trimmed = text.trim().slice(0, LONGEST);
  const address = addressIn(trimmed);
  if (trimmed === '' || (!address && NO_NAME.test(trimmed)))
    return { asked: 'nothing', text: trimmed, verdict: null, facts: null, how: null, unknowable: false, list: catalog.version };
  if (address) {
    const verdict = settle(decideAddress(address, catalog));
    const facts = verdict.app ? appFacts(catalog, verdict.app) : null;
    return { asked: 'address', text: address, verdict, facts, how: null, unknowable: verdict.kind === 'none', list: catalog.version };
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
    list: catalog.version,
  };
}

/** `https://a.example/x`, `a.example/x`, and the first address in a pasted message; not `Zoom 5.1`, `imo`, or a sentence. */
export function addressIn(text: string): string | null {
  const inside = /https?:\/\/[^\s<>"'«»]+/i.exec(text)?.[0].replace(/[.,،؛;:!?)\]]+$/, '');
  const bare = /^([\p{L}\p{N}_-]+\.)+[\p{L}][\p{L}\p{N}-]+(:\d+)?([/?#]\S*)?$/u.test(text) ? `https://${text}` : null;
  const url = inside ?? bare;
  return url && URL.canParse(url) ? new URL(url).href : null;
}
