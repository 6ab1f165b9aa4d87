/**
 * Arabic words of the guide's help: "I already installed it", "someone is blackmailing me", and what both rest on.
 * Above each group of keys stands where it is seen.
 */
import type { Messages } from '../text.ts';

export const help = {
  // View "installed": heading, first line, and the line before the link to "blackmail".
  'guide.installed.title': 'ثبّتُّ تطبيقًا وأشك فيه',
  'guide.installed.lead': 'يحدث هذا لكثيرين. اتبع الخطوات بالترتيب، واحدة واحدة.',
  'guide.installed.threatened': 'إن كان أحد يهددك الآن، فاقرأ أولًا:',
  // View "installed": box before the steps, for who lives with the person who put the app there.
  'guide.installed.homeTitle': 'هل وضعه شخص يعيش معك؟',
  'guide.installed.home':
    'إن حذفته فقد يعرف، وقد يكون في ذلك خطر عليك. اطلب مشورة ممن تثق به أو من خط مساندة أولًا، من جهاز آخر لا يصل إليه.',
  // View "installed": choice of device and headings of the three lists.
  'guide.installed.deviceLabel': 'ما جهازك؟',
  'guide.installed.devices.android': 'أندرويد',
  'guide.installed.devices.iphone': 'آيفون وآيباد',
  'guide.installed.devices.computer': 'حاسوب',
  // View "installed": under the choice of device.
  'guide.installed.tickNote': 'العلامات التي تضعها هنا لا تُحفظ.',
  // View "installed": steps for Android phones. Menus are described, not quoted: every maker names them differently.
  'guide.installed.android.offline.title': 'اقطع الإنترنت',
  'guide.installed.android.offline.body': 'شغّل وضع الطيران، وتأكد أن الواي فاي مطفأ.',
  'guide.installed.android.shots.title': 'التقط صورًا للشاشة إن كان أحد يهددك',
  'guide.installed.android.shots.body': 'صوّر اسم التطبيق وصفحته والرسائل، قبل قطع الإنترنت وقبل الحذف.',
  'guide.installed.android.permissions.title': 'اسحب أذوناته',
  'guide.installed.android.permissions.body':
    'في الإعدادات، افتح قائمة التطبيقات واختره، ثم افتح أذوناته. ارفض جهات الاتصال والصور والرسائل والميكروفون والكاميرا.',
  'guide.installed.android.powers.title': 'اسحب صلاحياته الخاصة',
  'guide.installed.android.powers.body':
    'ابحث في الإعدادات عمّا يُسمح به لتطبيقات بعينها: تسهيلات الاستخدام (إمكانية الوصول)، وإدارة الجهاز، وقراءة الإشعارات، والظهور فوق التطبيقات الأخرى. أوقفه فيها كلها. تختلف الأسماء من هاتف إلى هاتف.',
  'guide.installed.android.remove.title': 'احذفه',
  'guide.installed.android.remove.body': 'إن رفض الحذف، فأعد تشغيل الهاتف في «الوضع الآمن» ثم احذفه.',
  'guide.installed.android.online.title': 'أعد الإنترنت',
  'guide.installed.android.online.body': 'الخطوات التالية تحتاج إلى الشبكة.',
  'guide.installed.android.scan.title': 'افحص الهاتف',
  'guide.installed.android.scan.body': 'افتح متجر Google Play واضغط صورة حسابك، ثم Play Protect، واطلب فحص الهاتف.',
  'guide.installed.android.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.android.passwords.body': 'البريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.android.devices.title': 'سجّل الخروج من الأجهزة الغريبة',
  'guide.installed.android.devices.body':
    'في إعدادات واتساب وسيغنال وتيليغرام، وفي حسابك في غوغل، قائمة بأجهزتك. سجّل الخروج من كل جهاز لا تعرفه.',
  'guide.installed.android.contacts.title': 'نبّه القريبين منك',
  'guide.installed.android.contacts.body': 'إن كان قد أخذ جهات اتصالك، فأرسل إليهم: «قد تصلكم رسائل باسمي ليست مني».',
  'guide.installed.android.reset.title': 'ما زال الهاتف غريبًا؟',
  'guide.installed.android.reset.body': 'احفظ صورك وحدها، ثم أعد الهاتف إلى ضبط المصنع، ولا تثبّت ذلك التطبيق من جديد.',
  'guide.installed.android.report.title': 'أبلغ عنه',
  'guide.installed.android.report.body': 'في صفحته في المتجر خيار للإبلاغ عنه. وجهات الإبلاغ في بلدك تجدها في قسم «أحدهم يبتزني».',
  // View "installed": steps for iPhone and iPad. Menus are described, not quoted: their names change from version to version.
  'guide.installed.iphone.offline.title': 'اقطع الإنترنت',
  'guide.installed.iphone.offline.body': 'شغّل نمط الطيران، وتأكد أن الواي فاي مطفأ.',
  'guide.installed.iphone.shots.title': 'التقط صورًا للشاشة إن كان أحد يهددك',
  'guide.installed.iphone.shots.body': 'صوّر اسم التطبيق وصفحته والرسائل، قبل قطع الإنترنت وقبل الحذف.',
  'guide.installed.iphone.remove.title': 'احذف التطبيق',
  'guide.installed.iphone.remove.body': 'اضغط مطولًا على أيقونته، ثم اختر الحذف.',
  'guide.installed.iphone.profiles.title': 'احذف ملفات التعريف الغريبة',
  'guide.installed.iphone.profiles.body': 'في الإعدادات، ابحث عن إدارة الجهاز أو عن VPN. احذف كل ملف تعريف لم تضعه أنت أو مدرستك أو عملك.',
  'guide.installed.iphone.permissions.title': 'راجع الأذونات',
  'guide.installed.iphone.permissions.body': 'في الإعدادات قسم للخصوصية. انظر فيه من يصل إلى جهات الاتصال والصور والميكروفون والكاميرا.',
  'guide.installed.iphone.online.title': 'أعد الإنترنت',
  'guide.installed.iphone.online.body': 'الخطوات التالية تحتاج إلى الشبكة.',
  'guide.installed.iphone.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.iphone.passwords.body': 'حساب آبل والبريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.iphone.devices.title': 'سجّل الخروج من الأجهزة الغريبة',
  'guide.installed.iphone.devices.body':
    'في الإعدادات، اضغط اسمك، وانظر الأجهزة في آخر الصفحة. وفي إعدادات واتساب وسيغنال قائمة بالأجهزة المرتبطة.',
  'guide.installed.iphone.contacts.title': 'نبّه القريبين منك',
  'guide.installed.iphone.contacts.body': 'إن كان قد أخذ جهات اتصالك، فأرسل إليهم: «قد تصلكم رسائل باسمي ليست مني».',
  'guide.installed.iphone.update.title': 'حدّث النظام',
  'guide.installed.iphone.update.body': 'في الإعدادات العامة، ثبّت آخر تحديث.',
  // View "installed": steps for Windows and Mac.
  'guide.installed.computer.offline.title': 'اقطع الإنترنت',
  'guide.installed.computer.offline.body': 'أطفئ الواي فاي أو انزع السلك.',
  'guide.installed.computer.shots.title': 'التقط صورًا للشاشة إن كان أحد يهددك',
  'guide.installed.computer.shots.body': 'صوّر اسم البرنامج وصفحته والرسائل، قبل قطع الإنترنت وقبل الحذف.',
  'guide.installed.computer.remove.title': 'احذف البرنامج',
  'guide.installed.computer.remove.body': 'في ويندوز: من قائمة التطبيقات في الإعدادات. في ماك: انقله من مجلد التطبيقات إلى سلة المهملات.',
  'guide.installed.computer.extensions.title': 'احذف الإضافات الغريبة',
  'guide.installed.computer.extensions.body': 'افتح صفحة الإضافات في متصفحك، واحذف ما لم تضعه أنت.',
  'guide.installed.computer.online.title': 'أعد الإنترنت',
  'guide.installed.computer.online.body': 'الخطوات التالية تحتاج إلى الشبكة.',
  'guide.installed.computer.scan.title': 'افحص الحاسوب',
  'guide.installed.computer.scan.body': 'في ويندوز: افتح برنامج الحماية، واطلب فحصًا كاملًا، ثم فحصًا قبل تشغيل النظام.',
  'guide.installed.computer.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.computer.passwords.body': 'البريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.computer.devices.title': 'سجّل الخروج من الأجهزة الغريبة',
  'guide.installed.computer.devices.body': 'راجع الأجهزة المرتبطة في واتساب وتيليغرام وسيغنال، وفي حسابك في غوغل أو مايكروسوفت أو آبل.',
  'guide.installed.computer.reset.title': 'ما زال غريبًا؟',
  'guide.installed.computer.reset.body': 'خذه إلى من تثق به. وقد يلزم أن يُعاد تثبيت النظام بعد حفظ ملفاتك.',
  // View "installed": box at the end, before the link to "blackmail".
  'guide.installed.honestTitle': 'كلمة صادقة',
  'guide.installed.honest': 'حذف التطبيق يوقفه، لكنه لا يعيد ما نُسخ قبل الحذف. إن هددك أحد بشيء منه، فلست وحدك:',
  // View "blackmail": heading.
  'guide.blackmail.title': 'أحدهم يبتزني',
  // View "blackmail": first box, before everything else.
  'guide.blackmail.dangerTitle': 'هل أنت في خطر الآن، أو تخاف أن يؤذيك أحد من أهلك، أو تفكر في إيذاء نفسك؟',
  'guide.blackmail.danger': 'نادِ أقرب شخص تثق به الآن، أو اتصل برقم الطوارئ. هذا أولًا، وما بعده ينتظر.',
  // View "blackmail": in the first box, once a country is chosen. {country} is its name.
  'guide.blackmail.dangerNumbers': 'أرقام نعرفها في {country}:',
  'guide.blackmail.dangerNone': 'لا نعرف رقمًا مؤكدًا في {country}. اتصل برقم الطوارئ الذي تعرفه.',
  'guide.blackmail.dangerChoose': 'اختر بلدك لترى الأرقام:',
  // View "blackmail": first line.
  'guide.blackmail.lead': 'خذ نفسًا. الذنب ذنب من يهددك، لا ذنبك. هذا يحدث لكثيرين، وكثيرون خرجوا منه. والكلام هنا لكَ ولكِ.',
  // View "blackmail": box for minors, under the first line; {source} is who says so.
  'guide.blackmail.minorTitle': 'عمرك دون 18 سنة؟',
  'guide.blackmail.minor':
    'لن تُعاقَب لأنك الضحية: هكذا يقول {source} للقاصرين، فمن يُلاحَق هو من يهددهم. وإن خفت من القانون أو من أحد في بلدك، فاسأل خط مساندة الأطفال أولًا.',
  'guide.blackmail.minorSource': 'مكتب التحقيقات الفيدرالي الأمريكي (2019)',
  // View "blackmail": heads of the two lists of steps.
  'guide.blackmail.nowTitle': 'الآن',
  'guide.blackmail.laterTitle': 'ثم، حين تهدأ',
  // View "blackmail": questions that people ask at this point, a title and an answer each.
  'guide.blackmail.askTitle': 'وإذا…',
  'guide.blackmail.ask.published.title': 'ماذا لو نشرها؟',
  'guide.blackmail.ask.published.body':
    'لم ينته شيء. خذ رابط ما نُشر، وأبلغ المنصة فورًا، واستخدم خدمات الإزالة في هذه الصفحة، وأخبر من تثق به قبل أن يسمع من غيرك.',
  'guide.blackmail.ask.code.title': 'أعطيته رمزًا وصلني',
  'guide.blackmail.ask.code.body':
    'افتح واتساب الأصلي وسجّل رقمك من جديد: يخرج غيرك من حسابك. ثم فعّل التحقق بخطوتين، وانظر الأجهزة المرتبطة، ونبّه جهات اتصالك.',
  'guide.blackmail.ask.recording.title': 'سجّل مكالمتي، والتسجيل ليس على هاتفي',
  'guide.blackmail.ask.recording.body':
    'خدمتا StopNCII وTake It Down تحتاجان إلى المقطع نفسه على جهازك. من دونه: احتفظ بالرابط واسم الحساب، وأبلغ داخل المنصة. وإن كنت دون 18 سنة فأبلغ IWF بالرابط.',
  'guide.blackmail.ask.family.title': 'أخاف من أهلي',
  'guide.blackmail.ask.family.body':
    'يكفي أن تخبر شخصًا واحدًا تطمئن إليه: خالة أو معلّمة أو مرشدة المدرسة، أو خط مساندة في بلدك. ويمكنك أن تسأل منظمة أو محاميًا قبل أن تذهب إلى أحد. وإن خفت الأذى الآن، فارجع إلى الصندوق الأول.',
  'guide.blackmail.ask.sender.title': 'من وضع برنامج تجسس على هاتفي يعيش معي',
  'guide.blackmail.ask.sender.body': 'قد يعرف أنك حذفته، وقد يقرأ ما تكتبه الآن. استخدم جهازًا آخر، واطلب مشورة قبل أن تحذفه.',
  // View "blackmail": numbered steps, in this order.
  'guide.blackmail.steps.pay.title': 'لا تدفع، ولا ترسل شيئًا آخر',
  'guide.blackmail.steps.pay.body': 'من أخذ المال مرة طلبه مرة أخرى. وإن كنت قد دفعت، فلا تدفع من جديد.',
  'guide.blackmail.steps.evidence.title': 'احتفظ بالأدلة',
  'guide.blackmail.steps.evidence.body':
    'التقط صورًا للشاشة: التهديد، واسم الحساب ورابطه، والأرقام، والحساب أو الرقم الذي طلب التحويل إليه، والتاريخ. لا تعدّل الصور ولا تحذف المحادثة.',
  'guide.blackmail.steps.minors.title': 'انتبه: صور من هم دون الثامنة عشرة',
  'guide.blackmail.steps.minors.body':
    'لا تلتقط صورة جنسية لمن هو دون 18 سنة، ولا تنسخها ولا ترسلها، ولو كنت أنت صاحبها: هذا يحميك. اكتب الرابط واسم الحساب بدلًا منها.',
  'guide.blackmail.steps.silence.title': 'توقّف عن الرد، ثم احظره',
  'guide.blackmail.steps.silence.body': 'بعد حفظ الأدلة. لا تساومه ولا تهدده ولا تتحدَّه. وأبلغ عنه في التطبيق نفسه.',
  'guide.blackmail.steps.keep.title': 'لا تحذف حسابك',
  'guide.blackmail.steps.keep.body': 'عطّله مؤقتًا إن أردت، وأخفِ قائمة أصدقائك، واجعل حساباتك خاصة.',
  'guide.blackmail.steps.passwords.title': 'احمِ حساباتك',
  'guide.blackmail.steps.passwords.body': 'غيّر كلمات المرور، وفعّل التحقق بخطوتين، وسجّل الخروج من كل جهاز لا تعرفه.',
  'guide.blackmail.steps.tell.title': 'أخبر شخصًا واحدًا تثق به',
  'guide.blackmail.steps.tell.body':
    'أمًّا أو أبًا أو أختًا أو صديقًا. وإن خفت رد فعل أهلك، فابدأ بخالة أو معلّمة أو مرشدة المدرسة أو خط مساندة. الخوف يصغر حين يُقال.',
  'guide.blackmail.steps.report.title': 'أبلغ جهة رسمية',
  'guide.blackmail.steps.report.body': 'اختر بلدك في هذه الصفحة لترى الجهات التي وجدنا لها مصدرًا، ومتى قيل ذلك.',
  'guide.blackmail.steps.takedown.title': 'حاول أن توقف انتشار الصور',
  'guide.blackmail.steps.takedown.body':
    'في آخر الصفحة خدمات مجانية تساعد على منع رفع صورتك إلى المنصات المشاركة. تحتاج إلى أن تكون الصورة أو المقطع على جهازك، ولا تغادره. احفظ رقم الحالة والرمز: لا يُستعادان.',
  'guide.blackmail.steps.experts.title': 'احذر «خبراء» استرجاع الصور',
  'guide.blackmail.steps.experts.body':
    'من يعدك بإيقاف المبتز أو اختراق جهازه مقابل مال قد يكون محتالًا، وقد يكون شريكه. ولا تصدّق من يراسلك باسم الشرطة.',
  // View "blackmail": under the steps "report" and "takedown", buttons that lead down the page.
  'guide.blackmail.toReport': 'إلى جهات الإبلاغ',
  'guide.blackmail.toTakedown': 'إلى خدمات الإزالة',
  // View "blackmail": words that can be copied and sent to somebody trusted.
  'guide.blackmail.sayTitle': 'كلام جاهز لمن تثق به، إن شئت',
  'guide.blackmail.say': 'أحدهم يهددني بنشر أشياء تخصني. لا أريد أن أبقى وحدي مع هذا. لا أحتاج إلى لوم، بل إلى أن تقف معي.',
  'guide.blackmail.copySay': 'انسخ الكلام',
  // View "blackmail": box for parents, teachers and friends.
  'guide.blackmail.otherTitle': 'أأنت أمّ أو أب أو صديق؟',
  'guide.blackmail.other': 'إن أخبرك ابنك أو ابنتك أو صديقتك أن أحدًا يبتزهم، فلكم صفحة وحدها:',
  // View "blackmail": choice of country. Never guessed, never kept.
  'guide.blackmail.reportTitle': 'أين أبلغ؟',
  'guide.blackmail.countryLabel': 'البلد',
  'guide.blackmail.countryNone': 'اختر بلدك',
  'guide.blackmail.countryOther': 'بلد آخر',
  'guide.blackmail.countryNote': 'لا نعرف مكانك ولا نخمّنه، ولا نحفظ اختيارك.',
  // View "blackmail": in place of the contacts while no country is chosen.
  'guide.blackmail.chooseAbove': 'اختر بلدك في أعلى الصفحة لترى جهاته.',
  // View "blackmail": for a country with no contact that is fit to be shown. {country} is its name.
  'guide.blackmail.noContact':
    'لم نجد في {country} جهة استطعنا أن نتحقق منها مؤخرًا، ولا نعرض رقمًا لسنا متأكدين منه. اسأل أقرب مركز شرطة عن قسم الجرائم الإلكترونية.',
  // View "blackmail": for a country outside the list.
  'guide.blackmail.noContactOther':
    'لا نعرض هنا إلا جهات البلدان العربية. في بلد آخر: اسأل الشرطة عن قسم الجرائم الإلكترونية، وانظر خدمات إزالة الصور في آخر الصفحة.',
  // View "blackmail": heading over the contact that an organisation has set for its people.
  'guide.blackmail.own': 'جهة المساعدة في مؤسستك',
  // View "blackmail": under the contacts of every country.
  'guide.blackmail.lawyer':
    'إن خشيت أن تُسأل أنت عن محتوى الصور أو المحادثة، فيمكنك أن تستشير محاميًا أو منظمة تثق بها قبل أن تذهب إلى الشرطة.',
  'guide.blackmail.impostors': 'الجهات الرسمية لا تطلب منك مالًا ولا صورك الخاصة عبر المحادثة.',
  // View "blackmail": under each contact.
  'guide.blackmail.checked': 'المصدر: {source}. آخر تحقق منا: {date}.',
  'guide.blackmail.said': 'المصدر: {source}، {said}. آخر تحقق منا: {date}.',
  // View "blackmail": small word before a contact.
  'guide.blackmail.who.police': 'شرطة',
  'guide.blackmail.who.prosecutor': 'نيابة عامة',
  'guide.blackmail.who.security': 'جهاز أمني، وليس الشرطة',
  'guide.blackmail.who.emergency': 'طوارئ',
  'guide.blackmail.who.ministry': 'وزارة',
  'guide.blackmail.who.regulator': 'جهة حكومية',
  'guide.blackmail.who.child-helpline': 'خط مساندة الأطفال',
  'guide.blackmail.who.ngo': 'منظمة',
  'guide.blackmail.who.platform': 'منصة',
  'guide.blackmail.who.take-down': 'إزالة صور',
  // View "blackmail": headings of the services for every country.
  'guide.blackmail.takedownTitle': 'خدمات إزالة الصور',
  'guide.blackmail.platformTitle': 'الإبلاغ داخل المنصات',
  'guide.blackmail.ngoTitle': 'منظمات تساند',
  // View "blackmail": above the platforms.
  'guide.blackmail.beforeReport': 'التقط صورة للشاشة قبل أن تُبلِّغ عنه أو تحظره؛ فقد تختفي الرسائل بعدها.',
  // View "blackmail": last box.
  'guide.blackmail.trace': 'الخروج السريع يخفي هذه الصفحة ولا يمحو سجل المتصفح. إن كان غيرك يستخدم جهازك، فاحذفها من السجل.',
  // View "parents": for a parent, a teacher or a friend. Heading, first line, numbered steps, and two short lists.
  'guide.parents.title': 'أحدهم يبتز ابني أو ابنتي أو صديقي',
  'guide.parents.lead': 'ما تقوله في الدقيقة الأولى يقرر هل سيخبرك بالباقي. ابقَ هادئًا؛ من يهدده هو المذنب.',
  'guide.parents.steps.thank.title': 'قل أولًا: «أحسنتَ حين أخبرتني»',
  'guide.parents.steps.thank.body': 'ولها: «حسنًا فعلتِ حين أخبرتِني، ولن تُعاقَبي». صدّقه، ولا تسأل «لماذا فعلت؟».',
  'guide.parents.steps.safe.title': 'اسأل عن سلامته قبل كل شيء',
  'guide.parents.steps.safe.body': 'لا تتركه وحده إن كان يائسًا أو خائفًا من أحد. وإن تكلّم عن إيذاء نفسه، فاتصل بالطوارئ وابقَ معه.',
  'guide.parents.steps.phone.title': 'لا تأخذ هاتفه، ولا تحذف شيئًا',
  'guide.parents.steps.phone.body': 'في الهاتف الأدلة على من هدده. ومن خاف أن يُؤخذ هاتفه أخفى الباقي.',
  'guide.parents.steps.pay.title': 'لا تدفع، ولا تكلّم المبتز بنفسك',
  'guide.parents.steps.pay.body': 'من أخذ المال مرة طلبه مرة أخرى، ومن هُدِّد قد ينشر.',
  'guide.parents.steps.together.title': 'اتبعا الخطوات معًا',
  'guide.parents.steps.together.body': 'الأدلة، ثم الحظر، ثم الإبلاغ. واسأله قبل أن تخبر أحدًا آخر.',
  'guide.parents.steps.images.title': 'لا تنظر إلى الصور ولا ترسلها',
  'guide.parents.steps.images.body': 'إن كانت لمن هو دون 18 سنة فلا تنسخها ولا ترسلها: أعطِ الجهة الرسمية الرابط واسم الحساب.',
  // View "parents": before the links to "blackmail" and to the contacts.
  'guide.parents.next': 'الخطوات، وأرقام بلدك، وخدمات إزالة الصور:',
  // View "parents": list at the end.
  'guide.parents.signsTitle': 'علامات تسبق الابتزاز',
  'guide.parents.signs.fast': 'غريب يقع في حبه من أول يوم، أو يمدحه كثيرًا.',
  'guide.parents.signs.move': 'يطلب الانتقال إلى تطبيق آخر، أو إلى مكالمة فيديو بسرعة.',
  'guide.parents.signs.show': 'كاميرته «لا تعمل»، ويطلب منه أن يظهر أو أن يخلع شيئًا.',
  'guide.parents.signs.secret': 'يطلب أن يبقى الأمر سرًّا عن أهله.',
  // View "sources": heading and first line.
  'guide.sources.title': 'مصادرنا',
  'guide.sources.lead': 'الخطوات في هذا الدليل خلاصة ما تتفق عليه جهات تعمل مع من تعرّضوا للابتزاز. الصياغة لنا، والأفكار لها.',
  // View "sources": labels in each entry.
  'guide.sources.usedFor': 'اعتمدنا عليه في: {views}.',
  'guide.sources.republished': 'قرأناه منقولًا في مكان آخر، لا في موقعه.',
  'guide.sources.checkedOn': 'آخر تحقق منا: {date}.',
  // View "sources": list.
  'guide.sources.differTitle': 'حيث تختلف المصادر',
  'guide.sources.differ.block': 'الحظر أولًا أم الأدلة أولًا؟ أكثرهم: الأدلة ثم الحظر. وهذا ما نقوله.',
  'guide.sources.differ.police': 'الشرطة أولًا؟ حيث يمكن أن يُسأل الشخص نفسه عن المحتوى، نقول: يمكنك أن تستشير محاميًا أو منظمة أولًا.',
  'guide.sources.differ.talk': 'مبادرات تكلّم المبتز نيابة عنك: تنصح الشرطة بألا تتواصل معه. لذلك لا نعرضها.',
  // View "sources": version and date of the list of apps.
  'guide.sources.listTitle': 'القائمة',
  'guide.sources.list': 'قائمة التطبيقات: الإصدار {version}، بتاريخ {date}.',
  // View "sources": last line.
  'guide.sources.origin':
    'فكرة مأمون من مقال عربي عنوانه «ما هي حدود اختراق قنوات التواصل الاجتماعي؟»، نُشر في موقع لمكافحة الابتزاز، وفرّق بين الشركات المعروفة والبرامج التي لا يُعرف صاحبها. وحدّثنا فيه ما تغيّر منذ كُتب.',
} as const satisfies Messages;
