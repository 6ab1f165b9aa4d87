/** Marks beside links in web mail and web chats: off until asked for, addresses only, and only beside an alarm. */
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const COPY = 'https://signal.org-ar.me/download';
const page = (body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>محادثات</title></head><body>${body}</body></html>`;
const message = (url: string, text = url) => `<div class="message-in"><span><a href="${url}" target="_blank">${text}</a></span></div>`;
const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => message(`https://news.example/${from + at}`, `خبر ${from + at}`)).join('');

const marks = async (visitor: Visitor) => (await visitor.warning()).filter((one) => one.role === 'StaticText').map((one) => one.name);
const scripts = (visitor: Visitor) =>
  visitor.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(), null);
const turnOn = async (visitor: Visitor) => {
  await visitor.inExtension(async () => chrome.storage.local.set({ settings: { linkMarks: true } }), null);
  await expect.poll(() => scripts(visitor)).toEqual(['links', 'results']);
};

test('nothing is looked at in a chat until the person turns it on', async ({ visitor }) => {
  await expect.poll(() => scripts(visitor)).toEqual(['results']);
});

test('a chat of 2,000 links: the one that leads to a copy is marked, also where it comes later and in a flood of changes', async ({
  visitor,
}) => {
  await turnOn(visitor);
  const url = 'https://web.whatsapp.com/';
  visitor.serve({ [url]: page(`<main>${many(0, 1_000)}${message(COPY, 'حمّل من هنا')}${many(1_000, 2_000)}</main>`) });
  await visitor.visit(url);
  await expect.poll(() => marks(visitor), { timeout: 30_000 }).toEqual(['مأمون: ورد في تقرير']);
  await visitor.inPage((html) => {
    const main = document.querySelector('main');
    let left = 40;
    const flood = () => {
      main?.insertAdjacentHTML('beforeend', '<div class="typing">…</div>');
      if (--left === 20) main?.insertAdjacentHTML('beforeend', html);
      if (left > 0) setTimeout(flood, 25);
    };
    flood();
  }, message('https://www.whatsapp.com-ksa.example/android/'));
  await expect.poll(() => marks(visitor)).toEqual(['مأمون: ورد في تقرير', 'مأمون: نسخة مقلّدة']);
});

test('in mail the address behind the redirect counts; an official page and news stay unmarked', async ({ visitor }) => {
  await turnOn(visitor);
  const url = 'https://mail.google.com/mail/u/0/';
  const through = (to: string) => `https://www.google.com/url?q=${encodeURIComponent(to)}&amp;source=gmail`;
  visitor.serve({
    [url]: page([through('https://www.whatsapp.com/'), through(COPY), 'https://news.example/1'].map((to) => message(to, 'رابط')).join('')),
  });
  await visitor.visit(url);
  await expect.poll(() => marks(visitor)).toEqual(['مأمون: ورد في تقرير']);
});

test('an element that is used for another message loses the mark of the one before', async ({ visitor }) => {
  await turnOn(visitor);
  const url = 'https://web.telegram.org/k/';
  visitor.serve({ [url]: page(message(COPY)) });
  await visitor.visit(url);
  await expect.poll(() => marks(visitor)).toEqual(['مأمون: ورد في تقرير']);
  await visitor.inPage(() => document.querySelector('a')?.setAttribute('href', 'https://news.example/2'), null);
  await expect.poll(() => marks(visitor)).toEqual([]);
});
