/**
 * The table of terms: one word for one thing, in every sentence that a person may read. A form that another one has replaced stands here with what
 * replaces it, so that it does not come back with the next sentence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGE_CODES, type Language } from '../../../lib/text/text.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');

interface Term {
  /** What is said instead. */
  readonly take: string;
  readonly never: RegExp;
  /** A sentence that the pattern finds. */
  readonly finds: string;
  /** One that it leaves alone. */
  readonly leaves: string;
}

const TERMS: readonly Term[] = [
  { take: 'غير موجود في قائمتنا', never: /مجهول(?!ة المصدر)(?!ة؟)/, finds: 'تطبيق مجهول', leaves: 'تطبيق غير موجود في قائمتنا' },
  {
    take: 'غير موجود في قائمتنا',
    never: /تطبيق(?:ًا)? غير معروف|تطبيق لا نعرفه(?!،)/,
    finds: 'عند تطبيق غير معروف',
    leaves: 'من يصرّ على تطبيق لا تعرفه',
  },
  { take: 'ورد في تقرير', never: /مذكور(?:ة)? في تقرير/, finds: 'نسخة مذكورة في تقرير', leaves: 'ورد في تقرير منشور' },
  { take: 'آخر تحقق منا', never: /تاريخ المراجعة|آخر مراجعة|راجعناه في/, finds: 'تاريخ المراجعة: 3', leaves: 'آخر تحقق منا: 3' },
  { take: 'الشركة', never: /صانع(?:ه)? التطبيق|صاحب التطبيق/, finds: 'موقع صاحب التطبيق', leaves: 'صاحب الموقع' },
  {
    take: 'احتاج إلى',
    never: /(?<!\p{L})[تينأ]حتاج(?:(?:ه|ها)(?!\p{L})| \p{L}+ًا(?!\p{L}))/u,
    finds: 'لا تحتاجه المكالمة',
    leaves: 'تحتاج المكالمة إلى الميكروفون',
  },
  { take: 'يخضع لقانون', never: /يحكمه قانون/, finds: 'البلد الذي يحكمه قانونه', leaves: 'يخضع لقانون صارم' },
  { take: 'أين يشتكي', never: /باب يشتكي منه/, finds: 'ولمن تضرر باب يشتكي منه', leaves: 'يعرف أين يشتكي' },
  { take: 'الاسم الفريد', never: /معرّف/, finds: 'موقعًا أو معرّفًا واحدًا', leaves: 'الاسم الفريد صحيح' },
  { take: 'استخدم', never: /[تيُن]?ستعم[َ]?ل|استعمال/, finds: 'فلا يُستعمل', leaves: 'فلا يُستخدم' },
  { take: 'رغم التحذير', never: /رغم التنبيه/, finds: 'أكملت رغم التنبيه', leaves: 'أكملت رغم التحذير' },
  { take: 'تحذير', never: /يسحب اتهام/, finds: 'أو يسحب اتهامًا', leaves: 'أو يسحب تحذيرًا' },
  { take: 'نحن، أو مأمون', never: /(?<!\p{L})أنا(?!\p{L})/u, finds: 'أهلًا. أنا مأمون', leaves: 'هنا مأمون' },
  { take: 'التقط صورة للشاشة', never: /صوّر الشاشة/, finds: 'صوّر الشاشة أولًا', leaves: 'التقط صورة للشاشة' },
  { take: 'تُبلِّغ', never: /(?<!\p{L})تبلغ(?!\p{L})/u, finds: 'قبل أن تبلغ', leaves: 'قبل أن تُبلِّغ' },
  { take: 'حدّدته مؤسستك', never: /ثبّتته مؤسستك|تثبّت بعض الخيارات/, finds: 'ثبّتته مؤسستك', leaves: 'حدّدته مؤسستك' },
  { take: 'سجّل الخروج من', never: /أخرج (?:كل جهاز|الأجهزة)/, finds: 'أخرج كل جهاز', leaves: 'سجّل الخروج من كل جهاز' },
  { take: 'الواي فاي', never: /Wi-Fi/, finds: 'تأكد أن Wi-Fi مطفأ', leaves: 'الواي فاي مطفأ' },
  {
    take: 'غوغل، آبل، مايكروسوفت',
    never: /جوجل|قوقل|(?<![A-Za-z])(?:Google(?! Play)|Apple|Microsoft(?! Store))(?![A-Za-z])/,
    finds: 'حسابك في Google',
    leaves: 'متجر Google Play',
  },
  { take: 'إنستغرام', never: /انستقرام|انستغرام|إنستقرام/, finds: 'انستقرام', leaves: 'إنستغرام' },
  { take: 'تيليغرام، سيغنال', never: /تيليجرام|سيجنال|تلجرام/, finds: 'في إعدادات سيجنال', leaves: 'سيغنال وتيليغرام' },
  { take: 'إيمو', never: /(?<!\p{L})ايمو(?!\p{L})/u, finds: 'ايمو', leaves: 'إيمو' },
  { take: 'مشكوك فيه', never: /مريب/, finds: 'تنزيل مريب', leaves: 'تنزيل مشكوك فيه' },
  { take: 'قابلة للتسجيل', never: /يمكن أن تُسجَّل/, finds: 'كل مكالمة يمكن أن تُسجَّل', leaves: 'كل مكالمة قابلة للتسجيل' },
  { take: 'known app', never: /\bestablished app/i, finds: 'an established app', leaves: 'a known app' },
  { take: 'Mamoon', never: /\b(?:of Mamoon|I am Mamoon)\b/, finds: 'Options of Mamoon', leaves: 'Mamoon options' },
  {
    take: 'modified version',
    never: /\bmodified (?:cop(?:y|ies)|clients?|builds?)\b/i,
    finds: 'a modified copy of one',
    leaves: 'a modified version',
  },
  {
    take: 'Is this a mistake?',
    never: /Is this wrong\?|Please review this app/,
    finds: '“Is this wrong?”',
    leaves: '“Is this a mistake?”',
  },
];

const filesIn = (language: Language) => readdirSync(join(PROJECT, 'lib/text', language)).map((name) => join('lib/text', language, name));
/** A term is of the language that its replacement is written in. */
const termsOf = (language: Language) => TERMS.filter(({ take }) => /\p{Script=Arabic}/u.test(take) === (language === 'ar'));

/** The words of a file: what stands between quotation marks, one string a line; comments are for us. */
const strings = (file: string) =>
  readFileSync(join(PROJECT, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => [...line.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text));

test.each(TERMS)('$take: the pattern finds what it is for and nothing else', ({ never, finds, leaves }) => {
  expect(finds).toMatch(never);
  expect(leaves).not.toMatch(never);
});

test('no sentence uses a word that the table has replaced', () => {
  const found = LANGUAGE_CODES.flatMap((language) =>
    filesIn(language).flatMap((file) =>
      strings(file).flatMap((text) =>
        termsOf(language).flatMap(({ never, take }) => (never.test(text) ? [`${file}: «${text}» → ${take}`] : [])),
      ),
    ),
  );
  expect(found).toEqual([]);
});

test('the privacy page and the listing keep to the table too', () => {
  const found = ['PRIVACY.md', 'lib/text/store-listing.ts', ...LANGUAGE_CODES.map((code) => `lib/text/store/${code}.json`)].flatMap(
    (file) => {
      const text = readFileSync(join(PROJECT, file), 'utf8');
      return TERMS.filter(({ never }) => never.test(text)).map(({ take, never }) => `${file}: «${never.exec(text)?.[0]}» → ${take}`);
    },
  );
  expect(found).toEqual([]);
});
