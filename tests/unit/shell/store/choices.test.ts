import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEEN_DAYS } from '../../../../lib/contract/durations.ts';
import { type Choice, parseChoices, withChoice } from '../../../../lib/shell/store/choices.ts';
import { isSite, readChoicesFile, silencedBy } from '../../../../lib/shell/store/choices-in-force.ts';
import { spanIn } from '../../../../lib/text/spans.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 24);
const choice = (change: Partial<Choice> = {}): Choice => ({
  what: 'seen',
  about: 'app:imo',
  name: 'imo',
  entry: 'unknown|',
  at: now - DAY,
  ...change,
});
const subject = { about: 'app:imo', app: 'app:imo', host: 'www.example.net', entry: 'unknown|' };

test('an app that was seen is silent for as many days as sentences say', () => {
  expect(silencedBy([choice({ at: now - (SEEN_DAYS - 1) * DAY })], subject, now)?.what).toBe('seen');
  expect(silencedBy([choice({ at: now - (SEEN_DAYS + 1) * DAY })], subject, now)).toBeNull();
});

test('the privacy page says how long, in both languages', () => {
  const page = readFileSync('PRIVACY.md', 'utf8');
  expect(page).toContain(`in the last ${SEEN_DAYS} days`);
  expect(page).toContain(`في آخر ${spanIn('ar', 'days', SEEN_DAYS)}`);
});

test('a changed entry ends what was chosen about the app, but not about the site', () => {
  const changed = { ...subject, entry: 'discontinued|' };
  expect(silencedBy([choice(), choice({ what: 'ignore-app' })], changed, now)).toBeNull();
  expect(silencedBy([choice({ what: 'ignore-site', about: 'example.net' })], changed, now)?.what).toBe('ignore-site');
});

test('an ignored app stays ignored for good, an ignored site covers its subdomains and no neighbour', () => {
  expect(silencedBy([choice({ what: 'ignore-app', at: 0 })], subject, now)?.what).toBe('ignore-app');
  const site = choice({ what: 'ignore-site', about: 'example.net' });
  expect(silencedBy([site], subject, now)).toBe(site);
  expect(silencedBy([site], { ...subject, host: 'notexample.net' }, now)).toBeNull();
});

test('a clock that was set back keeps what was chosen a moment ago, not what was chosen in the far future', () => {
  expect(silencedBy([choice({ at: now + 3_600_000 })], subject, now)?.what).toBe('seen');
  expect(silencedBy([choice({ at: now + 90 * DAY })], subject, now)).toBeNull();
});

test('what was chosen for good holds also when the clock was years ahead, or is years behind', () => {
  for (const at of [now + 4_000 * DAY, 0]) {
    expect(silencedBy([choice({ what: 'ignore-app', at })], subject, now)?.what).toBe('ignore-app');
    expect(silencedBy([choice({ what: 'ignore-site', about: 'example.net', at })], subject, now)?.what).toBe('ignore-site');
  }
});

test('junk in storage costs only itself', () => {
  expect(
    parseChoices([choice(), null, 7, { what: 'seen' }, { ...choice(), what: 'delete-all' }, { ...choice(), about: 'x'.repeat(301) }]),
  ).toEqual([choice()]);
  for (const junk of [undefined, null, 'x', {}, { length: 3 }]) expect(parseChoices(junk)).toEqual([]);
});

test('the newest choice about a thing replaces the one before', () => {
  const later = choice({ at: now });
  expect(withChoice([choice()], later)).toEqual([later]);
  expect(withChoice([choice()], choice({ what: 'later' }))).toHaveLength(2);
});

test('when there are too many, what was merely seen goes first', () => {
  const seen = Array.from({ length: 2_100 }, (_, at) => choice({ about: `app:${at}`, at: now }));
  const all = parseChoices([choice({ what: 'ignore-app', about: 'app:old', at: 1 }), ...seen]);
  expect(all).toHaveLength(2_000);
  expect(all[0]?.about).toBe('app:old');
});

test('a file of choices is told from any other text, and its broken lines are counted', () => {
  const file = (choices: unknown[]) => JSON.stringify({ mamoon: 'choices', v: 1, choices });
  expect(readChoicesFile(file([choice(), { what: 'seen' }]))).toEqual({ choices: [choice()], refused: 1 });
  for (const text of ['', '[]', '{"mamoon":"choices"}', 'x'.repeat(2_000_001)]) expect(readChoicesFile(text)).toBeNull();
});

test('a suffix is no site: as an ignored site it silences nothing and comes from no file, however it got there', () => {
  const bare = ['top', 'example', 'com', 'com.sa', 'github.io', 'blogspot.com'];
  for (const about of bare) {
    expect(isSite(about), about).toBe(false);
    const forged = choice({ what: 'ignore-site', about });
    expect(silencedBy([forged], { ...subject, host: `gold.${about}` }, now), about).toBeNull();
    const file = JSON.stringify({ mamoon: 'choices', v: 1, choices: [forged, choice()] });
    expect(readChoicesFile(file), about).toEqual({ choices: [choice()], refused: 1 });
  }
  for (const about of ['gold.top', 'a.github.io', '192.0.2.7']) expect(isSite(about), about).toBe(true);
});

test('going on, or having seen, names the host; ignoring an app holds wherever it is', () => {
  const here = { ...subject, about: 'app:imo@a.example' };
  expect(silencedBy([choice({ what: 'continue', about: 'app:imo@a.example' })], here, now)?.what).toBe('continue');
  expect(silencedBy([choice({ what: 'continue', about: 'app:imo@b.example' })], here, now)).toBeNull();
  expect(silencedBy([choice({ what: 'seen', about: 'app:imo' })], here, now)).toBeNull();
  expect(silencedBy([choice({ what: 'ignore-app', about: 'app:imo' })], here, now)?.what).toBe('ignore-app');
});
