/** What a person reads in a tab belongs to its evidence, in whatever document it stands and however that came there. */
import { expect, test } from '../support/test.ts';
import { alarmPage, FILE, hasAlarm, notePage, sign } from './alarm-page.ts';

const LURE = `<h1>تحميل واتساب الذهبي للاندرويد</h1><p>مكالمات صوت وفيديو مجانية مع الأصدقاء.</p><p><a href="${FILE}">تنزيل APK</a></p>`;
/** Says nothing of its own that would tell it; named like what it holds, as lures are. */
const around = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>تحميل واتساب الذهبي</title></head><body>${body}</body></html>`;
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const OVER_ALL = 'style="position:fixed;inset:0;width:100vw;height:100vh;border:0"';

const WITHIN: Readonly<Record<string, string>> = {
  'a srcdoc frame': `<iframe srcdoc="${quoted(around(LURE))}" ${OVER_ALL}></iframe>`,
  'an open declarative root': `<div><template shadowrootmode="open">${LURE}</template></div>`,
  'a closed declarative root': `<div><template shadowrootmode="closed">${LURE}</template></div>`,
  'a blob: frame': `<iframe id="box" ${OVER_ALL}></iframe><script>document.getElementById('box').src = URL.createObjectURL(new Blob([${JSON.stringify(around(LURE)).replaceAll('</', '<\\/')}], { type: 'text/html; charset=utf-8' }));</script>`,
  'an about:blank frame that its page writes': `<iframe id="box" ${OVER_ALL}></iframe><script>{ const page = document.getElementById('box').contentDocument; page.open(); page.write(${JSON.stringify(around(LURE)).replaceAll('</', '<\\/')}); page.close(); }</script>`,
};

for (const [where, body] of Object.entries(WITHIN))
  test(`what stands in ${where} is the page’s`, async ({ visitor }) => {
    const url = 'https://within.example/';
    visitor.serve({ [url]: around(body) });
    await visitor.visit(url);
    await expect.poll(() => hasAlarm(visitor), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => sign(visitor)).toBe('!');
  });

test('the title alone, around nothing, is no alarm: the tests before rest on what stands within', async ({ visitor }) => {
  visitor.serve({ 'https://within.example/': around('<p>قصة</p>') });
  await visitor.visit('https://within.example/');
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).not.toBe('');
  expect(await popup.text()).not.toContain('نسخة معدّلة');
  await popup.close();
  expect(await hasAlarm(visitor)).toBe(false);
});

test('a page whose end never comes is answered: an alarm, and a note', async ({ visitor }) => {
  const open = (html: string) => ({ body: html.replace('</body></html>', '<p>والباقي'), endless: true });
  const urls = { alarm: 'http://endless-lure.example/', note: 'http://endless-noor.example/' };
  visitor.serve({ [urls.alarm]: open(alarmPage()), [urls.note]: open(notePage()) });
  // The driver waits for an end that does not come.
  const opened = [visitor.visit(urls.alarm).catch(() => {})];
  await expect.poll(() => hasAlarm(visitor), { timeout: 30_000 }).toBe(true);
  opened.push(visitor.visit(urls.note).catch(() => {}));
  await expect.poll(() => sign(visitor), { timeout: 30_000 }).toBe('؟');
  await visitor.visit('https://weather.example/').catch(() => {});
  await Promise.all(opened);
});
