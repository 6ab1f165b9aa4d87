/** Downloads by their address and their file's name, against the list as it ships. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decideDownload, decideNavigation } from '../../../lib/decide/download.ts';

const catalog = loadCatalog(readList(resolve(import.meta.dirname, '../../../data')));
const verdict = (url: string, file = url.split('/').pop() ?? '') => decideDownload(url, file, catalog);

test('a file under a known app’s name is told of on a foreign host and nowhere else', () => {
  expect(verdict('https://files.example/WhatsApp.apk')).toMatchObject({
    kind: 'unofficial-source',
    level: 'note',
    app: 'whatsapp',
    name: 'WhatsApp.apk',
    channel: 'other-site',
    reasons: ['file-from-other-site'],
  });
  expect(verdict('https://www.mediafire.com/x/WhatsApp_2.26.msixbundle')).toMatchObject({ app: 'whatsapp', channel: 'third-party-store' });
  expect(verdict('https://files.example/WhatsApp.flatpak')).toMatchObject({ app: 'whatsapp' });
  expect(verdict('https://www.whatsapp.com/android/current/WhatsApp.apk')).toBeNull();
  expect(verdict('https://files.example/holiday.jpg', 'whatsapp.jpg')).toBeNull();
  expect(verdict('https://files.example/notes.apk')).toBeNull();
});

test('a copy’s address, a modified client’s file and a reported one’s are alarms, with what the list rests on', () => {
  expect(verdict('https://signal.org-eg.example/a.bin')).toMatchObject({ kind: 'lookalike', level: 'alarm', app: 'signal' });
  const modified = verdict('https://files.example/GBWhatsApp-17.apk');
  expect(modified).toMatchObject({ kind: 'modified', level: 'alarm', reasons: ['modified-name'], name: 'GBWhatsApp-17.apk' });
  expect(modified?.facts).toContainEqual(
    expect.objectContaining({ what: 'entry', source: expect.any(String), checked: expect.any(String) }),
  );
  expect(verdict('https://files.example/ToTok.apk')).toMatchObject({ kind: 'reported', level: 'alarm' });
});

test('monitoring that is sold openly is not accused by a file’s name', () => {
  expect(verdict('https://files.example/ZoeMob.apk')).toBeNull();
});

test('what has no address, or no name, is let through', () => {
  for (const url of ['not an address', 'data:text/plain,x', 'https:', '']) expect(verdict(url, 'WhatsApp.apk'), url).toBeNull();
  expect(verdict('https://files.example/', '')).toBeNull();
  expect(verdict('https://files.example/', '\u202e'.repeat(9_999))).toBeNull();
});

test('archives, a second ending and what a page made itself are judged by their names; what is about a file is not', () => {
  for (const [url, file] of [
    ['https://files.example/WhatsApp.zip', 'WhatsApp.zip'],
    ['https://files.example/x', 'GBWhatsApp.apk.bin'],
    ['blob:https://lure.example/7f0c', 'GBWhatsApp.apk'],
  ] as const)
    expect(verdict(url, file)?.level, file).toBeDefined();
  for (const file of ['GBWhatsApp.apk.asc', 'GBWhatsApp.apk.html', 'WhatsApp Chat with Ali.zip', 'GBWhatsApp.pdf'])
    expect(verdict('https://files.example/x', file), file).toBeNull();
});

test('a link that leads straight to a file is an alarm where its name convicts, and silent where it is a known app’s', () => {
  const led = (url: string) => decideNavigation(url, catalog)?.kind ?? null;
  expect(led('https://files.example/dl/GBWhatsApp.apk')).toBe('modified');
  expect(led('https://files.example/dl/WhatsApp.apk')).toBeNull();
  expect(led('https://files.example/dl/')).toBeNull();
  expect(led('javascript:1')).toBeNull();
});
