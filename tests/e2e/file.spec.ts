/** The guide's file check: a file is read on the device, compared with the list, and nothing of it is kept. */
import { appEntries, type MadeEntry, type MadeKey, makeKey, makeZip, signPackage } from '../support/app-package.ts';
import { handing } from './support/choose-file.ts';
import { expect, test } from './support/test.ts';
import type { OwnPage } from './support/visitor.ts';

/** Longer than the pieces in which contents are digested. */
const LONG = { name: 'assets/long', bytes: Uint8Array.from({ length: 2_500_000 }, (_, at) => (at * 7919) >> 5), stored: true };
const signed = (id: string, key: MadeKey) => signPackage([...appEntries({ package: id }), LONG], [{ key, scheme: 'v2' }]);

/** Puts a file into the field as a person's choice does. */
const choose = (page: OwnPage, name: string, bytes: Uint8Array): Promise<void> => page.evaluate(handing(name, bytes));

const found = (page: OwnPage) =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('#view-file .found')?.innerText ?? document.querySelector('#view-file')?.textContent ?? '',
  );

test('a package under WhatsApp’s name and another key, a modified client, a broken and a foreign file are each said', async ({
  visitor,
}) => {
  const page = await visitor.openOwnPage('/guide.html#file');
  await expect.poll(() => page.text()).toContain('هل هذا الملف أصلي؟');
  const key = makeKey('ec', 'nobody');
  await choose(page, 'WhatsApp.apk', signed('com.whatsapp', key));
  await expect.poll(() => found(page)).toContain('هذا الملف ليس من شركة واتساب');
  expect(await found(page)).toContain('whatsapp.com');
  await choose(page, 'gb.apk', signed('com.gbwhatsapp', key));
  await expect.poll(() => found(page)).toContain('هذا الملف نسخة معدّلة');
  await choose(page, 'x.apk', signed('com.example.calls', key));
  await expect.poll(() => found(page)).toContain('هذا التطبيق غير موجود في قائمتنا');
  const whole = signed('com.whatsapp', key);
  await choose(page, 'cut.apk', whole.slice(0, whole.length / 2));
  await expect.poll(() => found(page)).toContain('الملف ناقص');
  const changed = whole.slice();
  changed[2_000] = (changed[2_000] ?? 0) ^ 1;
  await choose(page, 'changed.apk', changed);
  await expect.poll(() => found(page)).toContain('غُيّر هذا الملف بعد توقيعه');
  await choose(page, 'photo.zip', makeZip([{ name: 'a.jpg', bytes: Uint8Array.of(1) } satisfies MadeEntry]));
  await expect.poll(() => found(page)).toContain('ليس هذا ملف تطبيق لأندرويد');
  await choose(page, 'Setup.exe', Uint8Array.of(77, 90));
  await expect.poll(() => found(page)).toContain('ملف لويندوز');
  await choose(page, 'calls.mobileconfig', Uint8Array.of(60));
  await expect.poll(() => found(page)).toContain('لا تثبّت «ملف التعريف» هذا');
  const kept = await visitor.inExtension(
    async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    null,
  );
  expect(kept).not.toMatch(/WhatsApp\.apk|com\.gbwhatsapp|com\.example\.calls/);
  await page.close();
});
