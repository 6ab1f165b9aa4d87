/** Arabic words about QR codes in pictures: popup, guide and web app. Above each group stands where it is seen. */
export const picture = {
  // Heading of the part, its line, the button, and the line under it on computers.
  'picture.title': 'رمز QR؟',
  'picture.lead': 'لا تمسحه لتعرف ما فيه. اختر صورته، ونقرؤها على جهازك دون أن نفتح ما فيها.',
  'picture.choose': 'اختر صورة فيها رمز QR',
  'picture.drop': 'أو أفلت الصورة هنا، أو الصقها.',
  // While it is read.
  'picture.reading': 'نقرأ الصورة…',

  // When nothing could be read from it.
  'picture.none': 'لم نجد في الصورة رمز QR. خذ صورة أقرب يظهر فيها الرمز كله، ثم أعد المحاولة.',
  'picture.no-picture': 'لم نستطع فتح هذه الصورة. خذ صورة للشاشة، ثم اخترها.',
  'picture.too-large': 'هذه الصورة كبيرة جدًا. اقتطع منها الجزء الذي فيه الرمز، ثم اختره.',
  'picture.page.none': 'لم نجد رمز QR في ما يظهر من الصفحة. أظهر الرمز كله، ثم أعد المحاولة.',
  'picture.page.refused': 'لا يسمح المتصفح لنا بالنظر إلى هذه الصفحة. خذ صورة للشاشة، ثم اخترها.',

  // Over the answers when there are several; over what stands in a code; under what is no link; under a code that signs in.
  'picture.several': 'في الصورة أكثر من رمز. هذا ما في كل منها:',
  'picture.says': 'المكتوب في الرمز',
  'picture.no-link': 'ليس في هذا الرمز رابط لموقع ولا اسم نعرفه.',
  'picture.login':
    'هذا رمز دخول إلى حساب، لا رمز تحميل. من يمسحه بتطبيقه يفتح حسابه لمن أعطاه الرمز. لا تمسحه إلا إذا أظهرته أنت على جهازك.',

  // Popup, second tab: the buttons under the box.
  'picture.page': 'اقرأ رمز QR في الصفحة',
  'picture.elsewhere': 'افحص صورة أو ملفًا',
} as const;
