import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAUTIONS, CHANNELS, KINDS, LEVELS, REASONS } from '../../../lib/contract/verdict.ts';
import { alarm as arAlarm } from '../../../lib/text/ar/alarm.ts';
import { answer as arAnswer } from '../../../lib/text/ar/answer.ts';
import { card as arCard } from '../../../lib/text/ar/card.ts';
import { common as arCommon } from '../../../lib/text/ar/common.ts';
import { popup as arPopup } from '../../../lib/text/ar/popup.ts';
import { verdict as arVerdict } from '../../../lib/text/ar/verdict.ts';
import { alarm as enAlarm } from '../../../lib/text/en/alarm.ts';
import { answer as enAnswer } from '../../../lib/text/en/answer.ts';
import { card as enCard } from '../../../lib/text/en/card.ts';
import { common as enCommon } from '../../../lib/text/en/common.ts';
import { popup as enPopup } from '../../../lib/text/en/popup.ts';
import { verdict as enVerdict } from '../../../lib/text/en/verdict.ts';
import { REASON_WORDS } from '../../../lib/text/reason-words.ts';
import { placeholdersOf } from '../../../lib/text/rich.ts';
import type { Messages } from '../../../lib/text/text.ts';

const AREAS = {
  common: [arCommon, enCommon],
  verdict: [arVerdict, enVerdict],
  card: [arCard, enCard],
  alarm: [arAlarm, enAlarm],
  popup: [arPopup, enPopup],
  answer: [arAnswer, enAnswer],
} as const;
type Words = Messages;
const spoken = (words: Words): string[] =>
  Object.values(words).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));

test.each(Object.entries(AREAS))('%s: both languages have the same keys in the same order and name the same pieces', (_, [ar, en]) => {
  expect(Object.keys(en)).toEqual(Object.keys(ar));
  for (const [key, text] of Object.entries(ar as Words))
    if (typeof text === 'string')
      expect([key, placeholdersOf(String((en as Words)[key] ?? '')).sort()]).toEqual([key, placeholdersOf(text).sort()]);
});

test.each(Object.keys(AREAS))('%s: every key stands under a note that says where it is seen', (area) => {
  const lines = readFileSync(new URL(`../../../lib/text/ar/${area}.ts`, import.meta.url), 'utf8').split('\n');
  let noted = false;
  for (const line of lines.slice(lines.findIndex((one) => one.startsWith('export const')) + 1)) {
    if (/^\s*(\/\/|\/\*\*) \S/.test(line)) noted = true;
    else if (line.trim() === '') noted = false;
    else if (/^ {2}\S+:/.test(line)) expect([line, noted]).toEqual([line, true]);
  }
});

test('every kind, level, channel and caution has words', () => {
  const keys = Object.keys(arVerdict);
  for (const kind of KINDS) expect(keys).toContain(`label.${kind}`);
  for (const level of LEVELS) expect(keys).toContain(`level.${level}`);
  for (const channel of CHANNELS) expect(keys).toContain(`channel.${channel}`);
  for (const caution of CAUTIONS)
    expect(keys).toEqual(expect.arrayContaining([`heading.${caution}`, `lead.${caution}`, `label.${caution}`]));
});

test('reasons are whole sentences that stand alone, and both languages name the same pieces', () => {
  for (const reason of REASONS) {
    const [ar, en] = [REASON_WORDS.ar[reason], REASON_WORDS.en[reason]];
    expect([reason, placeholdersOf(ar.said), placeholdersOf(en.said)]).toEqual([reason, [], []]);
    expect([reason, placeholdersOf(ar.with ?? '').sort()]).toEqual([reason, placeholdersOf(en.with ?? '').sort()]);
    expect(ar.said).toMatch(/[.؟]$/);
    expect(en.said).toMatch(/[.?]$/);
  }
});

test('nothing is called safe, nobody is accused', () => {
  const said = Object.values(AREAS).flatMap(([ar, en]) => [...spoken(ar), ...spoken(en)]);
  for (const words of Object.values(REASON_WORDS)) for (const one of Object.values(words)) said.push(one.said, one.with ?? '');
  for (const text of said) {
    expect(text).not.toMatch(/(?<!\p{L})(ال)?آمن(ة|ًا)?(?!\p{L})/u); // matches آمن and الآمن, not مأمون
    expect(text).not.toMatch(/\b(safe|secure|trusted|scam|fraud)\b/i);
    expect(text).not.toMatch(/نصاب|نصّاب|احتيال|خطير|مجرم|ابتزاز(?! تبدأ)(?=.*هذا التطبيق)/);
  }
});

test('Arabic is written without letters of other scripts, but for names of products', () => {
  for (const text of spoken({ ...arVerdict, ...arCard, ...arAlarm, ...arPopup, ...arAnswer }))
    expect(text.replace(/\{[a-z]+\}/gi, '')).not.toMatch(/[A-Za-z]/);
});
