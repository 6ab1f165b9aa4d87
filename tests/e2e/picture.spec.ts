/** QR codes: from the page as shown, after a press of our button in the toolbar, and from pictures that somebody chooses, drops or pastes. */
import { codeSvg, codesPng, emptyPng } from '../support/qr-picture.ts';
import { type How, handing } from './support/choose-file.ts';
import { expect, test } from './support/test.ts';
import type { Beside, OwnPage } from './support/visitor.ts';

const COPY = 'https://signal.org-ar.me/download';
const PAGE = 'https://poster.example/';

const hand = (page: OwnPage, how: How, bytes: Buffer, part = '.picture-check'): Promise<void> =>
  page.evaluate(handing('picture', bytes, { how, type: 'image/png', part }));

const found = (page: OwnPage) => page.evaluate(() => document.querySelector<HTMLElement>('#view-file .codes')?.innerText ?? '');
const tones = (page: OwnPage) =>
  page.evaluate(() => [...document.querySelectorAll('#view-file .codes .answer')].map((one) => /red|amber|calm/.exec(one.className)?.[0]));

test('a picture is chosen, dropped or pasted: its code is shown whole and judged like a typed link, without a request', async ({
  visitor,
}) => {
  const page = await visitor.openOwnPage('/guide.html#file');
  await expect.poll(() => page.text()).toContain('اختر صورة فيها رمز QR');
  const picture = await codesPng([COPY]);
  for (const how of ['choose', 'drop', 'paste'] as const) {
    await hand(page, how, await emptyPng());
    await expect.poll(() => found(page), how).toContain('لم نجد في الصورة رمز QR');
    await hand(page, how, picture);
    await expect.poll(() => found(page), how).toContain(COPY);
    expect(await tones(page)).toEqual(['red']);
  }
  // Where files are checked a picture is known for one.
  await hand(page, 'choose', await codesPng(['https://www.whatsapp.com/download']), '.file-check');
  await expect.poll(() => found(page)).toContain('https://www.whatsapp.com/download');
  expect(await tones(page)).toEqual(['calm']);
  await page.close();
  expect(visitor.requests().filter((url) => !url.includes('favicon'))).toEqual([]);
  const kept = await visitor.inExtension(
    async () => JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    null,
  );
  expect(kept).not.toContain('org-ar');
});

test('each of several codes is answered; what is no link is shown and left at that; what is no picture, or too large, is said', async ({
  visitor,
}) => {
  const page = await visitor.openOwnPage('/guide.html#file');
  await expect.poll(() => page.text()).toContain('اختر صورة فيها رمز QR');
  const network = 'WIFI:T:WPA;S:بيتنا;P:not-a-link;;';
  await hand(page, 'choose', await codesPng([COPY, network, 'واتساب الذهبي']));
  await expect.poll(() => found(page)).toContain('أكثر من رمز');
  const all = await found(page);
  for (const text of [COPY, network, 'واتساب الذهبي']) expect(all).toContain(text);
  expect(all).toContain('ليس في هذا الرمز رابط');
  expect(await tones(page)).toHaveLength(2);
  await hand(page, 'choose', Buffer.from('GIF89a'));
  await expect.poll(() => found(page)).toContain('لم نستطع فتح هذه الصورة');
  await hand(page, 'choose', await codesPng([COPY], 5_000, 4_000));
  await expect.poll(() => found(page)).toContain(COPY);
  await hand(page, 'choose', await emptyPng(12_500, 10_000));
  await expect.poll(() => found(page)).toContain('هذه الصورة كبيرة جدًا');
  await page.close();
});

test('a code that signs another device in is no link: what scanning it does is said', async ({ visitor }) => {
  const page = await visitor.openOwnPage('/guide.html#file');
  await expect.poll(() => page.text()).toContain('اختر صورة فيها رمز QR');
  for (const code of ['sgnl://linkdevice?uuid=f1b2&pub_key=BQ%2Bx', 'https://wa.me/settings/linked_devices#2@zE5b,aGVs,d29y,c2Vj']) {
    await hand(page, 'choose', await codesPng([code]));
    await expect.poll(() => found(page)).toContain(code);
    expect(await found(page)).toContain('هذا رمز دخول إلى حساب');
    expect(await tones(page)).toEqual([]);
  }
  await page.close();
});

test('the popup reads the code that the page shows, after a press of the toolbar’s button', async ({ visitor }) => {
  const text = (popup: Beside) => expect.poll(() => popup.text());
  visitor.serve({
    [PAGE]: `<!doctype html><title>Poster</title><body style="background:#fff">${codeSvg(COPY)}`,
    [`${PAGE}none`]: '<p>Poster',
  });
  await visitor.visit(PAGE);
  const popup = await visitor.openPopup();
  await popup.press('افحص رابطًا');
  await popup.press('اقرأ رمز QR في الصفحة');
  await text(popup).toContain(COPY);
  await text(popup).toContain('org-ar.me');
  await popup.close();
  await visitor.visit(`${PAGE}none`);
  const again = await visitor.openPopup();
  await again.press('افحص رابطًا');
  await again.press('اقرأ رمز QR في الصفحة');
  await text(again).toContain('لم نجد رمز QR في ما يظهر من الصفحة');
  await again.close();
});

test('from the popup one press leads to the check of files and pictures', async ({ visitor }) => {
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await popup.click('#tab-check');
  // What a popup in a tab would read is itself.
  await expect.poll(() => popup.text()).not.toContain('اقرأ رمز QR في الصفحة');
  await popup.click('.ways button');
  const guides = () =>
    visitor.inExtension(async () => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/guide.html#file')).length, null);
  await expect.poll(guides).toBe(1);
});
