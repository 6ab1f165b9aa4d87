import { expect, test } from 'vitest';
import { MANAGED_SCHEMA } from '../../../../lib/shell/store/managed-schema.ts';
import { parsePolicy } from '../../../../lib/shell/store/policy.ts';

const entry = { id: 'school-calls', name: 'School Calls', official: 'https://calls.school.example/', domains: ['calls.school.example'] };

test('no policy changes nothing', () => {
  for (const none of [undefined, null, {}]) {
    expect(parsePolicy(none)).toEqual({
      policy: { add: [], withdraw: [], hideGoOn: false, settings: {}, helpContact: null, pack: null },
      problems: [],
      managed: false,
    });
  }
});

test('a sound policy is taken whole', () => {
  const { policy, problems, managed } = parsePolicy({
    add: [entry],
    withdraw: ['imo'],
    hideGoOn: true,
    language: 'en',
    helpContact: { name: 'Help desk', phone: '123' },
  });
  expect(problems).toEqual([]);
  expect(managed).toBe(true);
  expect(policy.add[0]?.domains).toEqual(['calls.school.example']);
  expect(policy).toMatchObject({ withdraw: ['imo'], hideGoOn: true, settings: { language: 'en' }, helpContact: { name: 'Help desk' } });
});

test('each bad field is named and the rest holds', () => {
  const { policy, problems } = parsePolicy({
    add: [entry, { ...entry, official: 'http://x' }],
    withdraw: 'imo',
    language: 'fr',
    hideGoOn: true,
    colour: 'red',
  });
  expect(problems.map((one) => one.field).sort()).toEqual(['add[1].official', 'colour', 'language', 'withdraw']);
  expect(policy.add).toHaveLength(1);
  expect(policy.hideGoOn).toBe(true);
});

test('the schema in the package names the same fields', () => {
  const all = {
    add: [],
    withdraw: [],
    hideGoOn: false,
    pack: 'text',
    language: 'ar',
    cards: true,
    searchMarks: true,
    helpContact: { name: 'x' },
  };
  expect(Object.keys(MANAGED_SCHEMA.properties).sort()).toEqual(Object.keys(all).sort());
  expect(parsePolicy(all).problems).toEqual([]);
});
