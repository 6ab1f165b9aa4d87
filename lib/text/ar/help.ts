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
  'guide.installed.android.shots.title': 'صوّر الشاشة إن كان أحد يهددك',
  'guide.installed.android.shots.body': 'اسم التطبيق وصفحته والرسائل. قبل الحذف، لا بعده.',
  'guide.installed.android.permissions.title': 'اسحب أذوناته',
  'guide.installed.android.permissions.body':
    'في الإعدادات، افتح قائمة التطبيقات واختره، ثم افتح أذوناته. ارفض جهات الاتصال والصور والرسائل والميكروفون والكاميرا.',
  'guide.installed.android.powers.title': 'اسحب صلاحياته الخاصة',
  'guide.installed.android.powers.body':
    'ابحث في الإعدادات عمّا يُسمح به لتطبيقات بعينها: تسهيلات الاستخدام، وإدارة الجهاز، وقراءة الإشعارات، والظهور فوق التطبيقات الأخرى. أوقفه فيها كلها. تختلف الأسماء من هاتف إلى هاتف.',
  'guide.installed.android.remove.title': 'احذفه',
  'guide.installed.android.remove.body': 'إن رفض الحذف، فأعد تشغيل الهاتف في «الوضع الآمن» ثم احذفه.',
  'guide.installed.android.scan.title': 'افحص الهاتف',
  'guide.installed.android.scan.body': 'شغّل الإنترنت. افتح متجر Google Play واضغط صورة حسابك، ثم افتح أداة الحماية واطلب فحص الهاتف.',
  'guide.installed.android.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.android.passwords.body': 'البريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.android.devices.title': 'أخرج الأجهزة الغريبة',
  'guide.installed.android.devices.body': 'في إعدادات واتساب وسيجنال وتيليجرام، وفي حسابك في Google، قائمة بأجهزتك. أخرج كل جهاز لا تعرفه.',
  'guide.installed.android.contacts.title': 'نبّه القريبين منك',
  'guide.installed.android.contacts.body': 'إن كان قد أخذ جهات اتصالك، فأرسل إليهم: «قد تصلكم رسائل باسمي ليست مني».',
  'guide.installed.android.reset.title': 'ما زال الهاتف غريبًا؟',
  'guide.installed.android.reset.body': 'احفظ صورك وحدها، ثم أعد ضبط المصنع، ولا ترجع ذلك التطبيق.',
  'guide.installed.android.report.title': 'أبلغ عنه',
  'guide.installed.android.report.body': 'في صفحته في المتجر خيار للإبلاغ عنه. وجهات الإبلاغ في بلدك تجدها في قسم «أحدهم يبتزني».',
  // View "installed": steps for iPhone and iPad. Menus are described, not quoted: their names change from version to version.
  'guide.installed.iphone.offline.title': 'اقطع الإنترنت',
  'guide.installed.iphone.offline.body': 'شغّل نمط الطيران، وتأكد أن Wi-Fi مطفأ.',
  'guide.installed.iphone.shots.title': 'صوّر الشاشة إن كان أحد يهددك',
  'guide.installed.iphone.shots.body': 'اسم التطبيق وصفحته والرسائل. قبل الحذف، لا بعده.',
  'guide.installed.iphone.remove.title': 'احذف التطبيق',
  'guide.installed.iphone.remove.body': 'اضغط مطولًا على أيقونته، ثم اختر الحذف.',
  'guide.installed.iphone.profiles.title': 'احذف ملفات التعريف الغريبة',
  'guide.installed.iphone.profiles.body': 'في الإعدادات، ابحث عن إدارة الجهاز أو عن VPN. احذف كل ملف تعريف لم تضعه أنت أو مدرستك أو عملك.',
  'guide.installed.iphone.permissions.title': 'راجع الأذونات',
  'guide.installed.iphone.permissions.body': 'في الإعدادات قسم للخصوصية. انظر فيه من يصل إلى جهات الاتصال والصور والميكروفون والكاميرا.',
  'guide.installed.iphone.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.iphone.passwords.body': 'حساب Apple والبريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.iphone.devices.title': 'أخرج الأجهزة الغريبة',
  'guide.installed.iphone.devices.body':
    'في الإعدادات، افتح اسمك، وانظر الأجهزة في آخر الصفحة. وفي إعدادات واتساب وسيجنال قائمة بالأجهزة المرتبطة.',
  'guide.installed.iphone.contacts.title': 'نبّه القريبين منك',
  'guide.installed.iphone.contacts.body': 'إن كان قد أخذ جهات اتصالك، فأرسل إليهم: «قد تصلكم رسائل باسمي ليست مني».',
  'guide.installed.iphone.update.title': 'حدّث النظام',
  'guide.installed.iphone.update.body': 'في الإعدادات العامة، ثبّت آخر تحديث.',
  // View "installed": steps for Windows and Mac.
  'guide.installed.computer.offline.title': 'اقطع الإنترنت',
  'guide.installed.computer.offline.body': 'أطفئ الواي فاي أو انزع السلك.',
  'guide.installed.computer.shots.title': 'صوّر الشاشة إن كان أحد يهددك',
  'guide.installed.computer.shots.body': 'اسم البرنامج وصفحته والرسائل. قبل الحذف، لا بعده.',
  'guide.installed.computer.remove.title': 'احذف البرنامج',
  'guide.installed.computer.remove.body': 'في ويندوز: من قائمة التطبيقات في الإعدادات. في ماك: انقله من مجلد التطبيقات إلى سلة المهملات.',
  'guide.installed.computer.extensions.title': 'احذف الإضافات الغريبة',
  'guide.installed.computer.extensions.body': 'افتح صفحة الإضافات في متصفحك، واحذف ما لم تضعه أنت.',
  'guide.installed.computer.scan.title': 'افحص الحاسوب',
  'guide.installed.computer.scan.body': 'في ويندوز: افتح برنامج الحماية، واطلب فحصًا كاملًا، ثم فحصًا قبل تشغيل النظام.',
  'guide.installed.computer.passwords.title': 'غيّر كلمات المرور من جهاز آخر',
  'guide.installed.computer.passwords.body': 'البريد أولًا، ثم حسابات التواصل، ثم البنك. وفعّل التحقق بخطوتين.',
  'guide.installed.computer.devices.title': 'أخرج الأجهزة الغريبة',
  'guide.installed.computer.devices.body': 'راجع الأجهزة المرتبطة في واتساب وتيليجرام وسيجنال، وفي حساب Google أو Microsoft أو Apple.',
  'guide.installed.computer.reset.title': 'ما زال غريبًا؟',
  'guide.installed.computer.reset.body': 'خذه إلى من تثق به. وقد يلزم أن يُعاد تثبيت النظام بعد حفظ ملفاتك.',
  // View "installed": box at the end, before the link to "blackmail".
  'guide.installed.honestTitle': 'كلمة صادقة',
  'guide.installed.honest': 'حذف التطبيق يوقفه، لكنه لا يعيد ما نُسخ قبل الحذف. إن هددك أحد بشيء منه، فلست وحدك:',
  // View "blackmail": heading.
  'guide.blackmail.title': 'أحدهم يبتزني',
  // View "blackmail": first box, before everything else.
  'guide.blackmail.dangerTitle': 'هل أنت في خطر الآن، أو تفكر في إيذاء نفسك؟',
  'guide.blackmail.danger': 'اتصل برقم الطوارئ في بلدك، أو نادِ أقرب شخص إليك الآن. هذا أولًا، وما بعده ينتظر.',
  // View "blackmail": first line.
  'guide.blackmail.lead': 'خذ نفسًا. الذنب ذنب من يهددك، لا ذنبك. هذا يحدث لكثيرين، ويمكن أن يمر. والكلام هنا لكَ ولكِ.',
  // View "blackmail": numbered steps, in this order.
  'guide.blackmail.steps.pay.title': 'لا تدفع، ولا ترسل شيئًا آخر',
  'guide.blackmail.steps.pay.body': 'من يُدفع له يطلب المزيد. وإن كنت قد دفعت، فلا تدفع مرة أخرى.',
  'guide.blackmail.steps.evidence.title': 'احتفظ بالأدلة',
  'guide.blackmail.steps.evidence.body':
    'صوّر الشاشة: التهديد، واسم الحساب ورابطه، والأرقام، ومكان تحويل المال، والتاريخ. لا تعدّل الصور ولا تحذف المحادثة.',
  'guide.blackmail.steps.minors.title': 'إلا صورة جنسية لمن هو دون الثامنة عشرة',
  'guide.blackmail.steps.minors.body':
    'هذه لا تصوّرها ولا تنسخها ولا ترسلها إلى أحد، حتى لو كنت أنت فيها. اكتب الرابط واسم الحساب بدلًا منها.',
  'guide.blackmail.steps.silence.title': 'توقّف عن الرد، ثم احظره',
  'guide.blackmail.steps.silence.body': 'بعد حفظ الأدلة. لا تساومه ولا تهدده ولا تتحدَّه. وأبلغ عنه في التطبيق نفسه.',
  'guide.blackmail.steps.keep.title': 'لا تحذف حسابك',
  'guide.blackmail.steps.keep.body': 'عطّله مؤقتًا إن أردت، وأخفِ قائمة أصدقائك، واجعل حساباتك خاصة.',
  'guide.blackmail.steps.passwords.title': 'أغلق الأبواب',
  'guide.blackmail.steps.passwords.body': 'غيّر كلمات المرور، وفعّل التحقق بخطوتين، وأخرج كل جهاز لا تعرفه من حساباتك.',
  'guide.blackmail.steps.tell.title': 'أخبر شخصًا واحدًا تثق به',
  'guide.blackmail.steps.tell.body': 'أمًّا أو أبًا أو أختًا أو صديقًا أو معلّمة. الخوف يصغر حين يُقال.',
  'guide.blackmail.steps.report.title': 'أبلغ جهة رسمية',
  'guide.blackmail.steps.report.body': 'اختر بلدك أدناه لترى الجهات التي تحققنا منها.',
  'guide.blackmail.steps.takedown.title': 'أوقف انتشار الصور',
  'guide.blackmail.steps.takedown.body': 'خدمات مجانية أدناه تمنع رفع الصورة في المنصات المشاركة. لا تغادر الصورة جهازك.',
  'guide.blackmail.steps.experts.title': 'احذر «خبراء» استرجاع الصور',
  'guide.blackmail.steps.experts.body':
    'من يعدك بإيقاف المبتز أو اختراق جهازه مقابل مال قد يكون محتالًا، وقد يكون شريكه. ولا تصدّق من يراسلك باسم الشرطة.',
  // View "blackmail": under the steps "report" and "takedown", buttons that lead down the page.
  'guide.blackmail.toReport': 'إلى جهات الإبلاغ',
  'guide.blackmail.toTakedown': 'إلى خدمات الإزالة',
  // View "blackmail": words that can be copied and sent to somebody trusted.
  'guide.blackmail.sayTitle': 'كلام جاهز لمن تثق به، إن شئت',
  'guide.blackmail.say': 'أحدهم يهددني بنشر أشياء تخصني. لا أريد أن أبقى وحدي مع هذا. لا أحتاج لومًا، أحتاج أن تقف معي.',
  'guide.blackmail.copySay': 'انسخ الكلام',
  // View "blackmail": box for parents, teachers and friends.
  'guide.blackmail.otherTitle': 'إن أخبرك به ابنك أو صديقتك أو طالبك',
  'guide.blackmail.other': 'صدّقه، وابقَ هادئًا، ولا تسأل «لماذا فعلت؟». قل: «أحسنت أنك أخبرتني». ثم اتبعا الخطوات معًا.',
  // View "blackmail": choice of country. Never guessed, never kept.
  'guide.blackmail.reportTitle': 'أين أبلغ؟',
  'guide.blackmail.countryLabel': 'البلد',
  'guide.blackmail.countryNone': 'اختر بلدك',
  'guide.blackmail.countryOther': 'بلد آخر',
  'guide.blackmail.countryNote': 'لا نعرف مكانك ولا نخمّنه، ولا نحفظ اختيارك.',
  // View "blackmail": for a country with no contact that is fit to be shown. {country} is its name.
  'guide.blackmail.noContact':
    'لم نجد في {country} جهة استطعنا أن نتحقق منها حديثًا. لا نعرض رقمًا لسنا متأكدين منه. اسأل أقرب مركز شرطة عن قسم الجرائم الإلكترونية.',
  // View "blackmail": for a country outside the list.
  'guide.blackmail.noContactOther':
    'لا نعرض هنا إلا جهات البلدان العربية. في بلد آخر: اسأل الشرطة عن قسم الجرائم الإلكترونية، وانظر خدمات إزالة الصور أدناه.',
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
  'guide.blackmail.beforeReport': 'صوّر الشاشة قبل أن تبلغ أو تحظر؛ فقد تختفي الرسائل بعدها.',
  // View "blackmail": last box.
  'guide.blackmail.traceTitle': 'قبل أن تغادر',
  'guide.blackmail.trace': 'لا يحفظ مأمون أنك فتحت هذه الصفحة. لكن المتصفح قد يذكرها في سجله. إن كان غيرك يستخدم جهازك، فاحذفها من السجل.',
  // View "sources": heading and first line.
  'guide.sources.title': 'على ماذا نعتمد',
  'guide.sources.lead': 'الخطوات في هذا الدليل خلاصة ما تتفق عليه جهات تعمل مع من تعرّضوا للابتزاز. الصياغة لنا، والأفكار لها.',
  // View "sources": labels in each entry.
  'guide.sources.usedFor': 'اعتمدنا عليه في: {views}.',
  'guide.sources.republished': 'قرأناه منقولًا في مكان آخر، لا في موقعه.',
  'guide.sources.checkedOn': 'آخر تحقق: {date}.',
  // View "sources": list.
  'guide.sources.differTitle': 'حيث تختلف المصادر',
  'guide.sources.differ.block': 'الحظر أولًا أم الأدلة أولًا؟ أكثرهم: الأدلة ثم الحظر. وهذا ما نقوله.',
  'guide.sources.differ.police': 'الشرطة أولًا؟ حيث يمكن أن يُسأل الشخص نفسه عن المحتوى، نقول: يمكنك أن تستشير محاميًا أو منظمة أولًا.',
  'guide.sources.differ.talk': 'مبادرات تكلّم المبتز نيابة عنك: نصيحة الشرطة ألا يكون تواصل. لذلك لا نعرضها.',
  // View "sources": version and date of the list of apps.
  'guide.sources.listTitle': 'القائمة',
  'guide.sources.list': 'قائمة التطبيقات: الإصدار {version}، بتاريخ {date}.',
  // View "sources": last line.
  'guide.sources.origin': 'فكرة مأمون من مقال عربي في مكافحة الابتزاز فرّق بين الشركات المعروفة والبرامج المجهولة. صحّحنا ما تغيّر منذ كُتب.',
} as const satisfies Messages;
