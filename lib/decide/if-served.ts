/**
 * What would be said of a page if it served a file. A page can hide its offer from any reader (a picture, a header, a script of its own); a
 * download that really starts from it cannot be hidden. Kept with the tab and spoken only then, so that a page which never serves anything
 * is never spoken of.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { Verdict } from '../contract/verdict.ts';
import { LIMITS, type Offer, type PageEvidence } from '../detect/evidence.ts';
import { decide } from './decide.ts';

/** Its address is not the page's to tell, and its name is judged apart (`decideDownload`). */
const FILE: Offer = { kind: 'file', href: '', label: '', file: '', id: '', place: 'main' };

/**
 * The verdict on this evidence with one more offer: a file without a name. Equal to `decide` where the page serves a file anyway. Pages that
 * were taken for an error, a check or a list of results are judged as what they are: they serve something. Throws as `decide` does.
 */
export function decideIfServed(evidence: PageEvidence, catalog: Catalog): Verdict {
  const shape = evidence.shape === 'interstitial' || evidence.shape === 'search' ? 'web' : evidence.shape;
  return decide({ ...evidence, shape, offers: [FILE, ...evidence.offers].slice(0, LIMITS.offers) }, catalog);
}
