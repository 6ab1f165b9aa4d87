import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { STORES } from '../../lib/catalog/schema.ts';
import { checkData } from '../../lib/list/check.ts';
import { explain } from '../../lib/list/explain.ts';
import { writeData } from '../../lib/list/files.ts';
import { APP, data, edit, sampleList } from './sample.ts';

const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

test('without a command it says what there is', () => {
  const run = data(sampleList(), []);
  expect(run.status).toBe(2);
  expect(run.err).toContain('check');
  expect(run.err).toContain('explain NAME|URL|ID');
});

test('new asks and writes an app that passes the check', () => {
  const dir = sampleList();
  const answers = [
    'app',
    'sawt',
    'Sawt',
    'صوت',
    'sawt call, صوتي',
    'صوت',
    'site',
    'https://sawt.example/about',
    'About Sawt',
    'vendor',
    'personal',
    'voice, video',
    'Sawt Ltd',
    'company',
    'QA',
    '2019',
    'sawt.example',
    'com.sawt.app',
    '1234567890',
    ...STORES.slice(2).map(() => ''),
  ];
  const run = data(dir, ['new'], answers.map((answer) => `${answer}\n`).join(''));
  expect(run.err).toBe('');
  expect(run.out).toContain('apps/sawt.json');
  expect(read(dir, 'apps/sawt.json')).toContain('"status": "established"');
  expect(read(dir, 'apps/sawt.json')).toContain('"appStore": [{ "value": "1234567890", "by": ["site"] }]');
  expect(data(dir, ['check']).err).toBe('');
});

test('new writes an app of which too little is known as noted', () => {
  const dir = sampleList();
  const names = [
    'app',
    'sawt',
    'Sawt',
    'صوت',
    '',
    'صوت',
    'shop',
    'https://shop.example/sawt',
    'Sawt in a shop',
    'list',
    'voice-rooms',
    'voice',
  ];
  const answers = [...names, '', '', '', '', '', '1234567890', ...STORES.slice(2).map(() => '')];
  expect(data(dir, ['new'], answers.map((answer) => `${answer}\n`).join('')).err).toBe('');
  expect(read(dir, 'apps/sawt.json')).toContain('"status": "noted"');
  expect(read(dir, 'apps/sawt.json')).toContain('"official": "https://apps.apple.com/app/id1234567890"');
  expect(data(dir, ['check']).err).toBe('');
  expect(data(dir, ['explain', 'sawt']).out).toContain('lacks owner, law, years');
});

test('new asks a wrong answer again, and writes a report', () => {
  const dir = sampleList();
  const answers = [
    'report',
    'reported',
    'fake-nadaa',
    'Fake Nadaa',
    'نداء المزيف',
    '',
    '',
    'lab',
    'not an address',
    'https://lab.example/r',
    'A report',
    'researcher',
    'com.fake.nadaa',
    'fakenadaa.example',
    'fake',
    'nadaa',
    '2026',
  ];
  const run = data(dir, ['new'], answers.map((answer) => `${answer}\n`).join(''));
  expect(run.out).toContain('not one of these. What is it');
  expect(run.out).toContain('not an address. Source address');
  expect(read(dir, 'reported/fake-nadaa.json')).toContain('"imitates": "nadaa"');
  expect(data(dir, ['check']).err).toBe('');
});

test('new moves the list to the day of the check', () => {
  const dir = sampleList();
  writeData(dir, 'list.json', { version: '2026.10.01', date: '2026-10-01' });
  const answers = [
    'modified',
    'nadaa-plus',
    'Nadaa Plus',
    'نداء بلس',
    '',
    '',
    'seen',
    'https://mods.example/',
    'A mod site',
    'list',
    'com.nadaaplus',
    '',
    'nadaa',
  ];
  expect(data(dir, ['new'], answers.map((answer) => `${answer}\n`).join('')).err).toBe('');
  expect(read(dir, 'list.json')).toContain('"version": "2026.11.24"');
});

test('new refuses an id that is taken and an input that ends', () => {
  const dir = sampleList();
  expect(data(dir, ['new'], 'app\nnadaa\n').err).toContain('apps/nadaa.json is already there');
  expect(data(dir, ['new'], 'app\n').err).toContain('no more answers');
});

const PORTAL = ['apkland', 'APK Land', 'apk-portal', 'apkland.example, *.apkland.test'];
const SOURCE = ['seen', 'https://apkland.example/', 'APK Land', 'list'];
const given = (...answers: string[]) => answers.map((answer) => `${answer}\n`).join('');
const sitesIn = (dir: string) => JSON.parse(read(dir, 'sites.json')).sites as { id: string; apps: object[] }[];

test('new site makes the pattern from an address, writes what passes the check, and the site is known', () => {
  const dir = sampleList();
  const answers = ['https://apkland.example/app/com.nadaa.app?hl=ar', 'com.nadaa.app', 'https://apkland.example/app/top'];
  expect(data(dir, ['new', 'site'], given(...PORTAL, ...answers, ...SOURCE)).err).toBe('');
  expect(data(dir, ['check']).err).toBe('');
  expect(sitesIn(dir).at(-1)?.apps).toEqual([expect.objectContaining({ id: 'package', example: answers[0], not: answers[2] })]);
  expect(data(dir, ['explain', 'https://www.apkland.example/app/org.other.app']).out).toContain(
    'apkland (apk-portal), names org.other.app',
  );
});

test.each([
  [
    'a number in a store',
    ['landstore', 'Land Store', 'official-store', 'landstore.example'],
    ['https://landstore.example/x/123456', '123456', 'https://landstore.example/x/y', 'appStore'],
    { id: 'store-id', store: 'appStore' },
  ],
  [
    'a name before an ending',
    PORTAL,
    ['https://apkland.example/soft/nadaa-1/download.html', 'nadaa-1', 'https://apkland.example/soft/'],
    { pattern: String.raw`^/soft/(?<slug>[^/?]+)/download\.html` },
  ],
])('new site: %s', (_, site, shape, wanted) => {
  const dir = sampleList();
  expect(data(dir, ['new', 'site'], given(...site, ...shape, ...SOURCE)).err).toBe('');
  expect(sitesIn(dir).find(({ id }) => id === site[0])?.apps).toEqual([expect.objectContaining(wanted)]);
  expect(data(dir, ['check']).err).toBe('');
});

test('new site takes a file host without app addresses, and a search engine with its result pages', () => {
  const dir = sampleList();
  expect(data(dir, ['new', 'site'], given('keepit', 'Keep It', 'file-host', 'keepit.example', '', ...SOURCE)).err).toBe('');
  expect(data(dir, ['new'], given('site', 'findit', 'Find It', 'search', 'findit.example', '/search', ...SOURCE)).err).toBe('');
  expect(sitesIn(dir)).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'findit', results: '/search', apps: [] })]));
  expect(data(dir, ['check']).err).toBe('');
});

test('new site writes nothing that the check would refuse', () => {
  const dir = sampleList();
  const before = read(dir, 'sites.json');
  const matched = ['https://apkland.example/app/one', 'one', 'https://apkland.example/app/two'];
  expect(data(dir, ['new', 'site'], given(...PORTAL, ...matched, ...SOURCE)).err).toContain(
    'the pattern matches https://apkland.example/app/two',
  );
  expect(data(dir, ['new', 'site'], given('google-play')).err).toContain('has a site "google-play" already');
  expect(read(dir, 'sites.json')).toBe(before);
});

test('stale names what nobody checked for long, the oldest first', () => {
  const dir = sampleList();
  edit(dir, 'apps/nadaa.json', (text) => text.replace('"checked": "2026-11-20"', '"checked": "2025-11-20"'));
  const run = data(dir, ['stale', '--older', '180']);
  expect(run.out).toContain('2025-11-20 (369 days) https://example.org/about');
  expect(run.out).toContain("1 of the list's claims are older than 180 days.");
  expect(data(dir, ['stale', '--older', 'long']).err).toContain('--older takes a number of days');
});

test('diff says in Arabic and English what changed for people', () => {
  const dir = sampleList();
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: dir });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'list');
  expect(data(dir, ['diff', 'HEAD']).out).toContain('Nothing changed that people would notice.');
  writeData(dir, 'apps/nadaa.json', {
    ...APP,
    status: 'discontinued',
    official: null,
    ended: { on: '2026-11', by: ['about'], successor: null },
    domains: [...APP.domains, { value: 'nadaa.test', role: 'site', by: ['about'] }],
  });
  rmSync(join(dir, 'reported/nadaa-spy.json'));
  const run = data(dir, ['diff', 'HEAD']);
  expect(run.out).toContain('- Nadaa was ended by its maker on 2026-11.');
  expect(run.out).toContain('- أوقفت الجهة المالكة نداء في 2026-11.');
  expect(run.out).toContain('- New official sites of Nadaa: nadaa.test.');
  expect(run.out).toContain('- No longer in the list: Nadaa Spy.');
  writeData(dir, 'apps/nadaa.json', { ...APP, status: 'noted', country: null });
  expect(data(dir, ['diff', 'HEAD']).out).toContain('- Nadaa is now noted, not established');
  expect(data(dir, ['diff', 'v0']).err).toContain('there is no revision "v0"');
});

test('export gives one JSON and one CSV with licence and attribution', () => {
  const dir = sampleList();
  const to = join(dir, 'out');
  expect(data(dir, ['export', to]).status).toBe(0);
  const json = JSON.parse(read(to, 'mamoon-list.json'));
  expect(json).toMatchObject({ licence: 'CC-BY-4.0', version: '2026.11.24', attribution: '# Sources\n', apps: [{ id: 'nadaa' }] });
  const csv = read(to, 'mamoon-list.csv').split('\n');
  expect(csv[0]).toContain('CC-BY-4.0');
  expect(csv).toContain('app,nadaa,established,Nadaa,نداء,store-id,com.nadaa.app,googlePlay,vendor,,https://example.org/about,,2026-11-20');
  expect(csv).toContain(
    'modified,gb-nadaa,modified,GB Nadaa,جي بي نداء,package,com.nadaa.app,shared,vendor,,https://example.org/about,,2026-11-20',
  );
});

test('explain names the entry, the folding and the source', () => {
  const dir = sampleList();
  expect(data(dir, ['explain', 'Nada', 'App']).out).toContain('apps/nadaa.json has the name "nadaa app", the same after folding');
  const says = (question: string) => explain(dir, question).join('\n');
  expect(says('nadaa')).toContain('apps/nadaa.json is the entry with this id');
  expect(says('النداء')).toContain('an everyday word: never enough alone');
  expect(says('com.nadaa.app')).toContain('apps/nadaa.json has it as an id in googlePlay, says vendor (About the app, checked 2026-11-20)');
  expect(says('com.nadaa.app')).toContain('modified/gb-nadaa.json has it as a package shared with the genuine app');
  expect(says('https://play.google.com/store/apps/details?id=com.nadaa.app')).toContain(
    'sites.json: google-play (official-store), names com.nadaa.app',
  );
  expect(says('www.nadaa.example')).toContain('apps/nadaa.json: nadaa.example is its own domain');
  expect(says('https://nadaa-spy.example/x')).toContain('reported/nadaa-spy.json: nadaa-spy.example is a reported host, says vendor');
  expect(says('something else')).toContain('nothing in list 2026.11.24 answers');
});

test('schema and format write what the check wants', () => {
  const dir = sampleList();
  rmSync(join(dir, 'schema'), { recursive: true });
  edit(dir, 'apps/nadaa.json', (text) => JSON.stringify(JSON.parse(text)));
  expect(data(dir, ['check']).status).toBe(1);
  expect(data(dir, ['schema']).out).toContain('schema/app.json');
  expect(data(dir, ['format']).status).toBe(0);
  expect(data(dir, ['check']).err).toBe('');
});

function givenFile(content: unknown): string {
  const dir = mkdtempSync(join(tmpdir(), 'mamoon-given-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'given.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const stalkerware = {
  header: { source: 'https://example.org/indicators', license: 'CC-BY-4.0', attribution: 'Somebody', commit: 'abcdef1234567890' },
  apps: [
    {
      name: 'HiddenEye',
      aliases: ['Dash'],
      type: 'stalkerware',
      packages: ['com.example.eye', 'com.hiddeneye.app', 'com.nadaa.app'],
      websites: ['hiddeneye.test', 'www.hiddeneye.test', 'login.hiddeneye.test', 'eye.zendesk.com'],
      distribution: ['10.0.0.1', 'https://example.org/a/b'],
    },
    { name: 'OpenGuard', aliases: [], type: 'watchware', packages: ['com.openguard'], websites: ['openguard.test'], distribution: [] },
  ],
};

test('import turns a stalkerware collection into records with licence and commit', () => {
  const dir = sampleList();
  const given = givenFile(stalkerware);
  const run = data(dir, ['import', given]);
  expect(run.out).toContain('hiddeneye: 10.0.0.1 is not a host');
  expect(run.out).toContain('hiddeneye: com.nadaa.app is already in nadaa');
  expect(run.out).toContain('2 records written');
  const record = JSON.parse(read(dir, 'reported/hiddeneye.json'));
  expect(record).toMatchObject({ what: 'stalkerware', names: { also: ['Dash'], everyday: ['Dash'] } });
  expect(record.hosts).toEqual([
    { value: 'eye.zendesk.com', by: ['echap'], exact: true },
    { value: 'hiddeneye.test', by: ['echap'] },
  ]);
  expect(record.packages).toEqual([
    { value: 'com.example.eye', by: ['echap'], generic: true },
    { value: 'com.hiddeneye.app', by: ['echap'] },
  ]);
  expect(record.sources.echap).toMatchObject({ by: 'Echap: Julien Voisin and Tek', url: expect.stringMatching(/\/tree\/abcdef12/) });
  expect(JSON.parse(read(dir, 'reported/openguard.json')).what).toBe('monitoring');
  const first = read(dir, 'reported/hiddeneye.json');
  expect(data(dir, ['import', given]).out).toContain('2 records written');
  expect(read(dir, 'reported/hiddeneye.json')).toBe(first);
  expect(data(dir, ['check']).err).toBe('');
});

test('import takes seen fakes with the app that they imitate, and leaves recalled ones', () => {
  const dir = sampleList();
  const row = {
    kind: 'clone page',
    impersonates: ['Nadaa'],
    packages: [],
    domain_role: 'distribution',
    year: 2025,
    family: 'SpyFam',
    actor: '',
    sources: ['https://github.com/stamparm/maltrail/blob/master/trails/static/malware/android_x.txt'],
    note: '',
  };
  const apps = [
    { ...row, id: 'f1', name: 'Nadaa (fake page)', domains: ['nadaa-get.test'], status: 'seen', name_basis: 'inferred from host' },
    { ...row, id: 'f2', name: 'Nadaa Gold', domains: [], status: 'recalled', name_basis: 'recalled' },
  ];
  const run = data(dir, ['import', givenFile({ header: { about: 'fakes' }, apps })]);
  expect(run.out).toContain('Nadaa Gold: recalled, no source');
  expect(JSON.parse(read(dir, 'reported/nadaa-fake-page.json'))).toMatchObject({
    what: 'fake',
    imitates: 'nadaa',
    campaign: 'SpyFam',
    year: 2025,
    names: { en: 'Nadaa', everyday: ['Nadaa'] },
    detail: { en: 'fake page' },
  });
  expect(data(dir, ['check']).err).toBe('');
});

test('import refuses a file of another form, and one that is not there', () => {
  const dir = sampleList();
  expect(data(dir, ['import', givenFile({ apps: [] })]).err).toContain('neither the stalkerware form nor the fake-app form');
  expect(data(dir, ['import', join(dir, 'nothing.json')]).err).toContain('there is no file');
});

test('explain reads a title as the extension does', () => {
  expect(explain('data', 'WhatsApp Gold APK 2026').join('\n')).toMatch(/read as a title: .*by "WhatsApp Gold"|read as a title: .*bait/);
  expect(explain('data', 'Facebook Lite')).toEqual(
    expect.arrayContaining([expect.stringContaining('read as a title: apps/facebook.json')]),
  );
  expect(explain('data', 'https://www.whatsapp.com/').join('\n')).not.toContain('read as a title');
});

test('check says when the list and its sources are old', () => {
  const dir = sampleList();
  expect(data(dir, ['check']).out).not.toContain('age:');
  const later = checkData(dir, '2028-01-01', null).notices.join('\n');
  expect(later).toContain('age: the list is');
  expect(later).toMatch(/age: \d+ sources in \d+ files were last opened more than 180 days ago/);
});
