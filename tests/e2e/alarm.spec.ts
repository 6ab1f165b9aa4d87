/** Our own page for alarms: that a tab comes to it before the site's page or instead of it, what it says, and the ways away from it and on. */
import { pageCase } from './support/cases.ts';
import { choices, comes, GO_ON, goOn, SURE } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

/** Its address convicts. */
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');
/** A host that says nothing: only what it offers does. */
const MODIFIED = { url: 'https://files.example/gb', html: pageCase('modified-site-ar-gbwhatsapp-wordpress').html };
const NEWS = 'https://news.example/';

const says = async (visitor: Visitor) => (await visitor.alarm()).map((one) => one.name).join('\n');
const back = async (visitor: Visitor) => visitor.inExtension((tab) => chrome.tabs.goBack(tab), await visitor.tab());
const asked = (visitor: Visitor, url: string) => visitor.requests().filter((one) => one === url).length;
/** A page that comes when it is told to, and tells when its script ran. */
function late(html: string) {
  let come = () => {};
  const after = new Promise<void>((is) => {
    come = is;
  });
  return { answer: { body: html.replace('<body', '<script>fetch("/ran")</script><body'), after }, come };
}

async function from(visitor: Visitor, link: string, url: string) {
  visitor.serve({ [NEWS]: `<!doctype html><title>خبر</title><p><a id="go" href="${link}">رابط</a></p>` });
  await visitor.visit(NEWS);
  await visitor.clickInPage('#go');
  await comes(visitor);
  expect(await visitor.address()).toContain(encodeURIComponent(url));
}

test('an address that convicts: our page before the site’s answer, with both addresses and the official page in focus', async ({
  visitor,
}) => {
  const page = late(ALARM.html);
  visitor.serve({ [ALARM.url]: page.answer });
  await visitor.visit(ALARM.url);
  await comes(visitor);
  page.come();
  await expect.poll(async () => (await visitor.badge()).text).toBe('!!');
  expect(asked(visitor, new URL('/ran', ALARM.url).href), 'its script').toBe(0);
  const spoken = await visitor.alarm();
  expect(spoken.find((one) => one.focused && one.role === 'button')?.name).toContain('افتح الصفحة الرسمية');
  expect(spoken.filter((one) => one.role === 'button').at(-1)?.name).toBe(GO_ON);
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('ليست');
  await popup.close();
});

test('a link straight to a file whose name convicts, and one through a redirect: no file, our page', async ({ visitor }) => {
  const file = 'https://cdn.example/dl/GBWhatsApp.apk';
  const hop = 'https://short.example/x7';
  visitor.serve({
    [file]: { body: 'PK', type: 'application/vnd.android.package-archive', headers: { 'content-disposition': 'attachment' } },
    [hop]: { body: '', status: 302, headers: { location: file } },
  });
  await visitor.visit(file);
  await comes(visitor);
  await from(visitor, hop, file);
});

test('every hop of a redirect is judged: the last one convicts', async ({ visitor }) => {
  const hop = 'https://short.example/x8';
  const page = late(ALARM.html);
  visitor.serve({ [hop]: { body: '', status: 302, headers: { location: ALARM.url } }, [ALARM.url]: page.answer });
  await from(visitor, hop, ALARM.url);
  page.come();
  expect(asked(visitor, new URL('/ran', ALARM.url).href), 'its script').toBe(0);
});

test('going on takes two steps, is remembered for this host alone, and Back comes to our page again', async ({ visitor }) => {
  const other = 'https://other-files.example/gb';
  visitor.serve({ [MODIFIED.url]: MODIFIED.html, [other]: MODIFIED.html });
  await visitor.visit(MODIFIED.url);
  await comes(visitor);
  await visitor.clickInAlarm('button', GO_ON);
  await expect.poll(() => says(visitor)).toContain('قبل أن تكمل');
  expect(await choices(visitor)).toEqual([]);
  await visitor.clickInAlarm('button', SURE);
  await expect.poll(() => visitor.address()).toBe(MODIFIED.url);
  await expect.poll(async () => (await visitor.badge()).text).toBe('!');
  expect(await choices(visitor)).toEqual([expect.objectContaining({ what: 'continue', about: expect.stringMatching(/@files\.example$/) })]);
  await visitor.reload();
  await expect.poll(async () => (await visitor.badge()).text).toBe('!');
  expect(await visitor.address()).toBe(MODIFIED.url);
  await visitor.visit(other);
  await comes(visitor);
});

test('Back and leaving trap nobody: they pass the page that it is about', async ({ visitor }) => {
  visitor.serve({ [MODIFIED.url]: MODIFIED.html, [NEWS]: '<!doctype html><title>خبر</title><p>نص</p>' });
  for (const away of [() => back(visitor), () => visitor.clickInAlarm('button', 'غادر هذه الصفحة')]) {
    await visitor.visit(NEWS);
    await visitor.visit(MODIFIED.url);
    await comes(visitor);
    await away();
    await expect.poll(() => visitor.address().catch(() => '')).toBe(NEWS);
  }
});

test('leaving for a page that takes its time to come goes there all the same, and closes nothing', async ({ visitor }) => {
  const page = '<!doctype html><title>خبر</title><p>نص</p>';
  visitor.serve({ [MODIFIED.url]: MODIFIED.html, [NEWS]: page });
  for (const away of [() => back(visitor), () => visitor.clickInAlarm('button', 'غادر هذه الصفحة')]) {
    await visitor.visit(NEWS);
    await visitor.visit(MODIFIED.url);
    await comes(visitor);
    const server = { body: page, headers: { 'cache-control': 'no-store' }, after: new Promise((is) => setTimeout(is, 2_000)) };
    visitor.serve({ [NEWS]: server });
    await away();
    await expect.poll(() => visitor.address().catch(() => '')).toBe(NEWS);
    visitor.serve({ [NEWS]: page });
  }
});

test('the official page opens in the same tab, and Back from there comes to our page', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html });
  await visitor.visit(ALARM.url);
  await comes(visitor);
  await visitor.press('Enter');
  await expect.poll(() => visitor.address().catch(() => '')).toBe('https://www.whatsapp.com/');
  await back(visitor);
  await comes(visitor);
  expect(await says(visitor)).toContain('ليست');
});

test('a page that was clicked in and asks «leave?» is left; one that takes the alarm back is not believed', async ({ visitor }) => {
  const plain = 'https://quiet.example/';
  const turns = `<!doctype html><title>صفحة</title><button id="b">اضغط</button><script>
    addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });
    addEventListener('pagehide', () => {}); document.getElementById('b').onclick = () => {
      document.title = 'تحميل واتساب الذهبي'; document.body.innerHTML = '<h1>واتساب الذهبي</h1><p>مكالمات صوت وفيديو</p><a href="/WhatsAppGold.apk">تحميل APK</a>';
      let turn = 0; setInterval(() => { turn += 1; if (turn === 3) { history.replaceState({}, '', '/?p=12'); document.title = 'Just a moment...'; } }, 100); };
  </script>`;
  visitor.serve({ [plain]: turns });
  await visitor.visit(plain);
  await visitor.clickInPage('#b');
  await comes(visitor);
});

test('an address of our page that somebody made up, or that was kept, is judged afresh or says so', async ({ visitor }) => {
  const own = await visitor.openOwnPage(`/alarm.html#/${encodeURIComponent('https://bank.example/')}`);
  await expect.poll(() => own.text()).toContain('ليس عندنا الآن تنبيه');
  await own.close();
  const anew = await visitor.openOwnPage(`/alarm.html#/${encodeURIComponent(ALARM.url)}`);
  await expect.poll(() => anew.text()).toContain('ليست');
  await anew.close();
  for (const junk of ['', '#', '#/javascript%3Aalert(1)', '#999999/https%3A%2F%2Fbank.example', '#/%']) {
    const page = await visitor.openOwnPage(`/alarm.html${junk}`);
    await expect.poll(() => page.text(), junk).toContain('ليس عندنا الآن تنبيه');
    await page.close();
  }
});

test('from a stopped background, and after one in the middle, it comes and its buttons work', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html, [MODIFIED.url]: MODIFIED.html });
  for (const { url } of [ALARM, MODIFIED]) {
    await visitor.stopBackground();
    await visitor.visit(url);
    await comes(visitor);
    await visitor.stopBackground();
    await goOn(visitor);
    await expect.poll(() => visitor.address()).toBe(url);
  }
});

test('where access is withheld nothing is judged before it is asked for', async ({ visitor }) => {
  visitor.serve({ [ALARM.url]: ALARM.html });
  await visitor.withholdAccess();
  try {
    await visitor.visit(ALARM.url);
    expect(await visitor.address()).toBe(ALARM.url);
  } finally {
    await visitor.giveAccess();
  }
});
