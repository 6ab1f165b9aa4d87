/**
 * What the browser stores ask for beside the package: descriptions and the reasons for each permission, in both languages. `npm run
 * store` writes it into lib/text/listing/, with the pictures.
 */
import type { Language } from './text.ts';

export const STORE_PICTURES = ['unknown', 'lookalike', 'modified', 'groups', 'blackmail'] as const;
export type StorePicture = (typeof STORE_PICTURES)[number];

export interface StoreListing {
  /** What it does and does not, for the store's page. */
  readonly description: string;
  /** The one purpose that stores want stated. */
  readonly purpose: string;
  /** Why each permission is asked for. */
  readonly permissions: Readonly<
    Record<
      | 'hosts'
      | 'storage'
      | 'scripting'
      | 'activeTab'
      | 'contextMenus'
      | 'webNavigation'
      | 'webRequest'
      | 'webRequestBlocking'
      | 'downloads',
      string
    >
  >;
  /** What is done with data: nothing. */
  readonly privacy: string;
  /** Under each store picture, by its file name without the extension. */
  readonly pictures: Readonly<Record<StorePicture, string>>;
}

export const STORE_LISTING: Readonly<Record<Language, StoreListing>> = {
  ar: {
    description: `حين توشك أن تنزّل تطبيقًا للمكالمات، يقول لك مأمون: هل التطبيق معروف؟ وهل هذه صفحته فعلًا؟

• يميّز التطبيق المعروف، الذي تقف خلفه شركة مسجّلة تخضع للقانون، من غير الموجود في قائمتنا، دون أن يتهم أحدًا.
• ينبّهك إلى صفحة تقلّد متجرًا أو موقعًا، وإلى النسخ المعدّلة مثل «واتساب الذهبي»، وإلى ما ورد في تقارير منشورة، ويعرض ما رآه، ومن قاله، ومتى.
• يفحص رابطًا دون أن يفتحه، واسم تطبيق، وملف تطبيق قبل أن تثبّته.
• يدلّك خطوة بعد خطوة إن ثبّتّ تطبيقًا وتشك فيه، أو كان أحدهم يبتزك، ومعه جهات الإبلاغ التي وجدنا لها مصدرًا في البلدان العربية، وخروج سريع.

لا يرسل مأمون شيئًا إلى أي مكان. كل شيء يُقرَّر على جهازك من قائمة داخل الإضافة. لا حساب، ولا إحصاءات، ولا إعلانات.
لا يقول عن تطبيق إنه «آمن»، ولا يمنعك من شيء: القرار لك، وكل خيار يمكن التراجع عنه.

العربية أولًا، والإنجليزية من الخيارات. البرنامج حر ومفتوح المصدر.`,
    purpose: 'إخبار المستخدم، قبل أن ينزّل تطبيقًا للمكالمات، هل التطبيق ومصدره معروفان، ولماذا.',
    permissions: {
      hosts:
        'النسخ المقلّدة قد تكون في أي موقع. يقرأ مأمون الصفحة على الجهاز ليعرف هل تعرض تطبيقًا للمكالمات، ولا يرسل منها شيئًا. ويمكن سحب الإذن.',
      storage: 'لحفظ خيارات المستخدم وما تجاهله من تنبيهات في متصفحه.',
      scripting: 'لقراءة صفحة تعرض تطبيقًا، وعرض البطاقة فيها.',
      activeTab: 'لفحص الصفحة الحالية حين يفتح المستخدم الأيقونة وقد سحب الإذن العام.',
      contextMenus: 'لإضافة «افحص بمأمون» إلى قائمة الروابط والنص المحدد.',
      webNavigation: 'في كروم وإيدج: ليعرف مأمون العنوان حين يبدأ فتحه، فيأتي تنبيهه قبل صفحة مقلّدة معروفة.',
      webRequest: 'ليُنظر إلى عناوين الصفحات وحدها، وإلى ما تُحوَّل إليه. لا يُسجَّل منها شيء.',
      webRequestBlocking: 'في فايرفوكس: لينتظر فتح العنوان حتى يُنظر إليه. لا يُغيَّر فيه شيء.',
      downloads: 'اختياري، ولا يُطلب إلا إذا شغّله المستخدم: يوقف تنزيلًا مشكوكًا فيه مؤقتًا ويسأله. لا يحذف شيئًا.',
    },
    privacy: 'لا يجمع مأمون أي بيانات ولا يرسلها ولا يبيعها. لا يتصل بالشبكة أبدًا.',
    pictures: {
      unknown: 'تطبيق غير موجود في قائمتنا: بطاقة جانبية، بلا اتهام.',
      lookalike: 'صفحة تقلّد موقعًا معروفًا: العنوانان أحدهما تحت الآخر، والفرق ظاهر.',
      modified: 'نسخة معدّلة لم تصنعها الشركة: السبب ومصدره.',
      groups: 'نوعان من تطبيقات المكالمات، وكيف تميّز بينهما بنفسك.',
      blackmail: 'أحدهم يبتزني: خطوة بعد خطوة، وخروج سريع.',
    },
  },
  en: {
    description: `When you are about to download a calling app, Mamoon tells you: is it a known app? And is this really its page?

• It tells known apps, behind which stands a registered company under the law, from those that are not in our list, without accusing anybody.
• It warns of pages that imitate a store or a site, of modified versions such as “WhatsApp Gold”, and of what published reports name, and shows what it saw, who says so, and when.
• It checks a link without opening it, an app’s name, and an app’s file before you install it.
• It guides you step by step if you installed an app and have doubts, or if somebody is blackmailing you, with contacts in Arab countries that a source is given for, and a quick exit.

Mamoon sends nothing anywhere. Everything is decided on your device from a list inside the extension. No account, no statistics, no advertising.
It calls no app “safe” and stops you from nothing: the decision is yours, and every choice can be undone.

Arabic first, English in the options. Free and open source.`,
    purpose: 'To tell a person, before they download a calling app, whether the app and its source are known ones, and why.',
    permissions: {
      hosts:
        'Copies can be on any site. Mamoon reads the page on the device to tell whether it offers a calling app, and sends nothing of it. The permission can be taken back.',
      storage: 'To keep the person’s options and ignored notices in their browser.',
      scripting: 'To read a page that offers an app, and to show the card on it.',
      activeTab: 'To check the current page when the person opens the icon after taking back the general permission.',
      contextMenus: 'To add “Check with Mamoon” to the menu of links and selected text.',
      webNavigation:
        'In Chrome and Edge: to know an address as its navigation begins, so that the notice comes before the page of a known copy.',
      webRequest: 'To look at the addresses of pages alone, and at where they redirect to. Nothing of them is recorded.',
      webRequestBlocking: 'In Firefox: to have the opening of an address wait until it was looked at. Nothing in it is changed.',
      downloads: 'Optional, asked for only when the person turns it on: pauses a doubtful download and asks. Deletes nothing.',
    },
    privacy: 'Mamoon collects no data, sends none and sells none. It never uses the network.',
    pictures: {
      unknown: 'An app that is not in our list: a card on the page, no accusation.',
      lookalike: 'A page that imitates a known site: one address under the other, the difference marked.',
      modified: 'A modified version that the company did not make: why, and who says so.',
      groups: 'The two groups of calling apps, and how to tell them apart yourself.',
      blackmail: 'Someone is blackmailing me: step by step, with a quick exit.',
    },
  },
};

/** Heads of the listing's parts, in their order. */
const HEADS = {
  ar: ['الاسم', 'الوصف القصير', 'الوصف', 'الغرض الوحيد', 'الأذونات', 'الخصوصية', 'الصور'],
  en: ['Name', 'Short description', 'Description', 'Single purpose', 'Permissions', 'Privacy', 'Pictures'],
} as const satisfies Record<Language, readonly string[]>;

/** The whole listing as one text to copy from; `manifest` is what the package itself says in that language. */
export function listingText(language: Language, manifest: { readonly name: string; readonly description: string }): string {
  const { description, purpose, permissions, privacy, pictures } = STORE_LISTING[language];
  const lines = (of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .map(([name, text]) => `- ${name}: ${text}`)
      .join('\n');
  const parts = [manifest.name, manifest.description, description, purpose, lines(permissions), privacy, lines(pictures)];
  return `${parts.map((part, at) => `# ${HEADS[language][at]}\n\n${part}`).join('\n\n')}\n`;
}
