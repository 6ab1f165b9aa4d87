import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appFacts } from '../../lib/catalog/facts.ts';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import type { ModifiedRecord, ReportedRecord } from '../../lib/catalog/schema.ts';
import { decideAddress } from '../../lib/decide/decide.ts';
import { recogniseName } from '../../lib/decide/name/recognise-name.ts';
import { accuses } from '../../lib/decide/rules/reported.ts';
import { bare } from '../../lib/text/rich.ts';
import { viewOf } from '../../lib/text/view.ts';

const folder = <T>(name: string): T[] =>
  readdirSync(`data/${name}`).map((file) => JSON.parse(readFileSync(`data/${name}/${file}`, 'utf8')) as T);
const reported = folder<ReportedRecord>('reported');
const modified = folder<ModifiedRecord>('modified');
const catalog = loadCatalog(readList('data'));

test('a report’s name is the bare name: what else is known stands in its detail', () => {
  const notes = /[()/,"]|\b(fake|lure|pages?|campaign|infrastructure|trojanised|installer)\b|مزيف/i;
  const told = reported.filter(({ names }) => [names.en, names.ar].some((name) => notes.test(name) && name !== 'Fake app stores'));
  expect(told.map(({ id, names }) => [id, names.en, names.ar].join(' | '))).toEqual([
    'fake-stores-arid-viper | Fake app stores | متاجر تطبيقات مزيفة',
  ]);
  expect(reported.find(({ id }) => id === 'whatsapp-update-viperrat')).toMatchObject({
    names: { en: 'WhatsApp Update', ar: 'تحديث واتساب' },
    detail: { en: 'the ViperRAT campaign', ar: 'حملة ViperRAT' },
  });
});

test('a copy that bears an app’s own name leaves the name with the app', () => {
  for (const name of ['Kik', 'Zoom', 'Signal', 'Threema', 'واتساب', 'BOTIM', 'Telegram Premium', 'imo'])
    expect(recogniseName(name, catalog)?.kind, name).toBe('app');
});

test('parental control and other monitoring sold openly accuses nobody, by name, package or host', () => {
  const monitoring = reported.filter(({ what }) => what === 'monitoring');
  expect(monitoring.length).toBeGreaterThan(30);
  expect(monitoring.filter(accuses)).toEqual([]);
  for (const name of [
    'Qustodio',
    'Kaspersky Safe Kids',
    'Life360',
    'Net Nanny',
    'Bark',
    'FamiSafe',
    'Find My Kids',
    'Microsoft Family Safety',
  ])
    expect(accuses(recogniseName(name, catalog)?.reported ?? null), name).toBe(false);
  expect(accuses(catalog.reportedByHost('www.qustodio.com'))).toBe(false);
});

test('a news site’s app, a camera app and an app of the same name as a reported one are not spyware', () => {
  expect(recogniseName('Android Police', catalog)).toBeNull();
  expect(recogniseName('SpyDroid', catalog)).toBeNull();
  expect(catalog.reportedByPackage('net.majorkernelpanic.spydroid')).toBeNull();
  expect(recogniseName('WinkChat: Make New Chat Room', catalog)?.everyday).not.toBe(false);
  expect(catalog.reportedByHost('android-police.ru')?.id).toBe('andrmonitor');
});

test('every source of a report says who published it; the publication’s date is never our look', () => {
  for (const record of [...reported, ...modified]) {
    for (const [key, source] of Object.entries(record.sources)) {
      if (source.url) expect(source.by, `${record.id} ${key}`).toBeTruthy();
      if (source.published) expect(source.published < source.checked, `${record.id} ${key}`).toBe(true);
    }
  }
  const dated = reported.filter(({ sources }) => Object.values(sources).some(({ published }) => published));
  expect(dated.length).toBeGreaterThan(200);
});

test('what rests on no address is at most one claim in twenty', () => {
  const claims = [...reported, ...modified].flatMap((record) =>
    [...record.packages, ...record.hosts].map(({ by }) => by.some((key) => record.sources[key]?.url)),
  );
  expect(claims.filter((open) => !open).length / claims.length).toBeLessThan(0.05);
});

test('the package ids that a public detector names are known, those that another app may carry prove nothing', () => {
  for (const id of `gbwhatsapp fmwhatsapp yowhatsapp aerowtsapp aero whatsapplitex whatsapplitex2 whatsapp.litex wa.litex gbwhatsapp.sofid yowa
    ymwhatsapp nowha nowha2 whatsapp2 whatsapp.plus ogwhatsapp soula2 co.whatsapp bwhatsapp fouadwhatsapp samwhatsapp hewhatsapp mbwhatsapp
    rcwhatsapp na4whatsapp na7whatsapp anwhatsapp obwhatsapp ob2whatsapp ob3whatsapp ob4whatsapp ob5whatsapp ob6whatsapp whatsapp.dual
    whatsapp.clone`.split(/\s+/))
    expect(catalog.modifiedByPackage(`com.${id}`)?.base, id).toBe('whatsapp');
  const listed = new Set(modified.flatMap(({ packages }) => packages.map(({ value }) => value)));
  for (const id of ['com.wa', 'com.delta', 'com.ultra', 'com.delight', 'com.wago', 'com.universe.messenger']) {
    expect(listed.has(id), id).toBe(true);
    expect(catalog.modifiedByPackage(id), id).toBeNull();
  }
});

test('what a report adds to the bare name is shown beside it', () => {
  const verdict = decideAddress('https://kik-com.com/', catalog);
  const facts = verdict.app ? appFacts(catalog, verdict.app) : null;
  const shown = (language: 'ar' | 'en') =>
    viewOf(verdict, facts, language)
      .comparison?.rows.map(({ here }) => bare(here))
      .join('\n');
  expect(verdict).toMatchObject({ kind: 'reported', app: 'kik-fake' });
  expect(shown('ar')).toContain('نسخة مزيفة');
  expect(shown('en')).toContain('fake copy');
});

test('open-source clients under their own ids on F-Droid are not called modified', () => {
  for (const id of ['org.forkgram.messenger', 'it.belloworld.mercurygram']) {
    expect(catalog.modifiedByPackage(id)).toBeNull();
    expect(decideAddress(`https://f-droid.org/packages/${id}/`, catalog)).toMatchObject({ level: 'note' });
  }
  expect(recogniseName('Telegram FOSS', catalog)?.kind).not.toBe('modified');
});
