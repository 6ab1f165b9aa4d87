/**
 * Fourteen pages that warrant a warning, in parts, each on a host that says nothing by itself: what the disguises of disguises.ts are put on.
 * Written for this test; none is a page of anybody's.
 */
import type { Kind } from '../../lib/contract/verdict.ts';

export interface Lure {
  readonly id: string;
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  /** More of the head. */
  readonly head: string;
  /** What its first heading says. */
  readonly heading: string;
  readonly text: string;
  /** Where its control leads, and what stands on it. */
  readonly href: string;
  readonly label: string;
  /** The control where it is no plain link; `%` stands for the address. */
  readonly control?: string;
  readonly foot: string;
  readonly kind: Kind;
}

const lure = (id: string, kind: Kind, parts: Omit<Lure, 'id' | 'kind' | 'head' | 'foot' | 'lang'> & Partial<Lure>): Lure => ({
  head: '',
  foot: '<a href="/about">about</a>',
  lang: 'ar',
  ...parts,
  id,
  kind,
});

export const LURES: readonly Lure[] = [
  lure('maker', 'lookalike', {
    url: 'https://www.rabt-sarie.net/ar/',
    title: 'تحميل واتساب الرسمي',
    head: '<meta property="og:site_name" content="WhatsApp"><meta name="description" content="واتساب: مراسلة ومكالمات.">',
    heading: 'WhatsApp Messenger',
    text: '<p>أحدث إصدار من واتساب. مكالمات صوت وفيديو مجانية مع كل الناس في العالم.</p>',
    href: '/f/WhatsApp.apk',
    label: 'تحميل',
    foot: '© 2026 WhatsApp LLC',
  }),
  lure('gold', 'modified', {
    url: 'https://www.dahabi-akhbar.net/p',
    title: 'واتساب الذهبي اخر اصدار',
    heading: 'تحميل واتساب الذهبي 2026',
    text: '<p>النسخة الذهبية مع إخفاء الظهور وحفظ الحالات ومكالمات جماعية.</p>',
    href: '/files/gold.apk',
    label: 'تنزيل الآن',
  }),
  lure('copied-store', 'lookalike', {
    url: 'https://www.matjar-alyom.net/store/apps/details?id=org.telegram.messenger',
    title: 'Telegram - التطبيقات على Google Play',
    heading: 'Telegram',
    text: '<p>Telegram FZ-LLC</p><p>مراسلة سريعة وآمنة.</p>',
    href: '/d/telegram.apk',
    label: 'تثبيت',
  }),
  lure('live', 'unknown', {
    url: 'https://www.noura-sahra.net/',
    title: 'نورا لايف - مكالمات فيديو',
    heading: 'نورا لايف',
    text: '<p>دردشة فيديو ومكالمات صوتية مع أشخاص جدد من حولك. تعرف على بنات وشباب وابدأ مكالمة فيديو الآن.</p>',
    href: '/app/noura.apk',
    label: 'تحميل التطبيق',
  }),
  lure('ring', 'unknown', {
    url: 'https://www.tinglo-fon.net/get',
    lang: 'en',
    title: 'Tinglo - free video calls',
    heading: 'Tinglo',
    text: '<p>Free HD video calls and voice calls to anyone in the world. Group video chat with up to fifty friends, no account needed.</p>',
    href: '/tinglo-2.4.apk',
    label: 'Download',
  }),
  lure('desktop', 'lookalike', {
    url: 'https://www.pc-qaima.net/t',
    lang: 'en',
    title: 'Telegram Desktop',
    head: '<meta property="og:site_name" content="Telegram">',
    heading: 'Telegram for Windows',
    text: '<p>Fast and secure messages, voice calls and video calls on your computer.</p>',
    href: '/dl/tsetup-x64.5.2.exe',
    label: 'Download for Windows',
    foot: '© 2026 Telegram FZ-LLC',
  }),
  lure('profile', 'modified', {
    url: 'https://www.tatbeqat-ios.net/w',
    title: 'واتساب بلس للايفون',
    heading: 'تحميل واتساب بلس للايفون',
    text: '<p>بدون جيلبريك، مع إخفاء الظهور وإعادة قراءة الرسائل المحذوفة ومكالمات فيديو.</p>',
    href: 'itms-services://?action=download-manifest&url=https://www.tatbeqat-ios.net/w.plist',
    label: 'تثبيت',
  }),
  lure('shared-file', 'unofficial-source', {
    url: 'https://www.malaf-mubashir.net/v/82731',
    title: 'imo beta apk',
    heading: 'imo beta.apk',
    text: '<p>حجم الملف 58 ميغابايت. imo مكالمات فيديو مجانية.</p>',
    href: '/v/82731/imo_beta.apk',
    label: 'تنزيل الملف',
  }),
  lure('blog', 'modified', {
    url: 'https://tahmil-jadid.blogspot.com/2026/03/gb.html',
    title: 'GBWhatsApp download',
    lang: 'en',
    heading: 'GBWhatsApp 2026',
    text: '<p>Hide your last seen, two accounts on one phone, calls and themes.</p>',
    href: 'https://files.blog-store.net/gb.apk',
    label: 'Download APK',
  }),
  lure('scripted', 'lookalike', {
    url: 'https://www.aman-tawasol.net/',
    lang: 'en',
    title: 'Signal Private Messenger',
    head: '<meta property="og:site_name" content="Signal"><script type="application/ld+json">{"@type":"SoftwareApplication","name":"Signal Private Messenger","author":{"name":"Signal Foundation"}}</script>',
    heading: 'Signal Private Messenger',
    text: '<p>Speak freely: private messages, voice calls and video calls.</p>',
    href: '/get/Signal.apk',
    label: 'Get Signal for Android: download',
    control: '<button onclick="location.href=\'%\'">Download Signal</button>',
    foot: '© 2013–2026 Signal Messenger, LLC',
  }),
  lure('blob', 'lookalike', {
    url: 'https://www.sawt-wa-sura.net/v',
    lang: 'en',
    title: 'Viber',
    head: '<meta property="og:site_name" content="Rakuten Viber">',
    heading: 'Rakuten Viber',
    text: '<p>Free calls and messages for everybody.</p>',
    href: 'blob:https://www.sawt-wa-sura.net/6d1c',
    label: 'Download',
    control: '<a href="%" download="Viber.apk">Download</a>',
    foot: '© 2026 Viber Media S.à r.l.',
  }),
  lure('scan', 'unknown', {
    url: 'https://www.laylati-chat.net/q',
    title: 'ليلتي: دردشة فيديو',
    heading: 'ليلتي',
    text: '<p>مكالمات فيديو ودردشة صوتية مع أصدقاء جدد.</p><p>امسح الرمز بكاميرا هاتفك لتثبيت التطبيق.</p><img src="/qr.png">',
    href: '/l',
    label: '',
    control: '',
  }),
  lure('reported', 'reported', {
    url: 'https://www.barnamaj-hadith.net/totok',
    title: 'تحميل توتوك ToTok',
    heading: 'ToTok',
    text: '<p>مكالمات فيديو وصوت مجانية بجودة عالية.</p>',
    href: '/ToTok.apk',
    label: 'تحميل',
  }),
  lure('bait', 'modified', {
    url: 'https://www.khadamat-itisal.net/b',
    lang: 'en',
    title: 'BOTIM Pro Unlocked',
    heading: 'BOTIM Pro Unlocked',
    text: '<p>Unlimited video calls and voice calls without VPN.</p>',
    href: '/botim-pro.apk',
    label: 'Download APK',
  }),
];

/** The control of a page as it stands in it. */
export const controlOf = ({ control, href, label }: Lure): string =>
  control === undefined ? `<a class="btn" href="${href}">${label}</a>` : control.replace('%', href);

/** What stands in the main part. */
export const mainOf = (lure: Lure): string => `<h1>${lure.heading}</h1>${lure.text}${controlOf(lure)}`;

/** The whole page; `body` in place of its usual one. */
export function pageOf(lure: Lure, body = `<main>${mainOf(lure)}</main><footer>${lure.foot}</footer>`): string {
  return `<!doctype html><html lang="${lure.lang}"><head><meta charset="utf-8"><title>${lure.title}</title>${lure.head}</head><body>${body}</body></html>`;
}
