/**
 * The question that every page is asked: could it offer an app for calls? Runs everywhere, so it reads the address, the title, one
 * heading and the addresses of links, and nothing that makes the browser lay out the page. Text is searched word by word and links by
 * one selector: a regular expression of this length costs every page several times as much before it has read a letter.
 */

/** Paths of stores and portals: `/store/apps/details`, `/ae/app/x/id310633997`, `/detail/9NKSQGP7F2NH`, `/x/com.example.app`, `/app/C100`; not `/about`, `/2026/01/05/title`. */
const APP_PATH = /\/id\d{6}|\/(?:apps?|appdl|detail|packages?|soft)\/|\/[a-z]\w*(?:\.[a-z]\w*){2,}(?:\/|$)/;

/**
 * Words of offers and of calling, stems that six languages share as far as they do; `video chat`, `WeTalk`, ` app ` match, `video`
 * alone, `basically` and `apple` do not. Found in the address too.
 */
const WORDS =
  'apk|appgallery|download|install|.uptodown.|.softonic.|.aptoide.|/android|/releases|app store|google play|messenger|whats|telegram|skype|signal|voip|dialer|chat|talk|meet|calls| call|call |calling|caller| app | apps|video c|voice c|t\u00e9l\u00e9charger|telecharger|appel|messagerie|visio|rencontre|appli |appli-|-appli|mouchard|espion|indir|y\u00fckle|g\u00f6r\u00fcnt\u00fcl\u00fc|sesli|sohbet|uygulama|تحميل|تنزيل|نزل|نزّل|حمل|حمّل|تثبيت|تطبيق|برنامج|واتس|وتس|تليج|تلج|تلغ|سكايب|ماسنجر|مكالم|اتصال|دردش|شات|تعارف|دانلود|نصب|برنامه|تماس|چت|گفتگو|پیام|ڈاؤن|انسٹال|ایپ|کال|چیٹ';

/** Controls that put an app on a device or lead to a shared file: an ending, a store's page, a scheme, a script. */
const TARGETS =
  'a:is([href*=".apk" i],[href*=".xapk" i],[href$=".exe" i],[href$=".msi"],[href$=".msix"],[href$=".appx"],[href$=".dmg"],[href$=".pkg"],[href$=".ipa"],[href*="/store/apps/d"],[href*="apps.apple.com"],[href*="itunes.apple.com"],[href*="mediafire.com"],[href*="mega.nz/"],[href*="drive.google.com/file"],[href^="market:"],[href^="intent:"],[href^="itms"],[href^="ms-windows-store:"],[href^="samsungapps:"],[href^="appmarket:"],[href^="bazaar:"],[href^="myket:"],[download$=".apk"]),[onclick*=".apk"],[onclick*="android" i],[onclick*="download" i]';

/**
 * true when the page deserves a closer look. Generous: a wrong yes costs one message; a wrong no misses a copy. An empty page gives
 * false; a hostile one cannot make it slow, because all it reads is cut or read by the browser in one pass, nor make it blind: a
 * document whose own properties are shadowed by named elements is looked at.
 */
export function worthALook(document: Document, { hostname, pathname }: { readonly hostname: string; readonly pathname: string }): boolean {
  try {
    const words = WORDS.split('|');
    const speaks = (text: string) => {
      const folded = ` ${text.slice(0, 300).toLowerCase()} `;
      return words.some((word) => folded.includes(word));
    };
    const path = pathname.slice(0, 300).toLowerCase();
    if (speaks(document.title) || speaks(hostname + path) || APP_PATH.test(path)) return true;
    const heading = document.querySelector('h1') ?? document.querySelector('h2');
    return (heading !== null && speaks(heading.textContent ?? '')) || document.querySelector(TARGETS) !== null;
  } catch {
    return true;
  }
}
