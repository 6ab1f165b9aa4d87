/**
 * What every import makes of a collection's values: which package ids and hosts may be matched how widely, which names are
 * ordinary words, and the ids of records.
 */
import type { ReportedRecord } from '../catalog/schema.ts';

/** Names that are ordinary words or other products: never enough alone. */
export const ORDINARY = new Set(
  `bark|boomrang|cerberus|lock screen protector|system framework|clues|curiosus|dash|discovenger|fenced|findmyphone|inmobi|juju|kurulum|
  lifecircle|familylocator|metasploit|mobilebackup|multiverze|observer|oxy|phonemonitor|phonetracker|celltracker|safenet|scream|screentime|
  smartkeylogger|hiddad|spyapp|spyphone|spyone|spytec|traccar|trackview|triada|unisafe|remotesecurity|remotecommand|controlphone|phonespy|
  smsforward|secretcamrecorder|talklog|androidmonitor|androidspy|androidspyapp|freespy|trackmyphone|wheresmydroid|androidlost|wisemo|
  one locator|onelocator|trackplus|safeguarde|surepoint|ispy|spydroid|mrecorder|gpspy|zti|netspy|mobispy|mobilespy|appspy|easyspy|
  happy chat|secure chat|pakistan chat|click|just you|babble|chat it|chaton|stand by|side talk|wine talk|night chat|so chat|primo|
  autoforward|atic|traca|easylogger|kidlogger|intertel|howdee|xhunter|peektab|refog|mobrec|ddi|familyorbit|soex|cellspy|converse|dardesh|dash chat|vide video caller|chirrups`
    .split('|')
    .map((name) => name.trim()),
);

/** Names that a collection writes in one word, as their makers write them. */
export const WRITTEN: Record<string, string> = {
  KasperskySafeKids: 'Kaspersky Safe Kids',
  MicrosoftFamilySafe: 'Microsoft Family Safety',
  FindMyKids: 'Find My Kids',
  FindMyPhone: 'Find My Phone',
  WheresMyDroid: 'Where’s My Droid',
  AndroidLost: 'Android Lost',
  Netnanny: 'Net Nanny',
  bark: 'Bark',
  FamilyOrbit: 'Family Orbit',
  FlareFamilyLocator: 'Flare Family Locator',
  KidsControl: 'Kids Control',
  MobileFence: 'Mobile Fence',
  ScreenTime: 'Screen Time',
};

/** Known to belong to somebody else by now, or to nobody in particular. */
const SKIPPED_HOSTS: Record<string, string> = { 'hike.in': 'was a messenger of that name; whose it is now was not checked' };

/** Ids that somebody's own test app could carry too. Example: `com.example.hellospy`; not `com.thetruth`. */
const GENERIC_PACKAGE =
  /^(?:com\.(?:example|android|google)\..+|[a-z]+\.framework|com\.(?:fone|guest|systemservice|soh|smart|smartback|protect|amon|s2m|greatdata|screentime)|app\.gpsme|me\.hawkshaw|phone\.Secure|lookOut\.Secure)$/;

export function packagesOf(values: readonly string[], by: string[]): ReportedRecord['packages'] {
  return [...values].sort().map((value) => ({ value, by, ...(GENERIC_PACKAGE.test(value) && { generic: true }) }));
}

/** Parents under which anybody gets a name: the full host is matched. Example: `snoopza.zendesk.com`; not `snoopza.com`. */
const SHARED_PARENT =
  /\.(?:zendesk\.com|appspot\.com|amazonaws\.com|recurly\.com|digitaloceanspaces\.com|wasabisys\.com|atwebpages\.com|ddns\.net|github\.io|ct\.ws|blogspot\.com|web\.app|firebaseapp\.com|freshdesk\.com|microsoft\.com|wondershare\.com|herokuapp\.com|wordpress\.com|weebly\.com|wixsite\.com)$/;

export function hostsOf(values: readonly string[], by: string[], id: string, left: string[]): ReportedRecord['hosts'] {
  const hosts = new Set<string>();
  for (const value of values) {
    const host = value.toLowerCase().replace(/^www\./, '');
    if (host.includes('/') || /^[\d.]+$/.test(host)) left.push(`${id}: ${value} is not a host`);
    else if (SKIPPED_HOSTS[host]) left.push(`${id}: ${host} ${SKIPPED_HOSTS[host]}`);
    else hosts.add(host);
  }
  const covered = (host: string) => [...hosts].some((other) => host.endsWith(`.${other}`) && !SHARED_PARENT.test(other));
  return [...hosts]
    .filter((host) => !covered(host))
    .sort()
    .map((value) => ({ value, by, ...(SHARED_PARENT.test(value) && { exact: true }) }));
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

export function distinct(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
