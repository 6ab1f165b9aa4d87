/** Binds the web app's words to a language. */
import { web as ar } from './ar/web.ts';
import { web as en } from './en/web.ts';
import { createText, type Digits, type Language, type Text } from './text.ts';

export type WebText = Text<typeof ar>;

export const webText = (language: Language, digits: Digits = 'latn'): WebText => createText({ ar, en }, language, { digits });
