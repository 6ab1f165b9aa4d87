/**
 * The list in force in this browser: the bundled one with the pack that was taken and the organisation's additions, read when first asked
 * for and once, and again when the pack or the policy changes.
 */
import { browser } from 'wxt/browser';
import { bundledList } from '../../catalog/bundled.ts';
import type { Catalog, ListData } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load.ts';
import { withPack } from '../../catalog/pack-over-list.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import { packInForce, watchPack } from '../store/pack.ts';
import { type Policy, type PolicyEntry, policyAtOnce } from '../store/policy.ts';

export interface ListInForce {
  readonly catalog: Catalog;
  readonly policy: Policy;
}

let loading: Promise<ListInForce> | null = null;

/** The catalogue and the policy it was built under. Never throws. */
export function listInForce(): Promise<ListInForce> {
  loading ??= policyAtOnce(again).then(async (policy) => {
    const pack = await packInForce(policy.pack);
    const data = bundledList();
    return { policy, catalog: loadCatalog(withPolicy(pack ? withPack(data, pack).data : data, policy)) };
  });
  return loading;
}

function again(): void {
  loading = null;
}

/** Has the list built anew after the policy or the pack changed; to be called once, synchronously, when the background starts. */
export function watchPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') again();
  });
  watchPack(again);
}

/** The list with the organisation's own apps; an entry of the same id gives way to the organisation's. */
export function withPolicy(data: ListData, policy: Policy): ListData {
  if (policy.add.length === 0) return data;
  const added = policy.add.map((entry) => recordOf(entry, data.list.date));
  const ids = new Set(added.map((app) => app.id));
  return { ...data, apps: [...added, ...data.apps.filter((app) => !ids.has(app.id))] };
}

function recordOf(entry: PolicyEntry, date: string): AppRecord {
  const by = ['policy'];
  const claimed = <T>(value: T) => ({ value, by });
  return {
    $schema: '../schema/app.json',
    id: entry.id,
    status: 'established',
    names: { en: entry.name, ar: entry.nameAr ?? entry.name, also: [], everyday: [] },
    class: 'work',
    does: ['voice', 'video'],
    owner: entry.owner === undefined ? null : { value: entry.owner, kind: 'company', by },
    country: null,
    since: null,
    callEncryption: null,
    privacyPolicy: null,
    complaints: null,
    official: entry.official,
    domains: entry.domains.map((value) => ({ value, role: 'site', by })),
    stores: { googlePlay: entry.googlePlay.map(claimed), appStore: entry.appStore.map(claimed) },
    developers: [],
    caution: null,
    ended: null,
    report: null,
    genuine: [],
    sources: { policy: { url: null, title: 'سياسة مؤسستك · your organisation’s policy', says: 'list', checked: date } },
  };
}
