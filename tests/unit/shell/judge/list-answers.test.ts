/** Answers that come from the list without a page: the link check, search marks, and what a policy does to them. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../../lib/catalog/load.ts';
import { readList } from '../../../../lib/catalog/read-list.ts';
import { addressIn, checkText } from '../../../../lib/decide/check-text.ts';
import { decideAddress } from '../../../../lib/decide/decide.ts';
import { withPolicy } from '../../../../lib/shell/judge/list.ts';
import { parsePolicy } from '../../../../lib/shell/store/policy.ts';
import { underPolicy } from '../../../../lib/shell/store/under-policy.ts';
import { markOf } from '../../../../lib/shell/surfaces/search-marks.ts';

const data = readList(resolve(import.meta.dirname, '../../../../data'));
const catalog = loadCatalog(data);
const check = (text: string) => checkText(text, catalog);

test('an address is found in what people paste', () => {
  expect(addressIn('حمّل من هنا: https://signal.org-eg.example/get، بسرعة')).toBe('https://signal.org-eg.example/get');
  expect(addressIn('whatsapp.com')).toBe('https://whatsapp.com/');
  for (const text of ['imo', 'Zoom 5.1', 'واتساب الذهبي', 'هل هذا آمن؟', 'a. b']) expect(addressIn(text)).toBeNull();
});

test('a link is judged by its address alone', () => {
  expect(check('https://signal.org-eg.example/').verdict).toMatchObject({ kind: 'lookalike', app: 'signal' });
  expect(check('https://play.google.com/store/apps/details?id=com.whatsapp')).toMatchObject({
    asked: 'address',
    verdict: { kind: 'established' },
    unknowable: false,
  });
  expect(check('https://weather.example/')).toMatchObject({ asked: 'address', verdict: { kind: 'none' }, unknowable: true });
});

test('a name is looked up, and an unknown one is said to be unknown', () => {
  expect(check('وتساب').facts?.id).toBe('whatsapp');
  expect(check('GBWhatsApp').facts?.record).toBe('modified');
  expect(check('تطبيق لم يسمع به أحد')).toMatchObject({ asked: 'name', facts: null, unknowable: true });
  expect(check('   ')).toMatchObject({ asked: 'nothing', unknowable: false });
  expect(() => check('\u202e'.repeat(100_000))).not.toThrow();
});

test('search marks: copies by address, the official page only of the app searched for, nothing beside news', () => {
  const mark = (url: string, title: string, wanted: string | null) => markOf(decideAddress(url, catalog), { url, title }, wanted, catalog);
  expect(mark('https://www.whatsapp.com/', 'WhatsApp', 'whatsapp')).toBe('official');
  expect(mark('https://www.whatsapp.com/', 'WhatsApp', 'imo')).toBeNull();
  expect(mark('https://signal.org-eg.example/', 'Signal', null)).toBe('lookalike');
  expect(mark('https://news.example/gbwhatsapp', 'GBWhatsApp', 'whatsapp')).toBeNull();
});

test('an organisation’s own app is established, a withdrawn entry is passed over, its copies are not', () => {
  const { policy } = parsePolicy({
    add: [{ id: 'school-calls', name: 'School Calls', official: 'https://calls.school.example/', domains: ['calls.school.example'] }],
    withdraw: ['imo'],
  });
  const own = loadCatalog(withPolicy(data, policy));
  expect(decideAddress('https://calls.school.example/join', own)).toMatchObject({ kind: 'established', app: 'school-calls' });
  const imo = decideAddress('https://play.google.com/store/apps/details?id=com.imo.android.imoim', own);
  expect(imo.kind).toBe('established');
  expect(underPolicy(imo, policy)).toMatchObject({ kind: 'none', reasons: ['withdrawn'], channel: null });
  expect(underPolicy({ ...imo, kind: 'lookalike', level: 'alarm' }, policy).kind).toBe('lookalike');
});
