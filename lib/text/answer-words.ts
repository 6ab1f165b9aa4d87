/** Binds the words of the answer to a language. */
import { answer as ar } from './ar/answer.ts';
import { answer as en } from './en/answer.ts';
import { createText, type Digits, type Language, type Text } from './text.ts';

export type AnswerText = Text<typeof ar>;

export const answerText = (language: Language, digits: Digits = 'latn'): AnswerText => createText({ ar, en }, language, { digits });
