/** What an organisation settles is in force, and what cannot be used of it is named in the options and costs nothing else. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';

/** In Firefox a policy needs the extension to start again. */
test.describe.configure({ timeout: 120_000 });

const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');
const CARD = pageCase('unknown-site-ar-ahlan-call');
const KNOWN = pageCase('established-play-2025-ar-whatsapp');
const POLICY = {
  add: [
    { id: 'school-calls', name: 'School Calls', official: 'https://calls.school.example/', domains: ['calls.school.example'] },
    { id: 'broken', name: 'Broken', official: 'http://plain.example/', domains: ['plain.example'] },
  ],
  withdraw: ['whatsapp'],
  hideGoOn: true,
  language: 'en',
  helpContact: { name: 'School counsellor', phone: '123' },
};

test('a policy is in force, its bad field is named, and it ends when it is taken back', async ({ visitor }) => {
  const own = 'https://calls.school.example/';
  visitor.serve({ [ALARM.url]: ALARM.html, [KNOWN.url]: KNOWN.html, [own]: CARD.html });
  const badge = async () => (await visitor.badge()).text;
  await visitor.manage(POLICY);

  await visitor.visit(ALARM.url);
  await expect.poll(async () => (await visitor.alarm()).map((one) => one.name)).toContain('Leave this page');
  expect((await visitor.alarm()).map((one) => one.name)).not.toContain('Continue anyway');
  await visitor.visit(own);
  await expect.poll(badge).toBe('i');
  await visitor.visit(KNOWN.url);
  await expect.poll(badge).toBe('');

  const options = await visitor.openOwnPage('/options.html');
  await expect.poll(() => options.text()).toContain('add[1].official');
  expect(await options.evaluate(() => document.querySelector('select')?.disabled)).toBe(true);
  await options.close();
  const guide = await visitor.openOwnPage('/guide.html#blackmail');
  await expect.poll(() => guide.text()).toContain('School counsellor');
  await guide.close();

  await visitor.manage(null);
  await visitor.visit('https://elsewhere.example/');
  await visitor.visit(ALARM.url);
  await expect.poll(async () => (await visitor.alarm()).map((one) => one.name)).toContain('أكمل رغم ذلك');
});
