/**
 * The question that every page is asked: could it offer an app for calls? Runs everywhere, so it reads the address, the title
 * and the addresses of links, and nothing that makes the browser lay out the page. Text is searched word by word and links by
 * one selector: a regular expression of this length costs every page several times as much before it has read a letter.
 */

/**
 * Words of offers and of calling, stems that six languages share as far as they do; `video chat`, `WeTalk`, ` app ` match, `video`
 * alone, `basically` and `apple` do not. Found in the address too, as are the paths of stores and portals: `/store/apps/details`, `/app/C100`.
 */
const WORDS =
  'apk|/app/|/apps/|/appdl/|/detail/|/package/|/packages/|/soft/|appgallery|download|install|.uptodown.|.softonic.|.aptoide.|/android|/releases|app store|google play|messenger|whats|telegram|skype|signal|voip|dialer|chat|talk|meet|calls| call|call |calling|caller| app | apps|video c|voice c|t\u00e9l\u00e9charger|telecharger|appel|messagerie|visio|rencontre|téléphon|telephon|logiciel|appli |appli-|-appli|mouchard|espion|indir|y\u00fckle|g\u00f6r\u00fcnt\u00fcl\u00fc|sesli|sohbet|uygulama|تحميل|تنزيل|نزل|نزّل|حمل|حمّل|تثبيت|تطبيق|برنامج|واتس|وتس|تليج|تلج|تلغ|سكايب|ماسنجر|مكالم|اتصال|دردش|شات|تدعوك|تعارف|دانلود|نصب|برنامه|تماس|چت|گفتگو|پیام|ڈاؤن|انسٹال|ایپ|کال|چیٹ|لایو';

/**
 * Links that put an app on a device or lead to a shared file. Every test asks each of a page's 4,000 links and costs a tenth of an empty
 * script, so a plain relative link is asked four questions, and only what passes one of them the rest.
 */
const LINKS =
  'a:is([href*="ap" i]:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"]),[href$=".msi"],[download*="apk"],[href*="//"]:is([href*="mediafire"],[href^="market:"],[href^="itms"]))';
/** Controls whose own script does. */
const SCRIPTED = '[onclick]:is([onclick*="apk"],[onclick*="android"],[onclick*="ownload"])';

/** Ends of store addresses: `/ae/app/x/id310633997`, `/x/com.example.app`; not `/ideas`, `/2026/01/05/title`, `//www.x.example`. */
function endsLikeAnApp(text: string): boolean {
  // Most addresses have neither and are never shown to the regular expression.
  const dotted = text
    .split('/')
    .slice(3)
    .some((part) => part.split('.').length > 2);
  return (dotted || text.includes('/id')) && /\/id\d{6}|(?<!\/)\/[a-z]\w*(?:\.[a-z]\w*){2,}(?:[/?# ]|$)/.test(text);
}

/**
 * true when the page at this address deserves a closer look. Generous: a wrong yes costs one message; a wrong no misses a copy. An
 * empty page gives false; a hostile one cannot make it slow, because all it reads is cut or read by the browser in one pass, nor make
 * it blind: a document whose own properties are shadowed by named elements is looked at. No element, and no object but the document
 * itself, is touched where nothing is found: the first touch of each kind costs more than an empty script.
 */
export function worthALook(document: Document, address: string): boolean {
  try {
    const text = ` ${address.slice(0, 300)} ${document.title.slice(0, 300)} `.toLowerCase();
    for (const word of WORDS.split('|')) if (text.includes(word)) return true;
    return endsLikeAnApp(text) || document.querySelector(LINKS) !== null || document.querySelector(SCRIPTED) !== null;
  } catch {
    return true;
  }
}
