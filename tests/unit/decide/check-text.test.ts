import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { checkText } from '../../../lib/decide/check-text.ts';

const catalog = loadCatalog(readList('data'));

test('what a code for a network, a card, a mail or a call holds is no name, whatever words stand in it', () => {
  for (const text of [
    'WIFI:T:WPA;S:home;P:x;;',
    'WIFI:T:WPA;S:whatsapp;P:x;;',
    'BEGIN:VCARD\nVERSION:3.0\nN:Signal;Imo\nEND:VCARD',
    'MECARD:N:Telegram;TEL:+963944000000;;',
    'mailto:imo@school.example',
    'tel:+963944000000',
    'SMSTO:+963944000000:whatsapp',
    'geo:33.5,36.3?q=X',
    '',
  ])
    expect(checkText(text, catalog), text).toMatchObject({ asked: 'nothing', verdict: null, facts: null });
});

test('names with a colon, and addresses, are answered as such', () => {
  expect(checkText('Signal: Private Messenger', catalog)).toMatchObject({ asked: 'name', facts: { id: 'signal' } });
  expect(checkText('Get it: https://www.whatsapp.com/download.', catalog)).toMatchObject({
    asked: 'address',
    text: 'https://www.whatsapp.com/download',
  });
  expect(checkText('signal.org-ar.me:8080/x', catalog)).toMatchObject({ asked: 'address', verdict: { kind: 'reported' } });
});
