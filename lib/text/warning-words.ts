/** The words of card and dialog themselves, which the background sends along with the view. */
import { warning as ar } from './ar/warning.ts';
import { warning as en } from './en/warning.ts';
import type { Language, Localised } from './text.ts';

export type WarningWords = { readonly [K in keyof typeof ar]: string };

const WORDS: Localised<WarningWords> = { ar, en };

export const warningWords = (language: Language): WarningWords => WORDS[language];
