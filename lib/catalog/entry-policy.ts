/**
 * The entry policy of data/README.md as far as a machine can check it: which criteria a record's own claims prove, and which an
 * established app must meet.
 */
import type { AppRecord, Criterion } from './schema.ts';
import { CRITERIA } from './schema.ts';

/** Years of service that count as long. */
const YEARS = 3;

/** Claims, as they stand in the record, that prove a criterion on the list's date. */
const PROVEN: Record<Criterion, (app: AppRecord, year: number) => boolean> = {
  owner: (app) => app.owner !== null,
  law: (app) => app.country !== null,
  years: (app, year) => app.since !== null && year - app.since.value >= YEARS,
  domain: (app) => app.domains.some(({ role }) => role === 'site'),
  store: (app) => Object.values(app.stores).some((ids) => ids !== undefined && ids.length > 0),
  'privacy-policy': (app) => app.privacyPolicy !== null,
  complaint: (app) => app.complaints !== null,
};

/** The criteria that the record proves, in the policy's order. An empty record proves none. */
export function criteriaMet(app: AppRecord, listDate: string): Criterion[] {
  const year = Number(listDate.slice(0, 4));
  return CRITERIA.filter((criterion) => PROVEN[criterion](app, year));
}

/**
 * What an app lacks to be `established`: a known owner, and either a domain of its own or a verified store id. An empty list
 * means that it may enter. Other statuses have other rules and always get an empty list.
 */
export function missingForEstablished(app: AppRecord): string[] {
  if (app.status !== 'established') return [];
  const met = new Set(app.meets.map(({ criterion }) => criterion));
  const missing: string[] = [];
  if (!met.has('owner')) missing.push('owner');
  if (!met.has('domain') && !met.has('store')) missing.push('domain or store');
  return missing;
}
