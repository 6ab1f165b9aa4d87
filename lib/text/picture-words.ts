/** Binds the words about QR codes to a language. */
import { picture as ar } from './ar/picture.ts';
import { picture as en } from './en/picture.ts';
import { createText, type Digits, type Language, type Text } from './text.ts';

export type PictureText = Text<typeof ar>;

export const pictureText = (language: Language, digits: Digits = 'latn'): PictureText => createText({ ar, en }, language, { digits });
