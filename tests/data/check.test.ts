import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from '../../lib/list/check.ts';
import { writeData } from '../../lib/list/files.ts';
import { APP, data, edit, HELP, MODIFIED, REPORTED, SITES, sampleList } from './sample.ts';

test('the real list passes, and prints what it holds', () => {
  const run = data('data', ['check']);
  expect(run.err).toBe('');
  expect(run.status).toBe(0);
  expect(run.out).toMatch(/^apps: \d+$/m);
  expect(run.out).toMatch(/^unconfirmed: \d+$/m);
  expect(run.out).toContain('The list passes.');
});

test('the sample list passes', () => {
  const { problems } = checkData(sampleList(), '2026-11-24', 'tests/data/popular-domains.txt');
  expect(problems).toEqual([]);
});

/** Name of the damage, what is done to the list, and the line that the command prints. */
const BROKEN: [string, (dir: string) => void, string | RegExp][] = [
  [
    'not JSON',
    (dir) => edit(dir, 'apps/nadaa.json', (text) => text.replace('"class": "personal",', '"class" "personal",')),
    /^DATA\/apps\/nadaa\.json:6: not JSON: /m,
  ],
  [
    'a field that the schema does not know',
    (dir) => edit(dir, 'apps/nadaa.json', (text) => text.replace('"status": "established"', '"status": "safe"')),
    /^DATA\/apps\/nadaa\.json:4: status: Invalid type/m,
  ],
  [
    'a host with scheme and path',
    (dir) => edit(dir, 'modified/gb-nadaa.json', (text) => text.replace('gbnadaa.example', 'https://gbnadaa.example/app')),
    'DATA/modified/gb-nadaa.json:10: hosts.0.value: a host is lower-case ASCII without scheme or path',
  ],
  [
    'keys out of order',
    (dir) => {
      const { year, ...rest } = REPORTED;
      writeData(dir, 'reported/nadaa-spy.json', { ...rest, year });
    },
    /^DATA\/reported\/nadaa-spy\.json:\d+: not in the one form/m,
  ],
  [
    'an id that is not the file name',
    (dir) => writeData(dir, 'apps/call.json', { ...APP, id: 'nidaa', stores: {}, domains: [], official: null, status: 'reported' }),
    'DATA/apps/call.json:3: id "nidaa" is not the file\'s name',
  ],
  [
    'a claim without its source',
    (dir) => writeData(dir, 'apps/nadaa.json', { ...APP, owner: { ...APP.owner, by: ['register'] } }),
    'DATA/apps/nadaa.json:8: "register" is not among the sources',
  ],
  [
    'an established app whose owner is a person',
    (dir) => writeData(dir, 'apps/nadaa.json', { ...APP, owner: { ...APP.owner, kind: 'person' } }),
    'DATA/apps/nadaa.json:4: established, but it lacks what that promises: owner; it is noted (npm run data -- format)',
  ],
  [
    'an established app whose country and year nobody can look up',
    (dir) =>
      writeData(dir, 'apps/nadaa.json', {
        ...APP,
        country: { value: 'JO', by: ['recalled'] },
        since: null,
        sources: { ...APP.sources, recalled: { ...APP.sources.about, url: null } },
      }),
    'DATA/apps/nadaa.json:4: established, but it lacks what that promises: law, years; it is noted (npm run data -- format)',
  ],
  [
    'a noted app of which all is known',
    (dir) => writeData(dir, 'apps/nadaa.json', { ...APP, status: 'noted' }),
    'DATA/apps/nadaa.json:4: noted, but its claims prove all that established promises: it is established (npm run data -- format)',
  ],
  [
    'a package in two places',
    (dir) => writeData(dir, 'reported/nadaa-spy.json', { ...REPORTED, packages: [{ value: 'com.gbnadaa', by: ['about'] }] }),
    'DATA/reported/nadaa-spy.json:7: com.gbnadaa is also in modified/gb-nadaa.json',
  ],
  [
    'official and reported at once',
    (dir) => writeData(dir, 'reported/nadaa-spy.json', { ...REPORTED, hosts: [{ value: 'www.nadaa.example', by: ['about'] }] }),
    'DATA/reported/nadaa-spy.json:8: www.nadaa.example is official and reported at once: nadaa.example is in apps/nadaa.json',
  ],
  [
    'a shared host matched too widely',
    (dir) => writeData(dir, 'reported/nadaa-spy.json', { ...REPORTED, hosts: [{ value: 'nadaa-app.github.io', by: ['about'] }] }),
    'DATA/reported/nadaa-spy.json:8: nadaa-app.github.io is on shared hosting: mark it exact, or it is matched too widely',
  ],
  [
    'a free host as a whole',
    (dir) => writeData(dir, 'modified/gb-nadaa.json', { ...MODIFIED, hosts: [{ value: 'github.io', by: ['about'] }] }),
    'DATA/modified/gb-nadaa.json:10: github.io is shared by many: matched too widely',
  ],
  [
    'names that meet after folding',
    (dir) => writeData(dir, 'modified/gb-nadaa.json', { ...MODIFIED, names: { ...MODIFIED.names, also: ['NadaaApp'] } }),
    'DATA/modified/gb-nadaa.json:5: the name "NadaaApp" is also a name in apps/nadaa.json; mark it everyday in one of them',
  ],
  [
    'a popular domain accused',
    (dir) => writeData(dir, 'reported/nadaa-spy.json', { ...REPORTED, hosts: [{ value: 'sabq.org', by: ['about'] }] }),
    'DATA/reported/nadaa-spy.json:8: sabq.org accuses the popular domain sabq.org',
  ],
  [
    'a host where strangers publish',
    (dir) => writeData(dir, 'modified/gb-nadaa.json', { ...MODIFIED, hosts: [{ value: 'play.google.com', by: ['about'] }] }),
    'DATA/modified/gb-nadaa.json:10: play.google.com is a host where strangers publish: it cannot be accused as a whole',
  ],
  [
    'unsorted hosts',
    (dir) =>
      writeData(dir, 'reported/nadaa-spy.json', {
        ...REPORTED,
        hosts: ['b.example', 'a.example'].map((value) => ({ value, by: ['about'] })),
      }),
    'DATA/reported/nadaa-spy.json:10: hosts are not sorted: "a.example"',
  ],
  [
    'a pattern that misses its example',
    (dir) =>
      writeData(dir, 'sites.json', {
        ...SITES,
        sites: SITES.sites.map((site) => ({ ...site, apps: site.apps.map((app) => ({ ...app, pattern: '^/app/(?<id>.+)$' })) })),
      }),
    /^DATA\/sites\.json:\d+: the pattern does not match its example https:\/\/play\.google\.com\/store\/apps\/details\?id=com\.nadaa\.app$/m,
  ],
  [
    'a telephone number that cannot be dialled',
    (dir) => edit(dir, 'help.json', (text) => text.replace('"911"', '"call us"')),
    /^DATA\/help\.json:\d+: "call us" is not a telephone number$/m,
  ],
  [
    'a help contact without a source',
    (dir) =>
      writeData(dir, 'help.json', {
        ...HELP,
        countries: HELP.countries.map((country) => ({ ...country, contacts: country.contacts.map((one) => ({ ...one, source: null })) })),
      }),
    /^DATA\/help\.json:\d+: 911 has no source: a number without a source is not shown$/m,
  ],
  [
    'a version of another day',
    (dir) => writeData(dir, 'list.json', { version: '2026.11.25', date: '2026-11-24' }),
    /^DATA\/list\.json:1: version and date are not the same day$|^DATA\/list\.json:2: version and date are not the same day$/m,
  ],
  [
    'a certificate of a package that is no listed app’s',
    (dir) => edit(dir, 'certificates.json', (text) => text.replace('com.nadaa.app', 'com.other.app')),
    "DATA/certificates.json:4: com.other.app is no listed app's package",
  ],
  [
    'a certificate without a source',
    (dir) => edit(dir, 'certificates.json', (text) => text.replace('["about"]', '["nobody"]')),
    'DATA/certificates.json:7: "nobody" is not among the sources',
  ],
  ['a missing file', (dir) => rmSync(join(dir, 'help.json')), 'DATA/help.json:1: this file is missing'],
  [
    'a schema that is older than the code',
    (dir) => writeFileSync(join(dir, 'schema/app.json'), '{}\n'),
    'DATA/schema/app.json:1: not what lib/catalog/schema.ts says: run `npm run data -- schema`',
  ],
];

test.each(BROKEN)('%s is refused with file and line', (_, damage, message) => {
  const dir = sampleList();
  damage(dir);
  const run = data(dir, ['check']);
  expect(run.err).toMatch(message instanceof RegExp ? message : new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`, 'm'));
  expect(run.status).toBe(1);
});

test('a name within another is a notice, not a refusal', () => {
  const dir = sampleList();
  writeData(dir, 'modified/gb-nadaa.json', { ...MODIFIED, names: { ...MODIFIED.names, also: ['GB Nadaa App'] } });
  const run = data(dir, ['check', '--notices']);
  expect(run.out).toContain('note: apps/nadaa.json: the name "nadap" is within gbnadap');
  expect(run.status).toBe(0);
});

test('an expired help contact is named', () => {
  const dir = sampleList();
  edit(dir, 'help.json', (text) => text.replace('"checked": "2026-11-20"', '"checked": "2026-01-20"'));
  expect(data(dir, ['check']).out).toContain('note: help: JO 911 was last checked on 2026-01-20, more than 180 days ago; it is left out');
});
