/** Modified clients whose page names no file: the control only promises, leads to a bare address, a form or a script. And what looks like them and is honest. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { judgeCase } from '../../../lib/measure/page-cases.ts';

const catalog = loadCatalog(readList(resolve(import.meta.dirname, '../../../data')));
const page = (title: string, body: string) => `<!doctype html><title>${title}</title><body>${body}</body>`;
const kindOf = (title: string, body: string) =>
  judgeCase({ url: 'https://www.barnamaj.example/post/4', html: page(title, body) } as Parameters<typeof judgeCase>[0], catalog).verdict
    .kind;

const FEATURE =
  '<p>It lets you customise the look of your chats, send bigger files and keep a second number on the same phone with many themes.</p>';

const CONTROLS = {
  'a bare address': '<a href="/download?id=3">Download APK</a>',
  'a script': '<button onclick="start(7)">Download Now</button>',
  'a form': '<form action="/get" method="post"><button>Download</button></form>',
  'Arabic words': '<a href="/down/15">تنزيل النسخة</a>',
  'a control without an address': '<div role="button" tabindex="0">تحميل الآن</div>',
};
const NAMES = [
  'واتساب أبو هيثم',
  'واتساب القيصر',
  'ماسنجر الزمردي المعدل',
  'Falcon WhatsApp',
  'KX WhatsApp',
  'Telegram Onyx',
  'سناب بلس مروان',
];

describe.each(Object.entries(CONTROLS))('over %s', (_, control) => {
  test.each(NAMES)('%s is a modified client', (name) => {
    expect(kindOf(name, `<main><h1>${name}</h1><p>A new version.</p>${control}</main>`)).toBe('modified');
  });
});

test('as long as an article, and called after the build and its download', () => {
  const name = 'Falcon WhatsApp Download Anti Ban 2026';
  const body = `<article itemscope itemtype="https://schema.org/Article"><h1>${name}</h1>${FEATURE.repeat(6)}<a href="/thanks?dl=1">Click here to download</a></article>`;
  expect(kindOf(name, body)).toBe('modified');
});

test('a name that nobody knows beside one that everybody does, over a file, is at least from elsewhere', () => {
  expect(kindOf('تحميل واتساب نسناسة', '<h1>تحميل واتساب نسناسة</h1><a href="/f/1.apk">تحميل</a>')).toBe('unofficial-source');
});

test.each([
  [
    'Sticker Corner - WhatsApp',
    '<h1>Sticker Corner - WhatsApp</h1><p>Make stickers from photos.</p><a href="/download?id=9">Download APK</a>',
  ],
  ['Status Keeper - WhatsApp', '<h1>Status Keeper - WhatsApp</h1><p>Keeps pictures.</p><a href="/s.apk">Download</a>'],
  ['Telegram CLI', '<h1>Telegram CLI</h1><p>A client for the terminal.</p><a href="/get">Download</a>'],
  ['خلفيات واتساب وردية', '<h1>خلفيات واتساب وردية</h1><p>صور للمحادثات.</p><button onclick="x()">تحميل الآن</button>'],
  [
    'WhatsApp bans users of GBWhatsApp',
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"WhatsApp bans users"}</script><article><h1>WhatsApp bans users of GBWhatsApp</h1>${FEATURE.repeat(6)}<a href="/app">Download our app</a></article>`,
  ],
  [
    'Is GBWhatsApp safe to download?',
    `<article itemscope itemtype="https://schema.org/Article"><h1>Is GBWhatsApp safe to download?</h1>${FEATURE.repeat(6)}<a href="/n">Download the report</a></article>`,
  ],
])('%s is left alone', (title, body) => {
  expect(kindOf(title, body)).toBe('none');
});
