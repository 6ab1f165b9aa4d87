/** Reported: a published report names this host, this package or this app. Monitoring that is sold openly is not an accusation here. */
import type { ReportedRecord } from '../../catalog/schema.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { answer } from '../answer.ts';
import { offersSomething } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';

/** Monitoring that is sold openly is a thing of its own: naming it accuses nobody. */
export const accuses = (record: ReportedRecord | null): record is ReportedRecord => record !== null && record.what !== 'monitoring';

/** Nothing on record by which a copy could be told from an honest app of the same name. */
const isNameAlone = ({ packages, hosts }: ReportedRecord) => hosts.length === 0 && packages.every(({ generic }) => generic);

/** Host first, then the package, then a name that means nothing else, on a page that offers something. */
export function reported(subject: Subject): Verdict | null {
  const { catalog, host, id, site, inStore, onPortal } = subject;
  const byHost = catalog.reportedByHost(host);
  if (accuses(byHost))
    return answer(subject, 'reported', ['reported-host'], {
      entry: byHost,
      facts: [{ what: 'host', value: host }],
    });
  for (const packageId of subject.packages) {
    const record = catalog.reportedByPackage(packageId);
    if (accuses(record) && !catalog.appByPackage(packageId))
      return answer(subject, 'reported', ['reported-package'], {
        entry: record,
        facts: [{ what: 'package-id', value: packageId }],
      });
  }
  if (site && (inStore || onPortal) && id) {
    const app = catalog.appByPackage(id);
    if (app?.status === 'reported')
      return answer(subject, 'reported', ['reported-app'], { entry: app, facts: [{ what: 'package-id', value: id }] });
  }
  return byName(subject);
}

function byName(subject: Subject): Verdict | null {
  const { claims, inStore } = subject;
  if (!offersSomething(subject)) return null;
  for (const { match, text } of claims) {
    if (match.everyday || (match.how !== 'exact' && match.how !== 'with-bait')) continue;
    const facts = [{ what: 'name', value: text }] as const;
    // In a store an app has an id and a developer: a report that names neither may mean another app.
    if (match.kind === 'reported' && accuses(match.reported) && !(inStore && isNameAlone(match.reported)))
      return answer(subject, 'reported', ['reported-name'], { entry: match.reported, facts });
    if (match.kind === 'app' && match.how === 'exact' && match.app?.status === 'reported' && !inStore)
      return answer(subject, 'reported', ['reported-app', 'reported-name'], { entry: match.app, facts });
    if (match.kind === 'app' || match.kind === 'modified') return null;
  }
  return null;
}
