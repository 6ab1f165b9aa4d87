/**
 * The question that every page is asked: could it offer an app for calls? Runs everywhere, so it reads the address, the title, a
 * few headings and the first links, and nothing that makes the browser lay out the page.
 */

/** Links whose address is read. Landing pages and portals have their download among the first. */
const MOST_LINKS = 500;

/** Paths of stores and portals: `/store/apps/details`, `/ae/app/x/id310633997`, `/detail/9NKSQGP7F2NH`, `/x/com.example.app`, `/app/C100`; not `/about`, `/2026/01/05/title`. */
const APP_PATH =
  /\/store\/apps\/|\/id\d{6,}|\/detail\/|\/packages?\/|\/app(?:s|dl)?\/|\/[a-z]\w*(?:\.[a-z]\w*){2,}(?:\/|$)|\.(?:uptodown|softonic|aptoide)\.|\/soft\/|apk|\/android|\/download|\/releases/i;

/** Words of offers and of calling, stems that six languages share as far as they do; not "video" or "call" alone. */
const WORDS =
  /apk|download|install|app store|google play|messenger|whats|telegram|skype|signal|video ?(?:call|chat)|voice ?(?:call|chat)|voip|dialer|(?:chat|talk|meet|call)(?:s|ing)?\b|\bapps?\b|تحميل|تنزيل|نزّ?ل|حمّ?ل|تثبيت|تطبيق|برنامج|واتس|وتس|تليج|تلج|تلغ|سكايب|ماسنجر|مكالم|اتصال|دردش|شات|تعارف|t[ée]l[ée]charger|appel|messagerie|tchat|visio|rencontre|indir|yükle|görüntülü|sesli|sohbet|uygulama|دانلود|نصب|برنامه|تماس|چت|گفتگو|پیام|ڈاؤن|انسٹال|ایپ|کال|چیٹ/i;

/** Addresses that put an app on a device: an ending, a store's path, a scheme. */
const TARGET =
  /\.(?:apk|xapk|apks|apkm|exe|msi|msix|appx|dmg|pkg|ipa)(?:$|[/?#&])|\/store\/apps\/details|\/id\d{6,}|^(?:market|intent|itms-services|itms-apps|ms-windows-store|samsungapps|appmarket|bazaar|myket):/i;

/**
 * true when the page deserves a closer look. Generous: a wrong yes costs one message; a wrong no misses a copy. An empty page gives
 * false; a hostile one cannot make it slow, because all it reads is counted, nor make it blind: a document whose own properties
 * are shadowed by named elements is looked at.
 */
export function worthALook(document: Document, location: { readonly hostname: string; readonly pathname: string }): boolean {
  try {
    return (
      APP_PATH.test(location.hostname) || APP_PATH.test(location.pathname) || WORDS.test(document.title.slice(0, 300)) || offers(document)
    );
  } catch {
    return true;
  }
}

function offers(document: Document): boolean {
  const heading = document.querySelector('h1') ?? document.querySelector('h2');
  if (heading && WORDS.test((heading.textContent ?? '').slice(0, 300))) return true;
  const links = document.links;
  if (typeof links.item !== 'function') return true;
  for (let i = 0, most = Math.min(links.length, MOST_LINKS); i < most; i++) {
    const href = links[i]?.getAttribute('href');
    if (href && TARGET.test(href)) return true;
  }
  return document.querySelector('[onclick*=".apk"],[download$=".apk"]') !== null;
}
