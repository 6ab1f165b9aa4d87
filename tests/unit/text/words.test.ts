import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAUTIONS, CHANNELS, KINDS, LEVELS, REASONS } from '../../../lib/contract/verdict.ts';
import { REASON_WORDS } from '../../../lib/text/reason-words.ts';
import { placeholdersOf } from '../../../lib/text/rich.ts';
import { LANGUAGE_CODES, type Language, type Messages } from '../../../lib/text/text.ts';

type Words = Messages;
const wordsOf = async (language: Language, area: string): Promise<Words> =>
  (await import(`../../../lib/text/${language}/${area}.ts`))[area];

/** What a verdict and its notices say, each area in every language. */
const AREAS = await Promise.all(
  ['common', 'verdict', 'card', 'alarm', 'popup', 'answer'].map(async (area) => ({
    area,
    words: Object.fromEntries(await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await wordsOf(code, area)]))) as Record<
      Language,
      Words
    >,
  })),
);
const ARABIC: Words = Object.assign({}, ...AREAS.map(({ words }) => words.ar));
const FURTHER = LANGUAGE_CODES.filter((code) => code !== 'ar');
const spoken = (words: Words): string[] =>
  Object.values(words).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));

test.each(AREAS)('$area: every language has the same keys in the same order and names the same pieces', ({ words: { ar, ...further } }) => {
  for (const other of Object.values(further)) {
    expect(Object.keys(other)).toEqual(Object.keys(ar));
    for (const [key, text] of Object.entries(ar))
      if (typeof text === 'string')
        expect([key, placeholdersOf(String(other[key] ?? '')).sort()]).toEqual([key, placeholdersOf(text).sort()]);
  }
});

test.each(AREAS)('$area: every key stands under a note that says where it is seen', ({ area }) => {
  const lines = readFileSync(new URL(`../../../lib/text/ar/${area}.ts`, import.meta.url), 'utf8').split('\n');
  let noted = false;
  for (const line of lines.slice(lines.findIndex((one) => one.startsWith('export const')) + 1)) {
    if (/^\s*(\/\/|\/\*\*) \S/.test(line)) noted = true;
    else if (line.trim() === '') noted = false;
    else if (/^ {2}\S+:/.test(line)) expect([line, noted]).toEqual([line, true]);
  }
});

test('every kind, level, channel and caution has words', () => {
  const keys = Object.keys(ARABIC);
  for (const kind of KINDS) expect(keys).toContain(`label.${kind}`);
  for (const level of LEVELS) expect(keys).toContain(`level.${level}`);
  for (const channel of CHANNELS) expect(keys).toContain(`channel.${channel}`);
  for (const caution of CAUTIONS)
    expect(keys).toEqual(expect.arrayContaining([`heading.${caution}`, `lead.${caution}`, `label.${caution}`]));
});

test('reasons are whole sentences that stand alone, and every language names the same pieces', () => {
  for (const reason of REASONS) {
    const { said, with: fuller } = REASON_WORDS.ar[reason];
    expect([reason, placeholdersOf(said)]).toEqual([reason, []]);
    expect(said).toMatch(/[.؟]$/);
    for (const code of FURTHER) {
      const other = REASON_WORDS[code][reason];
      expect([reason, placeholdersOf(other.said)]).toEqual([reason, []]);
      expect([reason, placeholdersOf(other.with ?? '').sort()]).toEqual([reason, placeholdersOf(fuller ?? '').sort()]);
      expect(other.said).toMatch(/[.?]$/);
    }
  }
});

test('nothing is called safe, nobody is accused', () => {
  const said = AREAS.flatMap(({ words }) => Object.values(words).flatMap(spoken));
  for (const words of Object.values(REASON_WORDS)) for (const one of Object.values(words)) said.push(one.said, one.with ?? '');
  for (const text of said) {
    expect(text).not.toMatch(/(?<!\p{L})(ال)?آمن(ة|ًا)?(?!\p{L})/u); // matches آمن and الآمن, not مأمون
    expect(text).not.toMatch(/\b(safe|secure|trusted|scam|fraud)\b/i);
    expect(text).not.toMatch(/نصاب|نصّاب|احتيال|خطير|مجرم|ابتزاز(?! تبدأ)(?=.*هذا التطبيق)/);
  }
});

test('Arabic is written without letters of other scripts, but for names of products', () => {
  // `common` holds the stores' own names.
  for (const text of AREAS.filter(({ area }) => area !== 'common').flatMap(({ words }) => spoken(words.ar)))
    expect(text.replace(/\{[a-z]+\}/gi, '')).not.toMatch(/[A-Za-z]/);
});
