/**
 * Texts without pages: an app's name, category and description, put into a page as a store shows it and as the app's own site does, so
 * that they are judged on the same way as pages.
 */
import { readFileSync } from 'node:fs';
import { collectEvidence } from '../detect/collect.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { parsePage } from './parse-page.ts';

export interface AppText {
  /** Whether it is an app for calls. */
  readonly calls: boolean;
  readonly lang: string;
  readonly name: string;
  readonly category: string;
  readonly text: string;
  /** Of ordinary store descriptions: which idea it is, mostly the same in several languages. Absent: shorter, allusive texts. */
  readonly idea?: number;
}

/** The texts of a file, one in a line; throws on a line that is not JSON. */
export const readTexts = (file: string): AppText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AppText);

/** The text as a store shows it, or as an app's own site does that offers a file. */
export function evidenceOfText(text: AppText, inStore: boolean): PageEvidence {
  return inStore
    ? collectEvidence(parsePage(storePage(text)), `https://play.google.com/store/apps/details?id=example.app&hl=${text.lang}`)
    : collectEvidence(parsePage(ownSite(text)), 'https://an-app.example/');
}

/** What stands around an app's own words on a page. */
const FRAME: Readonly<
  Record<string, { install: string; about: string; updated: string; safety: string; get: string; nav: string; foot: string; on: string }>
> = {
  en: {
    install: 'Install',
    about: 'About this app',
    updated: 'Updated on',
    safety: 'Data safety',
    get: 'Download for Android',
    nav: 'Home',
    foot: 'Privacy policy',
    on: 'Apps on Google Play',
  },
  ar: {
    install: 'تثبيت',
    about: 'نبذة عن هذا التطبيق',
    updated: 'تاريخ التحديث',
    safety: 'أمان البيانات',
    get: 'تحميل للأندرويد',
    nav: 'الرئيسية',
    foot: 'سياسة الخصوصية',
    on: 'التطبيقات على Google Play',
  },
  fr: {
    install: 'Installer',
    about: "À propos de l'appli",
    updated: 'Mise à jour',
    safety: 'Sécurité des données',
    get: 'Télécharger pour Android',
    nav: 'Accueil',
    foot: 'Confidentialité',
    on: 'Applications sur Google Play',
  },
  tr: {
    install: 'Yükle',
    about: 'Bu uygulama hakkında',
    updated: 'Güncellenme tarihi',
    safety: 'Veri güvenliği',
    get: 'Android için indir',
    nav: 'Ana sayfa',
    foot: 'Gizlilik politikası',
    on: "Google Play'de Uygulamalar",
  },
  fa: {
    install: 'نصب',
    about: 'درباره این برنامه',
    updated: 'به‌روزرسانی در',
    safety: 'ایمنی داده',
    get: 'دانلود برای اندروید',
    nav: 'خانه',
    foot: 'حریم خصوصی',
    on: 'برنامه‌ها در Google Play',
  },
  ur: {
    install: 'انسٹال کریں',
    about: 'اس ایپ کے بارے میں',
    updated: 'اپ ڈیٹ کی تاریخ',
    safety: 'ڈیٹا کی حفاظت',
    get: 'اینڈرائیڈ کے لیے ڈاؤن لوڈ کریں',
    nav: 'ہوم',
    foot: 'رازداری کی پالیسی',
    on: 'Google Play پر ایپس',
  },
};
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur']);

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const frameOf = (lang: string) => FRAME[lang] ?? (FRAME.en as (typeof FRAME)[string]);
const opening = (lang: string, head: string) =>
  `<!doctype html><html lang="${lang}" dir="${RIGHT_TO_LEFT.has(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">${head}</head><body>`;

function storePage({ lang, name, category, text }: AppText): string {
  const frame = frameOf(lang);
  const title = escaped(`${name} – ${frame.on}`);
  return `${opening(lang, `<meta property="og:title" content="${title}"><title id="main-title">${title}</title>`)}<c-wiz><h1><span itemprop="name">${escaped(name)}</span></h1><div class="Vbfug"><a href="/store/apps/dev?id=1"><span>Example</span></a></div><button aria-label="${frame.install}"><span>${frame.install}</span></button><section><header><h2>${frame.about}</h2></header><div class="bARER" data-g-id="description">${escaped(text).replace(/\n/g, '<br>')}</div><div><div class="lXlx5">${frame.updated}</div><div>2026</div></div><div class="Uc6QCc"><div itemprop="genre"><a href="/store/apps/category/X"><span>${escaped(category)}</span></a></div></div></section><section><h2>${frame.safety}</h2></section></c-wiz></body></html>`;
}

function ownSite({ lang, name, text }: AppText): string {
  const frame = frameOf(lang);
  const paragraphs = escaped(text)
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
  return `${opening(lang, `<title>${escaped(name)}</title>`)}<nav><a href="/">${frame.nav}</a></nav><main><h1>${escaped(name)}</h1>${paragraphs}<a class="button" href="/files/app.apk">${frame.get}</a></main><footer><a href="/privacy">${frame.foot}</a></footer></body></html>`;
}
