import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentHelp, daysBetween } from '../../lib/catalog/help.ts';
import type { HelpFile } from '../../lib/catalog/schema.ts';

const help = JSON.parse(readFileSync('data/help.json', 'utf8')) as HelpFile;

test('what was checked lately is kept as it is', () => {
  expect(currentHelp(help, '2026-11-24')).toEqual({ help, dropped: [] });
});

test('every contact expires, with a sentence each, and empty countries go', () => {
  const { help: left, dropped } = currentHelp(help, '2027-11-24');
  expect(left.countries).toEqual([]);
  expect(left.everywhere).toEqual([]);
  expect(dropped).toHaveLength(help.countries.flatMap((country) => country.contacts).length + help.everywhere.length);
  expect(dropped[0]).toMatch(/^help: SA 911 was last checked on 2026-11-23, more than 180 days ago/);
});

test('the last day counts, the next does not, and nonsense is old', () => {
  expect(currentHelp(help, '2027-05-22').dropped).toEqual([]);
  expect(currentHelp(help, '2027-05-23').dropped.length).toBeGreaterThan(0);
  expect(daysBetween('soon', '2026-11-24')).toBe(Number.POSITIVE_INFINITY);
});

test('no contact is a private recovery firm, and none lacks a source', () => {
  const text = JSON.stringify(help);
  for (const firm of ['blackmail.team', 'secprint.sa', 'complaintswriter.com']) expect(text).not.toContain(firm);
  for (const contact of help.countries.flatMap((country) => country.contacts)) expect(contact.source).toMatch(/^https?:/);
});
