/** The words of every reason in every language: a reason without words is an error of the compiler, here and nowhere later. */
import type { Reason } from '../contract/verdict.ts';
import { reasons as ar } from './ar/reasons.ts';
import { reasons as en } from './en/reasons.ts';
import { fill, placeholdersOf, type Rich, type Segment } from './rich.ts';
import type { Language, Localised } from './text.ts';

export type ReasonWords = Readonly<Record<Reason, { readonly said: string; readonly with?: string }>>;

export const REASON_WORDS: Localised<ReasonWords> = { ar, en };

/** The fuller sentence where every piece in it is known, else the one that stands alone. Never empty. */
export function reasonSentence(code: Reason, pieces: Readonly<Partial<Record<string, Segment>>>, language: Language): Rich {
  const { said, with: fuller } = REASON_WORDS[language][code];
  return fill(fuller && placeholdersOf(fuller).every((name) => pieces[name] !== undefined) ? fuller : said, pieces);
}
