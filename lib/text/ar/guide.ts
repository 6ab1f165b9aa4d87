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
  'guide.nav.groups': 'معروف أم مجهول؟',
  'guide.nav.asked': 'طُلب مني تثبيت تطبيق',
  'guide.nav.file': 'نزّلتُ ملفًا',
  'guide.nav.installed': 'ثبّتُّ تطبيقًا وأشك فيه',
  'guide.nav.blackmail': 'أحدهم يبتزني',
  'guide.nav.sources': 'على ماذا نعتمد',
  // Page header, button.
  'guide.print': 'اطبع الدليل',
  // Button on every view; `exitHint` is its description.
  'guide.exit': 'خروج سريع',
  'guide.exitHint': 'تختفي هذه الصفحة فورًا، وتحل محلها صفحة فارغة. ومن لوحة المفاتيح: اضغط Esc مرتين.',
  // For screen readers, after a link that opens a new tab.
  'guide.newTab': 'يُفتح في علامة تبويب جديدة',
  // Print only, last line.
  'guide.printedFrom': 'من دليل مأمون، القائمة {version}. أرقام الجهات تتغير؛ انظر تاريخ التحقق بجانب كل منها.',
  // View "start", shown after installation and from the popup: greeting.
  'guide.start.title': 'أهلًا بك. أنا مأمون.',
  'guide.start.lead': 'قبل أن تنزّل تطبيقًا للمكالمات، أخبرك: هل التطبيق معروف؟ وهل هذه صفحته فعلًا؟',
  // View "start": three points under the greeting, a title and a sentence each.
  'guide.start.points.quiet.title': 'أصمت في معظم الوقت',
  'guide.start.points.quiet.body': 'لا أظهر إلا عند صفحة تعرض تطبيقًا للمكالمات وفيها ما يستحق أن تعرفه.',
  'guide.start.points.why.title': 'أقول السبب',
  'guide.start.points.why.body': 'مع كل تنبيه: ماذا رأيت، وبماذا قارنته، ومن أين عرفت، ومتى.',
  'guide.start.points.nothing.title': 'لا أرسل شيئًا',
  'guide.start.points.nothing.body': 'كل شيء يُقرَّر على جهازك من قائمة محفوظة فيه. لا أحد يعرف ما تزوره، ولا نحن.',
  // View "start": box about the permission to read pages; the button asks for it.
  'guide.start.accessTitle': 'الإذن بقراءة الصفحات',
  'guide.start.accessGranted': 'الإذن ممنوح. أعمل على الصفحات التي تفتحها.',
  'guide.start.accessMissing': 'لم يُمنح الإذن بعد، فلا أستطيع أن أنبّهك من تلقاء نفسي. أقرأ الصفحة على جهازك فقط، ولا يخرج منها شيء.',
  'guide.start.accessGrant': 'امنح الإذن',
  // View "start": box on keeping the icon in sight.
  'guide.start.pinTitle': 'أبقِ الأيقونة أمامك',
  'guide.start.pinBody': 'افتح قائمة الإضافات في شريط المتصفح، ثم ثبّت أيقونة مأمون. على الهاتف تجدها في قائمة المتصفح.',
  'guide.start.pinAlt': 'أيقونة مأمون: فقاعة كلام فيها حرف الميم',
  // View "start": the doors to the other views, a line under each name.
  'guide.start.doorsTitle': 'إلى أين؟',
  'guide.start.doors.asked': 'قبل أن تضغط: خمس دقائق هدوء.',
  'guide.start.doors.file': 'هل هو من صانع التطبيق؟',
  'guide.start.doors.installed': 'خطوات بالترتيب، للهاتف والحاسوب.',
  'guide.start.doors.blackmail': 'لست وحدك. خطوة بعد خطوة.',
  'guide.start.doors.groups': 'كيف تميّز بنفسك.',
  'guide.start.doors.colours': 'ماذا يعني كل لون.',
  // View "colours": heading and first line.
  'guide.colours.title': 'ماذا تعني الألوان؟',
  'guide.colours.lead': 'لكل لون شكل وكلمة. يكفيك واحد منها لتفهم.',
  // View "colours": one row per look; `word` is the short name beside the shape.
  'guide.colours.rows.quiet.word': 'معروف',
  'guide.colours.rows.quiet.body': 'نعرف ناشر التطبيق، وتحققنا أن هذه صفحته. يظهر في الأيقونة فقط. لا يعني أن كل من يكلّمك عبره مأمون.',
  'guide.colours.rows.note.word': 'انتبه',
  'guide.colours.rows.note.body': 'تطبيق غير موجود في قائمتنا، أو مصدر غير رسمي، أو تطبيق أوقفه صاحبه. ليس اتهامًا، بل معلومة تسبق قرارك.',
  'guide.colours.rows.alarm.word': 'توقّف',
  'guide.colours.rows.alarm.body': 'صفحة تقلّد تطبيقًا معروفًا، أو نسخة معدّلة منه، أو تطبيق ورد في تقرير منشور. نعرض عليك الدليل ومصدره.',
  'guide.colours.rows.silent.word': 'بلا علامة',
  'guide.colours.rows.silent.body': 'الصفحة لا تعرض تطبيقًا للمكالمات، أو لم نجد ما يكفي لنقول شيئًا.',
  // View "colours": box at the end.
  'guide.colours.noGreenTitle': 'لماذا لا توجد علامة خضراء؟',
  'guide.colours.noGreenBody': 'لأن أحدًا لا يستطيع أن يعدك بأن تطبيقًا «آمن». نقول ما تحققنا منه، والقرار لك.',
  // View "groups": heading and first line.
  'guide.groups.title': 'نوعان من تطبيقات المكالمات: معروف ومجهول',
  'guide.groups.lead': 'الفرق بينهما ليس في الشكل، بل في من يقف خلف التطبيق ومن يحاسبه.',
  // View "groups": left and right box, points.
  'guide.groups.established.title': 'تطبيق معروف',
  'guide.groups.established.points.company': 'له شركة مسجّلة باسمها، في بلد نعرفه.',
  'guide.groups.established.points.law': 'يحكمه قانون، ولمن تضرر باب يشتكي منه.',
  'guide.groups.established.points.years': 'مضت عليه سنوات، وله موقع باسمه وصفحة في المتجر.',
  'guide.groups.established.points.loss': 'ستخسر شركته الكثير لو خانت مستخدميها، ولا نعرف بلاغًا عن واحدة منها ابتزت أحدهم.',
  'guide.groups.unknown.title': 'تطبيق مجهول',
  'guide.groups.unknown.points.maker': 'لا نعرف من صنعه، أو لا نجد له شركة وعنوانًا.',
  'guide.groups.unknown.points.law': 'لا نعرف أي قانون يحكمه، ولا أين تشتكي.',
  'guide.groups.unknown.points.fair': 'لا نتهم تطبيقًا بعينه؛ فقد يكون جديدًا ونافعًا.',
  'guide.groups.unknown.points.purpose': 'لكننا لا نستطيع أن نقول لك لماذا صُنع.',
  // View "groups": line under the two boxes.
  'guide.groups.conclusion': 'لذلك: لمكالماتك، ومع من لا تعرفه خصوصًا، استخدم تطبيقًا معروفًا.',
  // View "groups": list of known apps, each with its publisher and its own site.
  'guide.groups.knownTitle': 'تطبيقات معروفة في قائمتنا',
  'guide.groups.knownNote': 'للمكالمات بين من يعرف بعضهم بعضًا، مرتبة بحسب الحروف لا بحسب الأفضل. وهي لا تضمن الشخص الذي يكلّمك عبرها.',
  // View "groups": numbered list, a title and a sentence each.
  'guide.groups.tellTitle': 'كيف تميّز بنفسك؟',
  'guide.groups.tell.site.title': 'ابدأ من الموقع الرسمي',
  'guide.groups.tell.site.body': 'اكتب عنوان الشركة بنفسك، ومنه اذهب إلى المتجر. لا تبدأ من رابط وصلك في رسالة.',
  'guide.groups.tell.publisher.title': 'اقرأ اسم الناشر',
  'guide.groups.tell.publisher.body': 'في صفحة المتجر، تحت اسم التطبيق. الاسم والصورة يسهل نسخهما، والناشر أصعب.',
  'guide.groups.tell.address.title': 'اقرأ العنوان من آخره',
  'guide.groups.tell.address.body': 'المهم هو الجزء الذي يسبق أول شرطة مائلة مباشرة. ما قبله يختاره صاحب الموقع كما يشاء.',
  'guide.groups.tell.bait.title': 'احذر الكلمات المضافة',
  'guide.groups.tell.bait.body': '«الذهبي» و«بلس» و«برو» و«ضد الحظر» مع اسم معروف تعني غالبًا نسخة ليست من الشركة.',
  'guide.groups.tell.complaint.title': 'اسأل عن سياسة الخصوصية والشكوى',
  'guide.groups.tell.complaint.body': 'تطبيق جاد يقول من هو، وأين مقره، وكيف تشتكي.',
  // View "groups": worked example; an address stands beside each of the two labels.
  'guide.groups.exampleTitle': 'مثال على قراءة العنوان',
  'guide.groups.exampleReal': 'عنوان الشركة',
  'guide.groups.exampleCopy': 'عنوان آخر وضع الاسم في أوله',
  // View "groups": list at the end.
  'guide.groups.limitsTitle': 'ما لا نعدك به',
  'guide.groups.limits.store': 'وجود التطبيق في متجر رسمي لا يكفي: تطبيقات تجسس دخلت المتاجر قبل أن تُكتشف.',
  'guide.groups.limits.few': 'قلة المستخدمين لا تعني أن التطبيق سيئ.',
  'guide.groups.limits.people': 'التطبيق المعروف يضمن لك شركة تُحاسَب. أما الشخص الذي يكلّمك عبره فلا يضمنه أحد.',
  // View "groups": last line. {date} is the day on which Skype ended.
  'guide.groups.skype': 'توقّف سكايب في {date}. كل صفحة تعرض عليك تنزيله اليوم تستحق أن تتوقف عندها.',
  // View "asked": heading, first line, and the line set apart.
  'guide.asked.title': 'شخص يطلب مني تثبيت تطبيق',
  'guide.asked.lead': 'قد يكون الطلب عاديًا. وقد يكون أول خطوة في حيلة معروفة. خذ وقتك؛ من يحبك لا يستعجلك.',
  'guide.asked.stop': 'إن قال لك أحد «تجاهل التنبيه» فتوقّف. هذه وحدها علامة.',
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
  'guide.asked.steps.known.body': 'إن رفض كل تطبيق معروف، فقد عرفت الجواب.',
  'guide.asked.steps.check.title': 'افحص الرابط دون أن تفتحه',
  'guide.asked.steps.check.body': 'افتح أيقونة مأمون، والصق الرابط أو اكتب اسم التطبيق.',
  'guide.asked.steps.file.title': 'لا تنزّل ملفًا من محادثة',
  'guide.asked.steps.file.body': 'ملفات APK وEXE التي تصلك في محادثة أو من موقع لا تعرفه: لا تفتحها. وعلى آيفون لا تقبل «ملف تعريف».',
  'guide.asked.steps.permissions.title': 'لا تعطِ ما لا تحتاجه المكالمة',
  'guide.asked.steps.permissions.body': 'المكالمة تحتاج الميكروفون والكاميرا. لا تحتاج رسائلك ولا صورك ولا «إمكانية الوصول».',
  'guide.asked.steps.camera.title': 'لا تظهر في الكاميرا بما لا تريد أن يُحفظ',
  'guide.asked.steps.camera.body': 'كل مكالمة يمكن أن تُسجَّل من الطرف الآخر، في أي تطبيق.',
  // View "asked": sentence that can be copied into a chat, and its button.
  'guide.asked.replyTitle': 'جواب جاهز، إن شئت',
  'guide.asked.reply': 'لا أثبّت تطبيقات من روابط. نتكلم عبر التطبيق الذي عندي، أو لا داعي.',
  'guide.asked.copyReply': 'انسخ الجواب',
  'guide.asked.copied': 'نُسخ',
  'guide.asked.copyFailed': 'لم يُنسخ. حدّد النص وانسخه بنفسك.',
  // View "asked": before the link to "installed".
  'guide.asked.next': 'إن كنت قد ثبّته:',
} as const satisfies Messages;
