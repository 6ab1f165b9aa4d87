/**
 * The countries that a person can choose, by the names people there use (the browser's own names differ between browsers,
 * and some are not what people call their country). A choice is only ever made by the person.
 */
import type { Language } from './text.ts';

const NAMES = {
  JO: ['الأردن', 'Jordan'],
  AE: ['الإمارات', 'United Arab Emirates'],
  BH: ['البحرين', 'Bahrain'],
  TN: ['تونس', 'Tunisia'],
  DZ: ['الجزائر', 'Algeria'],
  KM: ['جزر القمر', 'Comoros'],
  DJ: ['جيبوتي', 'Djibouti'],
  SA: ['السعودية', 'Saudi Arabia'],
  SD: ['السودان', 'Sudan'],
  SY: ['سوريا', 'Syria'],
  SO: ['الصومال', 'Somalia'],
  IQ: ['العراق', 'Iraq'],
  OM: ['سلطنة عُمان', 'Oman'],
  PS: ['فلسطين', 'Palestine'],
  QA: ['قطر', 'Qatar'],
  KW: ['الكويت', 'Kuwait'],
  LB: ['لبنان', 'Lebanon'],
  LY: ['ليبيا', 'Libya'],
  EG: ['مصر', 'Egypt'],
  MA: ['المغرب', 'Morocco'],
  MR: ['موريتانيا', 'Mauritania'],
  YE: ['اليمن', 'Yemen'],
} as const;

/** Where Arabic is written with the digits 1 2 3; elsewhere with ١ ٢ ٣. */
const LATIN_DIGITS = ['MA', 'DZ', 'TN', 'LY', 'MR'];

export interface Country {
  readonly code: string;
  readonly name: string;
}

/** All of them, in the order of the language's alphabet. */
export function countriesIn(language: Language): Country[] {
  const at = language === 'ar' ? 0 : 1;
  const bare = (name: string) => name.replace(/^(ال|سلطنة )/, '');
  return Object.entries(NAMES)
    .map(([code, names]) => ({ code, name: names[at] }))
    .sort((a, b) => bare(a.name).localeCompare(bare(b.name), language));
}

/** `auto` turned into digits: those of the country chosen, or 1 2 3 where none is chosen. */
export function digitsFor(choice: 'auto' | 'latn' | 'arab', country: string): 'latn' | 'arab' {
  if (choice !== 'auto') return choice;
  return country === '' || LATIN_DIGITS.includes(country) ? 'latn' : 'arab';
}
