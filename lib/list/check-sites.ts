/** Rules for data/sites.json and data/help.json: patterns do what their examples say, contacts can be dialled or opened. */
import type { HelpFile, SitesFile } from '../catalog/schema.ts';
import { siteIndex } from '../catalog/sites.ts';
import { type DataFile, type DataSet, lineOfPath, type Problem } from './files.ts';

/** Problems of the sites file; none when it is missing, which is another problem. */
export function siteProblems(data: DataSet): Problem[] {
  if (!data.sites) return [];
  const { file, text, data: sites } = data.sites;
  const problems: Problem[] = [];
  const say = (path: (string | number)[], message: string) => problems.push({ file, line: lineOfPath(text, path), message });
  const open = new Set(sites.neverCleared.map(({ value }) => value));
  const owned = new Map(data.apps.flatMap((app) => app.data.domains.map(({ value }) => [value, app.file] as const)));
  const ids = new Set<string>();
  const hosts = new Map<string, string>();
  for (const [at, site] of sites.sites.entries()) {
    if (ids.has(site.id)) say(['sites', at], `site "${site.id}" stands twice`);
    ids.add(site.id);
    for (const [index, value] of site.hosts.entries()) {
      const path = ['sites', at, 'hosts', index];
      const before = hosts.get(value);
      if (before) say(path, `${value} is also a host of ${before}`);
      hosts.set(value, site.id);
      const host = value.replace(/^\*\./, '');
      const owner = owned.get(host);
      if (owner && !open.has(host)) say(path, `${host} is a domain of ${owner}: add it to neverCleared`);
    }
    for (const key of site.by) if (!(key in sites.sources)) say(['sites', at, 'by'], `"${key}" is not among the sources`);
    problems.push(...patternProblems(data.sites, at));
  }
  for (const field of ['neverCleared', 'sharedHosting', 'networks'] as const) {
    const values = sites[field].map(({ value }) => value);
    const wrong = values.findIndex((value, index) => index > 0 && (values[index - 1] as string) >= value);
    if (wrong > 0) say([field, wrong], `${field} is not sorted, or ${values[wrong]} stands twice`);
  }
  return problems;
}

function patternProblems({ file, text, data: sites }: DataFile<SitesFile>, at: number): Problem[] {
  const problems: Problem[] = [];
  const site = sites.sites[at] as SitesFile['sites'][number];
  for (const [index, app] of site.apps.entries()) {
    const say = (key: string, message: string) =>
      problems.push({ file, line: lineOfPath(text, ['sites', at, 'apps', index, key]), message });
    try {
      new RegExp(app.pattern);
    } catch (error) {
      say('pattern', `not a regular expression: ${(error as Error).message}`);
      continue;
    }
    const alone = siteIndex({ ...sites, sites: [{ ...site, apps: [app] }] });
    const asked = (address: string) => (URL.canParse(address) ? alone(new URL(address)) : null);
    const hit = asked(app.example);
    if (!hit) say('example', `${app.example} is not on one of the hosts of ${site.id}`);
    else if (!hit.id && !hit.slug && !new RegExp(app.pattern).test(new URL(app.example).pathname))
      say('example', `the pattern does not match its example ${app.example}`);
    const miss = asked(app.not);
    if (!miss) say('not', `${app.not} is not on one of the hosts of ${site.id}`);
    else if (miss.id || miss.slug) say('not', `the pattern matches ${app.not}, which it must not`);
  }
  return problems;
}

/** Problems of the help file; none when it is missing, which is another problem. */
export function helpProblems(data: DataSet): Problem[] {
  if (!data.help) return [];
  const { file, text, data: help } = data.help as DataFile<HelpFile>;
  const problems: Problem[] = [];
  const say = (path: (string | number)[], message: string) => problems.push({ file, line: lineOfPath(text, path), message });
  const codes = new Set<string>();
  for (const [at, country] of help.countries.entries()) {
    if (codes.has(country.code)) say(['countries', at, 'code'], `country ${country.code} stands twice`);
    codes.add(country.code);
    for (const [index, contact] of country.contacts.entries()) {
      const path = ['countries', at, 'contacts', index, 'value'];
      if (contact.source === null)
        say(['countries', at, 'contacts', index, 'source'], `${contact.value} has no source: a number without a source is not shown`);
      if (contact.type === 'phone' && !/^\+?[\d ]{3,20}$/.test(contact.value)) say(path, `"${contact.value}" is not a telephone number`);
      if (contact.type === 'url' && !contact.value.startsWith('https://')) say(path, `"${contact.value}" is not an https address`);
    }
  }
  return problems;
}
