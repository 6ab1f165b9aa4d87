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

test('a note that rests on the place is about the app on that registered host; another note, and ignoring, about the app', () => {
  const of = (change: Partial<Verdict>, url: string) => subjectOf({ ...verdict, ...change }, url, null);
  expect(of({}, 'https://m.a.example/x').about).toBe(of({}, 'https://a.example/y').about);
  expect(of({}, 'https://a.example/').about).not.toBe(of({}, 'https://b.example/').about);
  expect(of({}, 'https://a.example/').app).toBe(of({}, 'https://b.example/').app);
  expect(of({ kind: 'discontinued' }, 'https://a.example/').about).toBe(of({ kind: 'discontinued' }, 'https://b.example/').about);
});

test('an alarm is about the app on the very host: going on with a modified client once says nothing of the next host', () => {
  const modified: Verdict = { ...verdict, kind: 'modified', level: 'alarm', app: 'whatsapp-gold' };
  expect(subjectOf(modified, 'https://one.mods.example/', null).about).not.toBe(
    subjectOf(modified, 'https://two.mods.example/', null).about,
  );
});

test('each copy of an app is a subject of its own', () => {
  const copy: Verdict = { ...verdict, kind: 'lookalike', level: 'alarm' };
  expect(subjectOf(copy, 'https://a.example/', null).about).not.toBe(subjectOf(copy, 'https://b.example/', null).about);
  expect(subjectOf(copy, 'https://a.example/', null).about).not.toBe(subjectOf(verdict, 'https://a.example/', null).about);
});

test('an app outside the list goes by its id, or by its name on its host', () => {
  const unknown: Verdict = { ...verdict, kind: 'unknown', app: null, facts: [{ what: 'package-id', value: 'net.chat' }] };
  expect(subjectOf(unknown, 'https://a.example/', null).about).toBe('id:net.chat@a.example');
  expect(subjectOf({ ...unknown, facts: [] }, 'https://a.example/', null).about).toBe('page:a.example/imo@a.example');
});

test('another kind, or an app that has ended since, is told anew', () => {
  const { entry } = subjectOf(verdict, 'https://a.example/', null);
  expect(subjectOf({ ...verdict, kind: 'discontinued' }, 'https://a.example/', null).entry).not.toBe(entry);
});

test('an address that is none is no error', () => {
  expect(subjectOf({ ...verdict, app: null }, 'x', null).host).toBe('');
});
