/** The sample pages of `npm start`: one or two of each kind, under real-looking addresses, and the page that links to them. */
import { type PageCase, pageCase } from '../e2e/support/cases.ts';

export const INDEX = 'https://gallery.mamoon.example/';

const SAMPLES: readonly { title: string; page: string; shows: Sample['shows'] }[] = [
  { title: 'تطبيق معروف في متجر Google Play', page: 'established-play-2025-ar-whatsapp', shows: 'nothing' },
  { title: 'تطبيق معروف عليه تحذير: بث مباشر مع غرباء', page: 'established-play-2025-ar-azar-caution', shows: 'card' },
  { title: 'تطبيق معروف من موقع غير موقعه', page: 'unofficial-apkpure-ar-whatsapp', shows: 'card' },
  { title: 'تطبيق أوقفه صانعه', page: 'discontinued-uptodown-ar-skype', shows: 'card' },
  { title: 'تطبيق غير موجود في القائمة', page: 'unknown-site-ar-ahlan-call', shows: 'card' },
  { title: 'نسخة معدّلة', page: 'modified-site-ar-gbwhatsapp-wordpress', shows: 'alarm' },
  { title: 'نسخة مقلّدة', page: 'lookalike-fake-registry-ar-whatsapp', shows: 'alarm' },
  { title: 'تطبيق مذكور في تقرير', page: 'reported-host-ar-totok-pro', shows: 'alarm' },
  { title: 'خبر يحذّر، ولا يعرض تطبيقًا', page: 'silent-news-ar-gbwhatsapp-banned', shows: 'nothing' },
];

export interface Sample extends PageCase {
  readonly title: string;
  /** What is expected to stand in the page. */
  readonly shows: 'nothing' | 'card' | 'alarm';
}

export const gallery = (): Sample[] => SAMPLES.map(({ page, ...told }) => ({ ...told, ...pageCase(page) }));

/** The list of links, in Arabic. */
export function indexPage(samples: readonly Sample[]): string {
  const items = samples
    .map(
      ({ title, url, expect }) =>
        `<li><a href="${escaped(url)}">${title}</a> <code>${expect.kind}</code><br><bdi dir="ltr">${escaped(url)}</bdi></li>`,
    )
    .join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>معرض مأمون</title>
<style>body{font:18px/1.8 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding-inline:1rem}li{margin-block:.8rem}bdi{color:#666;font-size:14px;word-break:break-all}</style>
<h1>معرض مأمون</h1><p>صفحات تجريبية من هذا الجهاز، تُفتح تحت عناوين كالحقيقية. انظر إلى الأيقونة في شريط الأدوات وإلى ما يظهر في الصفحة.</p><ol>${items}</ol></html>`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
