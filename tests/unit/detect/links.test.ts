/** Which links of mail and chats are looked at, and that nothing but their addresses is read. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { collectLinks, hasSentLinks, LINK_PAGES } from '../../../lib/detect/links.ts';

/** linkedom has no `document.links`. */
function pageOf(html: string): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  Object.defineProperty(document, 'links', { get: () => document.querySelectorAll('a[href]') });
  return document;
}
const urls = (html: string, url = 'https://web.whatsapp.com/') => collectLinks(pageOf(html), url, new WeakMap(), 60).map((one) => one.url);

test('links to elsewhere, through the redirects of mail and chats too; not their own, nor what is no address', () => {
  expect(
    urls(`<a href="https://a.example/x">نص</a><a href="/settings">s</a><a href="https://web.whatsapp.com/y">y</a><a href="javascript:void 0">j</a>
      <a href="mailto:a@b.example">m</a><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fb.example%2F&h=1">b</a>
      <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fc.example%2F&data=1">c</a>
      <a href="https://www.google.com/url?q=https%3A%2F%2Fd.example%2F">d</a><a href="https://www.google.com/url?q=javascript:1">e</a>`),
  ).toEqual([
    'https://a.example/x',
    'https://b.example/',
    'https://c.example/',
    'https://d.example/',
    'https://www.google.com/url?q=javascript:1',
  ]);
});

test('no text is handed over', () => {
  const [one] = collectLinks(pageOf('<a href="https://a.example/">سرّ</a>'), 'https://mail.google.com/', new WeakMap(), 60);
  expect(one).toMatchObject({ title: '', url: 'https://a.example/' });
});

test('each link once, at most so many at a time, and again when it leads elsewhere', () => {
  const document = pageOf(Array.from({ length: 150 }, (_, at) => `<a href="https://a.example/${at}">x</a>`).join(''));
  const seen = new WeakMap<Element, string>();
  const next = () => collectLinks(document, 'https://web.telegram.org/k/', seen, 60).length;
  expect([next(), next(), next(), next()]).toEqual([60, 60, 30, 0]);
  document.querySelector('a')?.setAttribute('href', '/own');
  expect(collectLinks(document, 'https://web.telegram.org/k/', seen, 60).map((one) => one.url)).toEqual(['']);
});

test('only the named pages', () => {
  expect(hasSentLinks('web.whatsapp.com')).toBe(true);
  expect(hasSentLinks('www.whatsapp.com')).toBe(false);
  for (const pattern of LINK_PAGES) expect(pattern).toMatch(/^https:\/\/[a-z0-9.]+\/([a-z]+\/)?\*$/);
});
