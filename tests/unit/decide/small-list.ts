/** A list of a few apps for tests that must not depend on what data/ holds today. */
import type { Catalog, ListData } from '../../../lib/catalog/catalog.ts';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../../../lib/catalog/schema.ts';

const by = ['one'];
const sources = { one: { url: null, title: 'Written for a test', says: 'list' as const, checked: '2026-01-01' } };

export function app(id: string, more: Partial<AppRecord> & { domainsOf?: readonly string[] } = {}): AppRecord {
  const { domainsOf = [`${id}.com`], ...rest } = more;
  return {
    $schema: '../schema/app.json',
    id,
    status: 'established',
    names: { en: id, ar: id, also: [], everyday: [] },
    class: 'personal',
    does: ['voice', 'video', 'messaging'],
    owner: null,
    country: null,
    since: null,
    callEncryption: null,
    privacyPolicy: null,
    complaints: null,
    official: null,
    domains: domainsOf.map((value) => ({ value, role: 'site', by })),
    stores: {},
    developers: [],
    caution: null,
    ended: null,
    report: null,
    genuine: [],
    sources,
    ...rest,
  };
}

export function modified(id: string, base: string, also: readonly string[], more: Partial<ModifiedRecord> = {}): ModifiedRecord {
  return {
    $schema: '../schema/modified.json',
    id,
    base,
    names: { en: id, ar: also[0] ?? id, also: [...also], everyday: [] },
    packages: [],
    hosts: [],
    sources,
    ...more,
  };
}

export function reported(id: string, more: Partial<ReportedRecord> = {}): ReportedRecord {
  return {
    $schema: '../schema/reported.json',
    id,
    what: 'fake',
    names: { en: id, ar: id, also: [], everyday: [] },
    imitates: null,
    packages: [],
    hosts: [],
    year: null,
    sources,
    ...more,
  };
}

export function list(apps: AppRecord[], more: Partial<ListData> = {}): Catalog {
  const sites = { $schema: './schema/sites.json' as const, sites: [], neverCleared: [], sharedHosting: [], networks: [], sources };
  return loadCatalog({ list: { version: '2026.01.01', date: '2026-01-01' }, apps, modified: [], reported: [], sites, ...more });
}
