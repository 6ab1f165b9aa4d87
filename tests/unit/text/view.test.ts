import { expect, test } from 'vitest';
import { KINDS, REASONS, type Verdict } from '../../../lib/contract/verdict.ts';
import { bare, type Isolate, type Rich } from '../../../lib/text/rich.ts';
import { LANGUAGE_CODES } from '../../../lib/text/text.ts';
import { viewOf, wordCount } from '../../../lib/text/view.ts';
import { SAMPLES, sampleOf, WHATSAPP } from '../../support/verdict-samples.ts';

const of = (id: string, language: 'ar' | 'en' = 'ar') => viewOf(sampleOf(id).verdict, sampleOf(id).facts, language);
const everyText = (view: ReturnType<typeof viewOf>): Rich[] => [
  view.heading,
  view.lead,
  ...view.reasons.map(({ text }) => text),
  ...view.next,
  ...(view.comparison?.rows.flatMap(({ established, here }) => [established, here]) ?? []),
  ...(view.pair ? [view.pair.here.value, view.pair.official.value] : []),
];

test('the samples show every kind', () => {
  expect(new Set(SAMPLES.map(({ verdict }) => verdict.kind))).toEqual(new Set(KINDS));
});

test.each(LANGUAGE_CODES)('%s: a heading of at most twelve words, and forty before the first button', (language) => {
  for (const { id, verdict, facts } of SAMPLES) {
    const view = viewOf(verdict, facts, language);
    expect([id, wordCount(view.heading) > 0, wordCount(view.heading) <= 12]).toEqual([id, true, true]);
    expect([id, wordCount(view.heading) + wordCount(view.lead) <= 40]).toEqual([id, true]);
    expect([id, wordCount(view.lead) > 0]).toEqual([id, true]);
  }
});

test.each(LANGUAGE_CODES)('%s: every reason can be said with facts and without any', (language) => {
  for (const reason of REASONS) {
    const verdict: Verdict = { ...sampleOf('lookalike-embedded').verdict, reasons: [reason] };
    expect(bare(viewOf(verdict, WHATSAPP, language).reasons[0]?.text ?? [])).not.toBe('');
    expect(bare(viewOf({ ...verdict, facts: [], name: null, official: null, app: null }, null, language).reasons[0]?.text ?? [])).not.toBe(
      '',
    );
  }
});

test('no placeholder is ever shown', () => {
  for (const language of LANGUAGE_CODES)
    for (const { verdict, facts } of SAMPLES)
      for (const text of everyText(viewOf(verdict, facts, language))) expect(bare(text)).not.toMatch(/[{}]/);
});

test('red only for proven copies, modified clients and reports; established is calm unless it carries a caution', () => {
  const tones = Object.fromEntries(SAMPLES.map(({ id, verdict, facts }) => [id, viewOf(verdict, facts, 'ar').tone]));
  for (const { id, verdict } of SAMPLES) {
    const red = verdict.kind === 'modified' || verdict.kind === 'lookalike' || verdict.kind === 'reported';
    expect([id, tones[id] === 'red']).toEqual([id, red]);
  }
  expect(tones['established-store']).toBe('calm');
  expect(tones['caution-strangers']).toBe('amber');
  expect(tones.none).toBe('calm');
});

test('an unknown app is not accused', () => {
  const view = of('unknown-store');
  expect(bare(view.heading)).toContain('غير موجود في قائمتنا');
  expect(bare(view.lead)).toContain('لا يعني ذلك أنه ضار');
  expect(of('unknown-strangers').lead).not.toEqual(view.lead);
});

test('established apps say what the company does not protect from', () => {
  for (const { verdict, facts } of SAMPLES) expect(viewOf(verdict, facts, 'ar').people !== null).toBe(verdict.kind === 'established');
});

test('the sentence for a person who is being pressed stands wherever a card or a dialog is shown', () => {
  for (const { verdict, facts } of SAMPLES)
    expect(viewOf(verdict, facts, 'en').pressed !== null).toBe(verdict.level === 'note' || verdict.level === 'alarm');
});

const marked = (rich: Rich | undefined) => {
  const piece = rich?.[0] as Isolate;
  return (piece.mark ?? []).map(([start, end]) => piece.isolate.slice(start, end));
};

test.each([
  ['lookalike-embedded', 'web-download.top'],
  ['lookalike-misspelt', 'a'],
  ['lookalike-registry', 'org-ar.me'],
  ['lookalike-store', 'Team Inc'],
  ['lookalike-bait', 'Update Pro'],
])('%s: both sides stand beside each other, the difference marked', (id, difference) => {
  const { pair } = of(id);
  expect(marked(pair?.here.value)).toEqual([difference]);
  expect(bare(pair?.official.value ?? [])).not.toBe('');
});

test('a host is shown with its registered part set apart', () => {
  const here = of('lookalike-embedded').pair?.here.value[0] as Isolate;
  expect(here.isolate.slice(here.own)).toBe('web-download.top');
  const place = of('unknown-nameless').comparison?.rows.find(({ id }) => id === 'place');
  const host = place?.here.find((part): part is Isolate => typeof part !== 'string');
  expect(host?.isolate.slice(host.own)).toBe('example.com.sa');
});

test('who has the public suffix list may say better where that part begins', () => {
  const { verdict, facts } = sampleOf('lookalike-embedded');
  const here = viewOf(verdict, facts, 'ar', { ownPart: () => 0 }).pair?.here.value[0] as Isolate;
  expect(here.own).toBe(0);
});

test('the comparison holds the app’s own facts with their sources', () => {
  const rows = Object.fromEntries(of('established-store').comparison?.rows.map((row) => [row.id, row]) ?? []);
  expect(bare(rows.owner?.here ?? [])).toBe('WhatsApp LLC (Meta Platforms, Inc.)');
  expect(bare(rows.country?.here ?? [])).toBe('الولايات المتحدة');
  expect(rows.country?.sources[0]).toMatchObject({
    url: 'https://www.whatsapp.com/legal/',
    date: '',
    checked: 'آخر تحقق منا: 23 نوفمبر 2026',
  });
  expect(rows.since?.state).toBe('missing');
});

test('a copy is compared with the genuine app’s facts', () => {
  const comparison = of('lookalike-store').comparison;
  expect(comparison?.established).toBe('واتساب');
  const owner = comparison?.rows.find(({ id }) => id === 'owner');
  expect([bare(owner?.established ?? []), bare(owner?.here ?? []), owner?.sourcesOf]).toEqual([
    'WhatsApp LLC (Meta Platforms, Inc.)',
    'تقول الصفحة: WhatsApp Team Inc',
    'established',
  ]);
});

test('page text is kept in isolates and cut, addresses of sources are only web addresses', () => {
  const { verdict } = sampleOf('unknown-store');
  const name = `<img src=x onerror=alert(1)>\u202Egpj${'x'.repeat(500)}`;
  const view = viewOf(
    {
      ...verdict,
      name,
      facts: [{ what: 'developer', value: name, source: 'javascript:alert(1)', date: 'never' }],
      reasons: ['developer-listed'],
    },
    null,
    'ar',
  );
  for (const text of everyText(view)) for (const part of text) if (typeof part === 'string') expect(part).not.toContain('<img');
  const heading = view.heading.find((part): part is Isolate => typeof part !== 'string');
  expect(heading?.isolate.length).toBeLessThanOrEqual(60);
  expect(view.reasons[0]?.sources[0]).toMatchObject({ url: null, title: 'javascript:alert(1)' });
});

test('an official address that is not https is not offered', () => {
  const { verdict, facts } = sampleOf('lookalike-embedded');
  for (const official of ['http://whatsapp.com/', 'javascript:alert(1)', 'nonsense', ''])
    expect(viewOf({ ...verdict, official }, facts, 'ar').official).toBeNull();
});

test('a report’s own words lead where they are short enough', () => {
  expect(bare(of('reported-app').lead)).toContain('ذكرت صحيفة');
  expect(bare(of('reported-stalkerware').lead)).toContain('برنامج تجسس');
  const { verdict, facts } = sampleOf('reported-app');
  const long = facts?.report ? { ...facts, report: { ...facts.report, ar: 'كلمة '.repeat(60) } } : null;
  expect(wordCount(viewOf(verdict, long, 'ar').lead)).toBeLessThanOrEqual(28);
});

test('list version as a date', () => {
  expect(bare(of('none').list)).toBe('قائمة 24 نوفمبر 2026');
  expect(bare(viewOf({ ...sampleOf('none').verdict, list: 'own' }, null, 'ar').list)).toBe('القائمة: إصدار own');
});

test('letters of another writing are shown and marked, where the host can be read back', () => {
  const { verdict, facts } = sampleOf('lookalike-misspelt');
  const copy: Verdict = {
    ...verdict,
    reasons: ['confusable-host'],
    facts: [{ what: 'host', value: 'xn--whtsapp-3fg.com', expected: 'whatsapp.com' }],
  };
  const view = viewOf(copy, facts, 'ar', { readable: () => 'whаtsapp.com' });
  expect(marked(view.pair?.here.value)).toEqual(['а']);
});

test('a verdict whose facts name no host speaks of the page’s own', () => {
  const { verdict, facts } = sampleOf('lookalike-embedded');
  const view = viewOf({ ...verdict, reasons: ['file-under-known-name'], facts: [] }, facts, 'ar', { page: 'https://get.free-calls.top/x' });
  expect(bare(view.pair?.here.value ?? [])).toBe('get.free-calls.top');
  expect(bare(view.comparison?.rows.find(({ id }) => id === 'place')?.here ?? [])).toContain('get.free-calls.top');
});

test('a name that is a whole sentence is not repeated in the heading', () => {
  const { verdict } = sampleOf('unknown-store');
  expect(bare(viewOf({ ...verdict, name: 'one two three four five six seven' }, null, 'en').heading)).toBe('This app is not in our list');
});

test('a report’s own sentence stands once in an answer', () => {
  const view = of('reported-app');
  expect(view.reasons.map(({ text }) => bare(text))).not.toContain(bare(view.lead));
});

test('the day of publication is the report’s own, apart from the day of our last look', () => {
  expect(of('reported-app').evidence[0]).toMatchObject({ date: 'نُشر في 22 ديسمبر 2019', checked: 'آخر تحقق منا: 23 نوفمبر 2026' });
  expect(of('modified-package').evidence[0]).toMatchObject({ date: '', checked: 'آخر تحقق منا: 23 نوفمبر 2026' });
});

test('a caution’s main action is not its app, and its badge says what it is', () => {
  for (const id of ['caution-strangers', 'caution-live-streaming', 'caution-state']) expect(of(id).action).toBe('known-apps');
  expect([of('caution-strangers').word, of('caution-strangers').label]).toEqual(['انتبه', 'يعرّفك بغرباء']);
});

test('an alarm always shows an address: the two side by side, or the one in question', () => {
  for (const { id, verdict, facts } of SAMPLES)
    if (verdict.level === 'alarm') {
      const view = viewOf(verdict, facts, 'ar', { page: 'https://host.example/x' });
      expect([id, view.pair !== null || view.address !== null]).toEqual([id, true]);
    }
});

test('what is established is told in one column, and what has ended has neither site nor stores', () => {
  expect(of('established-store').comparison).toMatchObject({ established: null, caption: 'ما نعرفه عن واتساب' });
  expect(of('discontinued').comparison?.rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['site', 'stores']));
});

test('a page in a store is not shown as the company’s own address', () => {
  const { verdict, facts } = sampleOf('caution-strangers');
  const inStore = facts && { ...facts, official: 'https://play.google.com/store/apps/details?id=x', hosts: [] };
  expect(viewOf(verdict, inStore, 'ar').comparison?.rows.find(({ id }) => id === 'site')?.state).toBe('missing');
});

test('a source stands once, under the first reason that rests on it', () => {
  const { verdict, facts } = sampleOf('reported-stalkerware');
  const twice = {
    ...verdict,
    reasons: [verdict.reasons[0], 'reported-name'] as const,
    facts: [...verdict.facts, { ...verdict.facts[0], what: 'name' as const }],
  };
  const { reasons } = viewOf(twice as Verdict, facts, 'ar');
  expect(reasons.map(({ sources }) => sources.length > 0)).toEqual([true, false]);
});
