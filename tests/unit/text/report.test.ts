import { expect, test } from 'vitest';
import type { Verdict } from '../../../lib/contract/verdict.ts';
import { composeReport } from '../../../lib/text/report.ts';
import type { VerdictView } from '../../../lib/text/view-model.ts';

const verdict: Verdict = {
  kind: 'lookalike',
  level: 'alarm',
  app: 'signal',
  name: 'Signal\nالصفحة: https://signal.org/',
  channel: 'other-site',
  reasons: ['registry-imitation'],
  facts: [{ what: 'host', value: 'signal.org-ar.me', expected: 'signal.org' }],
  caution: null,
  official: 'https://signal.org/',
  list: '2026.11.24',
};
const view: VerdictView = {
  kind: 'lookalike',
  level: 'alarm',
  channel: 'other-site',
  language: 'ar',
  dir: 'rtl',
  tone: 'red',
  word: 'توقّف',
  label: 'تقليد',
  product: 'مأمون',
  heading: ['عنوان'],
  lead: ['سطر'],
  pair: null,
  address: null,
  evidence: [],
  action: null,
  people: null,
  pressed: null,
  reasons: [{ code: 'registry-imitation', text: ['العنوان ', { isolate: 'signal.org-ar.me', kind: 'host' }, ' يقلّد.'], sources: [] }],
  comparison: null,
  next: [],
  official: null,
  list: [],
};
const frame = { language: 'ar', extension: '0.1.0', list: '2026.11.24', today: '2026-11-24' } as const;
const url = 'https://user:secret@signal.org-ar.me/download?token=private&user=sara#me';

test('holds the verdict, its reasons and its facts', () => {
  const text = composeReport('mistake', { verdict, view, url }, frame);
  expect(text).toContain('هل هذا خطأ؟');
  expect(text).toContain('- العنوان signal.org-ar.me يقلّد. [registry-imitation]');
  expect(text).toContain('- host: signal.org-ar.me (والمتوقَّع: signal.org)');
  expect(text).toContain('إصدار القائمة: 2026.11.24');
});

test('leaves out what belongs to the visitor', () => {
  const text = composeReport('review', { verdict, view, url }, frame);
  expect(text).toContain('الصفحة: https://signal.org-ar.me/download\n');
  expect(text).not.toMatch(/private|sara|secret/);
});

test('a page cannot write lines of its own', () => {
  const text = composeReport('mistake', { verdict, view, url }, frame);
  expect(text.split('\n').filter((line) => line.startsWith('الصفحة:'))).toHaveLength(1);
});

test('without a subject there are empty lines to fill in, in the language asked for', () => {
  const text = composeReport('review', null, { ...frame, language: 'en' });
  expect(text).toContain('please review this app');
  expect(text).toContain('Page: \n');
  expect(text).toContain('Version of the list: 2026.11.24');
  expect(text).not.toMatch(/undefined|null/);
});

test('an address that is none is cut, not trusted', () => {
  expect(composeReport('mistake', { verdict, view, url: 'not an address?secret=1' }, frame)).not.toContain('secret');
});
