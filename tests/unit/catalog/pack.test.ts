import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { LONGEST_LIFE, type Pack, parsePack, standingOf } from '../../../lib/catalog/pack.ts';
import { withPack } from '../../../lib/catalog/pack-over-list.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide, decideAddress } from '../../../lib/decide/decide.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';
import { somePack } from '../../support/packs.ts';

const data = readList(join(import.meta.dirname, '../../../data'));
const plain = loadCatalog(data);
const over = (pack: Pack) => {
  const laid = withPack(data, pack);
  return { ...laid, catalog: loadCatalog(laid.data) };
};
const at = (url: string, catalog = plain) => decideAddress(url, catalog);

test('a pack adds reports, modified clients and hosts, and takes an accusation back', () => {
  const { catalog, left } = over(somePack());
  expect(left).toEqual([]);
  expect(at('https://listening-chat.example/', catalog)).toMatchObject({ kind: 'reported', app: 'listening-chat' });
  expect(at('https://totok-again.example/', catalog)).toMatchObject({ kind: 'reported', app: 'totok-trojanised' });
  expect(at('https://apkpure.com/x/com.qqwhatsapp', catalog)).toMatchObject({ kind: 'modified', app: 'new-mod' });
  expect(at('https://www.flexispy.com/').kind).toBe('reported');
  expect(at('https://www.flexispy.com/', catalog).kind).toBe('none');
  for (const url of ['https://listening-chat.example/', 'https://totok-again.example/']) expect(at(url).kind).toBe('none');
});

test('one host of a record can be taken back alone', () => {
  const { catalog } = over(somePack({ withdraw: [{ id: 'flexispy', value: 'mobilefonex.com' }] }));
  expect(at('https://mobilefonex.com/').kind).toBe('reported');
  expect(at('https://mobilefonex.com/', catalog).kind).toBe('none');
  expect(at('https://flexispy.com/', catalog).kind).toBe('reported');
});

test('a report cites its publication and our look, as one of the list does', () => {
  const fact = at('https://listening-chat.example/', over(somePack()).catalog).facts.find(({ what }) => what === 'entry');
  expect(fact).toMatchObject({ publication: 'A laboratory: A chat app that listens', date: '2026-12-01', checked: '2026-12-02' });
});

test('nobody whom the list knows can be accused, whoever signed', () => {
  const by = ['lab'];
  const [report] = somePack().reported;
  if (!report) throw new Error('no report');
  const hosts = ['whatsapp.com', 'www.whatsapp.com', 'play.google.com', 'google.com', 'github.io', 'com.sa'].map((value) => ({
    value,
    by,
  }));
  const accusing = somePack({
    reported: [
      {
        ...report,
        hosts,
        packages: [{ value: 'com.whatsapp', by }],
        names: { ...report.names, en: 'WhatsApp', also: ['واتساب', 'Signal'] },
      },
    ],
    more: [
      {
        id: 'flexispy',
        hosts: [{ value: 'signal.org' }],
        packages: [{ value: 'org.telegram.messenger' }],
        source: report.sources.lab as never,
      },
    ],
    withdraw: [{ id: 'whatsapp' }],
  });
  const { catalog, left } = over(accusing);
  expect(left).toEqual(
    expect.arrayContaining([...hosts.map(({ value }) => value), 'com.whatsapp', 'signal.org', 'org.telegram.messenger']),
  );
  for (const url of ['https://www.whatsapp.com/', 'https://signal.org/', 'https://play.google.com/store/apps/details?id=com.whatsapp'])
    expect(at(url, catalog), url).toEqual(at(url));
  const page = '<title>WhatsApp</title><h1>WhatsApp</h1><a href="/files/app.apk">Download</a>';
  const judged = (list: typeof catalog) => decide(collectEvidence(parsePage(page), 'https://files.example/get'), list);
  expect(judged(catalog)).toEqual(judged(plain));
});

test('nothing becomes established: there is no field for it, and no change of the apps but a report taken back', () => {
  const { pack, app } = { pack: somePack(), app: data.apps[0] };
  expect(parsePack(JSON.stringify(pack))).toEqual(pack);
  expect(parsePack(JSON.stringify({ ...pack, apps: [app] }))).toBeNull();
  expect(parsePack(JSON.stringify({ ...pack, reported: [{ ...pack.reported[0], status: 'established' }] }))).toBeNull();
  const accused = data.apps.filter(({ status }) => status === 'reported').map(({ id }) => id);
  const { data: after } = over(somePack({ withdraw: data.apps.map(({ id }) => ({ id })) }));
  expect(after.apps).toEqual(data.apps.filter(({ id }) => !accused.includes(id)));
  const established = (list: typeof plain) => [...list.apps.values()].filter(({ status }) => status === 'established').map(({ id }) => id);
  expect(established(loadCatalog(after))).toEqual(established(plain));
});

test('an id that the list has stays the list’s', () => {
  const [report] = somePack().reported;
  const { data: after, left } = over(somePack({ reported: [{ ...report, id: 'whatsapp' } as Pack['reported'][number]] }));
  expect(left).toContain('whatsapp');
  expect(after.reported.some(({ id }) => id === 'whatsapp')).toBe(false);
});

test('a pack works to its last day, and not beside a younger list', () => {
  const pack = { made: '2026-11-01', expires: '2027-01-31' };
  expect(standingOf(pack, '2027-01-31', '2026-10-01')).toBe('in-force');
  expect(standingOf(pack, '2027-02-01', '2026-10-01')).toBe('expired');
  expect(standingOf(pack, '2026-12-01', '2026-11-02')).toBe('superseded');
  expect(standingOf(pack, '2026-12-01', '2026-11-01')).toBe('in-force');
});

test('a life that is too long, has no end or ends before it began is no pack', () => {
  const life = (made: string, expires: string) => parsePack(JSON.stringify(somePack({ made, expires })));
  expect(life('2026-11-01', '2026-11-01')).toBeNull();
  expect(life('2026-11-01', '2026-10-01')).toBeNull();
  expect(life('2026-01-01', new Date(Date.UTC(2026, 0, 1 + LONGEST_LIFE)).toISOString().slice(0, 10))).not.toBeNull();
  expect(life('2026-01-01', new Date(Date.UTC(2026, 0, 2 + LONGEST_LIFE)).toISOString().slice(0, 10))).toBeNull();
});

test('any text is a sound pack or none, and a pack changed anywhere is still one or none', () => {
  const text = JSON.stringify(somePack());
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (any) => parsePack(any) === null),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (cut, put) => {
      const pack = parsePack(text.slice(0, cut) + put + text.slice(cut + put.length));
      if (pack) for (const app of withPack(data, pack).data.apps) expect(data.apps).toContain(app);
    }),
    { numRuns: 500 },
  );
});
