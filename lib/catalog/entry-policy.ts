/**
 * The entry policy of data/README.md: which criteria a record's own claims prove, and whether that is what `established` promises.
 * Nothing of this is kept by hand; it follows from the claims and from sources that somebody can open.
 */
import { ESTABLISHED_YEARS } from '../contract/durations.ts';
import type { AppRecord, Criterion } from './schema.ts';
import { CRITERIA } from './schema.ts';

/** Owners that can be taken to court under a name: a person's or a community's name is known, but promises less. */
const BODIES: ReadonlySet<string> = new Set(['company', 'foundation', 'agency']);

interface Claim {
  readonly by: readonly string[];
}
type Claims = readonly (Claim | null)[];

/** Claims, as they stand in the record, that prove a criterion on the list's date. */
const PROOF: Record<Criterion, (app: AppRecord, year: number) => Claims> = {
  owner: ({ owner }) => [owner && BODIES.has(owner.kind) ? owner : null],
  law: ({ country }) => [country],
  years: ({ since }, year) => [since && year - since.value >= ESTABLISHED_YEARS ? since : null],
  domain: ({ domains }) => domains.filter(({ role }) => role === 'site'),
  store: ({ stores }) => Object.values(stores).flatMap((ids) => ids ?? []),
  'privacy-policy': ({ privacyPolicy }) => [privacyPolicy],
  complaint: ({ complaints }) => [complaints],
};

/** What `established` promises and an app may lack. `place`: neither a domain of its own nor a store page. */
export const PROMISED = ['owner', 'law', 'years', 'place'] as const;
export type Promised = (typeof PROMISED)[number];

/** The criteria that the record proves by a source with an address, in the policy's order, each with its sources. An empty record proves none. */
export function criteriaMet(app: AppRecord, listDate: string): { criterion: Criterion; by: readonly string[] }[] {
  const year = Number(listDate.slice(0, 4));
  return CRITERIA.flatMap((criterion) => {
    const proof = PROOF[criterion](app, year).find((claim) => claim?.by.some((key) => app.sources[key]?.url));
    return proof ? [{ criterion, by: proof.by }] : [];
  });
}

/** What the app lacks of what `established` promises, on the list's date; empty for an app that has all of it. */
export function lacking(app: AppRecord, listDate: string): Promised[] {
  const met = new Set<string>(criteriaMet(app, listDate).map(({ criterion }) => criterion));
  if (met.has('domain') || met.has('store')) met.add('place');
  return PROMISED.filter((one) => !met.has(one));
}

/** The status that the record's claims give it: ended and reported apps keep theirs, the others are `established` or `noted`. */
export function statusOf(app: AppRecord, listDate: string): AppRecord['status'] {
  if (app.status === 'discontinued' || app.status === 'reported') return app.status;
  return lacking(app, listDate).length === 0 ? 'established' : 'noted';
}
