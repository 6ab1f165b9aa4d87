/**
 * `data coverage FILE`: how the list answers for the apps of a list that somebody else made (a store's charts, a regulator's list). Knows
 * the form of such a file: a heading for each group after `#`, below it one app a line, a name, a store's id or both parted by a tab.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { STORES } from '../catalog/schema.ts';
import { recogniseName } from '../decide/name/recognise-name.ts';
import { foldName } from '../fold/names.ts';

export interface Covered {
  /** What the line said. */
  readonly asked: string;
  /** How the list answers: what an app's entry is, what a copy's is, or nothing. */
  readonly as: 'established' | 'noted' | 'discontinued' | 'reported' | 'modified' | null;
  readonly entry: string | null;
  readonly by: 'id' | 'name' | null;
}

/** Stores' titles say the name first, then what the app is for: `Viber - Calls`, `Azar: Video Chat`; not `B-Messenger`. */
const SAID_AFTER = /\s*(?:[:|—–]|\s-|-\s)\s*/;

/** `Zello PTT Walkie Talkie`; not `Lite for Zello`. */
const isFirst = (name: string, text: string) => foldName(text).startsWith(`${foldName(name)} `);

/** The groups of the file in its order. Empty lines say nothing; a file without a heading is one group. */
export function coverageOf(catalog: Catalog, text: string): { title: string; apps: Covered[] }[] {
  const groups: { title: string; apps: Covered[] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('#')) groups.push({ title: line.slice(1).trim(), apps: [] });
    else if (line !== '') {
      if (groups.length === 0) groups.push({ title: '', apps: [] });
      groups.at(-1)?.apps.push(covered(catalog, line));
    }
  }
  return groups;
}

/** Lines of plain text: the numbers of each group, then what the list does not know. */
export function coverage(dir: string, text: string): string[] {
  const catalog = loadCatalog(readList(dir));
  return coverageOf(catalog, text).flatMap(({ title, apps }) => {
    const held = apps.filter(({ entry }) => entry !== null);
    const kinds = Map.groupBy(held, ({ as }) => as);
    return [
      `${title || 'all'}: ${held.length} of ${apps.length} (${[...kinds].map(([as, ones]) => `${as} ${ones.length}`).join(', ')}; by id ${held.filter(({ by }) => by === 'id').length}, by name ${held.filter(({ by }) => by === 'name').length})`,
      ...apps.filter(({ entry }) => entry === null).map(({ asked }) => `  nothing: ${asked}`),
    ];
  });
}

function covered(catalog: Catalog, line: string): Covered {
  const parts = line.split('\t').map((part) => part.trim());
  const asked = parts.join(' · ');
  for (const part of parts) {
    const app = STORES.map((store) => catalog.appByStoreId(store, part)).find((found) => found !== null);
    if (app) return { asked, as: app.status, entry: app.id, by: 'id' };
    const report = catalog.reportedByPackage(part);
    if (report) return { asked, as: 'reported', entry: report.id, by: 'id' };
    const client = catalog.modifiedByPackage(part);
    if (client) return { asked, as: 'modified', entry: client.id, by: 'id' };
  }
  for (const part of parts.flatMap((one) => [one, one.split(SAID_AFTER)[0] as string])) {
    const match = recogniseName(part, catalog);
    if (!match || (match.how !== 'exact' && !isFirst(match.name, part))) continue;
    const app = match.kind === 'app' ? catalog.apps.get(match.id) : undefined;
    return { asked, as: app?.status ?? (match.kind === 'modified' ? 'modified' : 'reported'), entry: match.id, by: 'name' };
  }
  return { asked, as: null, entry: null, by: null };
}
