/**
 * The question that every page is asked: could it offer an app for calls? Runs everywhere, so it reads the address, the title
 * and the addresses of links, and nothing that makes the browser lay out the page. Text is searched word by word and links by
 * one selector: a regular expression of this length costs every page several times as much before it has read a letter.
 */

/** Paths of stores and portals: `/store/apps/details`, `/ae/app/x/id310633997`, `/detail/9NKSQGP7F2NH`, `/x/com.example.app`, `/app/C100`; not `/about`, `/2026/01/05/title`. */
const APP_PATH = /\/id\d{6}|\/(?:apps?|appdl|detail|packages?|soft)\/|(?<!\/)\/[a-z]\w*(?:\.[a-z]\w*){2,}(?:[/?# ]|$)/;

/**
 * Words of offers and of calling, stems that six languages share as far as they do; `video chat`, `WeTalk`, ` app ` match, `video`
 * alone, `basically` and `apple` do not. Found in the address too.
 */
const WORDS =
  'apk|appgallery|download|install|.uptodown.|.softonic.|.aptoide.|/android|/releases|app store|google play|messenger|whats|telegram|skype|signal|voip|dialer|chat|talk|meet|calls| call|call |calling|caller| app | apps|video c|voice c|t\u00e9l\u00e9charger|telecharger|appel|messagerie|visio|rencontre|téléphon|telephon|logiciel|appli |appli-|-appli|mouchard|espion|indir|y\u00fckle|g\u00f6r\u00fcnt\u00fcl\u00fc|sesli|sohbet|uygulama|تحميل|تنزيل|نزل|نزّل|حمل|حمّل|تثبيت|تطبيق|برنامج|واتس|وتس|تليج|تلج|تلغ|سكايب|ماسنجر|مكالم|اتصال|دردش|شات|تدعوك|تعارف|دانلود|نصب|برنامه|تماس|چت|گفتگو|پیام|ڈاؤن|انسٹال|ایپ|کال|چیٹ|لایو';

/**
 * Controls that put an app on a device or lead to a shared file. Short on purpose: every further attribute test costs a page of 4,000
 * links a quarter of a millisecond.
 */
const TARGETS =
  'a:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"],[href*="mediafire"],[href^="market:"],[href^="itms"],[href$=".msi"],[download*="apk"]),:is(button,div):is([onclick*="apk"],[onclick*="android"],[onclick*="ownload"])';

/**
 * true when the page at this address deserves a closer look. Generous: a wrong yes costs one message; a wrong no misses a copy. An
 * empty page gives false; a hostile one cannot make it slow, because all it reads is cut or read by the browser in one pass, nor make
 * it blind: a document whose own properties are shadowed by named elements is looked at. No element, and no object but the document
 * itself, is touched where nothing is found: the first touch of each kind costs more than an empty script.
 */
export function worthALook(document: Document, address: string): boolean {
  try {
    const text = ` ${document.title.slice(0, 300)} ${address.slice(0, 300)} `.toLowerCase();
    for (const word of WORDS.split('|')) if (text.includes(word)) return true;
    return APP_PATH.test(text) || document.querySelector(TARGETS) !== null;
  } catch {
    return true;
  }
}
