/** Words that more than one surface uses. The comment over each key says where it is seen. */
export const common = {
  /** The product's name: card, dialog, popup, page titles. */
  product: 'مأمون',
  /** Beside a source's title: who says so. The app's maker. */
  'says.vendor': 'الشركة',
  /** Beside a source's title: an app store. */
  'says.store': 'متجر تطبيقات',
  /** Beside a source's title: an authority or a court. */
  'says.regulator': 'جهة رسمية',
  /** Beside a source's title: a newspaper or an agency. */
  'says.press': 'صحافة',
  /** Beside a source's title: a security researcher or company. */
  'says.researcher': 'باحثون في الأمن الرقمي',
  /** Beside a source's title: a public catalogue. */
  'says.list': 'فهرس عام',
  /** After a source: the day of our own last look, apart from when it was published. */
  checked: 'آخر تحقق منا: {date}',
  /** After a source: when it was published. */
  dated: 'نُشر في {date}',
  /** A source that is known by description only. */
  'source.unnamed': 'مصدر بلا رابط',
  /** Foot of popup, card and dialog: version and date of the list. */
  'list.version': 'القائمة: إصدار {version}',
  /** Foot of popup, card and dialog when the version reads as a date. */
  'list.dated': 'قائمة {date}',
  /** The same when the list is old; `age` is a length of time («شهران»). */
  'list.old': 'قائمة {date}، مضى عليها {age}',
  /** The same where the app is not in the list. */
  'list.old.unknown': 'قائمة {date}، مضى عليها {age}؛ قد يكون التطبيق أحدث منها',
  /** Store names, wherever a store is named. */
  'store.googlePlay': 'Google Play',
  /** As above. */
  'store.appStore': 'App Store',
  /** As above. */
  'store.macAppStore': 'Mac App Store',
  /** As above. */
  'store.microsoftStore': 'Microsoft Store',
  /** As above. */
  'store.galaxyStore': 'Galaxy Store',
  /** As above. */
  'store.appGallery': 'AppGallery',
  /** As above. */
  'store.fdroid': 'F-Droid',
  /** As above. */
  'store.flathub': 'Flathub',
  /** As above. */
  'store.snapcraft': 'Snapcraft',
  /** As above. */
  'store.rustore': 'RuStore',
  /** As above. */
  'store.winget': 'winget',
} as const;
