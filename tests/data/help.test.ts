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

test('every Arab country but Djibouti, for which no source was found, has an office or a contact, and no number without a dialable source', () => {
  const arab = 'SA AE EG JO KW QA BH OM IQ PS LB SY YE LY TN DZ MA MR SD SO KM';
  expect(help.countries.map(({ code }) => code).sort()).toEqual(arab.split(' ').sort());
  const offices = help.countries.flatMap((country) => country.contacts).filter(({ type }) => type === 'office' || type === 'in-person');
  for (const office of offices) expect(office.value, office.sourceTitle).toMatch(/^[^\d]+$/);
});

test('what answers is called what it is', () => {
  const contact = (code: string, value: string) =>
    help.countries.find((country) => country.code === code)?.contacts.find((one) => one.value === value);
  expect(contact('IQ', '131')?.who).toBe('security');
  expect(contact('IQ', '911')?.who).toBe('emergency');
  expect(contact('YE', 'شعبة مكافحة الابتزاز الإلكتروني، النيابة العامة، عدن')?.who).toBe('prosecutor');
  const helplines = help.countries.filter(({ contacts }) => contacts.some(({ who }) => who === 'child-helpline'));
  expect(helplines.length).toBeGreaterThanOrEqual(10);
  expect(help.everywhere.map(({ id }) => id)).toEqual(expect.arrayContaining(['facebook', 'snapchat', 'telegram', 'x', 'youtube']));
});

test('numbers that no official source bears out are not shown', () => {
  const shown = help.countries.flatMap(({ contacts }) => contacts.map(({ value }) => value));
  for (const unsure of ['1909', '97283939', '80077444', '66815757', '065633404', '100', '533', '497', 'https://e-crime.ae'])
    expect(shown).not.toContain(unsure);
});
