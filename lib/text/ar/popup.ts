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
  'popup.silenced.continue': 'اخترت أن تكمل رغم التنبيه.',
  'popup.silenced.change': 'غيّر ذلك',
  // First tab, line over the verdict when the page keeps removing the warning.
  'popup.removed': 'أزالت هذه الصفحة تنبيهنا مرات، فانتبه لما يلي.',
  // First tab: heads of the parts.
  'popup.why': 'لماذا نقول هذا؟',
  'popup.next': 'ماذا أفعل؟',
  'popup.source': 'المصدر',
  // First tab, foot of the verdict.
  'popup.mistake': 'هل هذا خطأ؟',
  'popup.review': 'راجعوا هذا التطبيق',
  'popup.installed': 'ثبّتُّ تطبيقًا وأشك فيه',

  // First tab, when a download waits for the person.
  'popup.held.heading': 'أوقفنا تنزيل ملف حتى تختار',
  'popup.held.file': 'الملف {file} من {host}',
  'popup.held.stop': 'ألغِ التنزيل',
  'popup.held.go': 'أكمل التنزيل',

  // Second tab: the box, its label, hint and button.
  'popup.check.label': 'رابط أو اسم تطبيق',
  'popup.check.hint': 'نجيب من القائمة المحفوظة على جهازك، دون أن نفتح الرابط.',
  'popup.check.example': 'مثال: واتساب الذهبي',
  'popup.check.button': 'افحص',
  // Second tab: answers. {text} is what the person typed.
  'answer.nothing.heading': 'لم نجد في هذا النص رابطًا ولا اسمًا',
  'answer.nothing.lead': 'الصق الرابط كما وصلك، أو اكتب اسم التطبيق.',
  'answer.unlisted.heading': '«{text}» غير موجود في قائمتنا',
  'answer.unlisted.lead': 'لا يعني ذلك أنه ضار. لا نعرف من يقف خلفه، فلا نستطيع أن نقول عنه شيئًا.',
  'answer.known.heading': '{app} تطبيق معروف',
  'answer.known.lead': 'لكن الاسم وحده لا يثبت شيئًا، فنسخه سهل. نزّله من صفحته الرسمية، لا من رابط وصلك.',
  'answer.noted.heading': 'نعرف {app}، لكن لا نعرف عنه ما يكفي',
  'answer.noted.lead': 'ينقصنا عنه بعض ما نشترطه، ولا يعني ذلك أنه ضار. لمكالماتك استخدم تطبيقًا معروفًا.',
  'answer.near.heading': '«{text}» ليس اسم {app} كما نعرفه',
  'answer.near.lead': 'يشبهه، وبعض النسخ المقلّدة تختار أسماء كهذه. خذ التطبيق من صفحته الرسمية.',
  'answer.ended.heading': 'توقّف {app}، ولم تعد شركته تقدّمه',
  'answer.ended.lead': 'لا تنزّل ما يُعرض عليك اليوم باسمه.',
  'answer.modified.heading': '{name} نسخة معدّلة من {app}',
  'answer.modified.lead': 'لم تصنعها شركته، ومن عدّلها يستطيع أن يضيف إليها ما يشاء. خذ التطبيق الأصلي.',
  'answer.modified.alone': '{name} نسخة معدّلة من تطبيق معروف',
  'answer.reported.heading': 'ورد {name} في تقرير منشور',
  'answer.reported.lead': 'اقرأ ما يقوله التقرير قبل أن تثبّته.',
  'answer.official': 'افتح الصفحة الرسمية',
  'answer.unknowable': 'لا يُعرف ما في الصفحة دون فتحها. إن فتحتها نظرنا إليها وأخبرناك.',

  // Third tab: heading and the five tips.
  'tips.heading': 'قبل أن تنزّل تطبيقًا للمكالمات',
  'tips.0': 'اكتب عنوان الشركة بنفسك، ومنه اذهب إلى المتجر. لا تبدأ من رابط وصلك في رسالة.',
  'tips.1': 'اقرأ اسم الناشر تحت اسم التطبيق. الاسم والصورة يسهل نسخهما.',
  'tips.2': 'احذر الكلمات المضافة إلى اسم معروف: الذهبي، بلس، ضد الحظر.',
  'tips.3': 'من يصرّ على تطبيق لا تعرفه، ويرفض كل تطبيق معروف، قد يخفي شيئًا.',
  'tips.4': 'التطبيق المعروف لا يضمن من يكلّمك عبره. كل مكالمة يمكن أن تُسجَّل.',
  'tips.more': 'اقرأ المزيد في الدليل',
} as const;
