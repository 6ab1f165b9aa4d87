/** Pages of each kind under their own addresses: what the toolbar, the page, a screen reader and the popup say. */
import type { Kind } from '../../lib/contract/verdict.ts';
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';
import type { Spoken } from './support/visitor.ts';

interface Shown {
  readonly kind: Kind;
  readonly page: string;
  /** The sign on the toolbar, and words of the tooltip. */
  readonly sign: string;
  readonly title: string;
  readonly as: 'nothing' | 'card' | 'alarm';
  /** Words of the heading in the card or on our own page, and of the popup. */
  readonly heading: RegExp;
}

const SHOWN: readonly Shown[] = [
  {
    kind: 'established',
    page: 'established-play-2025-ar-whatsapp',
    sign: 'i',
    title: 'معروف · ',
    as: 'nothing',
    heading: /واتساب|WhatsApp/,
  },
  {
    kind: 'established',
    page: 'established-vendor-signal-download-fr',
    sign: 'i',
    title: 'معروف · ',
    as: 'nothing',
    heading: /سيجنال|سيغنال|Signal/,
  },
  {
    kind: 'established',
    page: 'established-play-2025-ar-azar-caution',
    sign: 'i',
    title: 'انتبه · يعرّفك بغرباء',
    as: 'card',
    heading: /غرباء/,
  },
  {
    kind: 'unofficial-source',
    page: 'unofficial-apkpure-ar-whatsapp',
    sign: '!?',
    title: 'مصدر غير رسمي',
    as: 'card',
    heading: /ليست صفحته الرسمية/,
  },
  { kind: 'discontinued', page: 'discontinued-uptodown-ar-skype', sign: '×', title: 'تطبيق متوقف', as: 'card', heading: /Skype|سكايب/ },
  {
    kind: 'unknown',
    page: 'unknown-site-ar-ahlan-call',
    sign: '؟',
    title: 'غير موجود في قائمتنا',
    as: 'card',
    heading: /غير موجود في قائمتنا/,
  },
  { kind: 'modified', page: 'modified-site-ar-gbwhatsapp-wordpress', sign: '!', title: 'نسخة معدّلة', as: 'alarm', heading: /نسخة معدّلة/ },
  {
    kind: 'lookalike',
    page: 'lookalike-fake-registry-ar-whatsapp',
    sign: '!!',
    title: 'نسخة مقلّدة',
    as: 'alarm',
    heading: /ليست الصفحة الرسمية/,
  },
  { kind: 'lookalike', page: 'lookalike-play-2025-ar-tatweel', sign: '!!', title: 'نسخة مقلّدة', as: 'alarm', heading: /ليس واتساب/ },
  { kind: 'reported', page: 'reported-host-ar-totok-pro', sign: '!…', title: 'ورد في تقرير', as: 'alarm', heading: /تقرير/ },
];

/** Card, dialog or nothing, if its heading is the expected one; else the headings that there are. */
function inWords(spoken: readonly Spoken[], heading: RegExp): string {
  const headings = spoken.filter((one) => one.role === 'heading').map((one) => one.name);
  if (!headings.some((one) => heading.test(one))) return headings.join(' · ') || 'nothing';
  return spoken.some((one) => one.role === 'region') ? 'card' : 'alarm';
}

for (const { kind, page, sign, title, as, heading } of SHOWN) {
  test(`${kind}: ${page}`, async ({ visitor }) => {
    const { url, html } = pageCase(page);
    visitor.serve({ [url]: html });
    await visitor.visit(url);
    await expect.poll(() => visitor.badge()).toMatchObject({ text: sign, title: expect.stringContaining(title) });

    if (as === 'nothing') expect([await visitor.warning(), await visitor.alarm()]).toEqual([[], []]);
    else await expect.poll(async () => inWords(await (as === 'alarm' ? visitor.alarm() : visitor.warning()), heading)).toBe(as);

    const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
    await expect.poll(() => popup.text()).toMatch(heading);
    await popup.close();
  });
}

test('none: a page that offers nothing gets nothing but the gate', async ({ visitor }) => {
  const url = 'https://weather.example/cairo';
  // A page that shows hardly anything may keep the rest to itself, and is read all the same.
  const hours = Array.from({ length: 50 }, (_, hour) => `<li>مشمس بعد ${hour} ساعة</li>`).join('');
  const html = `<!doctype html><html><head><title>طقس القاهرة</title></head><body><h1>طقس القاهرة</h1><ul>${hours}</ul></body></html>`;
  visitor.serve({ [url]: html });
  await visitor.visit(url);
  // Opened and closed, an own page proves that the background has had its turn.
  await (await visitor.openOwnPage('/options.html')).close();
  expect((await visitor.badge()).text).toBe('');
  expect(await visitor.inPage(() => document.documentElement.outerHTML.length, null)).toBe(html.length - '<!doctype html>'.length);
  const kept = await visitor.inExtension(async () => Object.keys(await chrome.storage.session.get(null)), null);
  expect(kept.filter((key) => key.startsWith('tab:'))).toEqual([]);
  expect(visitor.requests().filter((one) => !one.endsWith('/favicon.ico'))).toEqual([url]);
});

test('none: a warning about a copy in the news is read and not answered', async ({ visitor }) => {
  const url = 'https://news.example/2026/whatsapp-gold';
  visitor.serve({
    [url]: `<!doctype html><html lang="ar" dir="rtl"><head><title>تحذير من واتساب الذهبي</title></head><body><article><h1>تحذير من «واتساب الذهبي»</h1><time datetime="2026-01-02">2 يناير</time>
      <p>${'حذّر مختصون في أمن المعلومات من نسخة تنتشر بالرسائل وتَعِد بمزايا لا وجود لها في التطبيق الأصلي، ودعوا إلى تجاهلها. '.repeat(5)}</p></article></body></html>`,
  });
  await visitor.visit(url);
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toMatch(/لا (شيء|يعرض|تعرض)|ليس/);
  await popup.close();
  expect((await visitor.badge()).text).toBe('');
  expect(await visitor.warning()).toEqual([]);
});

test('a page within a page gets no warning of its own', async ({ visitor }) => {
  const { url, html } = pageCase('lookalike-fake-registry-ar-whatsapp');
  const outer = 'https://outer.example/';
  visitor.serve({
    [url]: html,
    [outer]: `<!doctype html><title>خارج</title><h1>صفحة</h1><iframe src="${url}" width="900" height="600"></iframe>`,
  });
  await visitor.visit(outer);
  await (await visitor.openOwnPage('/options.html')).close();
  expect((await visitor.badge()).text).toBe('');
  expect(await visitor.warning()).toEqual([]);
});
