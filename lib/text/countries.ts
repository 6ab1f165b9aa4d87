/**
 * The countries that a person can choose, by the names people there use (the browser's own names differ between browsers,
 * and some are not what people call their country). A choice is only ever made by the person.
 */
import type { Language, Localised } from './text.ts';

const NAMES = {
  JO: { ar: 'الأردن', en: 'Jordan' },
  AE: { ar: 'الإمارات', en: 'United Arab Emirates' },
  BH: { ar: 'البحرين', en: 'Bahrain' },
  TN: { ar: 'تونس', en: 'Tunisia' },
  DZ: { ar: 'الجزائر', en: 'Algeria' },
  KM: { ar: 'جزر القمر', en: 'Comoros' },
  DJ: { ar: 'جيبوتي', en: 'Djibouti' },
  SA: { ar: 'السعودية', en: 'Saudi Arabia' },
  SD: { ar: 'السودان', en: 'Sudan' },
  SY: { ar: 'سوريا', en: 'Syria' },
  SO: { ar: 'الصومال', en: 'Somalia' },
  IQ: { ar: 'العراق', en: 'Iraq' },
  OM: { ar: 'سلطنة عُمان', en: 'Oman' },
  PS: { ar: 'فلسطين', en: 'Palestine' },
  QA: { ar: 'قطر', en: 'Qatar' },
  KW: { ar: 'الكويت', en: 'Kuwait' },
  LB: { ar: 'لبنان', en: 'Lebanon' },
  LY: { ar: 'ليبيا', en: 'Libya' },
  EG: { ar: 'مصر', en: 'Egypt' },
  MA: { ar: 'المغرب', en: 'Morocco' },
  MR: { ar: 'موريتانيا', en: 'Mauritania' },
  YE: { ar: 'اليمن', en: 'Yemen' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Where Arabic is written with the digits 1 2 3; elsewhere with ١ ٢ ٣. */
const LATIN_DIGITS = ['MA', 'DZ', 'TN', 'LY', 'MR'];

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** All of them, in the order of the language's alphabet. */
export function countriesIn(language: Language): Country[] {
  const bare = (name: string) => name.replace(/^(ال|سلطنة )/, '');
  return Object.entries(NAMES)
    .map(([code, names]) => ({ code, name: names[language] }))
    .sort((a, b) => bare(a.name).localeCompare(bare(b.name), language));
}

/** `auto` turned into digits: those of the country chosen, or 1 2 3 where none is chosen. */
export function digitsFor(choice: 'auto' | 'latn' | 'arab', country: string): 'latn' | 'arab' {
  if (choice !== 'auto') return choice;
  return country === '' || LATIN_DIGITS.includes(country) ? 'latn' : 'arab';
}
