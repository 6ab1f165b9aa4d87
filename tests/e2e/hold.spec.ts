/** Alarms hold the click that would start a download, and let the same one go on afterwards. */
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const PAGE = 'https://whatsapp.com-download.example/';
const FILE = 'https://cdn.files-host.example/WhatsApp.apk';
const HTML = `<!doctype html><html lang="ar" dir="rtl"><head><title>تحميل واتساب WhatsApp</title></head><body>
<h1>تحميل واتساب للاندرويد</h1><p>مكالمات صوت وفيديو مجانية مع الأصدقاء.</p><p><a id="get" href="${FILE}">تنزيل APK</a></p></body></html>`;

const dialog = async (visitor: Visitor) => (await visitor.warning()).some((one) => one.role === 'alertdialog');
const asked = (visitor: Visitor) => visitor.requests().includes(FILE);

async function openAlarm(visitor: Visitor) {
  visitor.serve({ [PAGE]: HTML, [FILE]: { body: 'PK', type: 'text/html' } });
  await visitor.visit(PAGE);
  await expect.poll(() => dialog(visitor)).toBe(true);
}

test('after the dialog was closed a download brings it back, and starts only when the person goes on', async ({ visitor }) => {
  await openAlarm(visitor);
  await visitor.press('Escape');
  await expect.poll(() => dialog(visitor)).toBe(false);
  await visitor.clickInPage('#get');
  await expect.poll(() => dialog(visitor)).toBe(true);
  expect((await visitor.warning()).map((one) => one.name).join(' ')).toContain('أوقفنا التنزيل');
  expect(asked(visitor)).toBe(false);

  await expect
    .poll(async () => {
      if (await dialog(visitor)) await visitor.clickInWarning('button', 'أكمل رغم ذلك');
      return asked(visitor);
    })
    .toBe(true);
});

test('a click made by the page’s own script is held as well', async ({ visitor }) => {
  await openAlarm(visitor);
  await visitor.press('Escape');
  await expect.poll(() => dialog(visitor)).toBe(false);
  await visitor.inPage(() => document.querySelector<HTMLElement>('#get')?.click(), null);
  await expect.poll(() => dialog(visitor)).toBe(true);
  expect(asked(visitor)).toBe(false);
});
