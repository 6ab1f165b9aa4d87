/**
 * Measures the host recogniser on a file of hosts: how many it calls an imitation by the address alone, and which, by name.
 *
 *     node lib/cli/eval-hosts.ts FILE [--families] [--missed]
 *
 * FILE is a JSON array, an object with one array of {host, kind?, family?}, or one host a line.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { imitatedByHost } from '../decide/imitated-host.ts';

interface Row {
  readonly host: string;
  readonly kind: string;
  readonly family: string;
}

function rowsOf(text: string): Row[] {
  const row = (one: unknown): Row[] => {
    if (typeof one === 'string') return [{ host: one, kind: '', family: '' }];
    const { host, kind, family } = one as Partial<Row>;
    return typeof host === 'string' ? [{ host, kind: kind ?? '', family: family ?? '' }] : [];
  };
  if (!/^\s*[[{]/.test(text))
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .flatMap(row);
  const json: unknown = JSON.parse(text);
  const list = Array.isArray(json) ? json : Object.values(json as object).find(Array.isArray);
  return (list ?? []).flatMap(row);
}

const [file, ...flags] = process.argv.slice(2);
if (!file) throw new Error('usage: node lib/cli/eval-hosts.ts FILE [--families] [--missed]');
const catalog = loadCatalog(readList(fileURLToPath(new URL('../../data', import.meta.url))));
const rows = rowsOf(readFileSync(file, 'utf8'));
const judged = rows.map((row) => ({ ...row, reported: catalog.reportedByHost(row.host), found: imitatedByHost(row.host, catalog) }));
const isAlarm = (one: (typeof judged)[number]) => one.reported !== null || one.found?.certain === true;
const share = (some: readonly unknown[], all: readonly unknown[]) =>
  `${some.length}/${all.length} ${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`;

for (const kind of new Set(judged.map((one) => one.kind))) {
  const these = judged.filter((one) => one.kind === kind);
  console.log(
    `${kind || 'all'}: alarm ${share(these.filter(isAlarm), these)}, only with an offer ${share(
      these.filter((one) => !isAlarm(one) && one.found),
      these,
    )}`,
  );
}
if (flags.includes('--families')) {
  for (const family of new Set(judged.map((one) => one.family))) {
    const these = judged.filter((one) => one.family === family);
    console.log(`  ${family}: ${share(these.filter(isAlarm), these)}`);
  }
}
const shown = flags.includes('--missed') ? judged.filter((one) => !isAlarm(one)) : judged.filter(isAlarm);
console.log(flags.includes('--missed') ? 'missed:' : 'alarms:');
for (const { host, kind, found, reported } of shown) {
  console.log(
    `  ${kind} ${host} ${reported ? `reported ${reported.id}` : found ? `${found.app.id} ${found.reason} «${found.matched}»${found.certain ? '' : ' (uncertain)'}` : '-'}`,
  );
}
