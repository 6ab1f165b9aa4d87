/** Binds the words of the options page to a language. */
import { options as arabic } from '../../text/ar/options.ts';
import { digitsFor } from '../../text/countries.ts';
import { options as english } from '../../text/en/options.ts';
import { createText, type Text } from '../../text/text.ts';
import type { ShownSettings } from './options-data.ts';

export type OptionsText = Text<typeof arabic>;

export const optionsText = ({ language, digits, country }: ShownSettings): OptionsText =>
  createText({ ar: arabic, en: english }, language, { digits: digitsFor(digits, country) });
