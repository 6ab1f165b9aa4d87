/** Arabic words of our own page about a page: what stands around the verdict there. Above each group stands where it is seen. */
export const alarm = {
  // Title of the tab: an alarm, a note, an address about which nothing is on record.
  'title.alarm': 'توقّف',
  'title.note': 'انتبه',
  'title.nothing': 'لا تنبيه',
  // Under the sentence, over the page's own address.
  address: 'عنوان الصفحة',
  // At notes, where the page took the card away.
  removed: 'أخفت الصفحة تنبيهنا، فجئنا به إلى هنا.',
  // Second button at alarms.
  leave: 'غادر هذه الصفحة',
  // Links near the end.
  help: 'أحدهم يبتزك؟',
  mistake: 'هل هذا خطأ؟',
  // Last and plain, at alarms: opens the second step below it.
  'go-on': 'أكمل رغم ذلك',
  // The second step: its head, one sentence a kind of alarm, what holds for the next days, and the two answers.
  'sure.heading': 'قبل أن تكمل',
  'sure.lookalike': 'هذه الصفحة ليست لمن تحمل اسمه. ما تكتبه أو تثبّته فيها يصل إلى من صنعها.',
  'sure.modified': 'ليست هذه النسخة من شركة التطبيق. من عدّلها قد يرى كل ما تكتبه وتصوّره.',
  'sure.reported': 'ورد هذا في تقرير منشور. إن ثبّتّه فقد يصل غيرك إلى ما في جهازك.',
  'sure.lasts': 'إن أكملت، فلن نوقفك عند هذا الموقع مدة {days}. تستطيع التراجع من الخيارات.',
  'sure.no': 'لا، لن أكمل',
  'sure.yes': 'أعرف ذلك، افتح الصفحة',
  // In place of the way on, where an organisation's policy takes it away.
  policy: 'لا تسمح مؤسستك بالمتابعة من هنا.',
  // At notes: head of the choices, and the choices.
  choices: 'هل يتكرر هذا التنبيه؟',
  'ignore-app': 'تجاهل هذا التطبيق',
  'ignore-site': 'تجاهل هذا الموقع',
  later: 'ذكّرني غدًا',
  // At notes, after a choice.
  'done.ignore-app': 'لن ننبّهك إلى هذا التطبيق بعد الآن. تستطيع التراجع من الخيارات.',
  'done.ignore-site': 'لن ننبّهك في هذا الموقع بعد الآن. تستطيع التراجع من الخيارات.',
  'done.later': 'سنذكّرك غدًا.',
  // At notes: back to the page that it is about.
  back: 'ارجع إلى الصفحة',
  // Where nothing is on record: a bookmark, or a tab of an earlier day.
  'nothing.heading': 'ليس عندنا الآن تنبيه عن هذا العنوان',
  'nothing.lead': 'ربما جئت إلى هنا من صفحة محفوظة أو جلسة سابقة. إن فتحت العنوان نظرنا إليه من جديد.',
  'nothing.none': 'لا عنوان هنا ننظر إليه.',
  open: 'افتح العنوان',
} as const;
