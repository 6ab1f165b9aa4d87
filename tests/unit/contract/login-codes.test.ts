import { expect, test } from 'vitest';
import { isLoginCode } from '../../../lib/contract/login-codes.ts';

test('codes that sign another device in are known by how each messenger writes them', () => {
  for (const code of [
    'sgnl://linkdevice?uuid=f1b2&pub_key=BQ%2Bx',
    'sgnl://linkdevice/?uuid=f1b2&pub_key=BQ%2Bx',
    'tsdevice:/?uuid=f1b2&pub_key=BQ%2Bx',
    'tg://login?token=AQ-_x',
    '2@zE5b9+/x==,aGVsbG8=,d29ybGQ=,c2VjcmV0',
    'https://wa.me/settings/linked_devices#2@zE5b9+/x==,aGVsbG8=,d29ybGQ=,c2VjcmV0,7',
    'https://discord.com/ra/3q2-7w',
    ' TG://LOGIN?token=AQ ',
  ])
    expect(isLoginCode(code), code).toBe(true);
});

test('what else such apps put into a code is none', () => {
  for (const code of [
    '',
    'sgnl://signal.me/#p/+963944000000',
    'tg://join?invite=abc',
    'tg://resolve?domain=login',
    'https://t.me/login',
    'https://wa.me/963944000000',
    'https://wa.me/settings',
    'https://wa.me.example/settings/linked_devices#2@',
    'https://discord.com/rambling',
    '2@home, 2 rooms',
    'WIFI:T:WPA;S:2@home;P:x;;',
  ])
    expect(isLoginCode(code), code).toBe(false);
});
