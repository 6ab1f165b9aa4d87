/**
 * Pages that fight the reader, that forge an identity, or that change under it. What they say may be believed or not; the reader answers,
 * nothing of theirs runs or renders in our context, and none of them makes a known app of itself.
 */
import { expect, test } from '../support/test.ts';
import type { Answer, Visitor } from '../support/visitor.ts';
import { ADDRESS, alarmPage, FILE, hasAlarm, openAlarm, sign } from './alarm-page.ts';

/** Written by the page's own script while it loads: what comes out is too large to be served to a browser in a test. */
const WRITES: Readonly<Record<string, string>> = {
  'JSON-LD of 50 MB':
    "const it = document.createElement('script'); it.type = 'application/ld+json'; it.text = '{\"@type\":\"SoftwareApplication\",\"name\":\"' + 'W'.repeat(5e7) + '\"}'; document.head.append(it);",
  // Not drawn, and no deeper: of 4,000 levels Chromium's own layout dies, with or without us, and its driver of less.
  '100,000 links, and a tree of 2,000 levels':
    "const box = document.createElement('main'); let it = document.createElement('div'); for (let i = 0; i < 2e3; i++) { const outer = document.createElement(i % 2 ? 'div' : 'section'); outer.append(it); it = outer; } box.className = 'undrawn'; box.innerHTML = '<a href=\"https://elsewhere.example/a.apk\">APK</a>'.repeat(1e5); box.append(it); document.head.insertAdjacentHTML('beforeend', '<style>.undrawn { display: none }</style>'); document.body.append(box);",
  'names of a megabyte, JSON-LD of prototypes and cycles, junk in every field': `
    const junk = '\\u202egnp.kpa\\u202c<img src=x onerror=caught()>\\u0000\\ud800'; const long = (junk + 'واتساب ').repeat(1.6e4);
    document.title = 'WhatsApp واتساب ' + long; document.querySelector('h1').textContent = 'واتساب ' + long; document.documentElement.lang = junk;
    const cycle = { '@context': 'https://schema.org', '@id': '#a', '@type': ['SoftwareApplication', long], name: { '@id': '#a' }, author: [[[{ '@id': '#a' }]]], operatingSystem: -1, url: { toString: 1 }, '@graph': [{ '@id': '#a' }], mainEntity: { '@id': '#a', mainEntity: {} } };
    let deep = '{"@type":"Thing"}'; for (let i = 0; i < 5000; i++) deep = '{"@graph":[' + deep + ']}';
    for (const text of [JSON.stringify(cycle), '{"__proto__":{"name":"x","author":"WhatsApp LLC"},"constructor":{"prototype":{"kind":"established"}},"@type":"__proto__"}', deep, '[[[[', long]) { const it = document.createElement('script'); it.type = 'application/ld+json'; it.text = text; document.head.append(it); }
    for (const name of ['og:title', 'og:site_name', 'og:type', 'og:url', 'application-name', 'description', 'author', 'apple-itunes-app', 'al:android:package', 'al:ios:app_store_id', 'appstore:bundle_id', 'article:published_time', '__proto__']) { const it = document.createElement('meta'); it.setAttribute('property', name); it.content = name === 'og:title' ? long : junk; document.head.append(it); }
    const link = document.querySelector('#get'); for (const name of ['aria-label', 'title', 'download', 'data-url', 'onclick', 'rel', 'itemprop', 'class']) link.setAttribute(name, name === 'title' ? long : junk);
    document.head.insertAdjacentHTML('beforeend', '<base href="javascript:caught()"><link rel=canonical href="data:text/html,' + encodeURIComponent('<script>caught()</' + 'script>') + '"><meta http-equiv=refresh content="99;url=javascript:caught()">');`,
  'names in the way of document, forms and title':
    "document.body.insertAdjacentHTML('beforeend', ['title', 'URL', 'querySelector', 'documentElement', 'body', 'head', 'location', 'getElementsByTagName', 'links', 'createElementNS', 'defaultView'].map((name) => '<form name=' + name + '></form><img name=' + name + '>').join('') + '<svg><title>خبر</title></svg><form id=f><input name=getAttribute><input name=firstChild><input name=parentNode><input name=localName><input name=attributes><input name=nodeType><button>تنزيل</button></form>');",
};

for (const [name, writes] of Object.entries(WRITES)) {
  test(`read, and nothing of it runs or is drawn as markup: ${name}`, async ({ visitor }) => {
    test.setTimeout(120_000);
    await openAlarm(visitor, { body: `<script>window.caught = () => { window.was = true }; { ${writes} }</script>` });
    // A browser is busy with 50 MB for seconds, with or without us.
    await expect.poll(() => hasAlarm(visitor), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => sign(visitor)).toBe('!');
    const said = (await visitor.alarm()).map((one) => one.name).join('\n');
    expect(said).not.toContain('\u202e');
    expect(said.length).toBeLessThan(40_000);
    const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
    await expect.poll(() => popup.text()).toContain('نسخة معدّلة');
    expect(await popup.evaluate(() => document.querySelectorAll('img, iframe, script:not([src])').length)).toBe(0);
    await popup.close();
    await visitor.visit('https://weather.example/');
    await expect.poll(() => sign(visitor)).toBe('');
  });
}

test('names in the way of the question that every page is asked do not keep it from an answer', async ({ visitor }) => {
  const url = 'https://news.example/';
  const names = ['querySelector', 'URL', 'title'].map((name) => `<img name="${name}"><form name="${name}"></form>`).join('');
  visitor.serve({
    [url]: `<!doctype html><meta charset="utf-8"><title>خبر</title>${names}<h1>واتساب الذهبي</h1><p>مكالمات صوت وفيديو مجانية.</p><a href="${FILE}">تنزيل APK</a>`,
  });
  await visitor.visit(url);
  await expect.poll(() => hasAlarm(visitor)).toBe(true);
  await expect.poll(() => sign(visitor)).toBe('!');
});

/** `text` in an encoding that the browser's own encoder does not know. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Buffer.from(Array.from(text, (letter) => bytes.get(letter) ?? 63));
}

test('broken, unnamed and wrongly named encodings', async ({ visitor }) => {
  const plain = alarmPage();
  const withoutName = plain.replace('<meta charset="utf-8">', '');
  const encoded: Readonly<Record<string, Answer>> = {
    'bytes that are no utf-8': { body: Buffer.concat([Buffer.from('\xff\xfe\xfa\xc0\xaf', 'latin1'), Buffer.from(plain)]) },
    'utf-16 that calls itself utf-8': { body: Buffer.from(plain, 'utf16le'), type: 'text/html; charset=utf-8' },
    'utf-16 with its mark': { body: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')]), type: 'text/html' },
    'windows-1256': { body: windows1256(withoutName), type: 'text/html; charset=windows-1256' },
    'windows-1256 that calls itself utf-8': { body: windows1256(withoutName), type: 'text/html; charset=utf-8' },
    'utf-7 hidden markup': {
      body: plain.replace('<h1>', '<h1>+ADw-script+AD4-caught()+ADw-/script+AD4-'),
      type: 'text/html; charset=utf-7',
    },
  };
  // The host alone says that it is a copy; where the page comes to be read first, its modified client is named.
  const copy = 'https://whatsapp.com-download.example/';
  for (const [name, answer] of Object.entries(encoded)) {
    visitor.serve({ [copy]: answer });
    await visitor.visit(copy);
    await expect.poll(() => sign(visitor), name).toMatch(/^!!?$/);
    await visitor.visit('https://weather.example/');
    await expect.poll(() => sign(visitor), name).toBe('');
  }
});

const OFFICIAL = 'https://www.whatsapp.com/';
const PLAY = 'https://play.google.com/store/apps/details?id=com.whatsapp';
const LD = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

test('a page cannot make an established verdict for itself', async ({ visitor }) => {
  const forged = `<base href="${OFFICIAL}"><link rel="canonical" href="${OFFICIAL}"><meta property="og:url" content="${OFFICIAL}"><meta property="og:site_name" content="WhatsApp">
    <meta property="al:android:package" content="com.whatsapp"><meta name="apple-itunes-app" content="app-id=310633997"><meta name="author" content="WhatsApp LLC">
    ${LD({ '@type': 'MobileApplication', name: 'WhatsApp Messenger', publisher: { '@type': 'Organization', name: 'WhatsApp LLC' }, author: { name: 'WhatsApp LLC' }, url: PLAY, '@id': OFFICIAL, installUrl: PLAY })}`;
  const widget = `<div hidden><a href="${PLAY}">Google Play</a></div><iframe src="${PLAY}" width="1" height="1"></iframe><a href="${PLAY}">Google Play</a><a href="https://apps.apple.com/app/id310633997">App Store</a>`;
  const addresses = [
    ADDRESS,
    'https://apps.example/store/apps/details?id=com.whatsapp',
    'https://files.example/whatsapp/com.whatsapp/download',
    'https://www.whatsapp.com.example/download',
    'https://files.example/dl?u=https://www.whatsapp.com/',
    'https://sites.google.com/view/whatsapp-download',
    'https://files.example/#https://www.whatsapp.com/',
  ];
  for (const address of addresses) {
    visitor.serve({
      [address]: alarmPage({ head: forged, body: widget }),
      [PLAY]: '<title>WhatsApp Messenger</title><h1>WhatsApp</h1>',
    });
    await visitor.visit(address);
    await expect.poll(() => hasAlarm(visitor), address).toBe(true);
    await expect.poll(() => sign(visitor), address).toMatch(/^!!?$/);
  }
});

test('an offer that comes later is judged when it comes: by a click, by a timer, by another address', async ({ visitor }) => {
  const offer = `document.title = 'تحميل واتساب الذهبي'; document.body.innerHTML = '<h1>تحميل واتساب الذهبي للاندرويد</h1><p>مكالمات صوت وفيديو مجانية.</p><a id="get" href="${FILE}">تنزيل APK</a>';`;
  const ways = {
    click: `addEventListener('click', () => { ${offer} });`,
    timer: `addEventListener('load', () => setTimeout(() => { ${offer} }, 300));`,
    address: `addEventListener('load', () => setTimeout(() => { history.pushState({}, '', '/2'); ${offer} }, 300));`,
  };
  for (const [way, script] of Object.entries(ways)) {
    const url = `https://${way}.recipes.example/`;
    visitor.serve({
      [url]: `<!doctype html><meta charset="utf-8"><title>وصفة اليوم</title><h1>وصفة اليوم</h1><p>بيضتان وقليل من الدقيق.</p><script>${script}</script>`,
    });
    await visitor.visit(url);
    if (way === 'click') {
      expect(await sign(visitor)).toBe('');
      await visitor.clickInPage('h1');
    }
    await expect.poll(() => sign(visitor), way).toBe('!');
    await expect.poll(() => hasAlarm(visitor), way).toBe(true);
  }
});

test('an offer within a frame is the frame’s; no warning stands in frames, nor beside one in its page', async ({ visitor }) => {
  const outer = 'https://outer.example/';
  visitor.serve({
    [ADDRESS]: alarmPage(),
    [outer]: `<!doctype html><title>صفحة</title><h1>صفحة</h1><iframe src="${ADDRESS}" width="900" height="600"></iframe><iframe srcdoc="<h1>واتساب الذهبي</h1><a href='${FILE}'>تنزيل APK</a>"></iframe>`,
  });
  await visitor.visit(outer);
  await (await visitor.openOwnPage('/options.html')).close();
  expect(await sign(visitor)).toBe('');
  const extra = () => [...document.querySelectorAll('iframe')].length;
  expect(await visitor.inPage(extra, null)).toBe(2);
  expect(await roots(visitor)).toBe(0);
  // The same offer at the top is warned of, also with frames in it.
  await openAlarm(visitor, { body: '<iframe srcdoc="<p>x</p>"></iframe>' });
  await expect.poll(() => hasAlarm(visitor)).toBe(true);
});

/** Closed roots in all frames of the tab. */
async function roots(visitor: Visitor): Promise<number> {
  return visitor.inExtension(
    async (tabId) => {
      const frames = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
          const all = [...document.querySelectorAll<HTMLElement>('*')];
          return all.filter((one) => chrome.dom?.openOrClosedShadowRoot(one) ?? (one as Opened).openOrClosedShadowRoot).length;
        },
      });
      return frames.reduce((sum, { result }) => sum + (result ?? 0), 0);
    },
    await visitor.tab(),
  );
}

test('a thousand addresses, ten thousand titles and changes: toolbar and popup are right, and the browser answers', async ({ visitor }) => {
  await openAlarm(visitor, {
    script: `addEventListener('load', async () => { for (let i = 0; i < 10000; i++) { if (i % 10 === 0) try { history.pushState({}, '', '/?' + i); } catch {} document.title = 'تحميل واتساب الذهبي ' + i; const it = document.createElement('b'); document.body.append(it); it.remove(); if (i % 500 === 0) await new Promise((on) => setTimeout(on)); } history.replaceState({}, '', '/'); });`,
  });
  // A flood is waited out: ten times quiet is asked for before the page is looked at anyway.
  await expect.poll(() => hasAlarm(visitor), { timeout: 45_000 }).toBe(true);
  await expect.poll(() => sign(visitor)).toBe('!');
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('نسخة معدّلة');
  await popup.close();
  await visitor.visit('https://weather.example/');
  await expect.poll(() => sign(visitor)).toBe('');
  expect(await hasAlarm(visitor)).toBe(false);
});

test('an ordinary page learns nothing: no element, message, global, frame, file, report or entry is ours', async ({ visitor }) => {
  const url = 'https://weather.example/';
  visitor.serve({
    [url]: {
      headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'; connect-src *; img-src *; frame-src *; style-src 'none'" },
      body: `<!doctype html><html><head><title>طقس</title><script>
      window.learnt = []; const names = new Set(Object.getOwnPropertyNames(window)); let html = '';
      for (const type of ['message', 'securitypolicyviolation', 'error', 'unhandledrejection', 'toggle', 'beforetoggle']) addEventListener(type, ({ isTrusted, violatedDirective }) => learnt.push(type + (violatedDirective ?? '')), true);
      document.addEventListener('DOMContentLoaded', () => { html = document.documentElement.outerHTML; });
      for (const [of, name] of [[Node.prototype, 'appendChild'], [Element.prototype, 'attachShadow'], [Document.prototype, 'querySelector'], [Document.prototype, 'createElementNS'], [EventTarget.prototype, 'addEventListener']]) { const was = of[name]; of[name] = function (...given) { learnt.push(name); return was.apply(this, given); }; }
      window.report = () => [...learnt, ...(html === document.documentElement.outerHTML ? [] : ['html']), ...Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && name !== 'report' && name !== 'learnt'), ...performance.getEntries().map(({ name }) => name).filter((name) => /extension/.test(name)), ...(window.length ? ['frame'] : []), ...(document.styleSheets.length || document.adoptedStyleSheets.length ? ['sheet'] : [])];
    </script></head><body><h1>طقس القاهرة</h1></body></html>`,
    },
  });
  await visitor.visit(url);
  await (await visitor.openOwnPage('/options.html')).close();
  expect(await visitor.inPage(() => (window as unknown as { report(): string[] }).report(), null)).toEqual([]);
  const files = await visitor.inExtension(
    async () =>
      ['gate.js', 'card.js', 'alarm.html', 'popup.html', 'manifest.json', 'icons/48.png'].map((path) =>
        chrome.runtime.getURL('/popup.html').replace('popup.html', path),
      ),
    null,
  );
  const reached = await visitor.inPage(async (files) => {
    const asked = files.flatMap((file) => [
      fetch(file, { mode: 'no-cors' }).then(
        () => `fetch ${file}`,
        () => '',
      ),
      ...(['img', 'script', 'link', 'iframe'] as const).map(
        (name) =>
          new Promise<string>((told) => {
            const it = document.createElement(name) as HTMLImageElement & HTMLLinkElement;
            it.rel = 'stylesheet';
            it.onload = () => {
              // A refused frame loads a page of the browser's that nobody can look into, as it does where there is no extension at all.
              told(name === 'iframe' ? '' : `${name} ${file}`);
            };
            it.onerror = () => told('');
            if (name === 'link') it.href = file;
            else it.src = file;
            document.body.append(it);
            setTimeout(() => told(''), 1_000);
          }),
      ),
    ]);
    return (await Promise.all(asked)).filter(Boolean);
  }, files);
  expect(reached).toEqual([]);
});
