/** Binds the popup's words to a language. */
import { popup as ar } from '../../text/ar/popup.ts';
import { popup as en } from '../../text/en/popup.ts';
import { createText, type Digits, type Language, type Text } from '../../text/text.ts';

export type PopupText = Text<typeof ar>;

export const popupText = (language: Language, digits: Digits): PopupText => createText({ ar, en }, language, { digits });
