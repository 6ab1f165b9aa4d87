/** A store's page on a host that is not the store's. */
import type { Verdict } from '../../contract/verdict.ts';
import { answer } from '../answer.ts';
import { servesFile } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';
import { exactClaim } from './claims.ts';

/** Paths that only stores write; a page under them on another host, with something to install, is a copy of a store's. */
const STORE_SHAPES = new Set(['app-store', 'microsoft-store', 'galaxy-store', 'app-gallery', 'f-droid', 'rustore']);

/** A store's page on a host that is not the store's, for an app that the list knows. */
export function copiedStorePage(subject: Subject): Verdict | null {
  const { copied, evidence, site, host, catalog } = subject;
  const shaped =
    copied !== null || (evidence !== null && (evidence.shape === 'play' || (STORE_SHAPES.has(evidence.shape) && servesFile(subject))));
  if (!shaped || site) return null;
  const id = copied?.id ?? evidence?.store?.id ?? '';
  const app =
    (copied && catalog.appByStoreId(copied.store, copied.id)) ??
    (id ? catalog.appByPackage(id) : null) ??
    exactClaim(subject)?.match.app ??
    null;
  if (!app || evidence === null) return null;
  return answer(subject, 'lookalike', ['store-page-copied'], {
    entry: app,
    facts: [{ what: 'host', value: host }, ...(id ? [{ what: 'store-id', value: id } as const] : [])],
  });
}
