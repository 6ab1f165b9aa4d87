import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recogniseName, sameDeveloper } from '../../../../lib/decide/name/recognise-name.ts';
import { app, list, modified, reported } from '../small-list.ts';

const names = (en: string, ar: string, also: string[] = [], everyday: string[] = []) => ({ en, ar, also, everyday });
const catalog = list(
  [
    app('whatsapp', { names: names('WhatsApp Messenger', 'واتساب', ['whatsapp', 'وتساب', 'واتس']), genuine: ['WhatsApp Plus'] }),
    app('whatsapp-business', { names: names('WhatsApp Business', 'واتساب للأعمال', ['واتساب بزنس']) }),
    app('telegram', { names: names('Telegram', 'تيليجرام', ['تلجرام']), genuine: ['Telegram Premium'] }),
    app('telegram-x', { names: names('Telegram X', 'تيليجرام اكس') }),
    app('imo', { names: names('imo', 'ايمو', ['imo messenger', 'imo HD'], ['imo', 'ايمو']) }),
    app('totok', { names: names('ToTok', 'توتوك') }),
    app('google-meet', { names: names('Google Meet', 'جوجل ميت') }),
    app('zoom', { names: names('Zoom', 'زوم', ['zoom workplace', 'زووم'], ['Zoom', 'زوم', 'زووم']) }),
    app('viber', { names: names('Viber', 'فايبر', [], ['فايبر']) }),
    app('kik', { names: names('Kik', 'كيك', ['kik messenger'], ['Kik', 'كيك']) }),
    app('groupme', { names: names('GroupMe', 'جروب مي') }),
  ],
  {
    modified: [
      modified('gbwhatsapp', 'whatsapp', ['جي بي واتساب', 'gb whatsapp']),
      modified('whatsapp-gold', 'whatsapp', ['واتساب الذهبي', 'whatsapp gold']),
      modified('whatsapp-plus', 'whatsapp', ['واتساب بلس', 'whatsapp plus'], {
        names: names('WhatsApp Plus (build)', 'واتساب بلس', ['whatsapp plus'], ['whatsapp plus', 'واتساب بلس']),
      }),
    ],
    reported: [
      reported('telegram-premium-fake', { names: names('Telegram Premium APK', 'تيليجرام بريميوم المزيف'), imitates: 'telegram' }),
    ],
  },
);
const recognise = (text: string) => recogniseName(text, catalog);

test.each([
  ['WhatsApp Messenger', 'whatsapp', 'exact'],
  ['واتس آب', 'whatsapp', 'exact'],
  ['الواتس', 'whatsapp', 'exact'],
  ['تحميل واتساب للاندرويد مجانا اخر اصدار 2026', 'whatsapp', 'exact'],
  ['Download WhatsApp for Android - Latest version 2.24.5 APK', 'whatsapp', 'exact'],
  ['WhatsApp Business', 'whatsapp-business', 'exact'],
  ['واتساب للأعمال', 'whatsapp-business', 'exact'],
  ['Telegram X', 'telegram-x', 'exact'],
  ['Wһatsapp', 'whatsapp', 'confusable'],
  ['Тelegram', 'telegram', 'confusable'],
  ['Te1egram', 'telegram', 'confusable'],
  ['Telegarm Messenger', 'telegram', 'misspelt'],
  ['Telegram mod apk', 'telegram', 'with-bait'],
  ['تلجرام مهكر ضد الحظر', 'telegram', 'with-bait'],
  ['TelegramPro', 'telegram', 'with-bait'],
  ['Telegram Altın', 'telegram', 'with-bait'],
  ['Best alternatives to Telegram in 2026', 'telegram', 'contained'],
])('«%s» is %s, %s', (text, id, how) => {
  expect(recognise(text)).toMatchObject({ kind: 'app', id, how, app: { id } });
});

test.each([
  ['GBWhatsApp', 'gbwhatsapp'],
  ['GB WhatsApp Pro APK Download v17.80', 'gbwhatsapp'],
  ['واتسآب الذهبى', 'whatsapp-gold'],
  ['WhatsAppGold', 'whatsapp-gold'],
])('«%s» is the modified client %s of WhatsApp', (text, id) => {
  expect(recognise(text)).toMatchObject({ kind: 'modified', id, app: { id: 'whatsapp' }, modified: { id } });
});

test('a genuine subscription is marked, and its namesake among the copies stands beside it', () => {
  expect(recognise('WhatsApp Plus')).toMatchObject({ kind: 'app', id: 'whatsapp', genuine: true, modified: { id: 'whatsapp-plus' } });
  expect(recognise('Telegram Premium')).toMatchObject({ id: 'telegram', genuine: true, reported: null });
  expect(recognise('Telegram Premium APK')).toMatchObject({ kind: 'reported', id: 'telegram-premium-fake', app: { id: 'telegram' } });
});

test.each(['imo', 'ايمو', 'Zoom', 'زوووم', 'فايبر', 'كيك الشوكولاتة'])('«%s» is an everyday word', (text) => {
  expect(recognise(text)).toMatchObject({ everyday: true });
});
test.each(['imo HD', 'Zoom Workplace', 'Viber', 'Kik Messenger'])('«%s» is a name', (text) => {
  expect(recognise(text)).toMatchObject({ everyday: false });
});

test.each([
  'الايموجي',
  'TikTok',
  'تيك توك',
  'MeetMe',
  'Hello Chat',
  'meet',
  'immo',
  'Telegraph',
  'Telegramme',
  'Groupe',
  'online',
  'kicks',
  '',
  '…',
])('«%s» names no app', (text) => {
  expect(recognise(text)).toBeNull();
});

test('what surrounds a name is told apart', () => {
  expect(recognise('WhatsApp Messenger Pro – review')).toMatchObject({
    words: 'whatsapp messenger',
    bait: ['pro'],
    rest: ['review'],
    how: 'contained',
  });
});

test('invisible characters inside a word are told', () => {
  expect(recognise('Whats\u200bApp')).toMatchObject({ id: 'whatsapp', hidden: true });
  expect(recognise('\u200eWhatsApp\u200e')).toMatchObject({ id: 'whatsapp', hidden: false });
  expect(recognise('واتس\u200cاپ')).toMatchObject({ id: 'whatsapp', hidden: false });
});

test.each([
  ['WhatsApp LLC', 'WhatsApp LLC.', 'same'],
  ['WhatsApp Inc.', 'whatsapp inc', 'same'],
  ['WhatsApp Inc.', 'WhatsApp Inc.\u00a0', 'imitates'],
  ['WhatsApp Inc.', 'WhatsApp\u200b Inc.', 'imitates'],
  ['Telegram FZ-LLC', 'Теlegram FZ-LLC', 'imitates'],
  ['WhatsApp LLC', 'WhatsApp Developers', 'imitates'],
  ['WhatsApp LLC', 'Meta Platforms, Inc.', 'different'],
  ['', '', 'different'],
  ['Inc.', 'LLC', 'different'],
] as const)('developer %j and %j: %s', (a, b, expected) => {
  expect(sameDeveloper(a, b)).toBe(expected);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 60 }), (text, other) => {
      recognise(text);
      recognise(`${other} WhatsApp ${text}`);
      sameDeveloper(text, other);
    }),
  );
});
