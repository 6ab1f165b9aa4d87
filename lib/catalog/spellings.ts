/** Every spelling of one record's names: which are the same, and which are everyday words. */
import { foldName, pressName } from '../fold/names.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord } from './schema.ts';

/** Names that short are everyday words in some language, whatever the list says. */
const SHORT = 3;

type NamedRecord = AppRecord | ModifiedRecord | ReportedRecord;

/** One spelling of one name, without whose it is; see `NamedEntry`. */
export interface Spelling {
  readonly name: string;
  readonly folded: string;
  readonly everyday: boolean;
  readonly genuine: boolean;
}

/** A record's names in the order in which they count: of two that are one spelling the first stands for both. */
export function namesOf(record: NamedRecord): { readonly name: string; readonly genuine: boolean; readonly alias: boolean }[] {
  const { en, ar, also } = record.names;
  const genuine = 'genuine' in record ? record.genuine : [];
  return [
    ...genuine.map((name) => ({ name, genuine: true, alias: false })),
    ...[en, ar].map((name) => ({ name, genuine: false, alias: false })),
    ...also.map((name) => ({ name, genuine: false, alias: true })),
  ];
}

/** Each spelling once; none of a name that holds no letter. */
export function spellingsOf(record: NamedRecord): Spelling[] {
  // `tanggo` is everyday where `tango` is: a letter typed twice makes no other word. The app's own name may be coined so (Eitaa).
  const once = (folded: string) => folded.split(' ').map(pressName).join(' ');
  const everyday = new Set(record.names.everyday.map(foldName));
  const everydayOnce = new Set([...everyday].map(once));
  const found = new Map<string, Spelling>();
  for (const { name, genuine, alias } of namesOf(record)) {
    const folded = foldName(name);
    if (!folded || found.has(folded)) continue;
    const isEveryday = everyday.has(folded) || (alias && everydayOnce.has(once(folded))) || folded.length <= SHORT;
    found.set(folded, { name, folded, everyday: isEveryday, genuine });
  }
  return [...found.values()];
}
