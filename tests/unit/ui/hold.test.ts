// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { holdDownloads, isDownload } from '../../../lib/ui/warning/hold.ts';

test.each([
  'https://files.example/WhatsApp.apk',
  'https://files.example/a/setup.EXE?token=1',
  'market://details?id=com.whatsapp',
  'intent://x#Intent;scheme=market;end',
  'itms-services://?action=download-manifest',
  'https://play.google.com/store/apps/details?id=x',
  'https://www.mediafire.com/file/x',
  'blob:https://a.example/1',
])('%s starts a download', (address) => expect(isDownload(address)).toBe(true));

test.each([
  'https://a.example/apk/',
  'https://a.example/read.apk.html',
  'https://a.example/?file=x.apk',
  'https://notplay.google.com.example/',
  'mailto:a@b.example',
  'tel:123',
  '#top',
  '',
  'https://[',
])('%s does not', (address) => expect(isDownload(address)).toBe(false));

let stop = () => {};
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

function page(html: string, offers: string[] = []) {
  document.body.innerHTML = html;
  const held = vi.fn();
  const hold = holdDownloads(offers, () => null, held);
  stop = hold.end;
  const click = (selector: string) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    document.querySelector(selector)?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { hold, held, click };
}

test('holds links to files and what the reader found, and no other link', () => {
  const { held, click } = page(
    '<a id="file" href="https://f.example/a.apk"><b>x</b></a><a id="found" href="https://f.example/get">x</a><a id="other" href="https://f.example/about">About</a>',
    ['https://f.example/get'],
  );
  expect([click('#file b'), click('#found'), click('#other')]).toEqual([true, true, false]);
  expect(held).toHaveBeenCalledTimes(2);
});

test('holds buttons by what they say, in both languages, and links that download', () => {
  const { click } = page(
    '<button id="a">تنزيل</button><button id="b">Install now</button><a id="c" download href="/x">x</a><button id="d">أغلق</button><button id="e">حمّله الآن</button>',
  );
  expect([click('#a'), click('#b'), click('#c'), click('#d'), click('#e')]).toEqual([true, true, true, false, true]);
});

test('a word inside another word is no label', () => {
  const { click } = page('<button id="a">Uninstalled apps</button><button id="b">محمد</button><button id="c">منزل</button>');
  expect([click('#a'), click('#b'), click('#c')]).toEqual([false, false, false]);
});

test('holds a form that sends to a file', () => {
  const { held } = page('<form action="https://f.example/a.apk"><button>Send</button></form>');
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(held).toHaveBeenCalledOnce();
});

test('the page’s own listeners do not hear a held click; released, the same click goes on', () => {
  const { hold, click } = page('<button id="a">Download</button>');
  const heard = vi.fn();
  document.querySelector('#a')?.addEventListener('click', heard);
  click('#a');
  expect(heard).not.toHaveBeenCalled();
  hold.release();
  expect(heard).toHaveBeenCalledOnce();
  expect(click('#a')).toBe(false);
});

test('ended, it holds and starts nothing', () => {
  const { hold, held, click } = page('<button id="a">Download</button>');
  hold.end();
  expect(click('#a')).toBe(false);
  expect(held).not.toHaveBeenCalled();
});
