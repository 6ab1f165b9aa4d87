/** Arabic words of the file check, in the guide and in the web app. {app} is the app's name in the list. Above each group stands where it is seen. */
export const file = {
  // Heading and first line of the view; label of the button and of the field under it.
  'file.title': 'هل هذا الملف أصلي؟',
  'file.lead': 'اختر ملف التطبيق قبل أن تثبّته. نقرؤه على جهازك، ونقارن توقيعه بما نعرفه عن شركته. لا يخرج منه شيء.',
  'file.choose': 'اختر ملفًا',
  'file.drop': 'أو أفلت الملف هنا.',
  'file.kinds': 'لأندرويد: APK وXAPK وAPKS، أو ZIP فيه أحدها. للأجهزة الأخرى نقول لك إلى ماذا تنظر.',
  // While a file is read: line over the bar, and the button beside it.
  'file.reading': 'نقرأ الملف…',
  'file.stop': 'أوقف القراءة',

  // Heading and line of the answer, by what the list makes of the file.
  'file.own-key.heading': 'هذا الملف من شركة {app}',
  'file.own-key.lead': 'وقّعه مفتاح الشركة، ولم يُغيَّر فيه شيء بعد ذلك. لكن التوقيع لا يضمن من يكلّمك عبر التطبيق.',
  'file.store-key.heading': 'هذا الملف هو {app} كما يبنيه متجر F-Droid',
  'file.store-key.lead': 'وقّعه مفتاح المتجر، ولم يُغيَّر فيه شيء بعد ذلك. لكن التوقيع لا يضمن من يكلّمك عبر التطبيق.',
  'file.other-key.heading': 'هذا الملف ليس من شركة {app}',
  'file.other-key.lead': 'يحمل الاسم الفريد لـ{app}، لكن الذي وقّعه غير شركته. لا تثبّته، وخذ التطبيق من صفحته الرسمية.',
  'file.unlisted-key.heading': 'لا نعرف من وقّع هذا الملف',
  'file.unlisted-key.lead': 'يحمل الاسم الفريد لـ{app}، لكن مفتاحه ليس من المفاتيح التي نعرفها له. خذ التطبيق من صفحته الرسمية.',
  'file.no-key-listed.heading': 'لا نستطيع أن نقول إن كان هذا {app} الأصلي',
  'file.no-key-listed.lead': 'يحمل اسمه الفريد، ونسخ الاسم سهل، وليس في قائمتنا مفتاح شركته لنقارن به. خذ التطبيق من صفحته الرسمية.',
  'file.modified.heading': 'هذا الملف نسخة معدّلة: {app}',
  'file.modified.lead': 'لم تصنعها الشركة، ومن عدّلها يستطيع أن يضيف إليها ما يسرق رسائلك وصورك. لا تثبّتها، وخذ التطبيق الأصلي.',
  'file.reported.heading': 'ورد «{app}» في تقرير منشور',
  'file.reported.lead': 'لا تثبّته، واقرأ ما يقوله التقرير.',
  'file.discontinued.heading': 'توقّف {app}، ولم تعد شركته تقدّمه',
  'file.discontinued.lead': 'لا تثبّت ما يُعرض عليك اليوم باسمه.',
  'file.unknown.heading': 'هذا التطبيق غير موجود في قائمتنا',
  'file.unknown.lead': 'لا يعني ذلك أنه ضار، لكننا لا نعرف من يقف خلفه ولماذا صُنع. الأفضل: أجرِ مكالماتك عبر تطبيق معروف.',

  // A listed app's file whose signature proves nothing, by the reason.
  'file.unsigned.heading': 'هذا الملف بلا توقيع',
  'file.unsigned.lead': 'لا شيء فيه يدل على صانعه، وأندرويد نفسه يرفض تثبيته.',
  'file.changed.heading': 'غُيّر هذا الملف بعد توقيعه',
  'file.changed.lead': 'ما فيه ليس ما وقّعه صاحبه. لا تثبّته.',
  'file.wrong-signature.heading': 'توقيع هذا الملف غير صحيح',
  'file.wrong-signature.lead': 'لا يطابق التوقيع المفتاح المكتوب معه. لا تثبّته.',
  'file.stripped.heading': 'نُزع من هذا الملف توقيع كان فيه',
  'file.stripped.lead': 'يقول ما بقي من توقيعه إن فيه توقيعًا أحدث، وليس فيه. لا تثبّته.',
  'file.mixed.heading': 'أجزاء هذا الملف وقّعتها مفاتيح مختلفة',
  'file.mixed.lead': 'أجزاء التطبيق الواحد يوقّعها مفتاح واحد. لا تثبّته.',
  'file.unsupported.heading': 'لم نستطع التحقق من توقيع هذا الملف',
  'file.unsupported.lead': 'وُقّع بطريقة لا نعرفها، فلا نقول عنه شيئًا. خذ التطبيق من صفحته الرسمية.',

  // Lines under the answer.
  'file.note.archive': 'هذا أرشيف لا يثبّته أندرويد بنفسه. انتبه إن طُلب منك برنامج آخر لتثبيته.',
  'file.note.caution.strangers': 'يعرّفك هذا التطبيق بغرباء، وكثير من حالات الابتزاز تبدأ بمكالمة فيديو مع غريب.',
  'file.note.caution.live-streaming': 'فيه بث مباشر يراه كثيرون، وقد يسجّله أي واحد منهم.',
  'file.note.caution.state': 'تديره دولة أو جهة قريبة منها، وقد تطّلع على ما يدور فيه.',

  // Files of other systems, which are known by their name only.
  'file.windows.heading': 'ملف لويندوز: لا نقرأ ما فيه',
  'file.windows.lead':
    'انقر عليه بالزر الأيمن، ثم «خصائص»، ثم «التوقيعات الرقمية»، واقرأ اسم الناشر. إن لم تجد توقيعًا، أو كان الناشر غير الشركة، فلا تفتحه.',
  'file.mac.heading': 'ملف لماك: لا نقرأ ما فيه',
  'file.mac.lead': 'إن قال ماك عند فتحه إنه لا يستطيع التحقق من المطوّر، فلا تكمل. خذ التطبيق من متجر آبل أو من صفحته الرسمية.',
  'file.ios.heading': 'لا تُثبَّت تطبيقات آيفون من ملف',
  'file.ios.lead': 'خذ التطبيق من App Store. من يطلب منك طريقًا آخر، فلا تتبعه.',
  'file.ios-profile.heading': 'لا تثبّت «ملف التعريف» هذا',
  'file.ios-profile.lead': 'لا يحتاج تطبيق مكالمات على آيفون إلى ملف كهذا، وقد يمنح غيرك سلطة على جهازك.',
  'file.linux.heading': 'ملف للينكس: لا نقرأ ما فيه',
  'file.linux.lead': 'خذ التطبيق من متجر توزيعتك أو من صفحته الرسمية.',

  // Files of which nothing can be said.
  'file.empty.heading': 'الملف فارغ',
  'file.empty.lead': 'لم يصل منه شيء. نزّله من جديد من صفحته الرسمية.',
  'file.not-an-app.heading': 'ليس هذا ملف تطبيق لأندرويد',
  'file.not-an-app.lead': 'قد يكون صفحة أو صورة سُمّيت باسم تطبيق.',
  'file.cut.heading': 'الملف ناقص',
  'file.cut.lead': 'بدأ تنزيله ولم يكتمل.',
  'file.damaged.heading': 'الملف تالف',
  'file.damaged.lead': 'أجزاؤه لا يوافق بعضها بعضًا. لا تثبّته.',
  'file.too-large.heading': 'الملف أكبر مما نقرؤه',
  'file.too-large.lead': 'فيه أحجام لا نراها في التطبيقات. لا تثبّته قبل أن تسأل من تثق به.',
  'file.locked.heading': 'الملف مقفل بكلمة مرور',
  'file.locked.lead': 'لا نستطيع قراءته. وإرسال تطبيق في ملف مقفل حيلة معروفة لتجاوز الفحص.',
  'file.several-apps.heading': 'في هذا الملف أكثر من تطبيق',
  'file.several-apps.lead': 'فُكَّ ضغطه، ثم افحص كل تطبيق وحده.',
  'file.unreadable.heading': 'لم يستطع المتصفح قراءة الملف',
  'file.unreadable.lead': 'ربما نُقل أو حُذف. اختره من جديد.',
  'file.stopped.heading': 'توقفنا عن قراءة الملف',
  'file.stopped.lead': 'لذلك لا نقول عنه شيئًا.',

  // Button to the app's own page.
  'file.official': 'افتح الصفحة الرسمية',
  // Folded part: its name and its rows.
  'file.details': 'تفاصيل الملف',
  'file.row.package': 'الاسم الفريد للتطبيق',
  'file.row.version': 'الإصدار',
  'file.row.scheme': 'طريقة التوقيع',
  'file.row.key': 'بصمة المفتاح (SHA-256)',
  'file.row.source': 'مصدر ما نعرفه عن المفتاح',
} as const;
