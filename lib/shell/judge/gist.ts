/** What is kept of a reading to compare the next one with: its gist, what it offered, and what it showed of its app. */
import type { Verdict } from '../../contract/verdict.ts';
import type { PageEvidence } from '../../detect/evidence.ts';

/** What makes two readings of a page one warning: a card is not drawn anew because a detail came later. */
export function gistOf(verdict: Verdict, offers: readonly string[]): string {
  const { kind, level, app, name, reasons } = verdict;
  return JSON.stringify([kind, level, app, name, reasons[0], level === 'alarm' ? [...offers].sort() : []]);
}

/** Addresses that would start a download: not further pages of the site, nor a store's links to its other apps. */
export function downloadsOn({ url, offers }: PageEvidence): string[] {
  const further = (offer: PageEvidence['offers'][number]) =>
    offer.kind === 'page' || (offer.kind === 'store' && originOf(offer.href) === originOf(url));
  return offers.filter((offer) => offer.href && !further(offer)).map((offer) => offer.href);
}

/** What a page shows of its app, to see whether it still shows the one before. */
export function sightOf(evidence: PageEvidence): string {
  const { store, names } = evidence;
  return [store?.name, store?.developer, ...names.filter((name) => name.from !== 'og:site_name').map((name) => name.text)]
    .join('\n')
    .slice(0, 1_000);
}

/** The origin of an address; '' for what is none. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
