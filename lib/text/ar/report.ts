/**
 * Arabic words of the report that a person copies or saves. All of them stand in the report's text, one to a line.
 */
import type { Messages } from '../text.ts';

export const report = {
  // First line, by what the person asks.
  'report.mistake': 'بلاغ إلى مأمون: هل هذا خطأ؟',
  'report.review': 'بلاغ إلى مأمون: راجعوا هذا التطبيق',
  // Second line: what becomes of the text.
  'report.unsent': 'كُتب هذا النص على جهازك ولم يُرسَل. احذف منه ما لا تريد أن يعرفه غيرك، ثم أرسله إلى: {address}',
  // Labels of the lines that follow, each before a value from the verdict.
  'report.page': 'الصفحة',
  'report.shown': 'ما عرضه مأمون',
  'report.name': 'اسم التطبيق في الصفحة',
  'report.entry': 'في القائمة',
  'report.channel': 'المصدر',
  'report.reasons': 'الأسباب',
  'report.facts': 'ما وُجد',
  // Between a value found and the one it was compared with.
  'report.expected': 'والمتوقَّع',
  'report.list': 'إصدار القائمة',
  'report.extension': 'إصدار الإضافة',
  'report.date': 'التاريخ',
  // In place of a value that is not known.
  'report.none': 'لا يوجد',
  // Last lines, for the person to fill in.
  'report.whyMistake': 'لماذا ترى أنه خطأ؟',
  'report.whyReview': 'ماذا تعرف عن هذا التطبيق؟ (من ينشره، وموقعه الرسمي، ورابطه في المتجر)',
} as const satisfies Messages;
