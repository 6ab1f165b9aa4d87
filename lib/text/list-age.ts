/** How old a list is, in words; knows from when on that is worth saying. */
import { LIST_AGE_SAID_DAYS } from '../contract/durations.ts';
import { spanIn } from './spans.ts';
import type { Digits, Language } from './text.ts';

/** `2026-09-01` on `2026-11-29` → «شهران»; null while the list is young, and where a day is none. */
export function ageInWords(date: string, today: string, language: Language, digits: Digits = 'latn'): string | null {
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (!(days >= LIST_AGE_SAID_DAYS)) return null;
  return spanIn(language, 'months', Math.floor(days / 30), digits);
}
