/** A small list that passes the check, written into a temporary folder, and the command run on it: for the tests of the tools. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeData } from '../../lib/list/files.ts';

const source = { url: 'https://example.org/about', title: 'About the app', says: 'vendor', checked: '2026-11-20' };
const by = ['about'];

export const APP = {
  $schema: '../schema/app.json',
  id: 'nadaa',
  status: 'established',
  names: { en: 'Nadaa', ar: 'نداء', also: ['nadaa app'], everyday: ['نداء'] },
  class: 'personal',
  does: ['voice', 'video'],
  owner: { value: 'Nadaa Ltd', kind: 'company', by },
  country: { value: 'JO', by },
  since: { value: 2015, by },
  callEncryption: null,
  privacyPolicy: null,
  complaints: null,
  official: 'https://nadaa.example/',
  domains: [{ value: 'nadaa.example', role: 'site', by }],
  stores: { googlePlay: [{ value: 'com.nadaa.app', by }] },
  developers: [],
  caution: null,
  ended: null,
  report: null,
  genuine: [],
  sources: { about: source },
};

export const MODIFIED = {
  $schema: '../schema/modified.json',
  id: 'gb-nadaa',
  base: 'nadaa',
  names: { en: 'GB Nadaa', ar: 'جي بي نداء', also: [], everyday: [] },
  packages: [
    { value: 'com.gbnadaa', by },
    { value: 'com.nadaa.app', by, shared: true },
  ],
  hosts: [{ value: 'gbnadaa.example', by }],
  sources: { about: source },
};

const CERTIFICATES = {
  $schema: './schema/certificates.json',
  packages: [{ package: 'com.nadaa.app', complete: true, certificates: [{ value: 'ab'.repeat(32), of: 'maker', by }] }],
  sources: { about: source },
};

export const REPORTED = {
  $schema: '../schema/reported.json',
  id: 'nadaa-spy',
  what: 'spyware',
  names: { en: 'Nadaa Spy', ar: 'نداء التجسس', also: [], everyday: [] },
  imitates: 'nadaa',
  packages: [],
  hosts: [{ value: 'nadaa-spy.example', by }],
  year: 2026,
  sources: { about: source },
};

export const SITES = {
  $schema: './schema/sites.json',
  sites: [
    {
      id: 'google-play',
      name: 'Google Play',
      type: 'official-store',
      hosts: ['play.google.com'],
      apps: [
        {
          pattern: '^/store/apps/details\\?id=(?<id>[\\w.]+)$',
          store: 'googlePlay',
          id: 'package',
          example: 'https://play.google.com/store/apps/details?id=com.nadaa.app',
          not: 'https://play.google.com/store/apps/top',
        },
      ],
      by,
    },
  ],
  neverCleared: [{ value: 'play.google.com', by }],
  sharedHosting: [{ value: 'github.io', by }],
  networks: [{ value: 'cdn.example', by }],
  sources: { about: source },
};

const CONTACT = {
  type: 'phone',
  value: '911',
  ar: 'الطوارئ',
  en: 'Emergency',
  who: 'police',
  source: source.url,
  sourceTitle: 'About',
  quoted: '2026',
  checked: '2026-11-20',
};
export const HELP = {
  $schema: './schema/help.json',
  maxAgeDays: 180,
  countries: [{ code: 'JO', ar: 'الأردن', en: 'Jordan', contacts: [CONTACT] }],
  everywhere: [],
};

/** A folder with the sample list; removed when the test ends. */
export function sampleList(): string {
  const dir = mkdtempSync(join(tmpdir(), 'mamoon-data-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync('data/schema', join(dir, 'schema'), { recursive: true });
  writeFileSync(join(dir, 'ATTRIBUTION.md'), '# Sources\n');
  writeData(dir, 'apps/nadaa.json', APP);
  writeData(dir, 'modified/gb-nadaa.json', MODIFIED);
  writeData(dir, 'reported/nadaa-spy.json', REPORTED);
  writeData(dir, 'sites.json', SITES);
  writeData(dir, 'help.json', HELP);
  writeData(dir, 'list.json', { version: '2026.11.24', date: '2026-11-24' });
  writeData(dir, 'certificates.json', CERTIFICATES);
  writeData(dir, 'unconfirmed.json', { about: 'Nothing', date: '2026-11-24', values: [] });
  return dir;
}

/** Changes the text of one file of the list. */
export function edit(dir: string, file: string, change: (text: string) => string): void {
  const path = join(dir, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** `npm run data -- …` on the folder, on 24 November 2026. */
export function data(dir: string, args: readonly string[], input = ''): Run {
  const run = spawnSync(process.execPath, ['lib/cli/data.ts', ...args, '--dir', dir, '--today', '2026-11-24'], { input, encoding: 'utf8' });
  return { status: run.status, out: run.stdout, err: run.stderr.replaceAll(dir, 'DATA') };
}
