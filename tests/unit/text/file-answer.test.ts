/** What is said of a file, for everything that can be found, in both languages. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { type AndroidFile, type AppFile, FAULTS, type Signature, SYSTEMS, UNPROVEN } from '../../../lib/contract/app-file.ts';
import { judgeFile } from '../../../lib/decide/decide-file.ts';
import { fileAnswer, fileText } from '../../../lib/text/file-answer.ts';
import { bare } from '../../../lib/text/rich.ts';

const list = readList(join(import.meta.dirname, '../../../data'));
const catalog = loadCatalog(list);
const KEY = '3987d043d10aefaf5a8710b3671418fe57e0e19b653c9df82558feb5ffce5d44';
const proven = (signer: string): Signature => ({ verified: true, scheme: 'v2', signers: [signer], earlier: [] });
const android = (id: string, signature: Signature, archive = false): AndroidFile => ({
  type: 'android',
  package: id,
  versionName: '2.26.1',
  versionCode: 45,
  parts: 1,
  archive,
  signature,
});
const say = (file: AppFile, language: 'ar' | 'en' = 'ar') =>
  fileAnswer(file, file.type === 'android' ? judgeFile(file, catalog) : null, fileText(language));

test('every file gets a heading and a line in both languages, and none is called safe', () => {
  const files: AppFile[] = [
    ...FAULTS.map((fault) => ({ type: 'fault', fault }) as const),
    ...SYSTEMS.map((system) => ({ type: 'other', system }) as const),
    ...UNPROVEN.flatMap((why) =>
      ['com.whatsapp', 'com.example.calls'].map((id) => android(id, { verified: false, scheme: why === 'unsigned' ? null : 'v2', why })),
    ),
    ...['com.whatsapp', 'com.facebook.orca', 'com.example.calls', 'com.skype.raider'].map((id) => android(id, proven(KEY), true)),
    android('com.whatsapp', proven('ab'.repeat(32))),
  ];
  for (const file of files) {
    for (const language of ['ar', 'en'] as const) {
      const { heading, lead, notes } = say(file, language);
      const words = [heading, lead, ...notes].map(bare).join(' ');
      expect([file, bare(heading).length > 4, bare(lead).length > 4]).toEqual([file, true, true]);
      expect(words).not.toMatch(/آمن|\bsafe\b|\{|undefined/);
    }
  }
});

test('another key under a listed app’s package is an alarm that names the app and leads to its own page', () => {
  const answer = say(android('com.whatsapp', proven('ab'.repeat(32))));
  expect(answer.tone).toBe('red');
  expect(bare(answer.heading)).toBe('هذا الملف ليس من شركة واتساب');
  expect(answer.official?.url).toBe('https://www.whatsapp.com/');
});

test('the maker’s key is quiet, and its rows name package, version, key and where the key is known from', () => {
  const answer = say(android('com.whatsapp', proven(KEY)));
  expect([answer.tone, bare(answer.heading), answer.official]).toEqual(['calm', 'هذا الملف من شركة واتساب', null]);
  expect(answer.rows.map(({ value }) => bare(value))).toEqual([
    'com.whatsapp',
    '2.26.1 (45)',
    'APK Signature Scheme v2',
    expect.stringMatching(/^3987 d043 /),
    expect.stringMatching(/Verified Apps.*2026/),
  ]);
});

test('a modified client’s package leads to the genuine app', () => {
  const one = list.modified.find(({ base, packages }) => base === 'whatsapp' && packages.some(({ shared }) => !shared));
  const id = one?.packages.find(({ shared }) => !shared)?.value ?? '';
  expect(say(android(id, proven(KEY)))).toMatchObject({ tone: 'red', official: { url: 'https://www.whatsapp.com/' } });
});

test('an unlisted app is not accused, but a signature that does not hold is said', () => {
  expect(say(android('com.example.calls', proven(KEY))).tone).toBe('amber');
  const changed = say(android('com.example.calls', { verified: false, scheme: 'v2', why: 'changed' }));
  expect(changed.tone).toBe('red');
  expect(changed.notes.map(bare).join()).toContain('لا تثبّته');
});
