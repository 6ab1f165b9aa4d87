/** Established: a listed app whose identity is proven here, by its id in a store that checks its publishers or by its own site. */
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Reason, Verdict } from '../../contract/verdict.ts';
import { answer } from '../answer.ts';
import { sameDeveloper } from '../name/recognise-name.ts';
import type { Subject } from '../page/subject.ts';

/** The app's id in this very store; on Google Play the developer who is on record is a further reason. */
export function established(subject: Subject): Verdict | null {
  const { inStore, site, catalog, developer } = subject;
  if (!inStore || !site) return null;
  const app = (site.store && catalog.appByStoreId(site.store, site.id)) ?? (isPackageStore(subject) ? catalog.appByPackage(site.id) : null);
  if (!app) return null;
  const known = app.developers.find((one) => sameDeveloper(one.value, developer) === 'same');
  return ofStatus(subject, app, 'store-id-listed', [{ what: 'store-id', value: site.id }], known ? ['developer-listed'] : []);
}

/** Stores whose ids are the packages that the list holds for Google Play. F-Droid builds apps itself, under other conditions. */
function isPackageStore({ site }: Subject): boolean {
  return site?.store === 'galaxyStore' || site?.store === 'rustore';
}

/** The verdict on an app whose identity is proven: its status decides between the words. */
export function ofStatus(subject: Subject, app: AppRecord, proof: Reason, facts: readonly Fact[], more: readonly Reason[] = []): Verdict {
  const shown = [...facts, ...removals(app)];
  if (shown.length > facts.length) more = [...more, 'store-removed'];
  switch (app.status) {
    case 'reported':
      return answer(subject, 'reported', ['reported-app', proof, ...more], { entry: app, facts: shown });
    case 'discontinued':
      return answer(subject, 'discontinued', ['app-ended', proof, ...more], { entry: app, facts: shown });
    case 'noted':
      return answer(subject, 'unknown', ['noted', proof, ...more], { entry: app, facts: shown });
    default:
      return answer(subject, 'established', [proof, ...more], { entry: app, facts: shown });
  }
}

/** That a store took the app out, and when, on the word of the first source that somebody can open. */
export function removals(app: AppRecord): Fact[] {
  const gone = Object.values(app.stores)
    .flatMap((ids) => ids ?? [])
    .find(({ removed }) => removed)?.removed;
  if (!gone) return [];
  const source = gone.by.map((key) => app.sources[key]).find((one) => one?.url);
  return [{ what: 'removed-on', value: gone.on, ...(source?.url ? { source: source.url, date: source.published ?? source.checked } : {}) }];
}
