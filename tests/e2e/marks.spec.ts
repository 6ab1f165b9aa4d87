/** Marks beside the results of every engine, in markup built the way each of them builds it. */
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const COPY = 'https://www.whatsapp.com-ksa.example/android/';
const OFFICIAL = 'https://www.whatsapp.com/';
const NEWS = 'https://ar.wikipedia.org/wiki/WhatsApp';
const RESULTS = [
  [OFFICIAL, 'WhatsApp | المراسلة والاتصال'],
  [COPY, 'تنزيل واتساب للأندرويد'],
  [NEWS, 'واتساب - ويكيبيديا'],
] as const;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const each = (one: (url: string, title: string) => string) => RESULTS.map(([url, title]) => one(url, title)).join('\n');
const throughBing = (url: string) => `https://www.bing.com/ck/a?!&amp;&amp;p=5c1&amp;u=a1${btoa(url).replace(/=+$/, '')}&amp;ntb=1`;

/** Address and page of each engine; an advertisement for the copy stands before the results, which is left alone. */
const ENGINES: Readonly<Record<string, readonly [url: string, html: string]>> = {
  google: [
    'https://www.google.com.eg/search?q=whatsapp',
    page(
      'whatsapp - Google',
      `<div id="tads"><div><a href="${COPY}?ad"><div role="heading">واتساب</div></a></div></div><div id="search"><div id="rso">
      ${each((url, title) => `<div class="MjjYud"><div class="g"><a jsname="UWckNb" href="${url}"><br><h3 class="LC20lb">${title}</h3><div><cite>${url}</cite></div></a></div></div>`)}</div></div>`,
    ),
  ],
  bing: [
    'https://www.bing.com/search?q=%D9%88%D8%A7%D8%AA%D8%B3%D8%A7%D8%A8&form=QBLH',
    page(
      'واتساب - Search',
      `<main><ol id="b_results"><li class="b_ad b_adTop"><ul><li><div class="sb_add sb_adTA"><h2><a href="${COPY}?ad">واتساب</a></h2></div></li></ul></li>
      ${each(
        (url, title) =>
          `<li class="b_algo" data-id><div class="b_tpcn"><a class="tilk" href="${throughBing(url)}"><div class="tptt">${new URL(url).host}</div><cite>${url}</cite></a></div><h2 class=""><a target="_blank" href="${throughBing(url)}" h="ID=SERP,5">${title}</a></h2><div class="b_caption"><p class="b_lineclamp2">…</p></div></li>`,
      )}</ol></main>`,
    ),
  ],
  yandex: [
    'https://yandex.com/search/?text=whatsapp&lr=983',
    page(
      'whatsapp — Yandex',
      `<ul id="search-result" class="serp-list"><li class="serp-item serp-adv-item"><a class="Link OrganicTitle-Link" href="https://yandex.com/an/count/WY"><h2>Ad</h2></a></li>
      ${each(
        (url, title) =>
          `<li class="serp-item serp-item_card" data-cid="1"><div class="Organic organic"><div class="VanillaReact OrganicTitle organic__title-wrapper"><a class="Link Link_theme_normal OrganicTitle-Link organic__url link" target="_blank" href="${url}"><h2 class="OrganicTitle-LinkText organic__url-text"><span class="OrganicTitleContentSpan organic__title"><b>${title}</b></span></h2></a></div><a class="Link Path-Item link" href="${url}">${new URL(url).host}</a></div></li>`,
      )}</ul>`,
    ),
  ],
  ecosia: [
    'https://www.ecosia.org/search?method=index&q=whatsapp',
    page(
      'whatsapp - Ecosia - Web',
      `<section data-test-id="mainline"><article class="result ad-result" data-test-id="mainline-result-ad"><div class="result__title"><a class="result__link" data-test-id="result-link" href="${COPY}?ad"><h2 data-test-id="result-title">واتساب</h2></a></div></article>
      ${each(
        (url, title) =>
          `<article class="result web-result mainline__result" data-test-id="mainline-result-web"><div class="result__body"><div class="result__header"><span data-test-id="result-domain">${new URL(url).host}</span></div><div class="result__title"><a class="link result__link result-title" data-test-id="result-link" href="${url}"><h2 class="result-title__heading" data-test-id="result-title">${title}</h2></a></div></div></article>`,
      )}</section>`,
    ),
  ],
  // Asks by POST: what was searched for stands in the box, not in the address.
  startpage: [
    'https://www.startpage.com/sp/search',
    page(
      'Startpage Search Results',
      `<form action="/sp/search" method="post"><input name="query" type="text" value="whatsapp"></form><section class="w-gl">
      ${each(
        (url, title) =>
          `<div class="result css-1a"><div class="upper css-2b"><div class="wgl-display-url"><a class="wgl-site-title" href="${url}">${new URL(url).host}</a></div></div><a class="result-title result-link css-3c" href="${url}" target="_blank" rel="noopener nofollow noreferrer"><h2 class="wgl-title css-4d">${title}</h2></a><p class="description css-5e">…</p></div>`,
      )}</section>`,
    ),
  ],
  'duckduckgo without scripts': [
    'https://html.duckduckgo.com/html/',
    page(
      'whatsapp at DuckDuckGo',
      `<form action="/html/" method="post"><input class="search__input" name="q" value="whatsapp"></form><div id="links" class="results"><div class="result results_links result--ad"><h2 class="result__title"><a class="result__a" href="${COPY}?ad">واتساب</a></h2></div>
      ${each(
        (url, title) =>
          `<div class="result results_links results_links_deep web-result"><div class="links_main result__body"><h2 class="result__title"><a rel="nofollow" class="result__a" href="//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&amp;rut=9">${title}</a></h2><a class="result__url" href="//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}">${new URL(url).host}</a></div></div>`,
      )}</div>`,
    ),
  ],
};

/** The browser takes a while to register the script after the installation; pages that are open by then stay as they are. */
const registered = (visitor: Visitor, scripts = 1) =>
  expect.poll(() => visitor.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length, null)).toBe(scripts);

const marks = async (visitor: Visitor) => (await visitor.warning()).filter((one) => one.role === 'StaticText').map((one) => one.name);

test('every engine: the official page and the copy are marked, the rest and advertisements are not', async ({ visitor }) => {
  await registered(visitor);
  for (const [engine, [url, html]] of Object.entries(ENGINES)) {
    visitor.serve({ [url]: html });
    await visitor.visit(url);
    await expect.poll(() => marks(visitor), engine).toEqual(['مأمون: الصفحة الرسمية', 'مأمون: نسخة مقلّدة']);
  }
});

test('DuckDuckGo fills its page itself, and again at «more results»: each result is marked once as it comes', async ({ visitor }) => {
  await registered(visitor);
  const url = 'https://duckduckgo.com/?q=whatsapp&ia=web';
  visitor.serve({ [url]: page('whatsapp at DuckDuckGo', '<div id="react-layout"><ol class="react-results--main"></ol></div>') });
  await visitor.visit(url);
  const add = (results: readonly (readonly [string, string])[]) =>
    visitor.inPage((results) => {
      for (const [url, title] of results) {
        document
          .querySelector('ol')
          ?.insertAdjacentHTML(
            'beforeend',
            `<li data-layout="organic"><article data-testid="result" data-nrn="result"><div><a data-testid="result-extras-url-link" href="${url}">${url}</a></div><div><h2><a data-testid="result-title-a" href="${url}"><span>${title}</span></a></h2></div></article></li>`,
          );
      }
    }, results);
  await add(RESULTS);
  await expect.poll(() => marks(visitor)).toEqual(['مأمون: الصفحة الرسمية', 'مأمون: نسخة مقلّدة']);
  await add([['https://signal.org-ar.me/download', 'Signal']]);
  await expect.poll(() => marks(visitor)).toEqual(['مأمون: الصفحة الرسمية', 'مأمون: نسخة مقلّدة', 'مأمون: ورد في تقرير']);
});

test('turned off in the options, the script is in no page; turned on again, it is', async ({ visitor }) => {
  await registered(visitor);
  const page = await visitor.openOwnPage('/options.html');
  const box = () =>
    page.evaluate(() => {
      const one = [...document.querySelectorAll('label')].find((label) => label.textContent?.includes('بجانب نتائج البحث'))?.control;
      one?.focus();
      return (one as HTMLInputElement | null)?.checked;
    });
  await expect.poll(box).toBe(true);
  await page.press(' ');
  await registered(visitor, 0);
  await expect.poll(box).toBe(false);
  await page.press(' ');
  await registered(visitor);
  await page.close();
});
