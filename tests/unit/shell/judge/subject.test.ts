import { expect, test } from 'vitest';
import type { Verdict } from '../../../../lib/contract/verdict.ts';
import { subjectOf } from '../../../../lib/shell/judge/subject.ts';

const verdict: Verdict = {
  kind: 'unofficial-source',
  level: 'note',
  app: 'imo',
  name: 'imo',
  channel: 'other-site',
  reasons: ['file-from-other-site'],
  facts: [],
  caution: null,
  official: null,
  list: '',
};

test('a listed app is one subject wherever it is offered', () => {
  expect(subjectOf(verdict, 'https://a.example/x', null).about).toBe(subjectOf(verdict, 'https://b.example/y', null).about);
});

test('each copy of an app is a subject of its own', () => {
  const copy: Verdict = { ...verdict, kind: 'lookalike', level: 'alarm' };
  expect(subjectOf(copy, 'https://a.example/', null).about).not.toBe(subjectOf(copy, 'https://b.example/', null).about);
  expect(subjectOf(copy, 'https://a.example/', null).about).not.toBe(subjectOf(verdict, 'https://a.example/', null).about);
});

test('an app outside the list goes by its id, or by its name on its host', () => {
  const unknown: Verdict = { ...verdict, kind: 'unknown', app: null, facts: [{ what: 'package-id', value: 'net.chat' }] };
  expect(subjectOf(unknown, 'https://a.example/', null).about).toBe('id:net.chat');
  expect(subjectOf({ ...unknown, facts: [] }, 'https://a.example/', null).about).toBe('page:a.example/imo');
});

test('another kind, or an app that has ended since, is told anew', () => {
  const { entry } = subjectOf(verdict, 'https://a.example/', null);
  expect(subjectOf({ ...verdict, kind: 'discontinued' }, 'https://a.example/', null).entry).not.toBe(entry);
});

test('an address that is none is no error', () => {
  expect(subjectOf({ ...verdict, app: null }, 'x', null).host).toBe('');
});
