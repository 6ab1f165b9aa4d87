/**
 * Pages that present themselves as an app's own on hosts that are not its maker's, and honest pages on hosts near a name. Written from memory of
 * how such pages are built; every host ends in `.example`-like names of nobody or is made up. Each line: address, then what the page holds.
 */

const page = (lang: string, title: string, body: string, head = '') =>
  `<!doctype html><html lang="${lang}"${/^(?:ar|fa|ur)/.test(lang) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const og = (name: string) => `<meta property="og:site_name" content="${name}">`;
const PASSWORD = '<form><input type="email" name="login"><input type="password" name="pass"><button>OK</button></form>';
const PHONE = '<form><select name="country"></select><input type="tel" name="phone_number"><button>Next</button></form>';

export type OwnPage = readonly [url: string, html: string];

export const COPIES: readonly OwnPage[] = [
  // WhatsApp
  [
    'https://web-whats-link.top/',
    page(
      'en',
      'WhatsApp Web',
      '<div id="app"><div class="landing-title">Log into WhatsApp Web</div><ol><li>Open WhatsApp on your phone</li><li>Tap Menu and select Linked devices</li><li>Point your phone at this screen to scan the code</li></ol><canvas aria-label="Scan me!"></canvas></div>',
    ),
  ],
  [
    'https://whatssapp-verify.site/a',
    page(
      'ar',
      'واتساب',
      '<header><img src="wa.svg" alt="WhatsApp"></header><h1>تأكيد حسابك في واتساب</h1><p>أدخل رقم هاتفك لنرسل إليك رمز التحقق.</p><form><input name="mobile"><button>متابعة</button></form>',
    ),
  ],
  [
    'https://wa-gift2026.xyz/',
    page(
      'ar',
      'واتساب ويب',
      '<h2>اربط جهازك بواتساب</h2><p>افتح واتساب على هاتفك ثم امسح رمز الاستجابة السريعة.</p><img class="qr-code" src="data:image/png;base64,aaa">',
    ),
  ],
  [
    'https://whatsap-app.online/get',
    page(
      'en',
      'Download WhatsApp for Android',
      '<main><h1>WhatsApp Messenger</h1><p>Simple. Secure. Reliable messaging.</p><a class="btn" href="/go?id=1">Download now</a></main><footer>© 2026 WhatsApp LLC</footer>',
    ),
  ],
  [
    'https://whatsapq-web.com/',
    page(
      'fr',
      'WhatsApp Web - Connexion',
      '<h1>Connectez-vous à WhatsApp</h1><p>Scannez le QR code avec votre téléphone pour vous connecter.</p><div class="qrcode"></div>',
    ),
  ],
  [
    'https://whatzap-giris.club/',
    page('tr', 'WhatsApp Web giriş', '<h1>WhatsApp Web</h1><p>Telefonunuzla karekodu okutun.</p><canvas></canvas>'),
  ],
  ['https://vvhatsapp-fa.fun/', page('fa', 'واتساپ وب', '<h1>ورود به واتساپ</h1><p>کد QR را با گوشی اسکن کنید.</p><canvas></canvas>')],
  [
    'https://whatsqpp.vip/',
    page(
      'ur',
      'واٹس ایپ ویب',
      '<img alt="WhatsApp" src="l.png"><h1>WhatsApp Web</h1><p>اپنے فون سے QR کوڈ اسکین کریں</p><canvas></canvas>',
    ),
  ],
  [
    'https://whatsaap-id.icu/',
    page('id', 'WhatsApp Web', '<h1>Masuk ke WhatsApp</h1><p>Pindai kode QR dengan ponsel Anda.</p><div id="qr"></div>'),
  ],
  [
    'https://whatsapp-group-invite.blog/',
    page(
      'en',
      'WhatsApp Group Invite',
      `<img src="w.png" alt="WhatsApp"><h1>WhatsApp</h1><h2>Join group chat</h2>${PHONE}<footer>© WhatsApp</footer>`,
    ),
  ],
  [
    'https://wats-app-business.com/',
    page('es', 'WhatsApp', `<h1>Verifica tu cuenta de WhatsApp</h1><p>Introduce tu número de teléfono.</p>${PHONE}`),
  ],
  ['https://whatsapweb.ru/', page('ru', 'WhatsApp Web - вход', '<h1>WhatsApp</h1><p>Отсканируйте QR-код с телефона.</p><canvas></canvas>')],
  [
    'https://whatapp-cn.cc/',
    page(
      'zh',
      'WhatsApp官网下载 - WhatsApp中文版',
      '<h1>WhatsApp 中文版</h1><p>聊天软件，免费通话。</p><a href="/d">立即下载</a><footer>© 2026 WhatsApp LLC</footer>',
    ),
  ],
  ['https://whatsupp.link/', page('de', 'WhatsApp', `<div class="brand">WhatsApp</div><h1>Bei WhatsApp anmelden</h1>${PHONE}`)],
  // Telegram
  [
    'https://telegrarn-web.org/k/',
    page(
      'en',
      'Telegram Web',
      '<div id="auth-pages"><div class="page-signQR"><div class="auth-image"><canvas></canvas></div><h4>Log in to Telegram by QR Code</h4><ol><li>Open Telegram on your phone</li><li>Go to Settings, Devices, Link Desktop Device</li><li>Point your phone at this screen to confirm login</li></ol><button>Log in by phone Number</button></div></div>',
    ),
  ],
  [
    'https://telegrm-k.top/',
    page(
      'en',
      'Telegram',
      `<div class="auth"><h1>Sign in to Telegram</h1><p>Please confirm your country code and enter your phone number.</p>${PHONE}</div>`,
    ),
  ],
  ['https://telgrem.shop/', page('ar', 'تيليجرام', `<img alt="Telegram" src="t.svg"><h1>تسجيل الدخول إلى تيليجرام</h1>${PHONE}`)],
  [
    'https://tellegram-premium.click/',
    page('en', 'Telegram Premium', `<h1>Telegram Premium</h1><p>Claim your free Premium for 12 months. Log in to continue.</p>${PHONE}`),
  ],
  [
    'https://tg-desk.top/',
    page(
      'en',
      'Telegram – a new era of messaging',
      '<nav><a href="/">Telegram</a></nav><h1>Telegram</h1><h3>a new era of messaging</h3><a href="/dl/win">Telegram for Windows</a><footer>© Telegram FZ-LLC</footer>',
    ),
  ],
  [
    'https://telegeran.beauty/',
    page('zh', 'Telegram中文版下载', '<h1>Telegram</h1><p>下载安卓、苹果、电脑版</p><a href="/android">下载</a>'),
  ],
  [
    'https://zhifeiji-down.com/',
    page(
      'zh',
      'Telegram官网 - 纸飞机下载',
      '<h1>Telegram</h1><a href="/a">Android 下载</a><a href="/w">Windows 下载</a><footer>© 2013-2026 Telegram</footer>',
    ),
  ],
  ['https://telegramm.kim/', page('ru', 'Telegram Web', `<h1>Вход в Telegram</h1><p>Введите номер телефона.</p>${PHONE}`)],
  ['https://my-teleqram.site/', page('fa', 'تلگرام وب', `<h1>ورود به تلگرام</h1>${PHONE}`)],
  [
    'https://telegrann.live/',
    page(
      'fr',
      'Telegram : télécharger',
      '<h1>Telegram</h1><p>Messagerie rapide et sécurisée.</p><a href="/t">Télécharger</a><footer>© Telegram</footer>',
    ),
  ],
  [
    'https://tlgr-web.online/',
    page('en', 'Telegram Web', '<h1>Telegram</h1><p>Scan the QR code from Telegram on your phone to log in.</p><canvas></canvas>'),
  ],
  [
    'https://telegram-apk.click/',
    page(
      'tr',
      'Telegram indir',
      '<h1>Telegram</h1><p>Hızlı ve güvenli mesajlaşma.</p><a href="/indir">İndir</a><footer>Telegram © 2026</footer>',
    ),
  ],
  // Discord
  [
    'https://dlscord-nitro.gift/',
    page(
      'en',
      'Discord',
      `<div class="authBox"><h1>Welcome back!</h1><h2>Log in to Discord</h2>${PASSWORD}<div class="qrCode"></div><h3>Log in with QR Code</h3></div>`,
      og('Discord'),
    ),
  ],
  [
    'https://discorcl.link/',
    page(
      'en',
      'Discord Nitro',
      `<img alt="Discord" src="d.svg"><h1>Discord Nitro</h1><p>You've been gifted a subscription. Log in to claim it.</p>${PASSWORD}`,
    ),
  ],
  [
    'https://disccord-app.com/',
    page(
      'en',
      'Discord | Your Place to Talk and Hang Out',
      '<h1>Discord</h1><p>Voice chat, text channels and video calls.</p><a href="/get/windows">Download for Windows</a><footer>© 2026 Discord Inc.</footer>',
    ),
  ],
  [
    'https://discrod.wiki/verify',
    page('en', 'Discord verification', `<div class="logo">Discord</div><h1>Verify your Discord account</h1>${PASSWORD}`),
  ],
  [
    'https://discord-login.ml/',
    page('ar', 'ديسكورد', `<h1>تسجيل الدخول إلى ديسكورد</h1><form><input name="email"><input type="password"></form>`),
  ],
  // Zoom, Meet, Teams, Webex
  [
    'https://zoom-join.live/j/123',
    page(
      'en',
      'Launch Meeting - Zoom',
      '<h1>Zoom</h1><p>Click Download Now to install the Zoom client and join the meeting.</p><a href="/dl">Download Now</a><footer>© 2026 Zoom Communications, Inc.</footer>',
    ),
  ],
  [
    'https://zooom-us.com/',
    page(
      'en',
      'Join Meeting - Zoom',
      '<img alt="Zoom" src="z.svg"><h1>Join Zoom Meeting</h1><p>Your meeting is ready. Install the client.</p><a href="/get">Download</a><footer>Copyright © Zoom Video Communications, Inc.</footer>',
    ),
  ],
  [
    'https://z00m-web.info/',
    page('fr', 'Zoom : connexion', `<h1>Zoom</h1><p>Rejoignez votre réunion.</p>${PASSWORD}<footer>© Zoom Communications, Inc.</footer>`),
  ],
  [
    'https://google-meet.site/',
    page(
      'en',
      'Google Meet',
      '<h1>Google Meet</h1><p>Your call is ready. Install the app to join the video call.</p><a href="/i">Download</a>',
    ),
  ],
  [
    'https://microsoft-teams-update.com/',
    page(
      'en',
      'Microsoft Teams',
      `<h1>Microsoft Teams</h1><p>Update required to join the meeting.</p><a href="/u">Download</a><footer>© Microsoft Corporation</footer>`,
    ),
  ],
  [
    'https://teams-rnicrosoft.net/',
    page(
      'en',
      'Sign in - Microsoft Teams',
      `<div class="brand">Microsoft Teams</div><h1>Sign in to Microsoft Teams</h1>${PASSWORD}<footer>© 2026 Microsoft Corporation</footer>`,
    ),
  ],
  [
    'https://webex-client.store/',
    page(
      'en',
      'Webex',
      '<h1>Webex</h1><p>Download Webex for Windows to join the meeting.</p><a href="/w">Download for Windows</a><footer>© 2026 Cisco Systems, Inc.</footer>',
    ),
  ],
  // Skype, Snapchat, Messenger, Instagram, Facebook
  ['https://skypr-login.com/', page('en', 'Sign in to Skype', `<img alt="Skype" src="s.svg"><h1>Sign in to Skype</h1>${PASSWORD}`)],
  [
    'https://skupe.chat/',
    page('ar', 'سكايب - تسجيل الدخول', '<h1>سكايب</h1><p>مكالمات ورسائل.</p><form><input name="user"><input type="password"></form>'),
  ],
  [
    'https://snapchhat.com/',
    page('en', 'Log In • Snapchat', `<div class="brand">Snapchat</div><h1>Log in to Snapchat</h1>${PASSWORD}<footer>© Snap Inc.</footer>`),
  ],
  [
    'https://snapchqt-web.xyz/',
    page(
      'ar',
      'سناب شات',
      '<h1>تسجيل الدخول إلى سناب شات</h1><form><input name="email"><input type="password"></form><footer>© Snap Inc. 2026</footer>',
    ),
  ],
  [
    'https://messanger-facebook.top/',
    page(
      'en',
      'Messenger',
      `<h1>Messenger</h1><p>Chat and video calls with friends.</p>${PASSWORD}<footer>© Meta Platforms, Inc.</footer>`,
    ),
  ],
  [
    'https://lnstagram-login.site/',
    page(
      'en',
      'Login • Instagram',
      `<img alt="Instagram" src="i.png"><h1>Instagram</h1>${PASSWORD}<footer>© 2026 Instagram from Meta</footer>`,
    ),
  ],
  [
    'https://faceboook-ar.online/',
    page(
      'ar',
      'فيسبوك',
      `<div class="logo">Facebook</div><h1>تسجيل الدخول إلى فيسبوك</h1>${PASSWORD}<footer>Meta Platforms, Inc. © 2026</footer>`,
    ),
  ],
  // LINE, WeChat, VK, KakaoTalk, Viber, imo, BOTIM, Signal
  [
    'https://line-accounts.info/',
    page(
      'en',
      'LINE Login',
      `<div class="logo">LINE</div><h1>Log in to LINE</h1><p>Messages and free calls.</p>${PASSWORD}<footer>© LY Corporation</footer>`,
    ),
  ],
  [
    'https://wechat-web.quest/',
    page('en', 'WeChat', '<h1>Scan to log in to WeChat</h1><p>Scan the QR code with your phone.</p><div class="qrcode"></div>'),
  ],
  [
    'https://weixn.asia/',
    page('zh', '微信网页版', '<img alt="WeChat" src="w.png"><h1>WeChat</h1><p>请使用微信扫码登录</p><div class="qrcode"></div>'),
  ],
  [
    'https://vk-messenger-help.top/',
    page('ru', 'VK Мессенджер', `<div class="logo">VK Messenger</div><h1>VK Messenger</h1><p>Сообщения и звонки.</p>${PHONE}`),
  ],
  [
    'https://kakao-talk.click/',
    page(
      'en',
      'KakaoTalk PC download',
      '<h1>KakaoTalk</h1><p>Free messages and calls.</p><a href="/pc">Download for Windows</a><footer>© Kakao Corp.</footer>',
    ),
  ],
  [
    'https://vibber.site/',
    page(
      'en',
      'Viber for Desktop',
      '<img alt="Viber" src="v.png"><h1>Viber</h1><p>Free calls and messages.</p><a href="/d">Download Viber</a>',
    ),
  ],
  [
    'https://imo-apk.live/',
    page(
      'ar',
      'تحميل ايمو imo',
      '<div class="logo">imo</div><h1>imo</h1><p>مكالمات فيديو ودردشة مجانية.</p><a href="/go">تنزيل</a><footer>© PageBites, Inc.</footer>',
    ),
  ],
  [
    'https://botlm.me/',
    page('ar', 'بوتيم', '<h1>BOTIM</h1><p>مكالمات مجانية في الإمارات.</p><a href="/go">تحميل التطبيق</a><footer>© BOTIM</footer>'),
  ],
  [
    'https://slgnal.download/',
    page(
      'en',
      'Signal Messenger',
      '<div class="brand">Signal</div><h1>Signal</h1><p>Private messenger. Calls and messages.</p><a href="/win">Download for Windows</a><footer>© Signal Messenger, LLC</footer>',
    ),
  ],
  // on hosts that bear no trace of the name
  [
    'https://secure-portal-77.com/w',
    page(
      'en',
      'WhatsApp Web',
      '<h1>Log in to WhatsApp</h1><p>Open WhatsApp on your phone and scan the QR code.</p><canvas></canvas><footer>© WhatsApp LLC</footer>',
    ),
  ],
  [
    'https://qr-desk.net/t',
    page(
      'ar',
      'تيليجرام ويب',
      '<img alt="تيليجرام" src="t.svg"><h1>تيليجرام ويب</h1><p>افتح تيليجرام على هاتفك وامسح رمز الاستجابة.</p><canvas></canvas>',
    ),
  ],
  ['https://cloud-msg.pages.dev/', page('en', 'Telegram Web', `<h1>Sign in to Telegram</h1>${PHONE}<footer>© Telegram FZ-LLC</footer>`)],
  [
    'https://acc-help.web.app/',
    page(
      'en',
      'WhatsApp Support',
      `<img alt="WhatsApp" src="w.png"><h1>WhatsApp Support</h1><p>Your account will be blocked. Verify your account.</p>${PHONE}<footer>© 2026 WhatsApp LLC</footer>`,
    ),
  ],
  [
    'https://hypesquad-form.com/',
    page(
      'en',
      'Discord HypeSquad login',
      `<h1>Log in to Discord</h1><h2>Scan the QR code with your phone</h2>${PASSWORD}<footer>© Discord Inc.</footer>`,
    ),
  ],
  [
    'https://meeting-now-5.click/',
    page(
      'en',
      'Zoom',
      '<img alt="Zoom" src="z.svg"><h1>Join Zoom Meeting</h1><p>Install the client to join the meeting.</p><a href="/c">Download</a><footer>© 2026 Zoom Communications, Inc.</footer>',
    ),
  ],
  [
    'https://dl-center.top/wa',
    page(
      'ar',
      'تحميل واتساب - الموقع الرسمي',
      '<div class="logo">واتساب</div><h1>واتساب</h1><p>رسائل ومكالمات مجانية.</p><a href="/go">تنزيل</a><footer>جميع الحقوق محفوظة © واتساب</footer>',
    ),
  ],
];

const ARTICLE =
  '<p>The company behind the messenger said on Monday that the change will arrive in the coming weeks for people in every country, on phones and on computers, and that nobody has to do anything for it.</p>'.repeat(
    6,
  );

export const HONEST: readonly OwnPage[] = [
  // companies and people whose name is near
  [
    'https://telegram-tours.com/',
    page(
      'en',
      'Telegram Tours',
      '<h1>Telegram Tours</h1><p>City walks since 1998. Call us or send a message.</p><a href="/brochure.pdf">Download brochure</a>',
    ),
  ],
  [
    'https://signal-electric.com/',
    page(
      'en',
      'Signal Electric',
      '<h1>Signal Electric</h1><p>Traffic lights for cities.</p><a href="/catalogue.pdf">Download catalogue</a><footer>© Signal Electric Ltd</footer>',
    ),
  ],
  [
    'https://zoomlens.shop/',
    page(
      'en',
      'Zoom Lens Shop',
      '<h1>Zoom lenses</h1><p>Lenses for every camera.</p><form><input type="tel" name="phone"><button>Order</button></form>',
    ),
  ],
  ['https://groupe-martin.fr/', page('fr', 'Groupe Martin', `<h1>Groupe Martin</h1><p>Nos métiers, nos équipes.</p>${PASSWORD}`)],
  [
    'https://skyline-hotel.com/',
    page('en', 'Skyline Hotel', `<h1>Log in to your Skyline account</h1>${PASSWORD}<footer>© Skyline Hotel</footer>`),
  ],
  ['https://discordia-theatre.org/', page('en', 'Discordia Theatre', `<h1>Discordia Theatre</h1><p>Buy tickets.</p>${PASSWORD}`)],
  ['https://viberose.com/', page('en', 'Vibe Rose', '<h1>Vibe Rose</h1><a href="/menu.pdf">Download our menu</a>')],
  ['https://linework.io/', page('en', 'Linework – Sign in', `<h1>Sign in to Linework</h1>${PASSWORD}`)],
  ['https://tangodance.net/', page('es', 'Tango Dance', `<h1>Clases de tango</h1><p>Llámanos.</p>${PHONE}`)],
  [
    'https://snapcharter.com/',
    page('en', 'SnapCharter', `<h1>SnapCharter</h1><p>Charter a boat in minutes.</p>${PASSWORD}<footer>© SnapCharter</footer>`),
  ],
  ['https://wirestock-photo.com/', page('en', 'Wirestock Photo', `<h1>Sign in</h1>${PASSWORD}`)],
  ['https://telegraf-news.eu/', page('de', 'Telegraf – Anmelden', `<h1>Anmelden</h1>${PASSWORD}<footer>© Telegraf Verlag</footer>`)],
  ['https://kik-moebel.de/', page('de', 'Kik Möbel', `<h1>Kik Möbel</h1><p>Betten und Tische.</p>${PHONE}`)],
  ['https://maxfit.club/', page('en', 'MAX Fit Club', `<h1>Join MAX Fit</h1>${PHONE}<footer>© MAX Fit</footer>`)],
  ['https://messenger-courier.com/', page('en', 'Messenger Courier', `<h1>Messenger Courier</h1><p>Track your parcel.</p>${PHONE}`)],
  ['https://imoveis-line.com.br/', page('pt', 'Line Imóveis', `<h1>Line Imóveis</h1>${PHONE}`)],
  // a homonym of its own, with an account of its own
  [
    'https://zoom.co.example/',
    page('pt', 'Zoom - Entrar', `<h1>Entrar na sua conta Zoom</h1><p>Compare preços.</p>${PASSWORD}<footer>© Zoom</footer>`),
  ],
  [
    'https://signal.app.example/',
    page('en', 'Signal - Login', `<h1>Log in to Signal</h1><p>Advertising analytics.</p>${PASSWORD}<footer>© Signal</footer>`),
  ],
  ['https://element.shop.example/', page('en', 'Element', `<h1>Element</h1><p>Snowboards.</p>${PASSWORD}<footer>© Element</footer>`)],
  ['https://telegram.hr/', page('hr', 'Telegram.hr', `<h1>Prijava</h1>${PASSWORD}<footer>© Telegram Media Grupa</footer>`)],
  ['https://line.industries/', page('en', 'LINE', '<h1>LINE</h1><p>Machines for assembly.</p><a href="/catalogue.pdf">Download</a>')],
  [
    'https://session.studio/',
    page('en', 'Session - Log in', `<h1>Log in to Session</h1><p>Book a yoga class.</p>${PASSWORD}<footer>© Session</footer>`),
  ],
  ['https://ciscospark.ca/', page('en', 'Ciscospark - Sign in', `<h1>Sign in to Ciscospark</h1>${PHONE}<footer>© Ciscospark</footer>`)],
  ['https://webex.co.example/', page('en', 'Webex - Sign in', `<h1>Sign in to Webex</h1>${PHONE}<footer>© Webex</footer>`)],
  // servers that people run themselves
  [
    'https://element.uni-x.de/',
    page('en', 'Element | Sign in', `<h1>Sign in</h1><p>Scan the QR code with your phone.</p>${PASSWORD}`, og('Element')),
  ],
  [
    'https://meet.jitsi.uni-x.de/',
    page('en', 'Jitsi Meet', '<h1>Jitsi Meet</h1><p>Start a meeting.</p><a href="/static/app">Download our app</a>'),
  ],
  ['https://cloud.school.example/', page('en', 'Nextcloud Talk', `<h1>Nextcloud Talk</h1>${PASSWORD}`)],
  // how-tos, guides, news, lists
  [
    'https://whatsapp-tips.blog/',
    page(
      'en',
      'How to use WhatsApp Web',
      '<h1>How to use WhatsApp Web</h1><p>Open WhatsApp on your phone and scan the QR code.</p><a href="https://web.whatsapp.com/">Open WhatsApp Web</a>',
    ),
  ],
  [
    'https://telegram-guide.net/',
    page(
      'en',
      'Telegram login guide',
      '<h1>Telegram login guide</h1><p>Enter your phone number, then the code. Scan the QR code to link a desktop.</p>',
    ),
  ],
  [
    'https://wa-academy.com/',
    page('ar', 'شرح واتساب ويب', '<h1>شرح واتساب ويب خطوة بخطوة</h1><p>افتح واتساب على هاتفك وامسح رمز الاستجابة السريعة.</p>'),
  ],
  ['https://discord-help.blog/', page('en', 'What is Discord Nitro?', `<h1>What is Discord Nitro?</h1>${ARTICLE}`)],
  [
    'https://telegram-news.org/',
    page('en', 'Telegram adds stories for groups', `<article><h1>Telegram adds stories for groups</h1>${ARTICLE}</article>`),
  ],
  [
    'https://zoomnews.example/',
    page('en', 'Zoom fixes a flaw in its installer', `<article><h1>Zoom fixes a flaw in its installer</h1>${ARTICLE}</article>`),
  ],
  [
    'https://whatsapp-alternatives.com/',
    page(
      'en',
      '10 best WhatsApp alternatives',
      '<h1>10 best WhatsApp alternatives</h1><h2>Signal</h2><h2>Telegram</h2><h2>Viber</h2><p>Calls and chats.</p>',
    ),
  ],
  ['https://skype-history.org/', page('en', 'The end of Skype', `<h1>The end of Skype</h1>${ARTICLE}`)],
  [
    'https://snapchat-parents.org/',
    page(
      'en',
      'Snapchat: a guide for parents',
      `<h1>Snapchat: a guide for parents</h1>${ARTICLE}<a href="/guide.pdf">Download the guide</a>`,
    ),
  ],
  [
    'https://faqwhats.example/',
    page(
      'ar',
      'طريقة استرجاع رسائل واتساب',
      '<h1>طريقة استرجاع رسائل واتساب</h1><p>من الإعدادات اختر الدردشات.</p><form><input type="email"></form>',
    ),
  ],
  // shops, fans, merchandise
  ['https://discord-merch.fan/', page('en', 'Discord plush toys', `<h1>Discord plush toys</h1><p>Made by fans.</p>${PHONE}`)],
  [
    'https://telegram-stickers.art/',
    page('en', 'Telegram Stickers', '<h1>Telegram Stickers</h1><p>Cute cats for your chats.</p><a href="/pack.zip">Download pack</a>'),
  ],
  ['https://whatsappwallpapers.net/', page('en', 'WhatsApp wallpapers', '<h1>WhatsApp wallpapers</h1><a href="/1.jpg">Download</a>')],
  ['https://linestickers.shop/', page('en', 'Line Stickers Shop', `<h1>Line Stickers Shop</h1>${PHONE}`)],
  ['https://snapchat-lenses.studio/', page('en', 'Snapchat lenses made to order', `<h1>Snapchat lenses made to order</h1>${PHONE}`)],
  // resellers, integrations, services around an app
  [
    'https://whatsapp-api.services/',
    page(
      'en',
      'WhatsApp API for business | Chatly',
      `<h1>WhatsApp API for business</h1><p>Send messages to your customers. Scan the QR code to connect your phone.</p>${PASSWORD}<footer>© Chatly GmbH</footer>`,
      og('Chatly'),
    ),
  ],
  [
    'https://wacrm.io/',
    page(
      'en',
      'WaCRM – CRM for WhatsApp',
      `<h1>CRM for WhatsApp</h1><p>Scan the QR code to link your number.</p>${PASSWORD}<footer>© WaCRM</footer>`,
    ),
  ],
  ['https://telegram-bots.io/', page('en', 'Telegram Bots', `<h1>Build Telegram bots</h1>${PASSWORD}`)],
  ['https://zoom-training.academy/', page('en', 'Zoom training', `<h1>Zoom training</h1><p>Learn to host meetings.</p>${PHONE}`)],
  [
    'https://zoompartner.example/',
    page(
      'en',
      'Zoom Phone reseller – Telco AG',
      `<h1>Zoom Phone</h1><p>Calls for your office.</p>${PHONE}<footer>© Telco AG</footer>`,
      og('Telco AG'),
    ),
  ],
  [
    'https://teams-consulting.nl/',
    page('nl', 'Teams Consulting', `<h1>Microsoft Teams consulting</h1>${PHONE}<footer>© Teams Consulting BV</footer>`),
  ],
  [
    'https://webex-partner.fr/',
    page('fr', 'Intégrateur Webex | Réseaux SA', `<h1>Intégration de Webex</h1>${PHONE}<footer>© Réseaux SA</footer>`),
  ],
  [
    'https://discord-bot-list.dev/',
    page(
      'en',
      'Discord bot list',
      `<h1>Discord bots</h1><p>Log in with your Discord account.</p><a href="https://discord.com/oauth2/authorize">Log in</a>`,
    ),
  ],
  [
    'https://wati-like.example/',
    page(
      'en',
      'Log in | ReplyDesk',
      `<img alt="ReplyDesk" src="r.svg"><h1>Log in to ReplyDesk</h1><p>The team inbox for WhatsApp.</p>${PASSWORD}<footer>© ReplyDesk</footer>`,
    ),
  ],
  [
    'https://skype-tutor.com/',
    page('en', 'English lessons on Skype', `<h1>English lessons on Skype</h1><p>Video calls with teachers.</p>${PHONE}`),
  ],
  [
    'https://telegram-analytics.net/',
    page('en', 'Telegram analytics – Log in', `<h1>Telegram analytics</h1><p>Statistics of channels.</p>${PASSWORD}`),
  ],
  ['https://whatsappmarketing.in/', page('en', 'WhatsApp marketing', `<h1>WhatsApp marketing</h1><p>Bulk messages.</p>${PHONE}`)],
  // a university's, a company's own page about a tool that it uses
  [
    'https://zoom.university-x.example/',
    page(
      'en',
      'Zoom | University X',
      '<h1>Zoom</h1><p>Sign in to Zoom with your university account. Meetings for staff and students.</p><a href="https://zoom.us/download">Download Zoom</a>',
    ),
  ],
  [
    'https://it.university-x.example/teams',
    page(
      'en',
      'Microsoft Teams - IT Services',
      '<h1>Microsoft Teams</h1><p>Install Microsoft Teams for Windows from the software centre.</p><a href="https://teams.microsoft.com/">Open Teams</a>',
    ),
  ],
  [
    'https://help.company-y.example/webex',
    page(
      'en',
      'Webex – Company Y help',
      '<h1>Webex</h1><p>How we meet.</p><a href="https://www.webex.com/downloads.html">Download Webex</a>',
    ),
  ],
  // login of the site's own account with a name near one
  ['https://whatson.today/', page('en', "What's On - Log in", `<h1>Log in to What's On</h1>${PASSWORD}`)],
  ['https://signalhire.example/', page('en', 'SignalHire login', `<h1>Log in to SignalHire</h1>${PASSWORD}<footer>© SignalHire</footer>`)],
  [
    'https://zoominfo.example/',
    page('en', 'ZoomInfo: sign in', `<h1>Sign in to ZoomInfo</h1>${PASSWORD}<footer>© ZoomInfo Technologies</footer>`),
  ],
  ['https://slackline-shop.ch/', page('de', 'Slackline Shop', `<h1>Slackline Shop</h1>${PASSWORD}`)],
  [
    'https://icq-online.com/',
    page('en', 'Icq-online - Login', `<h1>Log in to your Icq-online account</h1>${PASSWORD}<footer>© Icq-online</footer>`),
  ],
  ['https://botimization.com/', page('en', 'Botimization', `<h1>Botimization</h1><p>Chatbots for shops.</p>${PASSWORD}`)],
  ['https://teamsport.app/', page('en', 'TeamSport', `<h1>Sign in to TeamSport</h1>${PHONE}<footer>© TeamSport</footer>`)],
  ['https://wechateau.com/', page('fr', 'We Château', `<h1>We Château</h1><p>Réservez une chambre.</p>${PHONE}`)],
  ['https://kakaoboon-chocolade.nl/', page('nl', 'Kakaoboon', `<h1>Kakaoboon chocolade</h1>${PHONE}`)],
];
