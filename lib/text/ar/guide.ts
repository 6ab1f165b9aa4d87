/**
 * Arabic words of the guide: frame, first-run view, colours, the two groups of apps, "someone asks me to install an app".
 * Above each group of keys stands where it is seen.
 */
import type { Messages } from '../text.ts';

export const guide = {
  // Browser tab and history, on every view. Neutral on purpose: nobody reads a person's trouble in the title of a tab.
  'guide.tabTitle': 'مأمون',
  // Page header, beside the icon.
  'guide.brand': 'مأمون',
  // Name of the row of links to the views, for screen readers.
  'guide.navLabel': 'أقسام الدليل',
  // Narrow screens: button that opens the same links.
  'guide.menu': 'الأقسام',
  // First link of the page, visible when focused.
  'guide.skip': 'انتقل إلى المحتوى',
  // Names of the views: row of links, doors of the first view, headings in print.
  'guide.nav.start': 'البداية',
  'guide.nav.colours': 'معنى الألوان',
  'guide.nav.groups': 'معروف أم لا نعرف صاحبه؟',
  'guide.nav.asked': 'شخص يطلب مني تثبيت تطبيق',
  'guide.nav.file': 'نزّلتُ ملفًا',
  'guide.nav.installed': 'ثبّتُّ تطبيقًا وأشك فيه',
  'guide.nav.blackmail': 'أحدهم يبتزني',
  'guide.nav.parents': 'أحدهم يبتز ابني أو صديقي',
  'guide.nav.sources': 'مصادرنا',
  // Page header, button.
  'guide.print': 'اطبع الدليل',
  // Button on every view; `exitHint` is its description.
  'guide.exit': 'خروج سريع',
  'guide.exitHint': 'تختفي هذه الصفحة فورًا، وتحل محلها صفحة فارغة. لا يُمحى سجل المتصفح. ومن لوحة المفاتيح: اضغط Esc مرتين.',
  // For screen readers, after a link that opens a new tab.
  'guide.newTab': 'يُفتح في علامة تبويب جديدة',
  // Print only, last line.
  'guide.printedFrom': 'من دليل مأمون، القائمة {version}. أرقام الجهات تتغير؛ انظر تاريخ آخر تحقق بجانب كل منها.',
  // View "start", shown after installation and from the popup: greeting.
  'guide.start.title': 'أهلًا بك في مأمون',
  'guide.start.lead': 'قبل أن تنزّل تطبيقًا للمكالمات، يخبرك مأمون: هل التطبيق معروف؟ وهل هذه صفحته فعلًا؟',
  // View "start": three points under the greeting, a title and a sentence each.
  'guide.start.points.quiet.title': 'صامت في معظم الوقت',
  'guide.start.points.quiet.body': 'لا يظهر إلا عند صفحة تعرض تطبيقًا للمكالمات وفيها ما يستحق أن تعرفه.',
  'guide.start.points.why.title': 'يقول السبب',
  'guide.start.points.why.body': 'مع كل تنبيه: ماذا رأى، وبماذا قارنه، ومن قال ذلك، ومتى.',
  'guide.start.points.nothing.title': 'لا يرسل شيئًا',
  'guide.start.points.nothing.body': 'كل شيء يُقرَّر على جهازك من قائمة محفوظة فيه. لا يصل شيء مما تزوره إلى أحد عن طريقنا، ولا إلينا.',
  // View "start": box about the permission to read pages; the button asks for it.
  'guide.start.accessTitle': 'الإذن بقراءة الصفحات',
  'guide.start.accessGranted': 'الإذن ممنوح. يعمل مأمون على الصفحات التي تفتحها.',
  'guide.start.accessMissing': 'لم يُمنح الإذن بعد، فلا يستطيع مأمون أن ينبّهك من تلقاء نفسه. يقرأ الصفحة على جهازك فقط، ولا يخرج منها شيء.',
  'guide.start.accessGrant': 'امنح الإذن',
  // View "start": box on keeping the icon in sight.
  'guide.start.pinTitle': 'أبقِ الأيقونة أمامك',
  'guide.start.pinBody':
    'افتح قائمة الإضافات في شريط المتصفح، ثم أظهر أيقونة مأمون في الشريط (زر الدبوس). على الهاتف تجدها في قائمة المتصفح.',
  'guide.start.pinAlt': 'أيقونة مأمون: فقاعة كلام فيها حرف الميم',
  // View "start": the doors to the other views, a line under each name.
  'guide.start.doorsTitle': 'إلى أين؟',
  'guide.start.doors.asked': 'خذ خمس دقائق بهدوء قبل أن تضغط.',
  'guide.start.doors.file': 'هل هو من شركة التطبيق؟',
  'guide.start.doors.installed': 'خطوات بالترتيب، للهاتف والحاسوب.',
  'guide.start.doors.blackmail': 'لست وحدك. خطوة بعد خطوة.',
  'guide.start.doors.parents': 'ماذا تقول أولًا، وماذا تفعلان معًا.',
  'guide.start.doors.groups': 'كيف تميّز بنفسك.',
  'guide.start.doors.colours': 'ماذا يعني كل لون.',
  // View "colours": heading and first line.
  'guide.colours.title': 'ماذا تعني الألوان؟',
  'guide.colours.lead': 'لكل لون شكل وكلمة. يكفيك واحد منها لتفهم.',
  // View "colours": one row per look; `word` is the short name beside the shape.
  'guide.colours.rows.quiet.word': 'معروف',
  'guide.colours.rows.quiet.body': 'نعرف ناشر التطبيق، وتحققنا أن هذه صفحته. يظهر في الأيقونة فقط. ولا يعني أن كل من يكلّمك عبره مأمون.',
  'guide.colours.rows.note.word': 'انتبه',
  'guide.colours.rows.note.body':
    'تطبيق غير موجود في قائمتنا، أو مصدر غير رسمي، أو تطبيق أوقفته شركته، أو تطبيق معروف يعرّفك بغرباء. ليس اتهامًا، بل معلومة تسبق قرارك.',
  'guide.colours.rows.alarm.word': 'توقّف',
  'guide.colours.rows.alarm.body':
    'صفحة تقلّد تطبيقًا معروفًا، أو نسخة معدّلة منه، أو تطبيق ورد في تقرير منشور. نعرض عليك ما رأيناه، ومن قاله، ومتى.',
  'guide.colours.rows.silent.word': 'بلا علامة',
  'guide.colours.rows.silent.body': 'الصفحة لا تعرض تطبيقًا للمكالمات، أو لم نجد ما يكفي لنقول شيئًا.',
  // View "colours": table of the toolbar's signs; the sign stands before each sentence.
  'guide.colours.signsTitle': 'العلامات على الأيقونة في شريط المتصفح',
  'guide.colours.signs.established': 'تطبيق معروف. وإن كانت خلفيتها كهرمانية، فعليه ما يستحق الانتباه.',
  'guide.colours.signs.unofficial-source': 'تطبيق معروف في مصدر غير رسمي.',
  'guide.colours.signs.discontinued': 'تطبيق متوقف.',
  'guide.colours.signs.unknown': 'تطبيق غير موجود في قائمتنا.',
  'guide.colours.signs.modified': 'نسخة معدّلة.',
  'guide.colours.signs.lookalike': 'نسخة مقلّدة: الأعلى صوتًا، لأن دليلها في الصفحة نفسها.',
  'guide.colours.signs.reported': 'ورد في تقرير منشور.',
  // View "colours": box at the end.
  'guide.colours.noGreenTitle': 'لماذا لا توجد علامة خضراء؟',
  'guide.colours.noGreenBody': 'لأنه لا أحد يستطيع أن يعدك بأن هذا التطبيق أو ذاك «آمن». نقول ما تحققنا منه، والقرار لك.',
  // View "groups": heading and first line.
  'guide.groups.title': 'نوعان من تطبيقات المكالمات',
  'guide.groups.lead': 'الفرق بينهما ليس في الشكل، بل في من يقف خلف التطبيق ومن يحاسبه.',
  // View "groups": left and right box, points.
  'guide.groups.established.title': 'تطبيق معروف',
  'guide.groups.established.points.company': 'وراءه شركة أو مؤسسة معلومة الاسم، مسجّلة في بلد نعرفه.',
  'guide.groups.established.points.law': 'يخضع لقانون صارم، ومن تضرّر منه يعرف أين يشتكي.',
  'guide.groups.established.points.years': 'مضت عليه {years} على الأقل، وله موقع أو صفحة متجر باسمه.',
  'guide.groups.established.points.loss':
    'لو ابتزّت شركة معروفة مستخدمًا لانهالت عليها الدعاوى ودفعت تعويضات بالملايين؛ فهي أحرص منك على ألا يحدث ذلك. ولا نعرف بلاغًا بأن شركة معروفة ابتزّت أحدًا.',
  'guide.groups.unknown.title': 'تطبيق لا نعرف صاحبه',
  'guide.groups.unknown.points.maker': 'لا نعرف من صنعه، أو لا نجد له شركة وعنوانًا.',
  'guide.groups.unknown.points.law': 'لا نعرف لأي قانون يخضع، ولا أين تشتكي.',
  'guide.groups.unknown.points.fair': 'لا نتهم تطبيقًا بعينه؛ فقد يكون جديدًا ونافعًا.',
  'guide.groups.unknown.points.purpose': 'لكننا لا نستطيع أن نضمن لك جدّيته ولا الغاية من إنشائه.',
  // View "groups": line under the two boxes.
  'guide.groups.conclusion': 'فأفضل حل: أجرِ مكالماتك عبر تطبيق معروف، ولا سيما مع من لا تعرفه.',
  // View "groups": list of known apps, each with its publisher and its own site.
  'guide.groups.knownTitle': 'تطبيقات معروفة في قائمتنا',
  'guide.groups.knownNote':
    'للمكالمات بين من يعرف بعضهم بعضًا. أولًا ما يعرفه أكثر الناس، ثم الباقي أبجديًا لا بحسب الأفضلية. وما لم نجد عنه ما نشترطه ليس هنا. وهي لا تضمن الشخص الذي يكلّمك عبرها.',
  // View "groups": numbered list, a title and a sentence each.
  'guide.groups.tellTitle': 'كيف تميّز بنفسك؟',
  'guide.groups.tell.site.title': 'ابدأ من الموقع الرسمي',
  'guide.groups.tell.site.body': 'اكتب عنوان موقع الشركة بنفسك، ثم انتقل منه إلى المتجر. لا تبدأ من رابط وصلك في رسالة.',
  'guide.groups.tell.publisher.title': 'اقرأ اسم الناشر',
  'guide.groups.tell.publisher.body': 'في صفحة المتجر، تحت اسم التطبيق. الاسم والصورة يسهل نسخهما، والناشر أصعب.',
  'guide.groups.tell.address.title': 'اقرأ عنوان الموقع من يمينه',
  'guide.groups.tell.address.body':
    'تجاهل https://‎، ثم انظر إلى ما يقع مباشرة قبل أول شرطة مائلة مفردة ( / )، من جهة اليمين: هذا هو الموقع الحقيقي. وما على يساره يكتبه صاحب الموقع كما يشاء.',
  'guide.groups.tell.bait.title': 'احذر الكلمات المضافة',
  'guide.groups.tell.bait.body': '«الذهبي» و«بلس» و«برو» و«ضد الحظر» مع اسم معروف تعني غالبًا نسخة ليست من الشركة.',
  'guide.groups.tell.complaint.title': 'ابحث عن سياسة الخصوصية وطريق الشكوى',
  'guide.groups.tell.complaint.body': 'التطبيق الجاد يعرّف بصاحبه ومقرّه وطريقة الشكوى.',
  // View "groups": worked example; an address stands beside each of the two labels.
  'guide.groups.exampleTitle': 'مثال على قراءة العنوان',
  'guide.groups.exampleReal': 'عنوان الشركة',
  'guide.groups.exampleCopy': 'عنوان آخر وضع الاسم في أوله',
  // View "groups": list at the end.
  'guide.groups.limitsTitle': 'ما لا نعدك به',
  'guide.groups.limits.store': 'وجود التطبيق في متجر رسمي لا يكفي: فقد دخلت المتاجرَ تطبيقاتُ تجسس قبل أن تُكتشف.',
  'guide.groups.limits.few': 'قلة المستخدمين لا تعني أن التطبيق سيئ.',
  'guide.groups.limits.people': 'وراء التطبيق المعروف شركة تُحاسَب. أما الشخص الذي يكلّمك عبره فلا يضمنه أحد.',
  'guide.groups.limits.record': 'لا نعرف شركة معروفة سجّلت مكالمة لتبتزّ صاحبها. أما من تكلّمه فيستطيع أن يسجّلها.',
  // View "groups": last line. {date} is the day on which Skype ended.
  'guide.groups.skype': 'توقّف سكايب في {date}. فاحذر كل صفحة تعرض عليك تنزيله اليوم.',
  // View "asked": heading, first line, and the line set apart.
  'guide.asked.title': 'شخص يطلب مني تثبيت تطبيق',
  'guide.asked.lead': 'قد يكون الطلب عاديًا. وقد يكون أول خطوة في حيلة معروفة. خذ وقتك؛ من يحبك لا يستعجلك.',
  'guide.asked.stop': 'إن قال لك أحد «تجاهل التنبيه» فتوقّف. فهذا وحده علامة خطر.',
  // View "asked": quoted excuses.
  'guide.asked.excusesTitle': 'أعذار تتكرر في قضايا حقيقية',
  'guide.asked.excuses.sound': '«الصوت لا يعمل هنا، ثبّت هذا لنتكلم.»',
  'guide.asked.excuses.invitation': '«هذا التطبيق خاص، وهذا رمز الدعوة.»',
  'guide.asked.excuses.gold': '«نسخة ذهبية فيها ميزات أكثر.»',
  'guide.asked.excuses.file': '«نزّل الملف من هذا الرابط، فهو غير موجود في المتجر.»',
  // View "asked": numbered list, a title and a sentence each.
  'guide.asked.doTitle': 'ماذا تفعل؟',
  'guide.asked.steps.wait.title': 'لا تثبّت الآن',
  'guide.asked.steps.wait.body': 'لا شيء يضيع إن انتظرت حتى الغد.',
  'guide.asked.steps.known.title': 'اقترح تطبيقًا معروفًا عندك',
  'guide.asked.steps.known.body': 'إن رفض كل تطبيق معروف، فهذا وحده سبب كافٍ لأن ترفض.',
  'guide.asked.steps.check.title': 'افحص الرابط دون أن تفتحه',
  'guide.asked.steps.check.body': 'اضغط أيقونة مأمون، والصق الرابط أو اكتب اسم التطبيق.',
  'guide.asked.steps.file.title': 'لا تنزّل ملفًا من محادثة',
  'guide.asked.steps.file.body': 'ملفات APK وEXE التي تصلك في محادثة أو من موقع لا تعرفه: لا تفتحها. وعلى آيفون لا تقبل «ملف تعريف».',
  'guide.asked.steps.permissions.title': 'لا تعطِ ما لا تحتاج إليه المكالمة',
  'guide.asked.steps.permissions.body':
    'تحتاج المكالمة إلى الميكروفون والكاميرا، ولا تحتاج إلى رسائلك ولا إلى صورك ولا إلى «تسهيلات الاستخدام (إمكانية الوصول)».',
  'guide.asked.steps.camera.title': 'لا تظهر في الكاميرا بما لا تريد أن يُحفظ',
  'guide.asked.steps.camera.body': 'يستطيع الطرف الآخر أن يسجّل أي مكالمة، في أي تطبيق.',
  // View "asked": sentence that can be copied into a chat, and its button.
  'guide.asked.replyTitle': 'جواب جاهز، إن شئت',
  'guide.asked.reply': 'لا أثبّت تطبيقات من روابط. نتكلم عبر التطبيق الذي عندي، وإلا فلا داعي للمكالمة.',
  'guide.asked.copyReply': 'انسخ الجواب',
  'guide.asked.copied': 'نُسخ',
  'guide.asked.copyFailed': 'لم يُنسخ. حدّد النص وانسخه بنفسك.',
  // View "asked": before the link to "installed".
  'guide.asked.next': 'إن كنت قد ثبّته:',
} as const satisfies Messages;
