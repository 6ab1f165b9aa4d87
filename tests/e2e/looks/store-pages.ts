/** Pages behind the warnings in the stores' pictures: plain, under invented addresses, with nobody's logo. */
import type { StorePicture } from '../../../lib/text/store-listing.ts';
import { LANGUAGES, type Language } from '../../../lib/text/text.ts';

interface StorePage {
  readonly name: Extract<StorePicture, 'unknown' | 'lookalike' | 'modified'>;
  readonly url: string;
  readonly file: string;
  /** What the toolbar shows there. */
  readonly sign: string;
  readonly words: Readonly<Record<Language, readonly [site: string, heading: string, text: string, button: string]>>;
}

export const STORE_PAGES: readonly StorePage[] = [
  {
    name: 'unknown',
    url: 'https://www.ahlancall.example/',
    file: '/download/ahlancall-latest.apk',
    sign: '؟',
    words: {
      ar: ['أهلًا كول', 'أهلًا كول', 'كلّم أصدقاءك بالصوت والصورة من هاتفك: مكالمات فيديو مجانية بلا حدود.', 'تحميل التطبيق APK'],
      en: ['AhlanCall', 'AhlanCall', 'Free video and voice calls with your friends, from your phone.', 'Download the app (APK)'],
    },
  },
  {
    name: 'lookalike',
    url: 'https://www.whatsapp.com-ksa.example/android/',
    file: '/dl/whatsapp-ksa.apk',
    sign: '!!',
    words: {
      ar: ['واتساب', 'تنزيل واتساب للأندرويد', 'رسائل ومكالمات صوت وفيديو. نزّل آخر إصدار الآن.', 'تنزيل الآن'],
      en: ['WhatsApp', 'Download WhatsApp for Android', 'Messages, voice and video calls. Get the latest version now.', 'Download now'],
    },
  },
  {
    name: 'modified',
    url: 'https://gb-wats.example/download-gbwhatsapp/',
    file: '/files/GBWhatsApp.apk',
    sign: '!',
    words: {
      ar: ['جي بي واتساب', 'تحميل جي بي واتساب GBWhatsApp آخر إصدار', 'مكالمات ورسائل بمزايا إضافية، ضد الحظر.', 'تحميل GBWhatsApp APK'],
      en: [
        'GBWhatsApp',
        'Download GBWhatsApp latest version',
        'Calls and messages with extra features, anti-ban.',
        'Download GBWhatsApp APK',
      ],
    },
  },
];

export function storePage({ words, file }: StorePage, language: Language): string {
  const [site, heading, text, button] = words[language];
  const lines = [92, 97, 84, 95, 61].map((width) => `<i style="width:${width}%"></i>`).join('');
  return `<!doctype html><html lang="${language}" dir="${LANGUAGES[language].dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${heading}</title><style>
body{margin:0;background:#f6f7f9;color:#26313d;font:18px/1.8 system-ui,"Noto Sans Arabic",sans-serif}
header{padding:18px 64px;background:#fff;border-bottom:1px solid #dfe4ea;font-weight:700}
main{max-width:1000px;margin:48px 64px}h1{font-size:34px;line-height:1.4}
a{display:inline-block;margin:12px 0 32px;padding:12px 28px;border-radius:8px;background:#5b6b7c;color:#fff;text-decoration:none}
i{display:block;height:14px;margin:0 0 16px;border-radius:7px;background:#e3e8ee}</style></head>
<body><header>${site}</header><main><h1>${heading}</h1><p>${text}</p><a href="${file}" download>${button}</a>${lines}${lines}</main></body></html>`;
}
