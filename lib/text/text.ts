/**
 * Looks words up: the one place that knows languages, Arabic's six plural forms, digits, dates and country names.
 * Not the browser's own mechanism, because Arabic is the default whatever the browser's language is.
 */
import { bare, fill, type Isolate, isolate, type Rich, type Segment } from './rich.ts';

/** `latn`: 1 2 3; `arab`: ١ ٢ ٣. English is always written with the first. */
export type Digits = 'latn' | 'arab';

/** The two languages in which the list (data/) writes names, reports and contacts. */
type ListWords<T = string> = { readonly ar: T; readonly en: T };

/**
 * Everything in which the languages differ besides their words; `list` is the one of the list's two languages that its readers are shown. The
 * words stay with their areas (lib/text/<language>/), so that a page carries those of its own area only.
 */
export const LANGUAGES = {
  ar: {
    own: 'العربية',
    dir: 'rtl',
    list: 'ar',
    separator: '، ',
    quotes: ['«', '»'],
    locale: (digits: Digits) => `ar-u-ca-gregory-nu-${digits}`,
  },
  en: { own: 'English', dir: 'ltr', list: 'en', separator: ', ', quotes: ['“', '”'], locale: () => 'en-GB-u-ca-gregory' },
} as const;
export type Language = keyof typeof LANGUAGES;
/** The first is what a person gets who has chosen nothing. */
export const LANGUAGE_CODES = ['ar', 'en'] as const satisfies readonly Language[];
/** Something that is written once in each language. */
export type Localised<T = string> = Readonly<Record<Language, T>>;

/** Words of the list as this language's people read them: `{ ar: 'واتساب', en: 'WhatsApp' }` → «واتساب», `WhatsApp`. */
export const fromList = <T>(words: ListWords<T>, language: Language): T => words[LANGUAGES[language].list];

/** A sentence that counts. Arabic needs every form; a language without one falls back to `other`. */
export type Plural = Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { readonly other: string };
export type Messages = Readonly<Record<string, string | Plural>>;

/** The type of a further language's file: the same keys, the same kind of value under each. */
export type SameAs<M extends Messages> = { readonly [K in keyof M]: M[K] extends string ? string : Plural };

/** The words of an area in every language. Arabic's are the model. */
export type Areas<M extends Messages> = { readonly ar: M } & Localised<SameAs<M>>;

type Named<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | Named<Rest> : never;
type Template<V> = V extends { readonly other: infer O } ? O : V;
/** Placeholders of a key, read from the Arabic text by the compiler. */
export type ValuesFor<V> = [Named<Template<V>>] extends [never] ? [] : [values: { readonly [P in Named<Template<V>>]: Value }];
type Value = Segment | Rich | number;

export interface Text<M extends Messages> {
  readonly language: Language;
  readonly dir: 'rtl' | 'ltr';
  readonly digitsUsed: Digits;
  /** A sentence with its pieces kept apart. `count`, where a text has it, chooses the plural form. */
  rich<K extends keyof M & string>(key: K, ...values: ValuesFor<M[K]>): Rich;
  /** The same as a plain string, for labels without foreign pieces. */
  plain<K extends keyof M & string>(key: K, ...values: ValuesFor<M[K]>): string;
  /** A title within a sentence: «…». */
  quote(words: string): string;
  /** Words of a row, as the language sets them apart: «أ، ب». */
  join(parts: readonly string[]): string;
  /** `2025-05-05` → «5 مايو 2025», `2021-10` → «أكتوبر 2021». Anything that is no date comes back as it is. */
  date(iso: string): string;
  number(value: number): Isolate;
  /** The digits of a text that was written elsewhere, as this person reads them: one script of digits in one view. */
  digits(text: string): string;
  /** `US` → «الولايات المتحدة». An unknown code comes back as it is. */
  country(code: string): string;
}

export interface TextOptions {
  readonly digits?: Digits;
}

/** Binds the messages of some areas to a language. `messages` holds every language, so that switching needs no reload. */
export function createText<M extends Messages>(messages: Areas<M>, language: Language, options: TextOptions = {}): Text<M> {
  const { dir, separator, quotes, locale: localeFor } = LANGUAGES[language];
  const locale = localeFor(options.digits ?? 'latn');
  const table: Messages = messages[language];
  const rules = new Intl.PluralRules(locale);
  const number = (value: number) => isolate.number(new Intl.NumberFormat(locale, { useGrouping: false }).format(value));

  const inDigits = (words: string) =>
    language === 'ar' && options.digits === 'arab' ? words.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : words;

  function rich(key: string, values: Readonly<Record<string, Value>> = {}): Rich {
    const message = table[key] ?? '';
    const count = values.count;
    const template =
      typeof message === 'string' ? message : ((typeof count === 'number' ? message[rules.select(count)] : undefined) ?? message.other);
    const written = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
    );
    return fill(inDigits(template), written);
  }

  return {
    language,
    dir,
    digitsUsed: options.digits ?? 'latn',
    quote: (words) => `${quotes[0]}${words}${quotes[1]}`,
    join: (parts) => parts.join(separator),
    rich: (key, ...values) => rich(key, values[0]),
    plain: (key, ...values) => bare(rich(key, values[0])),
    date: (iso) => dateIn(locale, iso),
    number,
    digits: inDigits,
    country: (code) => countryIn(locale, code),
  };
}

/** matches 2017, 2021-10, 2025-05-05 and 2025-05-05T10:00:00Z; not 05/05/2025 */
const DAY = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/;

/** As precise as it is given: a day, a month or only a year. */
function dateIn(locale: string, iso: string): string {
  const [, year, month, day] = DAY.exec(iso) ?? [];
  const time = year ? Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return iso;
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locale, parts).format(time);
}

function countryIn(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
