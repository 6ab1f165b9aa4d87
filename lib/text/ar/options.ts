/**
 * Arabic words of the options page. Above each group of keys stands where it is seen.
 */
import type { Messages } from '../text.ts';

export const options = {
  // Browser tab, page header.
  'options.tabTitle': 'خيارات مأمون',
  'options.title': 'الخيارات',
  // Header, link that leads to the guide's help in one tap.
  'options.help': 'أحدهم يبتزني',
  'options.guide': 'الدليل',
  // Live region, after each change.
  'options.saved': 'حُفظ',
  'options.notSaved': 'لم يُحفظ: ذاكرة المتصفح ممتلئة أو مغلقة. بقي الخيار كما كان.',
  // Beside a control that the organisation has fixed.
  'options.fixed': 'حدّدته مؤسستك، ولا يتغير من هنا',

  // Section "Language".
  'options.language.title': 'اللغة والأرقام',
  'options.language.label': 'اللغة',
  'options.digits.label': 'شكل الأرقام',
  'options.digits.auto': 'بحسب البلد المختار',
  'options.digits.latn': '123',
  'options.digits.arab': '١٢٣',
  'options.country.label': 'بلدك',
  'options.country.note': 'لشكل الأرقام، ولتظهر جهات الإبلاغ في الدليل مباشرة. اتركه فارغًا إن شئت؛ لا يخمّنه مأمون.',
  'options.country.none': 'غير محدد',

  // Section "What is shown".
  'options.shown.title': 'ما الذي يظهر لك؟',
  'options.cards.label': 'بطاقة جانبية عند تطبيق غير موجود في قائمتنا أو مصدر غير رسمي',
  'options.cards.note': 'تظهر مرة واحدة لكل تطبيق خلال {days}. وإن أوقفتها بقيت الأيقونة تخبرك.',
  'options.dialogs.label': 'تحذير عند نسخة مقلّدة أو معدّلة أو ما ورد في تقرير',
  'options.dialogs.note': 'لا يمكن إيقافه. وعند موقع بعينه تستطيع أن تكمل من صفحة التحذير نفسها.',
  'options.searchMarks.label': 'علامة صغيرة بجانب نتائج البحث',
  'options.searchMarks.note': 'فقط بجانب نسخة مقلّدة أو معدّلة أو ما ورد في تقرير، أو الصفحة الرسمية لما بحثت عنه.',
  'options.linkMarks.label': 'علامة صغيرة بجانب رابط وصلك في البريد أو المحادثة',
  'options.linkMarks.note':
    'في واتساب ويب وتيليغرام ويب وماسنجر وجيميل وأوتلوك وياهو، وفقط بجانب رابط يدل عنوانه على خطر. نقرأ عناوين الروابط وحدها، لا رسائلك، ولا نحفظ منها شيئًا. يبدأ بعد إعادة تحميل تلك الصفحات.',

  // Section "Downloads": an optional permission, explained where it is asked for.
  'options.downloads.title': 'التنزيلات',
  'options.downloads.label': 'اسألني قبل إكمال تنزيل مشكوك فيه',
  'options.downloads.why':
    'إن بدأ تنزيل ملف من صفحة عليها تنبيه، أو باسم تطبيق معروف من موقع غريب عنه، أوقفه مأمون مؤقتًا وسألك. لا يحذف شيئًا.',
  'options.downloads.permission': 'يحتاج هذا إلى إذن إضافي سيطلبه منك المتصفح: «إدارة التنزيلات». يمكنك سحبه متى شئت بإطفاء هذا الخيار.',
  'options.downloads.refused': 'لم يُمنح الإذن، فبقي الخيار مطفأً.',
  'options.downloads.unavailable': 'هذا المتصفح لا يتيح للإضافات إدارة التنزيلات.',

  // Section "Access": whether the browser lets us read pages.
  'options.access.title': 'الإذن بقراءة الصفحات',
  'options.access.granted': 'ممنوح لكل المواقع. يقرأ مأمون الصفحة على جهازك فقط، ولا يخرج منها شيء.',
  'options.access.withheld': 'غير ممنوح لكل المواقع. لن يظهر تنبيه من تلقاء نفسه، وتبقى الأيقونة تفحص الصفحة التي تفتحها عليها.',
  'options.access.grant': 'امنح الإذن من جديد',
  'options.access.refused': 'لم يُمنح الإذن. يمكنك منحه أيضًا من صفحة الإضافات في المتصفح.',

  // Section "Ignored": what the person chose about apps and sites.
  'options.ignored.title': 'ما تجاهلته',
  'options.ignored.none': 'لم تتجاهل شيئًا.',
  'options.ignored.count': {
    zero: 'لم تتجاهل شيئًا.',
    one: 'تجاهلت شيئًا واحدًا.',
    two: 'تجاهلت شيئين.',
    few: 'تجاهلت {count} أشياء.',
    many: 'تجاهلت {count} شيئًا.',
    other: 'تجاهلت {count} شيء.',
  },
  // Kinds of choice, small word before each line of the list.
  'options.ignored.what.app': 'تطبيق',
  'options.ignored.what.site': 'موقع',
  'options.ignored.what.later': 'ذكّرني لاحقًا',
  'options.ignored.what.continue': 'أكملت رغم التحذير',
  'options.ignored.what.seen': 'عُرض عليك',
  // When it was chosen; {date} is a day.
  'options.ignored.since': 'منذ {date}',
  // Heading of the folded part of the list: what was shown and is not shown again for a while.
  'options.ignored.seenTitle': 'تنبيهات رأيتها في آخر {days}',
  'options.ignored.undo': 'تراجع',
  // For screen readers: the undo button of one line. {name} is an app or a site.
  'options.ignored.undoName': 'تراجع عن تجاهل {name}',
  'options.ignored.undone': 'أُلغي تجاهل {name}، وسيعود التنبيه.',
  'options.ignored.reset': 'امسح كل ما تجاهلته',
  'options.ignored.resetAsk': 'ستعود التنبيهات كلها كما كانت أول مرة. هل تمسح كل ما تجاهلته؟',
  'options.ignored.resetYes': 'نعم، امسحه',
  'options.ignored.resetNo': 'لا، اتركه',
  'options.ignored.resetDone': 'مُسح كل ما تجاهلته.',
  'options.ignored.export': 'احفظها في ملف',
  'options.ignored.import': 'أضف من ملف',
  'options.ignored.imported': {
    zero: 'لم يُضَف شيء: كل ما في الملف موجود هنا.',
    one: 'أُضيف خيار واحد.',
    two: 'أُضيف خياران.',
    few: 'أُضيفت {count} خيارات.',
    many: 'أُضيف {count} خيارًا.',
    other: 'أُضيف {count} خيار.',
  },
  'options.ignored.refused': {
    zero: 'كل سطور الملف صالحة.',
    one: 'تُرك سطر واحد لأنه غير صالح.',
    two: 'تُرك سطران لأنهما غير صالحين.',
    few: 'تُركت {count} سطور لأنها غير صالحة.',
    many: 'تُرك {count} سطرًا لأنها غير صالحة.',
    other: 'تُرك {count} سطر لأنها غير صالحة.',
  },
  'options.ignored.importedNone': 'لم يُضَف شيء: كل ما في الملف موجود هنا.',
  'options.ignored.notOurs': 'هذا الملف ليس ملف خيارات من مأمون. لم يتغير شيء. اختر ملفًا حفظته من هذه الصفحة.',
  'options.ignored.unreadable': 'تعذّرت قراءة الملف. لم يتغير شيء.',

  // Section "The list".
  'options.list.title': 'القائمة',
  'options.list.version': 'الإصدار {version}، بتاريخ {date}.',
  /** Below it when the list is old; `age` is a length of time («شهران»). */
  'options.list.old': 'مضى على هذه القائمة {age}. تصل قائمة أحدث مع تحديث الإضافة.',
  'options.list.note': 'القائمة داخل الإضافة، وتتجدد مع تحديثها. لا تُجلَب من الشبكة.',
  'options.list.extension': 'إصدار الإضافة: {version}',

  // Section "The list", second part: a signed pack that adds to the list. {number} is a number, {date} and {expires} are days.
  'options.pack.title': 'ملحق القائمة',
  'options.pack.note':
    'للأجهزة التي يتأخر تحديثها: ملف وقّعه القائمون على القائمة، يضيف تقارير ونسخًا معدّلة ومواقع، أو يسحب تحذيرًا. لا يجعل تطبيقًا معروفًا أبدًا.',
  'options.pack.none': 'لا ملحق هنا.',
  'options.pack.inForce': 'الملحق رقم {number}، بتاريخ {date}، ويعمل حتى {expires}.',
  'options.pack.expired': 'الملحق رقم {number} انتهت مدته في {expires}، فلا يُستخدم.',
  'options.pack.superseded': 'الملحق رقم {number} أقدم من القائمة التي هنا، فلا يُستخدم.',
  'options.pack.fromPolicy': 'وضعته مؤسستك، ولا يُحذف من هنا.',
  'options.pack.import': 'أضف ملحقًا من ملف',
  'options.pack.remove': 'احذف الملحق',
  'options.pack.added': 'أُضيف الملحق رقم {number}.',
  'options.pack.removed': 'حُذف الملحق. القائمة الآن كما جاءت مع الإضافة.',
  'options.pack.reported': {
    zero: 'لا يضيف تقارير.',
    one: 'يضيف تقريرًا واحدًا.',
    two: 'يضيف تقريرين.',
    few: 'يضيف {count} تقارير.',
    many: 'يضيف {count} تقريرًا.',
    other: 'يضيف {count} تقرير.',
  },
  'options.pack.modified': {
    zero: 'لا يضيف نسخًا معدّلة.',
    one: 'يضيف نسخة معدّلة واحدة.',
    two: 'يضيف نسختين معدّلتين.',
    few: 'يضيف {count} نسخ معدّلة.',
    many: 'يضيف {count} نسخة معدّلة.',
    other: 'يضيف {count} نسخة معدّلة.',
  },
  'options.pack.more': {
    zero: 'لا يضيف مواقع.',
    one: 'يضيف موقعًا أو اسمًا فريدًا إلى ما في القائمة.',
    two: 'يضيف موقعين أو اسمين فريدين إلى ما في القائمة.',
    few: 'يضيف {count} مواقع وأسماء فريدة إلى ما في القائمة.',
    many: 'يضيف {count} موقعًا واسمًا فريدًا إلى ما في القائمة.',
    other: 'يضيف {count} موقع واسم فريد إلى ما في القائمة.',
  },
  'options.pack.withdrawn': {
    zero: 'لا يسحب تحذيرًا.',
    one: 'يسحب تحذيرًا واحدًا.',
    two: 'يسحب تحذيرين.',
    few: 'يسحب {count} تحذيرات.',
    many: 'يسحب {count} تحذيرًا.',
    other: 'يسحب {count} تحذير.',
  },
  // Why a pack was not taken; said after the attempt.
  'options.pack.refused.too-big': 'هذا الملف أكبر مما يكون عليه الملحق. لم يتغير شيء.',
  'options.pack.refused.not-a-pack': 'هذا الملف ليس ملحقًا، أو ناقص. لم يتغير شيء. نزّله مرة أخرى من مصدره.',
  'options.pack.refused.no-key': 'لا تعرف هذه النسخة مفتاحًا للملاحق بعد. لم يتغير شيء. حدّث الإضافة ثم أعد المحاولة.',
  'options.pack.refused.no-support': 'هذا المتصفح أقدم من أن يتحقق من توقيع الملحق. لم يتغير شيء. حدّث المتصفح ثم أعد المحاولة.',
  'options.pack.refused.forged': 'توقيع هذا الملف ليس توقيع القائمين على القائمة. لم يتغير شيء. لا تأخذ ملحقًا ممن لا تعرفه.',
  'options.pack.refused.not-sound': 'في هذا الملحق ما لا نفهمه. لم يتغير شيء. حدّث الإضافة ثم أعد المحاولة.',
  'options.pack.refused.not-yet': 'تاريخ هذا الملحق لم يأتِ بعد. لم يتغير شيء. انظر إلى تاريخ جهازك.',
  'options.pack.refused.expired': 'انتهت مدة هذا الملحق. لم يتغير شيء. اطلب ملحقًا أحدث.',
  'options.pack.refused.replayed': 'هذا الملحق أقدم من ملحق أُضيف هنا من قبل. لم يتغير شيء.',
  'options.pack.refused.superseded': 'القائمة التي هنا أحدث من هذا الملحق. لم يتغير شيء، ولا حاجة إليه.',

  // Section "Your organisation": only where a policy is in force.
  'options.policy.title': 'مؤسستك',
  'options.policy.managed': 'تدير مؤسستك هذا المتصفح، وقد ضبطت بعض خيارات مأمون. ما ضبطته لا يتغير من هنا.',
  'options.policy.added': {
    zero: 'لم تضف تطبيقات إلى القائمة.',
    one: 'أضافت تطبيقًا واحدًا إلى القائمة.',
    two: 'أضافت تطبيقين إلى القائمة.',
    few: 'أضافت {count} تطبيقات إلى القائمة.',
    many: 'أضافت {count} تطبيقًا إلى القائمة.',
    other: 'أضافت {count} تطبيق إلى القائمة.',
  },
  'options.policy.withdrawn': {
    zero: 'لم تسحب شيئًا من القائمة.',
    one: 'سحبت تطبيقًا واحدًا من القائمة.',
    two: 'سحبت تطبيقين من القائمة.',
    few: 'سحبت {count} تطبيقات من القائمة.',
    many: 'سحبت {count} تطبيقًا من القائمة.',
    other: 'سحبت {count} تطبيق من القائمة.',
  },
  'options.policy.hideGoOn': 'أخفت زر «أكمل رغم ذلك» في التحذيرات.',
  'options.policy.problemsTitle': 'أخطاء في إعداد المؤسسة',
  'options.policy.problemsNote': 'هذه الحقول لم تُستخدم، والباقي يعمل. أرسل هذه السطور إلى من يدير المتصفح.',
  'options.policy.copy': 'انسخ السطور',

  // Section "Report".
  'options.report.title': 'بلاغ عن خطأ أو تطبيق',
  'options.report.note':
    'اضغط أيقونة مأمون على الصفحة، واختر «هل هذا خطأ؟» أو «راجعوا هذا التطبيق». يُكتب لك النص كاملًا، ولا يُرسَل شيء؛ أنت تنسخه وترسله.',
  'options.report.label': 'نص البلاغ',
  'options.report.copy': 'انسخ النص',
  'options.report.save': 'احفظ النص في ملف',
  // Under the text: where to send it. The link leads to the project's form; the second line is for organisations that name a contact.
  'options.report.where': 'إلى أين ترسله؟ انسخه، ثم الصقه في نموذج المشروع. يقرؤه الجميع هناك، فلا تكتب فيه شيئًا عنك.',
  'options.report.open': 'افتح نموذج المشروع',
  'options.report.own': 'أو أرسله إلى جهة مؤسستك: {name}',
  'options.report.copied': 'نُسخ.',
  'options.report.copyFailed': 'لم يُنسخ. حدّد النص وانسخه بنفسك.',

  // Section "Keyboard".
  'options.keyboard.title': 'لوحة المفاتيح',
  'options.keyboard.open': 'يفتح {shortcut} نافذة مأمون على الصفحة الحالية.',
  'options.keyboard.none': 'لا يوجد اختصار محدد لفتح نافذة مأمون.',
  'options.keyboard.change': 'غيّر الاختصار',
  'options.keyboard.where': 'لتغييره: صفحة الإضافات في المتصفح، ثم «اختصارات لوحة المفاتيح».',

  // Section "Privacy".
  'options.privacy.title': 'وعدنا',
  'options.privacy.nothing': 'لا يرسل مأمون شيئًا إلى أي مكان، ولا يتصل بالشبكة أبدًا.',
  'options.privacy.kept':
    'يحفظ في متصفحك خياراتك هذه، وما تجاهلته أو رأيته من تنبيهات حتى لا تتكرر، وملحق القائمة إن أضفته، وسياسة مؤسستك إن وُجدت. لا شيء غير ذلك.',
  'options.privacy.private': 'لا يحفظ شيئًا من النوافذ الخاصة، ولا أنك فتحت صفحة المساعدة.',

  // Section "About".
  'options.about.title': 'عن مأمون',
  'options.about.licence': 'برنامج حر برخصة MIT. اقرأه وعدّله وشاركه.',
  'options.about.data': 'معلومات التطبيقات من مواقع الشركات والمتاجر والتقارير المنشورة، ومصدر كل معلومة معها.',
  'options.about.mentions': 'فيه أعمال لغيرنا، حقوقها لأصحابها:',
  'options.about.names': 'أسماء التطبيقات وعلاماتها لأصحابها. مأمون لا يتبع أي شركة منها.',
} as const satisfies Messages;
