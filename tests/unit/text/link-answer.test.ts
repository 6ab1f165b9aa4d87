import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { checkText } from '../../../lib/decide/check-text.ts';
import { answerOf, type CheckedLink } from '../../../lib/text/link-answer.ts';
import { bare } from '../../../lib/text/rich.ts';
import { SKYPE, sampleOf, WHATSAPP } from '../../support/verdict-samples.ts';

const asked = (parts: Partial<CheckedLink>) =>
  answerOf({ asked: 'name', text: 'واتساب', verdict: null, facts: null, how: null, unknowable: false, list: '2026.11.24', ...parts }, 'ar');

/** The list as it ships, asked as the popup asks it. */
const catalog = loadCatalog(readList(resolve(import.meta.dirname, '../../../data')));
const typed = (text: string) => answerOf(checkText(text, catalog), 'ar');

test('a known name does not prove an app, and its company does not vouch for people', () => {
  const answer = asked({ facts: WHATSAPP, how: 'exact' });
  expect([answer.tone, answer.action, answer.label]).toEqual(['calm', 'official', 'بالاسم وحده']);
  expect(bare(answer.lead)).toContain('الاسم وحده لا يثبت شيئًا');
  expect(answer.official?.url).toBe('https://www.whatsapp.com/');
  expect(bare(answer.people ?? [])).toContain('من يكلّمك عبر تطبيقها');
});

test.each(['آزار', 'تانجو', 'كيك', 'بيجو لايف'])(
  '%s: the caution is said by name, and its download is not the main thing to do',
  (name) => {
    const answer = typed(name);
    expect([name, answer.tone, answer.level, answer.action]).toEqual([name, 'amber', 'note', 'known-apps']);
    expect(answer.people).not.toBeNull();
  },
);

test('an app that is only noted: its caution is said all the same, and nobody is vouched for', () => {
  const answer = typed('شات روليت');
  expect([answer.tone, answer.level, answer.action, answer.people]).toEqual(['amber', 'note', 'known-apps', null]);
});

test.each(['Qustodio', 'Kaspersky Safe Kids', 'Life360'])('%s: software for parents is accused of nothing', (name) => {
  const answer = typed(name);
  expect([answer.tone, answer.evidence]).toEqual(['calm', []]);
  expect(bare(answer.lead)).toContain('ليس اتهامًا');
  expect(bare(answer.heading)).not.toContain('تقرير');
});

test.each(['mSpy', 'واتساب الذهبي', 'توتوك'])('%s: what is red says who says so', (name) => {
  const answer = typed(name);
  expect(answer.tone).toBe('red');
  expect(answer.evidence.length).toBeGreaterThan(0);
});

test.each(['واتساب الوردي', 'انستا بلس'])('%s is answered under the name that was typed, and the genuine app is offered', (name) => {
  const answer = typed(name);
  expect(bare(answer.heading)).toContain(`«${name}»`);
  expect([answer.kind, answer.action, answer.official?.url.startsWith('https://')]).toEqual(['modified', 'official', true]);
});

test.each(['واتساب بلس', 'سناب شات بلس'])('%s: a name that the company and copies share is not calm', (name) => {
  const answer = typed(name);
  expect([answer.tone, answer.label, answer.action]).toEqual(['amber', 'اسم مشترك', 'official']);
});

test.each(['confusable', 'misspelt', 'with-bait', 'contained'] as const)('a name that is only near (%s) is said to be so', (how) => {
  const answer = asked({ text: 'واتسابب', facts: WHATSAPP, how });
  expect(answer.tone).toBe('amber');
  expect(bare(answer.heading)).toBe('«واتسابب» ليس اسم واتساب كما نعرفه');
});

test('an app that has ended', () => {
  expect(bare(asked({ facts: SKYPE, how: 'exact' }).heading)).toContain('توقّف سكايب');
});

test('a name outside the list is not accused, and an endless one is cut', () => {
  const answer = asked({ text: 'x'.repeat(5_000), unknowable: true });
  expect(bare(answer.heading).length).toBeLessThan(120);
  expect(bare(answer.lead)).toContain('لا يعني ذلك أنه ضار');
  expect(answer.action).toBe('known-apps');
});

test('an address is answered as its page would be; one that proves nothing says so', () => {
  const { verdict, facts } = sampleOf('lookalike-registry');
  expect(asked({ asked: 'address', verdict, facts }).pair).not.toBeNull();
  expect(bare(asked({ asked: 'address', verdict: sampleOf('none-address').verdict, unknowable: true }).lead)).toContain('دون فتحها');
});

test('a known app’s own address is offered to who has only its link', () => {
  const { verdict, facts } = sampleOf('established-store');
  expect(asked({ asked: 'address', verdict, facts }).action).toBe('official');
});

test('text that is neither link nor name', () => {
  expect(bare(asked({ asked: 'nothing', text: '' }).heading)).toBe('لم نجد في هذا النص رابطًا ولا اسمًا');
});

test('an old list says its age for a link and for a name, and that an app it does not hold may be younger', () => {
  const on = (text: string, today?: string) =>
    bare(answerOf({ ...checkText(text, catalog), list: '2026.11.24' }, 'ar', today === undefined ? {} : { today }).list);
  for (const text of ['واتساب', 'تطبيق لم يسمع به أحد']) {
    expect(on(text)).toBe('قائمة 24 نوفمبر 2026');
    expect(on(text, '2027-01-22')).toBe('قائمة 24 نوفمبر 2026');
  }
  expect(on('واتساب', '2027-01-23')).toBe('قائمة 24 نوفمبر 2026، مضى عليها شهران');
  expect(on('تطبيق لم يسمع به أحد', '2027-01-23')).toBe('قائمة 24 نوفمبر 2026، مضى عليها شهران؛ قد يكون التطبيق أحدث منها');
  const link = checkText('https://whatsapp.com/', catalog);
  expect(link.list).toBe(catalog.version);
  expect(bare(answerOf(link, 'ar', { today: '2030-01-01' }).list)).toContain('مضى عليها');
});
