/** What the sum of signs finds of hosts made by rule, and that honest ones and small changes keep their side. */
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { imitatedByHost } from '../../lib/decide/host/imitated-host.ts';
import { POINTS } from '../../lib/decide/host/points.ts';
import * as make from './permutations.ts';

const catalog = loadCatalog(readList(new URL('../../data', import.meta.url).pathname));
const isCertain = (host: string) => imitatedByHost(host, catalog)?.certain === true;
const share = (hosts: readonly string[]) => Math.round((100 * hosts.filter(isCertain).length) / hosts.length);

test.each(make.SHAPES)('%s is found', (_, hosts, least) => {
  expect(share(hosts)).toBeGreaterThanOrEqual(least);
});

test.each(make.HONEST_SHAPES)('%s are nobody’s copies', (_, hosts) => {
  expect(hosts.filter(isCertain)).toEqual([]);
});

test('bait never makes a host more honest, an institution’s registry never less', () => {
  for (const word of [...make.NAMES, 'signal', 'zoom', 'line', 'viber', ...make.NAMES.flatMap(make.omissions)])
    for (const ending of ['com', 'top', 'github.io']) {
      if (isCertain(`${word}-tours.${ending}`))
        expect(isCertain(`${word}-tours-login.${ending}`), `${word}-tours-login.${ending}`).toBe(true);
      if (isCertain(`${word}-web.${ending}`)) expect(isCertain(`${word}-web-login.${ending}`), `${word}-web-login.${ending}`).toBe(true);
      expect(isCertain(`${word}-login.edu`), word).toBe(false);
    }
});

test('every sign of the table is given by some host', () => {
  const hosts = [
    ...make.SHAPES.flatMap(([, some]) => some),
    ...make.under(
      [
        'signal',
        'zoom-in',
        'web-zoom',
        'us05web-zoom',
        'zoom-online',
        'line-app',
        'linesso',
        'signal-messenger',
        'thetelegram',
        'letelegramme',
      ],
      ['com', 'us', 'top'],
    ),
    ...make.under(
      [
        'telegram',
        'tele-gram',
        'telegram2',
        'telegram-bots',
        'telegramme-x',
        'telegramguru',
        'signal-signal',
        'viiber',
        'facetime',
        'meet-google',
      ],
      ['com', 'org', 'ddns.net', 'github.io'],
    ),
    ...make.under(
      [
        'viber-oman',
        'viberapp',
        'wwwskype',
        'discordapp',
        'discord-bag',
        'xviberx',
        'facetimex',
        'instagram-x',
        'snapchat-help-support',
        'skype-join',
      ],
      ['com', 'top', 'org'],
    ),
    ...[
      'telegram.check-login.com',
      'login.telegram.example.com',
      'telegram.shop-a.top',
      'viiber.example.com',
      'apk-viber.example.com',
      'signal-login.vercel.app',
    ],
    ...[
      'telegmanr.top',
      'telegrgbo.rocks',
      'discoarde.com',
      'whatzp.com',
      'viber77.com',
      'wwwskype.com',
      'viber-login.x.vercel.app',
      'loginviber.example.com',
      'hypesquad-form.com',
      'tg-apk.com',
      'wa-apk.com',
      'wa-mod.top',
      'z00mx.com',
      'watsab.com',
      'tlgrm.com',
      'vaibr-login.com',
      'groupmee.com',
      'zooominvite.com',
      'telegram-support-team.com',
      'login.telegrm.top',
      'watsab-login.example.com',
      'download.telegram-apk.top',
      'apk.telegram.vercel.app',
      'kik-apk.com',
      'imo-apk.com',
      'xtelegrama.com',
      'telegramm.com',
      'boitm-x.com',
      'botmi-login.top',
      'vibir-login.com',
      'skaip-apk.com',
      'wechta-login.com',
    ],
  ];
  const given = new Set(hosts.flatMap((host) => imitatedByHost(host, catalog)?.because ?? []));
  expect(Object.keys(POINTS).filter((sign) => !given.has(sign as keyof typeof POINTS))).toEqual([]);
});
