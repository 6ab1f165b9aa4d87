/** Lengths of time in words, by the rules of counting of each language: «يومين», «30 يومًا», «3 سنوات». */
import { createText, type Digits, type Language, type Messages, type SameAs } from './text.ts';

const ar = {
  days: { zero: 'يوم', one: 'يوم واحد', two: 'يومين', few: '{count} أيام', many: '{count} يومًا', other: '{count} يوم' },
  months: { zero: 'شهر', one: 'شهر', two: 'شهران', few: '{count} أشهر', many: '{count} شهرًا', other: '{count} شهر' },
  years: { zero: 'سنة', one: 'سنة', two: 'سنتين', few: '{count} سنوات', many: '{count} سنة', other: '{count} سنة' },
} as const satisfies Messages;
const en: SameAs<typeof ar> = {
  days: { one: 'one day', other: '{count} days' },
  months: { one: 'a month', other: '{count} months' },
  years: { one: 'a year', other: '{count} years' },
};

/** As it stands after a preposition or a verb in Arabic; `months` as what has passed. */
export const spanIn = (language: Language, what: 'days' | 'months' | 'years', count: number, digits: Digits = 'latn'): string =>
  createText({ ar, en }, language, { digits }).plain(what, { count });
