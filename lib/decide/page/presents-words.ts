/** Words of pages that present themselves as an app's own: what stands around the name, and what such a page asks of a person. */
import { foldWords } from '../../fold/names.ts';

/** Around the name in titles and headings of makers' own pages, beside the words of stores (name-words.ts). Folded, six languages and those of common copies. */
export const WELCOME_WORDS: ReadonlySet<string> = new Set(
  foldWords(
    `log login logon sign signin signup in into up to scan qr code your you account accounts welcome site website homepage home online now here continue start open use using
     verify verification verified confirm number connect link linking linked devices client get started free secure safe fast simple official new era my me we is it this
     security access session authorization authorize
     ويب تسجيل دخول سجل ادخل الي حسابك حساب مرحبا بك اهلا امسح مسح رمز كود ربط جهاز اجهزه موقع صفحه رسميه رقم هاتفك تحقق تاكيد ابدا استخدام اونلاين نت علي حاسوب حاسب سطح مكتب
     connexion connecter connectez se vous site officiel compte bienvenue ordinateur code scanner scannez
     giris giris yap oturum ac hesap hesabiniz resmi site sitesi bilgisayar tara karekod web hosgeldiniz
     ورود به حساب خوش امديد سايت وب كد اسكن نسخه رايانه كامپيوتر
     لاگ ان سائن اكاؤنٹ ويب سائٹ
     iniciar sesion entrar cuenta oficial sitio escanear codigo conta sessao pagina
     вход войти в аккаунт официальный сайт веб онлайн русском на
     anmelden einloggen konto offizielle seite willkommen bei zu masuk akun resmi accedi ufficiale sito`,
    Number.POSITIVE_INFINITY,
  ),
);

/** Matches "Scan the QR code with your phone", «امسح رمز الاستجابة», «扫码登录»; not "Scan your documents", "a scanner". */
export const SCAN_WORDS =
  /(?:\bscann?(?:ez|er|ne|siona|nen)?\b|\bescane\w*|\btara(?:y[ıi]n)?\b|\bokut\w*|امسح|مسح|صو[ّ]?ر|اسکن|سکین|скан\w*|отскан\w*|\bpindai\b|\bdigitaliz\w*)[^.!?؟۔]{0,80}(?:\bqr\b|\bcode\b|c[óo]digo|\bkod\w*|\bkarekod|رمز|كود|کد|کوڈ|код|\bphone\b|teléfono|telefon|هاتف|جوال)|\bqr[- ]?code\b[^.!?؟۔]{0,60}(?:log|sign|link|connect|phone|scan)|扫(?:码|描|一扫)|二维码/iu;

/** Matches "Log in to", «تسجيل الدخول», "Giriş yap"; not "login.txt of", "blogin". */
export const SIGN_IN_WORDS =
  /\b(?:log|sign) ?(?:in|on|up)\b|\bverif(?:y|ication)\b|تسجيل (?:ال)?دخول|سج[ّ]?ل (?:ال)?دخول|تأكيد (?:ال)?(?:رقم|حساب)|التحقق من|\bse connecter\b|\bconnexion\b|\bgiriş\b|\boturum aç|ورود به|\biniciar sesi[óo]n\b|\bentrar\b|\banmeld\w*|\bвход\b|\bвойти\b|登录|登陆|لاگ ان/iu;

/** Matches "messages", "video calls", «رسائل», "sohbet"; not "massage", "call us", "friends". */
export const TALK_WORDS =
  /\b(?:messages?|messaging|messenger|chats?|chatting|(?:video|voice|audio|free|group|phone) ?calls?|calling|video ?chat|meetings?)\b|رسائل|رساله|رسالة|مراسلة|دردش|محادث|مكالم|اجتماع|\bsohbet|\bmesaj|\bgörüşme|\bappels?\b|\bdiscussion|\bréunion|پیام|تماس|گفتگو|چت|پیغام|کال|\bmensaj|\bllamad|\bchiamat|сообщени|звонк|\bnachricht|\banruf|聊天|消息|通话/iu;

/** Matches "Get Telegram for Android", «حمّل للكمبيوتر», "WhatsApp for Windows"; not "android news", "window". */
export const GET_WORDS =
  /\b(?:get|download|install|télécharger|indir|descargar|baixar|скачать|for|für|para|pour|для)\b[^.!?]{0,40}\b(?:android|iphone|ios|windows|mac(?:os)?|linux|desktop|pc)\b|(?:حم[ّ]?ل|تحميل|تنزيل|تثبيت|دانلود|نصب|ڈاؤن ?لوڈ)[^.!?؟۔]{0,40}(?:[أا]ندرويد|اندروید|[آا]يفون|آیفون|ويندوز|ویندوز|كمبيوتر|کامپیوتر|هاتف|android|ios|windows)|(?:下载|安装)[^。]{0,20}(?:安卓|苹果|电脑|android|ios|windows)/iu;
