/** Which apps the guide names to somebody who looks for one: chosen by a rule, so that nobody is recommended. */
import { isWithin } from '../contract/hosts.ts';
import type { AppRecord } from './schema.ts';

export interface KnownApp {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly official: string;
  readonly owner: string | null;
}

/**
 * Established apps between people who know each other, with voice and video, without a caution, that have a site of their
 * own. Empty for an empty list.
 */
export function knownAmong(apps: readonly AppRecord[]): KnownApp[] {
  return apps.flatMap((app) => {
    const calls = app.does.includes('voice') && app.does.includes('video');
    if (app.status !== 'established' || app.class !== 'personal' || !calls || app.caution || !app.official || !isOwnSite(app.official, app))
      return [];
    return [{ id: app.id, ar: app.names.ar, en: app.names.en, official: app.official, owner: app.owner?.value ?? null }];
  });
}

/** An official page on a host of the app's own: `https://signal.org/`; not a store's page. */
function isOwnSite(address: string, { domains }: AppRecord): boolean {
  const { hostname } = new URL(address);
  return domains.some(({ value }) => isWithin(hostname, value));
}
