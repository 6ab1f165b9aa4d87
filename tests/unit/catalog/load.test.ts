import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appFacts } from '../../../lib/catalog/facts.ts';
import { app, list, modified, reported } from '../decide/small-list.ts';

const by = ['one'];
const domain = (value: string, role: 'site' | 'chat' | 'defensive' = 'site') => ({ value, role, by });
const catalog = list(
  [
    app('whatsapp-business', { domains: [domain('whatsapp.com'), domain('business.whatsapp.com')] }),
    app('whatsapp', {
      domains: [domain('whatsapp.com'), domain('wa.me', 'chat'), domain('whatsapp-plus.info', 'defensive')],
      stores: {
        googlePlay: [{ value: 'com.whatsapp', by }],
        appStore: [{ value: '310633997', by }],
        microsoftStore: [{ value: '9NKSQGP7F2NH', by }],
      },
      owner: { value: 'Meta', kind: 'company', by },
      developers: [{ value: 'WhatsApp LLC', store: 'googlePlay', by }],
    }),
    app('discord', { domainsOf: ['discord.com'] }),
    app('wechat', { domainsOf: ['mac.weixin.qq.com'] }),
    app('qq', { domainsOf: ['qq.com'] }),
  ],
  {
    modified: [
      modified('gbwhatsapp', 'whatsapp', ['gb whatsapp'], {
        packages: [
          { value: 'com.gbwhatsapp', by },
          { value: 'com.whatsapp', by, shared: true },
        ],
        hosts: [{ value: 'gb.example.com', by }],
      }),
    ],
    reported: [
      reported('trap', {
        what: 'trojanised',
        imitates: 'whatsapp',
        packages: [
          { value: 'com.trap', by },
          { value: 'com.example.myapp', by, generic: true },
        ],
        hosts: [
          { value: 'trap.example.net', by },
          { value: 'page.example.org', by, exact: true },
        ],
      }),
    ],
    sites: {
      $schema: './schema/sites.json',
      sites: [
        {
          id: 'store',
          name: 'Store',
          type: 'official-store',
          hosts: ['store.example.com'],
          apps: [
            {
              pattern: '^/details\\?id=(?<id>[\\w.]+)$',
              store: 'googlePlay',
              id: 'package',
              example: 'https://store.example.com/details?id=a.b',
              not: 'https://store.example.com/',
            },
          ],
          by,
        },
        {
          id: 'portal',
          name: 'Portal',
          type: 'apk-portal',
          hosts: ['*.portal.example'],
          apps: [
            {
              pattern: '^(?<slug>[a-z-]+)\\.portal\\.example/',
              host: true,
              example: 'https://viber.portal.example/',
              not: 'https://portal.example/',
            },
          ],
          by,
        },
      ],
      neverCleared: [domain('discord.com'), domain('qq.com')].map(({ value }) => ({ value, by })),
      sharedHosting: [
        { value: 'dyn.example.net', dynamic: true, by },
        { value: 'pages.example.net', by },
      ],
      networks: [{ value: 'broker.example.net', by }],
      sources: {},
    },
  },
);

test('a domain covers its subdomains and belongs to the app that is called like it', () => {
  expect(catalog.appByHost('whatsapp.com')?.id).toBe('whatsapp');
  expect(catalog.appByHost('Web.WhatsApp.com.')?.id).toBe('whatsapp');
  expect(catalog.appByHost('business.whatsapp.com')?.id).toBe('whatsapp-business');
  expect(catalog.appByHost('notwhatsapp.com')).toBeNull();
  expect(catalog.appByHost('whatsapp.com.example.net')).toBeNull();
  expect(catalog.appByHost('')).toBeNull();
});

test('hosts where strangers publish clear nothing, but for a more specific domain under them', () => {
  expect(catalog.appByHost('discord.com')).toBeNull();
  expect(catalog.appByHost('cdn.discord.com')).toBeNull();
  expect(catalog.neverCleared('cdn.discord.com')).toBe(true);
  expect(catalog.appByHost('mac.weixin.qq.com')?.id).toBe('wechat');
  expect(catalog.neverCleared('mac.weixin.qq.com')).toBe(false);
  expect(catalog.ownerOfHost('cdn.discord.com')?.id).toBe('discord');
});

test('a defensive domain is owned and never official', () => {
  expect(catalog.appByHost('whatsapp-plus.info')).toBeNull();
  expect(catalog.ownerOfHost('www.whatsapp-plus.info')?.id).toBe('whatsapp');
});

test('ids are exact; only Microsoft folds case', () => {
  expect(catalog.appByStoreId('googlePlay', 'com.whatsapp')?.id).toBe('whatsapp');
  expect(catalog.appByStoreId('googlePlay', 'com.WhatsApp')).toBeNull();
  expect(catalog.appByStoreId('googlePlay', 'com.whatsapp.w4b')).toBeNull();
  expect(catalog.appByStoreId('microsoftStore', '9nksqgp7f2nh')?.id).toBe('whatsapp');
  expect(catalog.appByStoreId('appStore', 'com.whatsapp')).toBeNull();
  expect(catalog.appByPackage('com.whatsapp')?.id).toBe('whatsapp');
  expect(catalog.appByPackage('310633997')).toBeNull();
});

test('an id that a copy shares with the genuine app, or that many apps carry, accuses nobody', () => {
  expect(catalog.modifiedByPackage('com.gbwhatsapp')?.id).toBe('gbwhatsapp');
  expect(catalog.modifiedByPackage('com.whatsapp')).toBeNull();
  expect(catalog.reportedByPackage('com.trap')?.id).toBe('trap');
  expect(catalog.reportedByPackage('com.example.myapp')).toBeNull();
});

test('reported and modified hosts cover subdomains, exact ones only themselves', () => {
  expect(catalog.modifiedByHost('dl.gb.example.com')?.id).toBe('gbwhatsapp');
  expect(catalog.reportedByHost('www.trap.example.net')?.id).toBe('trap');
  expect(catalog.reportedByHost('page.example.org')?.id).toBe('trap');
  expect(catalog.reportedByHost('www.page.example.org')).toBeNull();
  expect(catalog.reportedByHost('example.org')).toBeNull();
});

test('addresses of stores and portals name their app', () => {
  expect(catalog.site(new URL('https://store.example.com/details?id=a.b'))).toMatchObject({
    site: { id: 'store' },
    store: 'googlePlay',
    id: 'a.b',
  });
  expect(catalog.site(new URL('https://www.store.example.com/'))).toMatchObject({ site: { id: 'store' }, id: '', slug: '' });
  expect(catalog.site(new URL('https://viber.portal.example/android'))).toMatchObject({ site: { id: 'portal' }, slug: 'viber' });
  expect(catalog.site(new URL('https://portal.example/'))).toMatchObject({ site: { id: 'portal' }, slug: '' });
  expect(catalog.site(new URL('https://evilstore.example.com/details?id=a.b'))).toBeNull();
  expect(catalog.site(new URL('https://store.example.com.evil.example/details?id=a.b'))).toBeNull();
  expect(catalog.site(new URL(`https://store.example.com/${'a'.repeat(5_000)}`))).toMatchObject({ id: '' });
});

test('shared parents are told, dynamic ones apart', () => {
  expect(catalog.inNetwork('whatsapp.com.broker.example.net')).toBe(true);
  expect(catalog.inNetwork('broker.example.net.evil.example')).toBe(false);
  expect([...catalog.sharedHosting]).toEqual(['dyn.example.net', 'pages.example.net']);
  expect([...catalog.dynamicDns]).toEqual(['dyn.example.net']);
});

test('facts carry their sources, and absent ones are null', () => {
  expect(appFacts(catalog, 'whatsapp')).toMatchObject({
    record: 'app',
    owner: { value: 'Meta', sources: [{ title: 'Written for a test', checked: '2026-01-01' }] },
    country: null,
    genuine: null,
    stores: [
      { store: 'googlePlay', ids: ['com.whatsapp'], developers: ['WhatsApp LLC'] },
      { store: 'appStore' },
      { store: 'microsoftStore' },
    ],
    checked: '2026-01-01',
  });
  expect(appFacts(catalog, 'whatsapp')?.hosts.map(({ value }) => value)).not.toContain('whatsapp-plus.info');
  expect(appFacts(catalog, 'gbwhatsapp')).toMatchObject({ record: 'modified', genuine: { id: 'whatsapp' }, owner: null });
  expect(appFacts(catalog, 'trap')).toMatchObject({ record: 'reported', reportedAs: 'trojanised', genuine: { id: 'whatsapp' } });
  expect(appFacts(catalog, 'nobody')).toBeNull();
});

test('no host makes it throw, and keys of objects are no records', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const ask of [catalog.appByHost, catalog.ownerOfHost, catalog.reportedByHost, catalog.modifiedByHost, catalog.neverCleared])
        ask(text);
    }),
  );
  for (const key of ['__proto__', 'constructor', 'toString']) {
    expect(catalog.appByHost(key)).toBeNull();
    expect(catalog.appByPackage(key)).toBeNull();
    expect(catalog.namesAt(key)).toEqual([]);
    expect(appFacts(catalog, key)).toBeNull();
  }
});
