import { expect, test } from 'vitest';
import { ownPartOf, showHost, showName } from '../../../lib/text/host-parts.ts';

test.each([
  ['www.whatsapp.com', 'whatsapp.com'],
  ['signal.org-ar.me', 'org-ar.me'],
  ['a.b.example.com.sa', 'example.com.sa'],
  ['example.co.uk', 'example.co.uk'],
  ['www.t.co', 't.co'],
  ['com.me', 'com.me'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is registered as %s', (host, own) => expect(host.slice(ownPartOf(host))).toBe(own));

const marks = (host: string, genuine?: string) => {
  const { isolate, mark = [] } = showHost(host, ownPartOf, genuine);
  return mark.map(([start, end]) => isolate.slice(start, end));
};

test('a misspelling has its letters marked, another owner the whole registered part', () => {
  expect(marks('whatsaap.com', 'whatsapp.com')).toEqual(['a']);
  expect(marks('whatsap.com', 'whatsapp.com')).toEqual(['p']);
  expect(marks('www.whatsapp.net', 'whatsapp.com')).toEqual(['net']);
  expect(marks('whatsapp.com.evil.top', 'whatsapp.com')).toEqual(['evil.top']);
});

test('the same host, or nothing to compare with, has no mark', () => {
  expect(marks('whatsapp.com', 'whatsapp.com')).toEqual([]);
  expect(marks('whatsapp.com')).toEqual([]);
});

test('in a name the added word is marked, else what differs, and nothing when all of it does', () => {
  const marksOf = ({ isolate, mark = [] }: ReturnType<typeof showName>) => mark.map(([start, end]) => isolate.slice(start, end));
  expect(marksOf(showName('WhatsApp Gold', 'WhatsApp', 'gold'))).toEqual(['Gold']);
  expect(marksOf(showName('WhatsАpp', 'WhatsApp', undefined))).toEqual(['А']);
  expect(marksOf(showName('Noor', 'WhatsApp', undefined))).toEqual([]);
  expect(marksOf(showName('', '', undefined))).toEqual([]);
});
