/**
 * What the list makes of a package that was read: first what accuses by the package's name, then whether the signature holds, then whose it
 * is. A name that is in the list proves nothing: modified clients keep it.
 */
import type { Catalog, PublishedKeys } from '../catalog/catalog.ts';
import type { AppRecord } from '../catalog/schema.ts';
import type { AndroidFile, FileVerdict, Finding } from '../contract/app-file.ts';

/** The finding on this file. A package that no record names is `unknown`. */
export function decideFile(file: AndroidFile, catalog: Catalog): FileVerdict {
  const { signature } = file;
  const app = catalog.appByPackage(file.package);
  const reported = catalog.reportedByPackage(file.package);
  if (reported) return finding('reported', reported.id);
  if (app?.status === 'reported') return finding('reported', app.id);
  const modified = catalog.modifiedByPackage(file.package);
  if (modified) return finding('modified', modified.id);
  if (!app) return finding('unknown', null);
  if (!signature.verified) return finding('unproven', app.id);
  const keys = catalog.keysOf(file.package);
  const found = keys ? whose(app, keys, [...signature.signers, ...signature.earlier]) : finding('no-key-listed', app.id);
  return app.ended && found.finding !== 'other-key' ? { ...found, finding: 'discontinued' } : found;
}

const finding = (what: Finding, app: string | null): FileVerdict => ({ finding: what, app, source: null });

function whose(app: AppRecord, keys: PublishedKeys, signers: readonly string[]): FileVerdict {
  const known = keys.certificates.find(({ value }) => signers.includes(value));
  const source = (known ?? keys.certificates[0])?.source ?? null;
  const what = known ? (known.of === 'maker' ? 'own-key' : 'store-key') : keys.complete ? 'other-key' : 'unlisted-key';
  return { finding: what, app: app.id, source: source && { title: source.title, url: source.url, checked: source.checked } };
}
