import { expect, test } from 'vitest';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { LIMITS } from '../../../lib/detect/evidence.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';

const read = (html: string, url = 'https://page.example/') => collectEvidence(parsePage(html), url);
const offersOf = (html: string) => read(html).offers.map(({ kind, file, id, place }) => `${kind} ${file || id} ${place}`);

test('an empty page gives evidence without names or offers', () => {
  expect(read('')).toMatchObject({ names: [], offers: [], text: '', store: null, shape: 'web', cut: false });
});

test('a page of an error is told by its title in every language, a page about errors is not', () => {
  for (const title of [
    '404',
    'Page not found – Site',
    'Page introuvable',
    'Sayfa bulunamadı',
    'الصفحة غير موجودة',
    'صفحه یافت نشد',
    'صفحہ نہیں ملا',
  ])
    expect(read(`<title>${title}</title><h1>x</h1>`).shape, title).toBe('interstitial');
  for (const title of ['Route 4044', 'والصفحة غير موجودةٍ', 'Homepage not foundation'])
    expect(read(`<title>${title}</title><h1>x</h1>`).shape, title).toBe('web');
});

test('controls that put an app on a device', () => {
  expect(offersOf('<a href="/x/App%20v2.apk?sig=1">x</a>')).toEqual(['file App v2.apk main']);
  expect(offersOf('<a href="#" download="App.xapk">x</a>')).toEqual(['file App.xapk main']);
  expect(offersOf('<a href="https://host.example/file/k/App_1.apk/file">x</a>')).toEqual(['file-host App_1.apk main']);
  expect(offersOf('<a href="ftp://files.example/setup.exe">x</a>')).toEqual(['file setup.exe main']);
  expect(offersOf(`<button onclick="location.href='/d/a.apk'">x</button>`)).toEqual(['script a.apk main']);
  expect(offersOf('<a href="https://play.google.com/store/apps/details?hl=ar&id=com.x.y">x</a>')).toEqual(['store com.x.y main']);
  expect(offersOf('<a href="market://details?id=com.x.y">x</a>')).toEqual(['scheme com.x.y main']);
  expect(offersOf('<form action="/download"><input type="submit" value="تحميل"></form>')).toEqual(['script  main']);
  expect(offersOf('<div onclick="go()" class="btn">دانلود</div>')).toEqual(['script  main']);
  expect(offersOf('<footer><a href="/a.apk">x</a></footer>')).toEqual(['file a.apk furniture']);
  expect(offersOf('<a href="/about">About</a><a href="/a.apk.html">x</a><button>Sign in</button>')).toEqual([]);
});

test('on Google Play the part with the address’s own id is read, not the page before it', () => {
  const part = (id: string, name: string, hidden: string) =>
    `<c-wiz ${hidden} data-p='%.@."${id}",7]'><h1><span itemprop="name">${name}</span></h1><span itemprop="offers"></span></c-wiz>`;
  const html = `<head><link rel="canonical" href="https://play.google.com/store/apps/details?id=com.old"><title>Old</title></head>${part('com.old', 'Old', '')}${part('com.fresh', 'Fresh', '')}`;
  const { store, names } = read(html, 'https://play.google.com/store/apps/details?id=com.fresh');
  expect(store).toMatchObject({ id: 'com.fresh', name: 'Fresh' });
  expect(names.filter(({ from }) => from === 'store' || from === 'h1').map(({ text }) => text)).not.toContain('Old');
});

test('whatever the size, reading ends at its limits', () => {
  const link = '<a href="/somewhere">Download it now</a> ';
  for (const html of [
    '<div>'.repeat(10_000) + link,
    link.repeat(100_000),
    `<p>${'word '.repeat(400_000)}</p>`,
    `<script type="application/ld+json">${'['.repeat(2_000_000)}</script>`,
    '<b><p>'.repeat(20_000),
    `<h1>${'x'.repeat(1_000_000)}</h1>`,
  ]) {
    const evidence = read(html);
    expect(JSON.stringify(evidence).length).toBeLessThan(LIMITS.total);
    expect(evidence.offers.length).toBeLessThanOrEqual(LIMITS.offers);
  }
});

test('a file behind any amount of text is found', () => {
  expect(read(`${'<p>some words of a long page</p>'.repeat(20_000)}<a href="/late.apk">x</a>`).offers.map(({ file }) => file)).toContain(
    'late.apk',
  );
});

test('structured data that is broken, deep or hostile is repaired or left out', () => {
  const ld = (text: string) => read(`<script type="application/ld+json">${text}</script>`).structured;
  expect(ld('{"@type":"SoftwareApplication","name":"A\nB",}')).toMatchObject([{ type: 'SoftwareApplication', name: 'A B' }]);
  expect(ld('{"@graph":[{"@type":["MobileApplication"],"name":"X","author":{"name":"Y"}}]}')).toMatchObject([{ name: 'X', author: 'Y' }]);
  expect(ld('{"__proto__":{"@type":"SoftwareApplication"}}')).toEqual([]);
  expect(ld('not json')).toEqual([]);
});

test('no-break and invisible characters stay, for they tell copies', () => {
  expect(read('<h1>WhatsApp\u200b Inc.\u00a0</h1>').headings[0]).toBe('WhatsApp\u200b Inc.\u00a0');
});

test('the clock changes nothing on an ordinary page, and cuts a large one without losing its files', () => {
  const late = () => true;
  const ordinary = parsePage(`<title>x</title><h1>Parley</h1>${'<p>one two <b>three</b></p>'.repeat(400)}<a href="/a.apk">Download</a>`);
  expect(collectEvidence(ordinary, 'https://x.example/', { isLate: late })).toEqual(collectEvidence(ordinary, 'https://x.example/'));
  const large = parsePage(`<h1>Parley</h1>${'<p>one</p>'.repeat(3_000)}<h2>end</h2><a href="/a.apk">x</a>`);
  const cut = collectEvidence(large, 'https://x.example/', { isLate: late });
  expect(cut.cut).toBe(true);
  expect(cut.headings).toEqual(['Parley']);
  expect(cut.offers.map(({ file }) => file)).toEqual(['a.apk']);
  expect(collectEvidence(large, 'https://x.example/').headings).toEqual(['Parley', 'end']);
});

test('white space, handlers and long addresses use up the budget without hiding a file', () => {
  const spaces = parsePage(`<h1>a</h1><p>${' '.repeat(5_000)}behind</p>${`<p>${' '.repeat(5_000)}</p>`.repeat(50)}<p>end</p>`);
  expect(collectEvidence(spaces, 'https://x.example/').text).toBe('a behind end');
  const flood = `<button onclick="go('/x?${'y'.repeat(1_900)}')">x</button>`;
  const handlers = parsePage(`${flood.repeat(300)}<a href="/a.apk">x</a><button onclick="go('/b.apk')">y</button>`);
  const { offers, cut } = collectEvidence(handlers, 'https://x.example/');
  expect(offers.map(({ file }) => file)).toEqual(['a.apk', 'b.apk']);
  expect(cut).toBe(true);
});

test('what hangs over the door, and what is asked for: logos, the line of copyright, a phone, a code to scan', () => {
  const page = read(
    `<header><a class="site-logo" href="/"><svg></svg>Telegram</a><img src="/w.png" alt="WhatsApp"></header>
     <form><input name="phone_number"><input type="password"></form><div id="login-qr"></div>
     <footer><p>© <span>2026</span> <b>WhatsApp LLC</b></p></footer>`,
  );
  expect(page.signboard).toEqual({ logos: ['Telegram', 'WhatsApp'], copyright: '© 2026 WhatsApp LLC' });
  expect(page.signals).toMatchObject({ phoneField: true, passwordField: true, scanCode: true });
  expect(read('<footer><small>جميع الحقوق محفوظة © واتساب</small></footer>').signboard.copyright).toContain('واتساب');
  const other = read('<input name="email"><p class="brands-we-love">WhatsApp</p><p>We write copy. Copywriting pays.</p>');
  expect(other.signboard).toEqual({ logos: [], copyright: '' });
  expect(other.signals).toMatchObject({ phoneField: false, passwordField: false, scanCode: false });
});
