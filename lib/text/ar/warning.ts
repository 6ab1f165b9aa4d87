/** Arabic words of card and dialog themselves: buttons and names for screen readers. Above each group stands where it is seen. */
export const warning = {
  // Name of the card for screen readers.
  region: 'تنبيه من مأمون',
  // Card and dialog: cross in the corner, read aloud.
  close: 'إغلاق',
  // Card without an official page: primary button; opens the guide at the two groups of apps.
  'known-apps': 'ما التطبيقات المعروفة؟',
  // Card and dialog: opens and closes the comparison in place.
  more: 'المزيد',
  less: 'إخفاء التفاصيل',
  // Card, second row: choices about what is shown.
  'ignore-app': 'تجاهل هذا التطبيق',
  'ignore-site': 'تجاهل هذا الموقع',
  later: 'ذكّرني لاحقًا',
  // Dialog: the way back, and the plain way on.
  leave: 'غادر هذه الصفحة',
  continue: 'أكمل رغم ذلك',
  // Dialog, over the buttons, when it came back because of a click that would have started a download.
  held: 'أوقفنا التنزيل حتى تختار.',
  // Over the buttons, when one was pressed that nobody hears any more: the extension was updated or turned off meanwhile.
  gone: 'حُدّث مأمون أو أُوقف وهذه الصفحة مفتوحة. أعد تحميلها ثم اختر.',
  // Foot of card and dialog: links.
  help: 'أحدهم يبتزك؟',
  mistake: 'هل هذا خطأ؟',
  // Heads of the parts under «المزيد».
  why: 'لماذا نقول هذا؟',
  next: 'ماذا أفعل؟',
  // In the comparison: opens the sources of one line.
  source: 'المصدر',
  // After a link that opens a new tab, for screen readers.
  tab: 'يُفتح في علامة تبويب جديدة',
} as const;
