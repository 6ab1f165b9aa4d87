/**
 * What the list makes of a package that was read: first what accuses by the package's name, then whether the signature holds, then whose it
 * is. A name that is in the list proves nothing: modified clients keep it.
 */
import type { Catalog, PublishedKeys } from '../catalog/catalog.ts';
import { appFacts } from '../catalog/facts.ts';
import type { AppRecord } from '../catalog/schema.ts';
import type { AndroidFile, FileVerdict, Finding } from '../contract/app-file.ts';
import type { AppFacts } from '../contract/verdict.ts';

/** The finding with what the list knows of the app, as it is shown. */
export function judgeFile(file: AndroidFile, catalog: Catalog): { readonly verdict: FileVerdict; readonly facts: AppFacts | null } {
  const verdict = decideFile(file, catalog);
  return { verdict, facts: verdict.app === null ? null : appFacts(catalog, verdict.app) };
}

/** The finding on this file. A package that no record names is `unknown`. */
export function decideFile(file: AndroidFile, catalog: Catalog): FileVerdict {
  const { signature } = file;
  const app = catalog.appByPackage(file.package);
  const reported = catalog.reportedByPackage(file.package);
  const genuine = (id: string | null) => (id === null ? null : (catalog.apps.get(id)?.official ?? null));
  if (reported) return finding('reported', reported.id, genuine(reported.imitates));
  if (app?.status === 'reported') return finding('reported', app.id);
  const modified = catalog.modifiedByPackage(file.package);
  if (modified) return finding('modified', modified.id, genuine(modified.base));
  if (!app) return finding('unknown', null);
  if (!signature.verified) return finding('unproven', app.id, app.official);
  const keys = catalog.keysOf(file.package);
  const found = keys ? whose(app, keys, [...signature.signers, ...signature.earlier]) : finding('no-key-listed', app.id, app.official);
  return app.ended && found.finding !== 'other-key' ? { ...found, finding: 'discontinued' } : found;
}

const finding = (what: Finding, app: string | null, official: string | null = null): FileVerdict => ({
  finding: what,
  app,
  official,
  source: null,
});

function whose(app: AppRecord, keys: PublishedKeys, signers: readonly string[]): FileVerdict {
  const known = keys.certificates.find(({ value }) => signers.includes(value));
  const source = (known ?? keys.certificates[0])?.source ?? null;
  const what = known ? (known.of === 'maker' ? 'own-key' : 'store-key') : keys.complete ? 'other-key' : 'unlisted-key';
  return {
    finding: what,
    app: app.id,
    official: app.official,
    source: source && { title: source.title, url: source.url, checked: source.checked },
  };
}
