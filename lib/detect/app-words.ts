/** Whether an address or a title speaks of apps or calls: asked in the background of every page, from what the browser itself tells of it. */

/**
 * Words of offers, of calling and of signing in, names that copies bear, stems that six languages share as far as they do; `video chat`, `WeTalk`, ` app ` match, `video`
 * alone, `basically` and `apple` do not. Found in the address too, as are the paths of stores and portals: `/store/apps/details`, `/app/C100`. Whose host it is, data/sites.json knows.
 */
const WORDS =
  'apk|/app/|/apps/|/appdl/|/detail/|/package/|/packages/|/soft/|appgallery|download|install|/android|/releases|app store|google play|messenger|whats|telegram|skype|signal|voip|dialer|chat|talk|meet|calls| call|call |calling|caller| app | apps|video c|voice c|t\u00e9l\u00e9charger|telecharger|appel|messagerie|visio|rencontre|téléphon|telephon|logiciel|appli |appli-|-appli|mouchard|espion|indir|y\u00fckle|g\u00f6r\u00fcnt\u00fcl\u00fc|sesli|sohbet|uygulama|تحميل|تنزيل|نزل|نزّل|حمل|حمّل|تثبيت|تطبيق|برنامج|واتس|وتس|سناب|بلس|ذهبي|مهكر|تليج|تلج|تلغ|سكايب|ماسنجر|مكالم|اتصال|دردش|شات|تدعوك|تعارف|دانلود|نصب|برنامه|تماس|چت|گفتگو|پیام|ڈاؤن|انسٹال|ایپ|کال|چیٹ|لایو|discord|zoom|viber|botim|imo |kakao|webex|ms teams|microsoft teams|weixin|微信|تيلي|تیلی|ديسكورد|زوم|فايبر|بوتيم|ايمو|إيمو|انستا|إنستا|فيسبوك|وي شات|لاين |qr code|log in|login|sign in|تسجيل الدخول|تسجيل دخول|سج\u0651ل الدخول|سجل الدخول|connexion|giri\u015f|ورود به|вход'.split(
    '|',
  );
/** Ends of addresses that hand out an app: `/ae/app/x/id310633997`, `/x/com.example.app`, `/get`; not `/ideas`, `/2026/01/05/title`, `//www.x.example`. */
const ENDS = /\/id\d{6}|\/(?:app|apk|dl|get)(?:[/?# ]|$)|(?<!\/)\/[a-z]\w*(?:\.[a-z]\w*){2,}(?:[/?# ]|$)/;
/** Letters of each that are read. */
const READ = 300;

/** Signs that change how a title is spelt and not how it is read: tatweel, zero width, marks of direction, soft hyphens. */
const UNDRAWN = /[\p{Cf}\u0640]/gu;

/** true when the page deserves a closer look. Errs towards yes: the reader decides. Empty texts give false; of long ones the beginning is read. */
export function speaksOfApps(address: string, title: string): boolean {
  const text = ` ${address.slice(0, READ)} ${title.slice(0, READ).replace(UNDRAWN, '')} `.toLowerCase();
  return WORDS.some((word) => text.includes(word)) || ENDS.test(text);
}
