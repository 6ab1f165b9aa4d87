import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imitatedByHost } from '../../../../lib/decide/host/imitated-host.ts';
import { app, list } from '../small-list.ts';

const by = ['one'];
const everyday = (...words: string[]) => ({ en: words[0] as string, ar: words[0] as string, also: [], everyday: words });
const catalog = list(
  [
    app('whatsapp', {
      domains: [
        { value: 'whatsapp.com', role: 'site', by },
        { value: 'whatsapp-plus.info', role: 'defensive', by },
      ],
    }),
    app('telegram', { domainsOf: ['telegram.org'] }),
    app('facetime', { domainsOf: [] }),
    app('botim', { domainsOf: ['botim.me'] }),
    app('viber'),
    app('kakaotalk', {
      domainsOf: ['kakao.com', 'kakaocorp.com'],
      names: { en: 'KakaoTalk', ar: 'كاكاو توك', also: ['kakao'], everyday: ['kakao'] },
    }),
    app('instagram', { class: 'social' }),
    app('google-meet', {
      imitated: true,
      domainsOf: ['meet.google.com'],
      does: ['video', 'meetings'],
      names: { en: 'Google Meet', ar: 'جوجل ميت', also: [], everyday: [] },
    }),
    app('zoom', { domainsOf: ['zoom.us', 'zoom.com'], does: ['video', 'meetings'], names: everyday('Zoom') }),
    app('signal', { domainsOf: ['signal.org'], names: everyday('Signal') }),
    app('line', { domainsOf: ['line.me'], names: everyday('LINE') }),
    app('messenger', { names: everyday('Messenger') }),
    app('wire', { names: everyday('Wire') }),
    app('element', { domainsOf: ['element.io'], names: everyday('Element') }),
    app('comera', { domainsOf: ['comera.com'] }),
    app('imo', { domainsOf: ['imo.im'], names: everyday('imo') }),
    app('yalla', { domainsOf: ['yalla.live'], names: everyday('Yalla') }),
    app('max', { domainsOf: ['max.ru'], names: everyday('MAX') }),
  ],
  {
    sites: {
      $schema: './schema/sites.json',
      sites: [
        { id: 'portal', name: 'Portal', type: 'apk-portal', hosts: ['*.portal.example.com'], apps: [], by },
        { id: 'pages', name: 'Pages', type: 'code-host', hosts: ['*.github.io'], apps: [], by },
      ],
      neverCleared: [],
      sharedHosting: [{ value: 'dyn.example.net', dynamic: true, by }],
      networks: [{ value: 'broker.example.net', by }],
      sources: {},
    },
  },
);
const judge = (host: string) => imitatedByHost(host, catalog);

// Shapes that were wrong when an outsider tried them in other brands.
const shapes = list([
  app('signal', { domainsOf: ['signal.org'], names: everyday('Signal') }),
  app('telegram', { domainsOf: ['telegram.org'] }),
  app('snapchat', { class: 'social', domainsOf: ['snapchat.com'] }),
  app('viber', { domainsOf: ['viber.com'] }),
  app('groupme', { domainsOf: ['groupme.com'], names: { en: 'GroupMe', ar: 'جروب مي', also: [], everyday: [] } }),
  app('facetime', { domainsOf: [] }),
  app('linphone', { domainsOf: ['linphone.org'] }),
  app('zoom', { domainsOf: ['zoom.us', 'zoom.com'], does: ['video', 'meetings'], names: everyday('Zoom') }),
  app('google-duo', { domainsOf: [], names: { en: 'Google Duo', ar: 'جوجل ديو', also: ['duo'], everyday: ['duo'] } }),
  app('google-meet', { domainsOf: ['meet.google.com'], names: { en: 'Google Meet', ar: 'جوجل ميت', also: [], everyday: [] } }),
  app('jitsi', { domainsOf: ['jitsi.org'], names: { en: 'Jitsi Meet', ar: 'جيتسي', also: ['jitsi'], everyday: [] } }),
  app('nextcloud-talk', { domainsOf: ['nextcloud.com'], names: { en: 'Nextcloud Talk', ar: 'نكست كلاود', also: [], everyday: [] } }),
  app('delta-chat', { domainsOf: ['delta.chat'], names: { en: 'Delta Chat', ar: 'دلتا شات', also: [], everyday: [] } }),
  app('msn-messenger', { domainsOf: [], names: { en: 'MSN Messenger', ar: 'ام اس ان', also: [], everyday: [] } }),
  app('messenger', { names: everyday('Messenger') }),
  app('whatsapp', { domainsOf: ['whatsapp.com'], names: { en: 'WhatsApp', ar: 'واتساب', also: ['whatsup'], everyday: ['whatsup'] } }),
  app('kik', { names: everyday('Kik') }),
  app('kakaotalk', { domainsOf: ['kakaocorp.com'], names: { en: 'KakaoTalk', ar: 'كاكاو توك', also: ['kakao'], everyday: ['kakao'] } }),
]);

test.each([
  ['telegram-messenger.net', 'telegram'],
  ['kik-messenger-download.com', 'kik'],
  ['signal-messenger-apk.com', 'signal'],
  ['signal-messenger.online', 'signal'],
  ['signalapp.download', 'signal'],
  ['sn4pchat.com', 'snapchat'],
  ['z00m-meeting.com', 'zoom'],
  ['04-zoom.us', 'zoom'],
  ['zoomapp-install.com', 'zoom'],
  ['vibber-apk.net', 'viber'],
  ['viiber.org', 'viber'],
  ['viber-tahmeel.com', 'viber'],
  ['viber-oman.com', 'viber'],
  ['kik-skachat.com', 'kik'],
  ['signal-tahdith.com', 'signal'],
  ['unduh-zoom.com', 'zoom'],
  ['scarica-viber.com', 'viber'],
  ['google-duo-apk.com', 'google-duo'],
  ['meet.google.uni.example.net', 'google-meet'],
  ['telegramm-app.com', 'telegram'],
  ['whatsapp-mise-a-jour.fr', 'whatsapp'],
])('%s bears the name of %s, certainly', (host, id) => {
  expect(imitatedByHost(host, shapes)).toMatchObject({ app: { id }, certain: true });
});

test.each([
  // two words of a language, glued to a third or one letter apart
  'groupmeals.com',
  // a letter doubled in an everyday word, or beside another word
  'signall.com',
  'kiik.net',
  'vibeer-tours.com',
  'groupmed.org',
  'true-telegram-road.org',
  // words of other languages, one letter longer than a name
  'telegramme.fr',
  'telegrama-online.es',
  // the last word is another one
  'delta-chatter.org',
  // a short word within a longer one is no bait
  'facetime-skincare.com',
  'linphone-configuration.example.io',
  'jitsi-community-meetup.org',
  // one's own server
  'talk.nextcloud.uni.example.net',
  'meet.jitsi.uni.example.net',
  // the other word of the name differs; a company's domain is not misspelt by ear; a phrase of the language
  'mpnmessenger.com',
  'kikcorp.com',
  'whatsup.de',
  // a surname, which is also a word for installing
  'kik-pasang.com',
  // the name at the end of a compound
  'websignal.online',
])('%s is not certain to imitate anybody', (host) => {
  expect(imitatedByHost(host, shapes)?.certain ?? false).toBe(false);
});

test.each([
  // fake registries
  ['signal.org-ar.me', 'signal', 'registry-imitation'],
  ['join-facetime.com-en.io', 'facetime', 'registry-imitation'],
  ['line.com-ae.net', 'line', 'registry-imitation'],
  // an official domain spelt out
  ['whatsapp.com.pages.example.net', 'whatsapp', 'brand-in-foreign-host'],
  ['web-viber-com.example.net', 'viber', 'brand-in-foreign-host'],
  ['kakao.com-login.example.net', 'kakaotalk', 'brand-in-foreign-host'],
  ['line.me.secure-login.example.net', 'line', 'brand-in-foreign-host'],
  ['zoom-us.tech', 'zoom', 'brand-in-foreign-host'],
  // brand and bait
  ['whatsapp-update.com', 'whatsapp', 'brand-in-foreign-host'],
  ['whatsappgold.net', 'whatsapp', 'brand-in-foreign-host'],
  ['telegramxo.com', 'telegram', 'brand-in-foreign-host'],
  ['signal-verify.com', 'signal', 'brand-in-foreign-host'],
  ['kakaologin.com', 'kakaotalk', 'brand-in-foreign-host'],
  ['meet-google.top', 'google-meet', 'brand-in-foreign-host'],
  ['meet.google.web-connect.us', 'google-meet', 'brand-in-foreign-host'],
  ['google-meeting.com', 'google-meet', 'brand-in-foreign-host'],
  ['signal-signal.com', 'signal', 'brand-in-foreign-host'],
  // before a registered name that speaks against it
  ['telegram.check-active.site', 'telegram', 'brand-in-foreign-host'],
  ['accounts.kakao.anything.com', 'kakaotalk', 'brand-in-foreign-host'],
  // numbered meeting rooms
  ['us05web-zoom.pro', 'zoom', 'brand-in-foreign-host'],
  ['us05web.zoom.05us.live', 'zoom', 'brand-in-foreign-host'],
  ['web08zoom.us', 'zoom', 'brand-in-foreign-host'],
  // look-alikes: Cyrillic, Greek, whole script, digits and pairs
  ['xn--telegrm-qbd.com', 'telegram', 'confusable-host'],
  ['vіber.com', 'viber', 'confusable-host'],
  ['telegrarn.fun', 'telegram', 'confusable-host'],
  ['teiegram.host', 'telegram', 'confusable-host'],
  ['slgnal.online', 'signal', 'confusable-host'],
  ['web.te1egram.site', 'telegram', 'confusable-host'],
  // misspelt
  ['telergam.co', 'telegram', 'misspelt-host'],
  ['whatsaapp.us', 'whatsapp', 'misspelt-host'],
  ['telegarmapk.com', 'telegram', 'misspelt-host'],
  ['watsab-gold.com', 'whatsapp', 'misspelt-host'],
  ['tg-apk.com', 'telegram', 'misspelt-host'],
  // dynamic DNS
  ['telegram-tools.dyn.example.net', 'telegram', 'brand-in-foreign-host'],
  ['botim.dyn.example.net', 'botim', 'brand-in-foreign-host'],
])('%s imitates %s', (host, id, reason) => {
  expect(judge(host)).toMatchObject({ app: { id }, reason, certain: true });
});

test('the official host stands beside the imitating one', () => {
  expect(judge('whatsapp-update.com')).toMatchObject({ matched: 'whatsapp', official: 'whatsapp.com' });
  expect(judge('facetime.com-en.io')).toMatchObject({ official: '' });
});

/** Each of them from a complaint about a browser's or an extension's warning, or its like among the names of the list. */
test.each([
  ['web.whatsapp.com', 'official'],
  ['whatsapp-plus.info', 'owned defensively'],
  ['www.whatsapp-plus.info', 'owned defensively'],
  ['whatsapp-messenger.portal.example.com', 'a portal of the list'],
  ['telegram.com', 'only the registry differs'],
  ['telegram.hr', 'only the registry differs'],
  ['account.telegram.hr', 'only the registry differs, with an account of its own'],
  ['telegram2.com', 'a trailing number'],
  ['tele-gram.com', 'a hyphen'],
  ['telegram.github.io', 'a project on shared hosting'],
  ['whatsapp-clone.github.io', 'a project on shared hosting'],
  ['discord.js.org', 'a project on shared hosting'],
  ['star-telegram.com', 'a newspaper'],
  ['thetelegram.com', 'a newspaper'],
  ['letelegramme.fr', 'a word inside another'],
  ['telegrammstil.de', 'a longer word'],
  ['telegraf.rs', 'a neighbour that is a word'],
  ['telegraaf.nl', 'a neighbour that is a word'],
  ['yelegram.com', 'the first letter differs'],
  ['intercom-messenger.com', 'a business with a messenger'],
  ['linkmessenger.me', 'a business with a messenger'],
  ['beeline.ru', 'a short name inside another'],
  ['t-online.de', 'a short name inside another'],
  ['line-website.com', 'a short name and an ordinary word'],
  ['lineup.me', 'a short name inside another'],
  ['opera.com', 'two letters away'],
  ['imohealth.com', 'a short name inside another'],
  ['userzoom.com', 'another product'],
  ['zoomconnector.com', 'another product'],
  ['zoom-in.com', 'a phrase'],
  ['yalla-live.tv', 'a phrase of everyday words'],
  ['yalla-tv.site', 'an everyday word on a cheap ending'],
  ['appsignal.com', 'another product'],
  ['signalsecurity.com', 'a security firm'],
  ['element-security.com', 'a security firm'],
  ['elementsupport.com', 'an everyday word and help'],
  ['wirelesslogin.com', 'a short name inside another'],
  ['maxmind.com', 'a short name inside another'],
  ['kakaopay.com', "a company's second domain"],
  ['kakaocdn.net', "a company's second domain"],
  ['instagram-downloader.net', 'a satellite of a social network'],
  ['python-telegram-bot.org', "developers' library"],
  ['telegramguru.com', 'a word that nobody explains'],
  ['telegramchannels.me', 'a directory'],
  ['whatsapp.crm.example.com', "a business's own integration"],
  ['telegram-alerts.example.com', "a business's own integration"],
  ['kakao-login.example.com', "a business's own integration"],
  ['zoom.university.example.com', "a customer's label"],
  ['whatsapp-com.service.example.com', "a customer's label"],
  ['web.whatsapp.com.ezproxy.example.edu', "a library's proxy"],
  ['tg-security.de', 'two letters and an ordinary word'],
  ['127.0.0.1', 'a number'],
  ['com', 'a suffix'],
  ['', 'nothing'],
  ['https://whatsapp-update.com/', 'an address, not a host'],
])('%s raises no alarm by itself (%s)', (host) => {
  expect(judge(host)?.certain ?? false).toBe(false);
});

test('a name beside words that nobody explains is left for the page to decide', () => {
  expect(judge('star-telegram.com')).toMatchObject({ app: { id: 'telegram' }, certain: false });
  expect(judge('telegram.com')).toMatchObject({ app: { id: 'telegram' }, certain: false });
  expect(judge('example.com')).toBeNull();
});

test('no text makes it throw, and nothing official ever imitates', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      judge(text);
      judge(`${text}.com`);
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('whatsapp.com', 'telegram.org', 'zoom.us', 'line.me'), fc.domain(), (own, other) => {
      expect(judge(`${other}.${own}`)).toBeNull();
    }),
  );
});

test('a content network and an access broker write their customers’ own domains before theirs', () => {
  expect(judge('teams.zoom.us.broker.example.net')).toBeNull();
  expect(judge('zoom.us.broker.example.org')).toMatchObject({ app: { id: 'zoom' }, certain: true });
});

test('a name run together with "app" is how makers call themselves, so that an ordinary ending leaves it open', () => {
  expect(imitatedByHost('viberapp.com', shapes)).toMatchObject({ certain: false });
  expect(imitatedByHost('viberapp.top', shapes)).toMatchObject({ certain: true });
});
