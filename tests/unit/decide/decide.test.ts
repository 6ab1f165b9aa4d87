/** The order of precedence and the settled questions, each on the smallest page that shows it, through the real list. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide, decideAddress } from '../../../lib/decide/decide.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';

const catalog = loadCatalog(readList(join(import.meta.dirname, '../../../data')));
const page = (url: string, html: string) => decide(collectEvidence(parsePage(html), url), catalog);
const shown = ({ kind, app, channel }: ReturnType<typeof page>) => `${kind} ${app} ${channel}`;
const file = (name: string) => `<title>${name}</title><h1>${name}</h1><a href="/files/app.apk">Download</a>`;
const store = (id: string, name: string, developer = '') =>
  page(
    `https://play.google.com/store/apps/details?id=${id}`,
    `<h1 itemprop="name">${name}</h1><a href="/store/apps/dev?id=1">${developer}</a><button aria-label="Install"></button>`,
  );

test('an app’s own site and its own id in a store are established, whatever the page', () => {
  expect(shown(page('https://www.whatsapp.com/legal/nowhere', '<title>Page not found</title>'))).toBe('established whatsapp official-site');
  expect(shown(store('com.whatsapp', 'WhatsApp Messenger', 'WhatsApp LLC'))).toBe('established whatsapp official-store');
  expect(shown(decideAddress('https://play.google.com/store/apps/details?id=com.whatsapp', catalog))).toBe(
    'established whatsapp official-store',
  );
});

test('the same package anywhere else proves nothing', () => {
  expect(shown(page('https://apkpure.com/whatsapp/com.whatsapp', file('WhatsApp Messenger')))).toBe(
    'unofficial-source whatsapp third-party-store',
  );
  // an app of two letters before the portal's language
  expect(shown(page('https://qq.ar.uptodown.com/android', file('QQ')))).toBe('unofficial-source qq third-party-store');
  expect(shown(page('https://files.example/get', file('WhatsApp Messenger')))).toBe('unofficial-source whatsapp other-site');
});

test('the name over another id is a lookalike; the developer’s own other apps are not', () => {
  expect(shown(store('com.whatsapp.new2026', 'WhatsApp Messenger', 'Some Studio'))).toBe('lookalike whatsapp official-store');
  expect(store('com.something.else', 'WhatsApp\u00a0Messenger', 'WhatsApp LLC\u00a0').kind).toBe('lookalike');
});

test('a modified client before a lookalike, a report before both', () => {
  expect(shown(page('https://mods.example/gb', file('GBWhatsApp')))).toBe('modified gbwhatsapp other-site');
  expect(page('https://mods.example/gb', file('تحميل واتساب الذهبي')).kind).toBe('modified');
});

test('the entry is cited by a source that can be opened, where it has one', () => {
  const cited = page('https://mods.example/gb', file('GBWhatsApp')).facts.find(({ what }) => what === 'entry');
  expect(cited?.source).toMatch(/^https:/);
});

test('in a store a report that knows a name alone accuses nobody; elsewhere a coined name is enough', () => {
  for (const name of ['GlanceLove', 'nSure Chat', 'WinkChat: Make New Chat Room', 'Android Police', 'SpyDroid', 'Qustodio'])
    expect(store('org.example.another', name, 'Another Studio').level, name).not.toBe('alarm');
  expect(shown(page('https://files.example/glance', file('GlanceLove')))).toBe('reported glancelove other-site');
  expect(store('org.example.another', 'BingeChat', 'Another Studio').kind).toBe('reported');
});

test('genuine names that look like copies’ stay quiet without a file', () => {
  expect(page('https://news.example/a', '<title>Telegram Premium</title><h1>Telegram Premium</h1>').kind).toBe('none');
});

test('an imitating host is enough, but not for news on it', () => {
  expect(shown(decideAddress('https://signal.org-bh.me/', catalog))).toBe('lookalike signal other-site');
  expect(decideAddress('https://example.com/signal', catalog).kind).toBe('none');
});

test('what a maker ended is discontinued wherever it is offered, and news of it are none', () => {
  expect(shown(page('https://files.example/skype', file('Skype')))).toBe('discontinued skype other-site');
  expect(
    page(
      'https://news.example/skype',
      `<article><h1>Skype is gone</h1>${`<p>${'It was shut down in May by its maker. '.repeat(8)}</p>`.repeat(6)}</article>`,
    ).kind,
  ).toBe('none');
});

test('pages that talk about apps are none, an article that serves the file is an offer', () => {
  const talk = `<article><h1>How to move to Signal</h1><time datetime="2026-01-01"></time>${`<p>${'Words about messages and people. '.repeat(10)}</p>`.repeat(6)}`;
  expect(
    page(
      'https://blog.example/a',
      `${talk}<a href="https://play.google.com/store/apps/details?id=org.thoughtcrime.securesms">Get it</a></article>`,
    ).kind,
  ).toBe('none');
  expect(
    page('https://blog.example/a', `${talk.replace('How to move to Signal', 'WhatsApp')}<a href="/WhatsApp.apk">WhatsApp.apk</a></article>`)
      .kind,
  ).not.toBe('none');
});

test('click-to-chat is none', () => {
  expect(page('https://wa.me/15550100', '<title>Share on WhatsApp</title><a href="https://www.whatsapp.com/dl">Download</a>').kind).toBe(
    'none',
  );
  expect(decideAddress('https://t.me/somebody', catalog).kind).toBe('none');
});

test('an unknown calling app is unknown, what accompanies calls is not', () => {
  expect(page('https://voxling.example/', `${file('Voxling')}<p>Free voice and video calls with your family.</p>`).kind).toBe('unknown');
  expect(page('https://rec.example/', `${file('Call Recorder')}<p>Record your voice and video calls automatically.</p>`).kind).toBe('none');
  expect(page('https://bank.example/', `${file('My Bank')}<p>Talk to your bank adviser by video call.</p>`).kind).toBe('none');
});

test('a code to scan is an offer where it installs the app, not where it opens something else', () => {
  const poster = (title: string, text: string) =>
    page('https://poster.example/', `<title>${title}</title><h1>${title}</h1><p>${text}</p>`).kind;
  expect(poster('Bavardons : appels vidéo gratuits en famille', "Scannez ce code pour télécharger l'application.")).toBe('unknown');
  expect(poster('لمّة شات: مكالمات فيديو جماعية مجانية', 'امسح الرمز بكاميرا الجوال لتثبيت التطبيق على أندرويد.')).toBe('unknown');
  expect(poster('Free video calls at our library', 'Scan the code at the door to open the opening hours.')).toBe('none');
});

test('only addresses of the web are judged', () => {
  expect(() => decideAddress('mailto:a@b.example', catalog)).toThrow(TypeError);
  expect(() => decideAddress('', catalog)).toThrow(TypeError);
});

const bare = (name: string, href = '/files/app.apk', more = '') =>
  page('https://files.example/d', `<title>${name}</title><h1>${name}</h1>${more}<a href="${href}">Download</a>`);

test('a page of nothing but a name and a file: the name is what there is to go by', () => {
  // called after talking
  for (const name of ['Purple Chat', 'Lets Msger', 'Night Talk', 'شات النجوم'])
    expect(shown(bare(name, undefined, '<p>Free. Version 2.0 for Android</p>'))).toBe('unknown null other-site');
  for (const name of ['AI Chat', 'Roll Call', 'Parlour Games'])
    expect(bare(name, undefined, '<p>Free. Version 2.0 for Android</p>').kind).toBe('none');
  // an everyday name of the list, alone
  expect(shown(bare('Signal'))).toBe('unofficial-source signal other-site');
  expect(bare('Signal Strength').kind).toBe('none');
  expect(page('https://files.example/d', `${file('Signal')}<p>${'Train your eye on railways. '.repeat(30)}</p>`).kind).toBe('none');
  // the ordinary name that a report gives to a trap: not an accusation
  expect(shown(bare('Howdee'))).toBe('unknown null other-site');
  // the ordinary name of stalkerware: no app for calls
  expect(bare('Phone Tracker').kind).toBe('none');
  expect(bare('Howdee', undefined, '<p>Recipes and meal plans for your kitchen, every week</p>').kind).not.toBe('reported');
});

test('an invitation to a meeting with a file of that name; a misspelt name on page and file', () => {
  expect(shown(bare('Join Zoom meeting', '/Join-Zoom-meeting.apk'))).toBe('unofficial-source zoom other-site');
  expect(shown(bare('Google Meets', '/google-meets.apk'))).toBe('unofficial-source google-meet other-site');
  expect(bare('Zoom lens meeting point', '/zoom-lens.apk').app).not.toBe('zoom');
  expect(shown(bare('Telegrem', '/Telegrem.apk'))).toBe('lookalike telegram other-site');
  expect(bare('Telegraf', '/Telegraf.apk').kind).not.toBe('lookalike');
});

test('where a maker lets strangers publish, its name in the title makes no page the app’s, and its own product page is no unknown app', () => {
  const post = '<title>Friends | Facebook</title><h1>Install our video call app</h1><p>Free video calls with strangers</p>';
  expect(shown(page('https://www.facebook.com/groups/1', `${post}<a href="https://files.example/chat.apk">Download</a>`))).toBe(
    'unknown null other-site',
  );
  const own =
    '<title>KakaoTalk</title><h1>KakaoTalk</h1><p>Free calls and chats</p><a href="https://cdn.example/KakaoTalk_Setup.exe">Windows</a>';
  expect(page('https://www.kakao.com/talk/en', own).kind).toBe('none');
});

const served = (name: string, href: string, text: string) =>
  page('https://files.example/d', `<title>${name}</title><main><h1>${name}</h1><p>${text}</p><a href="${href}">Download APK</a></main>`);

test('an app for a known app is not that app, whatever its file is called', () => {
  const tool = 'A handy little tool for every day.';
  for (const [name, href] of [
    ['Stickers for WhatsApp', '/stickers-for-whatsapp.apk'],
    ['Themes for Telegram', '/themes-for-telegram.apk'],
    ['Tango Dance Lessons', '/tango-dance-lessons.apk'],
    ['Duo Mobile', '/duo-mobile.apk'],
  ] as const)
    expect(served(name, href, tool).app, name).toBeNull();
  expect(shown(served('Download WhatsApp for your new phone', '/whatsapp.apk', tool))).toBe('unofficial-source whatsapp other-site');
});

test('bait beside the name is an alarm whatever the file is called, of everyday and ended names too, and in stores where the id is unknown', () => {
  const calls = 'Free voice and video calls and messages with your friends.';
  expect(shown(served('WhatsApp طلایی', '/whatsapp.apk', calls))).toBe('lookalike whatsapp other-site');
  expect(shown(served('Skype Gold', '/skype-gold.apk', calls))).toBe('lookalike skype other-site');
  expect(shown(served('فايبر الذهبي', '/app.apk', calls))).toBe('lookalike viber other-site');
  expect(
    served('Tango Gold', '/tango.apk', 'Rings and necklaces, and a catalogue of our jewellery for every season of the year.').kind,
  ).not.toBe('lookalike');
  const gallery = page(
    'https://appgallery.huawei.com/app/C109998877',
    `<title>Viber Gold - AppGallery</title><h1>Viber Gold</h1><button>Install</button><p>${calls}</p>`,
  );
  expect(shown(gallery)).toBe('lookalike viber official-store');
});
