/** Arabic words of the popup. Above each group stands where it is seen. */
export const popup = {
  // Name of the popup's page: history and screen readers.
  'popup.title': 'مأمون',
  // Header: the two buttons beside the name.
  'popup.options': 'الخيارات',
  'popup.guide': 'الدليل',
  // Tabs of the popup, and the name of their row for screen readers.
  'popup.tabs': 'أقسام النافذة',
  'popup.tab.page': 'هذه الصفحة',
  'popup.tab.check': 'افحص رابطًا',
  'popup.tab.tips': 'نصائح',
  // Foot, on every tab: one tap to the guide.
  'popup.help': 'أحدهم يبتزك؟',
  'popup.help.hint': 'اعرف ماذا تفعل الآن، خطوة بعد خطوة.',

  // First tab while the answer is on its way.
  'popup.judging': 'ننظر في الصفحة…',
  // First tab when the person has not given access to this page, and its button.
  'popup.withheld.heading': 'لا نستطيع قراءة هذه الصفحة',
  'popup.withheld.lead': 'لم تسمح لنا بعد بقراءة المواقع. نقرأ الصفحة على جهازك فقط، ولا نرسل منها شيئًا.',
  'popup.withheld.ask': 'اسمح بقراءة المواقع',
  // First tab on pages that browsers close to every extension.
  'popup.restricted.heading': 'لا يسمح المتصفح لنا بقراءة هذه الصفحة',
  'popup.restricted.lead': 'هذه من صفحات المتصفح نفسه أو من متجر إضافاته. تستطيع أن تفحص رابطًا أو اسم تطبيق.',
  // First tab when the background gave no answer.
  'popup.failed.heading': 'لم نستطع النظر في هذه الصفحة',
  'popup.failed.lead': 'أعد تحميل الصفحة، ثم افتح هذه النافذة من جديد.',
  // First tab, line over the verdict when the person has silenced the warning, and its button.
  'popup.silenced.ignore-app': 'اخترت تجاهل هذا التطبيق.',
  'popup.silenced.ignore-site': 'اخترت تجاهل هذا الموقع.',
  'popup.silenced.later': 'سنذكّرك لاحقًا، كما اخترت.',
  'popup.silenced.continue': 'اخترت أن تكمل رغم التحذير.',
  'popup.silenced.change': 'غيّر ذلك',
  // First tab, line over the verdict when the page keeps removing the warning.
  'popup.removed': 'أزالت هذه الصفحة تنبيهنا مرات، فانتبه لما يلي.',
  // First tab, foot of the verdict.
  'popup.mistake': 'هل هذا خطأ؟',
  'popup.review': 'راجعوا هذا التطبيق',
  'popup.installed': 'ثبّتُّ تطبيقًا وأشك فيه',

  // First tab, when a download waits for the person.
  'popup.held.heading': 'أوقفنا تنزيل ملف حتى تختار',
  'popup.held.file': 'الملف {file} من {host}',
  'popup.held.stop': 'ألغِ التنزيل',
  'popup.held.go': 'أكمل التنزيل',
  // First tab, when such a file could not be stopped: it is there.
  'popup.there.heading': 'نزل ملف إلى جهازك. لا تفتحه قبل أن تقرأ ما يلي',
  'popup.there.done': 'قرأت ذلك',

  // Second tab: the box, its label, hint and button.
  'popup.check.label': 'رابط أو اسم تطبيق',
  'popup.check.hint': 'نجيب من القائمة المحفوظة على جهازك، دون أن نفتح الرابط.',
  'popup.check.example': 'مثال: واتساب الذهبي',
  'popup.check.button': 'افحص',
  // First tab on a page that offers nothing: leads to the second tab.
  'popup.check.go': 'افحص رابطًا أو اسم تطبيق',

  // Third tab: heading and the five tips.
  'tips.heading': 'قبل أن تنزّل تطبيقًا للمكالمات',
  'tips.0': 'اكتب عنوان موقع الشركة بنفسك، ثم انتقل منه إلى المتجر. لا تبدأ من رابط وصلك.',
  'tips.1': 'اقرأ اسم الناشر تحت اسم التطبيق. الاسم والصورة يسهل نسخهما.',
  'tips.2': 'احذر الكلمات المضافة إلى اسم معروف: الذهبي، بلس، ضد الحظر.',
  'tips.3': 'من يصرّ على تطبيق لا تعرفه، ويرفض كل تطبيق معروف، قد يخفي شيئًا.',
  'tips.4': 'التطبيق المعروف لا يضمن من يكلّمك عبره، وكل مكالمة قابلة للتسجيل.',
  'tips.more': 'اقرأ المزيد في الدليل',
} as const;
