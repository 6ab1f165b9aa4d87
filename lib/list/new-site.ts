/**
 * `data new site`: asks for a store, portal, file host or search engine and writes it into sites.json. Makes the pattern of its addresses from one
 * of them, and takes nothing that the check would refuse.
 */
import * as v from 'valibot';
import { SAYS, type SiteRecord, type SitesFile, STORES, siteSchema } from '../catalog/schema.ts';
import { siteProblems } from './check-sites.ts';
import { readData, writeData } from './files.ts';
import { formatData } from './format.ts';
import { type Ask, askSource, choice, list, valid } from './questions.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const FILE = 'sites.json';

/** Asks, checks and writes; returns the file. What the rules of sites.json refuse throws with their words, and nothing is written. */
export async function newSite(dir: string, ask: Ask, today: string): Promise<string> {
  const data = readData(dir);
  if (!data.sites) throw new Error(`${FILE} cannot be read: run \`npm run data check\``);
  const { sites, sources } = data.sites.data;
  const id = await valid(ask, 'Id (lower-case words joined by hyphens): ', (text) => ID.test(text), 'not an id');
  if (sites.some((site) => site.id === id)) throw new Error(`${FILE} has a site "${id}" already`);
  const name = await valid(ask, 'Name: ', (text) => text !== '', 'a name is needed');
  const type = await choice(ask, 'What is it', siteSchema.entries.type.options);
  const hosts = list(
    await valid(
      ask,
      'Hosts, separated by commas (*.x.example for all below it): ',
      (text) => list(text).length > 0 && list(text).every((host) => HOST.test(host)),
      'hosts without scheme or path',
    ),
  );
  const shape = type === 'search' ? await askResults(ask) : await askApps(ask, type);
  const { key, source } = await askSource(ask, SAYS, today);
  const site = v.parse(siteSchema, { id, name, type, hosts, ...shape, by: [key] });
  const next: SitesFile = { ...data.sites.data, sites: inserted(sites, site), sources: { ...sources, [key]: sources[key] ?? source } };
  const problems = siteProblems({ ...data, sites: { file: FILE, text: formatData(next), data: next } });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  writeData(dir, FILE, next);
  return FILE;
}

/** After the last site of its kind, so that the file keeps its order. */
function inserted(sites: readonly SiteRecord[], site: SiteRecord): SiteRecord[] {
  const after = sites.findLastIndex(({ type }) => type === site.type);
  return sites.toSpliced(after < 0 ? sites.length : after + 1, 0, site);
}

async function askResults(ask: Ask) {
  const results = await valid(
    ask,
    'How the paths of its result pages begin (/search): ',
    (text) => /^\/[a-z]*$/.test(text),
    'a slash and small letters',
  );
  return { results, apps: [] };
}

/** One address of an app, what in it names the app, and an address that is no app's. None for a host whose addresses name no app. */
async function askApps(ask: Ask, type: SiteRecord['type']) {
  const example = await valid(
    ask,
    'Address of one app there (empty if addresses name no app): ',
    (text) => text === '' || URL.canParse(text),
    'not an address',
  );
  if (example === '') return { apps: [] };
  const path = pathOf(example);
  const part = await valid(
    ask,
    'What in it names the app (its package id, number or name): ',
    (text) => text !== '' && path.includes(text),
    'not in the path of that address',
  );
  const not = await valid(ask, 'An address there that is no app: ', (text) => URL.canParse(text), 'not an address');
  const isStore = type.endsWith('-store');
  const store = isStore ? await choice(ask, 'Whose ids these are (none if no store of the list)', ['none', ...STORES] as const) : 'none';
  const form = PARTS.find(({ form }) => form.test(part)) ?? NAME;
  const app = {
    pattern: patternOf(path, part, form.group),
    ...(store !== 'none' && { store }),
    ...(form.id && { id: form.id }),
    example,
    not,
  };
  return { apps: [app] };
}

const pathOf = (address: string) => new URL(address).pathname + new URL(address).search;

/** The forms in which an address names an app. `com.whatsapp`, `310633997`; anything else is a name. */
const PARTS = [
  { form: /^[A-Za-z]\w*(\.\w+)+$/, id: 'package', group: '(?<id>[A-Za-z]\\w*(?:\\.\\w+)+)' },
  { form: /^\d{4,}$/, id: 'store-id', group: '(?<id>\\d{4,})' },
] as const;
const NAME = { id: null, group: '(?<slug>[^/?]+)' } as const;

/** `/app/com.x?hl=ar` with `com.x` → `^/app/(?<id>…)/?(?:\?|$)`: what stands before the app's part stays, what follows may be anything. */
function patternOf(path: string, part: string, group: string): string {
  const at = path.lastIndexOf(part);
  const rest = path.slice(at + part.length);
  const after = /^(\/?(\?|$))/.test(rest) ? '/?(?:\\?|$)' : escaped(rest.replace(/\?.*/, ''));
  return `^${escaped(path.slice(0, at))}${group}${after}`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
