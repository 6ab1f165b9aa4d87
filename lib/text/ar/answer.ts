/**
 * Arabic words of the answer itself, wherever it is shown: the names of its parts, the two groups of apps that the product is about, and what
 * can be said of a name alone. Above each group stands where it is seen.
 */
export const answer = {
  // The two groups, in the popup and wherever an answer explains itself: titles, reasons, the best solution.
  'groups.label': 'نوعان من تطبيقات المكالمات',
  'groups.known.title': 'تطبيق معروف',
  'groups.known.body': 'وراءه شركة مسجّلة تخضع لقانون صارم. لو ابتزّت أحدًا لدفعت الملايين، ولا نعرف بلاغًا بأن شركة منها فعلت.',
  'groups.unknown.title': 'تطبيق لا نعرف صاحبه',
  'groups.unknown.body': 'لا نتهمه، لكننا لا نستطيع أن نقول لك من صنعه ولماذا، ولا أين تشتكي.',
  'groups.best': 'أفضل حل: أجرِ مكالماتك عبر تطبيق معروف.',
  'groups.people': 'لكن الشركة لا تحميك من الشخص: من يكلّمك عبر تطبيقها قد يبتزك.',

  // Main button where no official page is to be offered: opens the list of known apps.
  'answer.known-apps': 'ما التطبيقات المعروفة؟',
  // Folded part of an answer: opens reasons, comparison and steps.
  'answer.details': 'لماذا؟ وماذا أفعل؟',
  // Heads inside the folded part.
  'answer.why': 'لماذا نقول هذا؟',
  'answer.next': 'ماذا أفعل؟',
  'answer.source': 'المصدر',
  // Under the lead: who says so. Before the sources.
  'answer.evidence': 'المصدر:',
  // Folded part, before the official page of an app that connects strangers: never the main button.
  'answer.official': 'الصفحة الرسمية للتطبيق',

  // Answers about a name that somebody typed ({text}), by what the list says of it.
  'name.nothing.heading': 'لم نجد في هذا النص رابطًا ولا اسمًا',
  'name.nothing.lead': 'الصق الرابط كما وصلك، أو اكتب اسم التطبيق.',
  'name.unlisted.heading': '«{text}» غير موجود في قائمتنا',
  'name.unlisted.lead': 'لا يعني ذلك أنه ضار، لكننا لا نعرف من يقف خلفه ولماذا صُنع. الأفضل: أجرِ مكالماتك عبر تطبيق معروف.',
  'name.known.lead': 'لكن الاسم وحده لا يثبت شيئًا، فنسخه سهل. نزّله من صفحته الرسمية، لا من رابط وصلك.',
  'name.near.heading': '«{text}» ليس اسم {app} كما نعرفه',
  'name.near.lead': 'يشبهه، وبعض النسخ المقلّدة تختار أسماء كهذه. خذ التطبيق من صفحته الرسمية.',
  'name.shared.heading': '«{text}» اسم لشيئين: اشتراك من الشركة ونسخ معدّلة',
  'name.shared.lead': 'تعرضه الشركة داخل {app} نفسه، وبالاسم ذاته نسخ معدّلة ليست منها. خذه من صفحته الرسمية وحدها.',
  'name.modified.heading': '«{text}» من أسماء النسخ المعدّلة من {app}',
  'name.modified.alone': '«{text}» من أسماء النسخ المعدّلة',
  'name.reported.heading': 'ورد «{text}» في تقرير منشور',
  'name.monitoring.heading': '«{text}» برنامج رقابة على الأجهزة',
  'name.monitoring.lead':
    'يُباع علنًا، ومن أمثاله ما يستخدمه الأهل مع أبنائهم. ليس تطبيقًا للمكالمات، وهذا ليس اتهامًا. إن طلب منك غريب أن تثبّته، فلا تفعل.',
  // Badge of the answer about a name: two or three words.
  'name.label.known': 'بالاسم وحده',
  'name.label.near': 'اسم قريب',
  'name.label.shared': 'اسم مشترك',
  'name.label.monitoring': 'برنامج رقابة',
} as const;
