import { expect, test } from 'vitest';
import { appNameIn } from '../../../../lib/decide/name/app-name.ts';
import type { NameOrigin, PageEvidence } from '../../../../lib/detect/evidence.ts';

type Names = Partial<Record<NameOrigin, string | readonly string[]>>;
function named(names: Names, host = 'plain.example'): string | null {
  const all = Object.entries(names).flatMap(([from, texts]) => [texts].flat().map((text) => ({ text, from })));
  return appNameIn({ names: all } as unknown as PageEvidence, host);
}

test('fields for names are taken at their word', () => {
  expect(named({ h1: 'Install', store: 'Secure Chat: free calls', title: 'x' })).toBe('Secure Chat: free calls');
  expect(named({ h1: 'Quibber APK 3.2', 'json-ld': 'Quibber' })).toBe('Quibber');
});

test('a name stands in more places than a slogan', () => {
  expect(named({ h1: 'صوتك يوصل.. وصورتك معه', title: 'أهلاً كول | مكالمات فيديو مجانية', h2: 'لماذا أهلاً كول؟' })).toBe('أهلاً كول');
  expect(named({ h1: 'Calls that just work', title: 'PuffinCall — calls that just work', file: 'PuffinCall-Setup-2.11.exe' })).toBe(
    'PuffinCall',
  );
  expect(named({ h1: 'Imagine a place', title: 'Discord | Download', file: 'DiscordSetup.exe' })).toBe('Discord');
  expect(named({ h1: 'Bize ulaşın', title: 'İletişim | Kargom' }, 'www.kargom.example')).toBe('Kargom');
  expect(named({ h1: 'تماس با ما', title: 'تماس‌بان؛ تماس ارزان', h2: 'تماس‌بان چیست' })).toBe('تماس‌بان');
});

test('a sentence is no name where something shorter is said', () => {
  expect(named({ h1: 'The messenger your whole choir can agree on.', title: 'Dovetail' })).toBe('Dovetail');
  expect(named({ h1: 'Bayramda herkes aynı ekranda.', title: 'Aile Ekranı' })).toBe('Aile Ekranı');
});

test('what stores and buttons say around a name is left off', () => {
  for (const [text, name] of [
    ['Download RingLoop', 'RingLoop'],
    ['تحميل همسات ماسنجر 2026 اخر اصدار مجانا', 'همسات ماسنجر'],
    ['دانلود برنامه نزدیک برای اندروید', 'نزدیک'],
    ['Fısılda APK indir 2026', 'Fısılda'],
    ['رابطہ میسنجر ڈاؤن لوڈ کریں', 'رابطہ میسنجر'],
    ['Télécharger Zouki gratuitement', 'Zouki'],
    ['احصل على SACKGRAM', 'SACKGRAM'],
  ] as const)
    expect(named({ h1: text }), text).toBe(name);
  expect(named({ h1: 'Get the app', title: 'Get the app · Pingaling' })).toBe('Pingaling');
  expect(named({ h1: 'Messenger' })).toBe('Messenger');
  expect(named({ h1: 'Secure Chat' })).toBe('Secure Chat');
});

test('a file gives its name where the page says it nowhere, spelt as the page spells it', () => {
  expect(named({ file: 'LuvCall_Video_Chat_v4.1.apk' })).toBe('LuvCall Video Chat');
  expect(named({ h1: 'Join the Chimeo beta', file: 'chimeo-0.4.apk', button: 'chimeo-0.4.apk' })).toBe('Chimeo');
});

test('a package id is no name where there is another', () => {
  expect(named({ h1: 'GBWhatsApp Plus', title: 'GB Plus', button: ['Скачать com.gbwhatsapp', 'com.gbwhatsapp'] })).toBe('GBWhatsApp Plus');
});

test('the name of a site that offers the apps of others is not theirs', () => {
  expect(named({ title: 'Canlıca - AppGallery', 'og:site_name': 'AppGallery', h2: 'Ekran görüntüleri' }, '')).toBe('Canlıca');
  expect(named({ h1: 'Google Hangouts 43.0', title: 'Hangouts 43.0 Download by Google LLC - APKMirror', h2: 'By Google LLC' }, '')).toBe(
    'Google Hangouts',
  );
});

test('nothing, bait alone and endless texts name nothing', () => {
  expect(named({})).toBeNull();
  expect(named({ h1: '   ', title: 'مهكر' })).toBeNull();
  expect(named({ h1: 'x'.repeat(121) })).toBeNull();
});
