/** What proves an app for calls, what does not, and what speaks against: each class by examples in several languages, as a store and a site have them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../../lib/catalog/load.ts';
import { readList } from '../../../../lib/catalog/read-list.ts';
import { callingScore, ENOUGH } from '../../../../lib/decide/calling/calling.ts';
import { decide } from '../../../../lib/decide/decide.ts';
import { type AppText, evidenceOfText, readTexts } from '../../../../lib/measure/text-evidence.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const catalog = loadCatalog(readList(at('../../../../data')));
const app = (lang: string, name: string, text: string, category = ''): AppText => ({ calls: true, lang, name, category, text });
const places = [true, false];
const scores = (text: AppText) => places.map((inStore) => callingScore(evidenceOfText(text, inStore)));
const isForCalls = (text: AppText) => scores(text).map(({ score }) => score >= ENOUGH);

describe('a text that says calls is enough, in the words of its language', () => {
  test.each([
    ['en', 'Free video calls and messages for families.'],
    ['ar', 'مكالمات فيديو مجانية مع عائلتك، ورسائل بلا حدود.'],
    ['ar', 'غرف صوتية، دردشة، ألعاب'],
    ['fr', 'Appels vidéo gratuits avec vos proches.'],
    ['tr', 'Ailenizle ücretsiz görüntülü görüşme yapın.'],
    ['fa', 'تماس تصویری رایگان با خانواده.'],
    ['ur', 'گھر والوں کے ساتھ مفت ویڈیو کال کریں۔'],
    ['de', 'Kostenlose Videoanrufe mit der Familie.'],
    ['es', 'Videollamadas gratis con tu familia.'],
    ['pt', 'Chamadas de vídeo grátis com a família.'],
    ['ru', 'Бесплатные видеозвонки с семьёй.'],
    ['zh', '与家人免费视频通话，随时随地。'],
    ['ja', '家族と無料でビデオ通話ができます。'],
    ['ko', '가족과 무료 영상통화를 즐기세요.'],
    ['ar', 'راسل أصدقاءك، وأجرِ مكالمات هاتفية وفيديو آمنة.'],
    ['fa', 'پیام بفرستید و تماس‌های تلفنی و تصویری امن برقرار کنید.'],
    ['pl', 'Aplikacja do bezpłatnych rozmów wideo z rodziną.'],
    ['uk', 'Відеовиклики з родиною.'],
    ['sv', 'Videosamtal och röstsamtal med familjen.'],
  ])('%s: %s', (lang, text) => {
    expect(isForCalls(app(lang, 'Ozelu', text))).toEqual([true, true]);
  });
});

describe('everyday words, a category and the telephone’s own calls never add up', () => {
  const everyday =
    'Connect with friends and people around the world, meet, talk, chat, join free rooms, live, face new faces, share with your contacts.';
  test.each([
    ['en', 'Ozelu', everyday, 'Social Networking'],
    ['en', 'Ozelu', `${everyday} `.repeat(8), 'COMMUNICATION'],
    ['ar', 'أوزيلو', 'تواصل مع أصدقائك والناس حول العالم مجانًا، غرف وأشخاص جدد وجهات اتصال وأرقام.', 'تواصل'],
    ['en', 'Ozelu Messenger', 'Private messages with end-to-end encryption. Groups, files and stickers. '.repeat(6), 'COMMUNICATION'],
    ['en', 'Ozelu Backup', 'Keeps a copy of your calls and messages, contacts and photos. '.repeat(4), 'TOOLS'],
    ['en', 'Ozelu Dialer', 'A fast dialer with large keys. Make phone calls, block numbers, see the call history.', 'TOOLS'],
  ])('%s: %s, %s', (lang, name, text, category) => {
    for (const { score } of scores(app(lang, name, text, category))) expect(score).toBeLessThan(ENOUGH);
  });
});

test('what the learned weights say creates nothing: without a phrase they are not asked', () => {
  const { said } = callingScore(evidenceOfText(app('en', 'Ozelu', 'Notes about trees, stones and rivers.'), true));
  expect(said.map(({ group }) => group)).not.toContain('learned');
});

test('a denial never raises the sum: where the text says that there are no calls, none are counted', () => {
  for (const [lang, text, denial] of [
    ['en', 'Video calls for teams.', 'It does not offer video calls.'],
    ['ar', 'مكالمات فيديو للفرق.', 'التطبيق لا يوفر مكالمات.'],
  ] as const)
    for (const [at, { score }] of scores(app(lang, 'Ozelu', `${text} ${denial}`)).entries())
      expect(score).toBeLessThan(scores(app(lang, 'Ozelu', text))[at]?.score ?? 0);
});

describe('what only accompanies calls, and private services, stay silent', () => {
  test.each([
    ['en', 'Ozelu Call Recorder', 'Records video calls and voice calls of all messengers.'],
    ['en', 'Ozelu Prank', 'Fake video call from your favourite star. A fake call to make friends laugh.'],
    ['en', 'Video calls with Santa', 'A video call from Santa for your children.'],
    ['en', 'Ozelu VPN', 'Unblock video calls and voice calls with one tap.'],
    ['en', 'Ozelu Clinic', 'Your doctor by video call. Book appointments and see your prescriptions.'],
    ['ar', 'مسجل أوزيلو', 'تسجيل المكالمات الصوتية ومكالمات الفيديو.'],
    ['zh', 'Ozelu 麻将', '麻将游戏，支持语音聊天。'],
    ['en', 'Ozelu Bar', 'Puts call settings for your voice calls on the home screen, so that SIP and VoIP are one tap away.'],
    ['en', 'Ozelu AI', 'Your AI girlfriend answers voice calls and video calls, day and night.'],
    ['zh', 'Ozelu 直播', '全民直播平台，看主播，与主播连麦互动，送礼物。'],
  ])('%s: %s', (lang, name, text) => {
    expect(isForCalls(app(lang, name, text))).toEqual([false, false]);
  });
});

test('what an app says first says what it is: games beside voice rooms are one thing more, voice chat in a game is not', () => {
  expect(isForCalls(app('en', 'Ozelu', 'Voice rooms with people from your city, gifts and games.'))).toEqual([true, true]);
  expect(isForCalls(app('en', 'Ozelu', 'A racing game with forty cars, tournaments and voice chat.'))).toEqual([false, false]);
});

test('the parts of the sum are told', () => {
  const { said, score } = callingScore(evidenceOfText(app('en', 'Ozelu', 'Free video calls with your family.'), true));
  expect(said.find(({ group }) => group === 'calls')).toMatchObject({ place: 'lead', phrases: ['video calls'] });
  expect(said.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
});

test('texts as long and as dull as real ones, never learned from: each app for calls is found, in a store and on a site, and no other is warned of', () => {
  const texts = readTexts(at('../../../calling/long.jsonl'));
  expect(texts.length).toBeGreaterThanOrEqual(17);
  const wrong = texts.flatMap((text) =>
    places.flatMap((inStore) => {
      const { kind } = decide(evidenceOfText(text, inStore), catalog);
      return (kind === 'unknown') === text.calls ? [] : [`${text.name} ${inStore ? 'store' : 'site'}: ${kind}`];
    }),
  );
  expect(wrong).toEqual([]);
});
