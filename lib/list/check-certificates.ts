/** Rules for data/certificates.json: each package is a listed app's, and each certificate stands once and with its sources. */
import { type DataSet, lineOfPath, type Problem } from './files.ts';

/** Stores whose ids are package names. */
const PACKAGE_STORES = ['googlePlay', 'fdroid', 'galaxyStore', 'rustore'] as const;

/** Problems of the certificates file; none when it is missing, which is another problem. */
export function certificateProblems(data: DataSet): Problem[] {
  if (!data.certificates) return [];
  const { file, text, data: certificates } = data.certificates;
  const problems: Problem[] = [];
  const say = (path: (string | number)[], message: string) => problems.push({ file, line: lineOfPath(text, path), message });
  const listed = new Set(
    data.apps.flatMap((app) => PACKAGE_STORES.flatMap((store) => (app.data.stores[store] ?? []).map(({ value }) => value))),
  );
  for (const [at, one] of certificates.packages.entries()) {
    const path = ['packages', at];
    if (!listed.has(one.package)) say(path, `${one.package} is no listed app's package`);
    const before = certificates.packages[at - 1];
    if (before && before.package >= one.package) say(path, `packages are not sorted, or ${one.package} stands twice`);
    const values = one.certificates.map(({ value }) => value);
    if (new Set(values).size < values.length) say(path, 'a certificate stands twice');
    for (const [index, certificate] of one.certificates.entries()) {
      for (const key of certificate.by) {
        if (!(key in certificates.sources)) say([...path, 'certificates', index, 'by'], `"${key}" is not among the sources`);
      }
    }
  }
  return problems;
}
