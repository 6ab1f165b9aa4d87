/** Arabic words of the web app beside those of the guide, the answer and the file check. Above each group stands where it is seen. */
export const web = {
  // First view: heading and line.
  'web.title': 'افحص قبل أن تثبّت',
  'web.lead': 'الصق رابطًا أو رسالة فيها رابط، أو اكتب اسم تطبيق. نجيب على جهازك، ولا نرسل ما تفحصه ولا نحفظه.',
  // The box, its example and its buttons.
  'web.check.label': 'رابط أو اسم تطبيق',
  'web.check.example': 'مثال: واتساب الذهبي',
  'web.check.button': 'افحص',
  'web.check.paste': 'الصق',
  'web.check.clear': 'امسح',
  // Under the answer about a link.
  'web.unopened': 'لم نفتح الرابط. نظرنا إلى عنوانه وحده، ولا يُعرف ما في الصفحة دون فتحها.',
  // When what was shared with us could not be taken over, and when the page could not load its list.
  'web.shared.lost': 'لم يصل ما شاركته. الصقه هنا.',
  'web.failed': 'لم نستطع تحميل القائمة. أعد فتح الصفحة وأنت متصل بالشبكة مرة واحدة.',

  // First view: the file part, and the line to help.
  'web.file.title': 'عندك ملف؟',
  'web.help': 'أحدهم يبتزك؟',
  'web.help.hint': 'اعرف ماذا تفعل الآن، خطوة بعد خطوة.',

  // First view, folded: how to have it at hand.
  'web.install.title': 'اجعله في متناول يدك',
  'web.install.android':
    'أندرويد: من قائمة المتصفح اختر «تثبيت التطبيق» أو «الإضافة إلى الشاشة الرئيسية». بعدها تشارك إليه أي رابط أو ملف من أي تطبيق.',
  'web.install.iphone': 'آيفون: من زر المشاركة اختر «إضافة إلى الشاشة الرئيسية». انسخ الرابط، ثم الصقه هنا.',
  'web.install.shortcut':
    'وتستطيع أن تصنع اختصارًا في تطبيق «الاختصارات»: يتلقى عناوين من ورقة المشاركة، ثم يفتح عنوان هذه الصفحة وبعده ‎#check=‎ ثم العنوان بعد ترميزه (URL Encode).',
  'web.install.offline': 'يعمل بلا شبكة بعد أول زيارة.',
} as const;
