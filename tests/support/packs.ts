/** Packs for tests, signed with a key pair of their own that is thrown away with them. */
import { generateKeyPairSync } from 'node:crypto';
import type { Pack } from '../../lib/catalog/pack.ts';
import { publicHalf, signPack } from '../../lib/list/pack.ts';

export interface TestKey {
  readonly publicKey: string;
  readonly privatePem: string;
}

export function newKey(): TestKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicHalf(privateKey), privatePem: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string };
}

const SOURCE = {
  url: 'https://lab.example/report',
  title: 'A chat app that listens',
  by: 'A laboratory',
  says: 'researcher',
  published: '2026-12-01',
  checked: '2026-12-02',
} as const;
const by = ['lab'];
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A pack of today that adds a report and a modified client, adds a host to a record of the list, and takes an accusation back. */
export const somePack = (change: Partial<Pack> = {}): Pack => ({
  number: 7,
  made: day(0),
  expires: day(60),
  reported: [
    {
      id: 'listening-chat',
      what: 'spyware',
      names: { en: 'Listening Chat', ar: 'دردشة منصتة', also: [], everyday: [] },
      imitates: null,
      packages: [{ value: 'org.example.listening', by }],
      hosts: [{ value: 'listening-chat.example', by }],
      year: 2026,
      sources: { lab: SOURCE },
    },
  ],
  modified: [
    {
      id: 'new-mod',
      base: 'whatsapp',
      names: { en: 'QQWhatsApp', ar: 'كيو كيو واتساب', also: [], everyday: [] },
      packages: [{ value: 'com.qqwhatsapp', by }],
      hosts: [],
      sources: { lab: SOURCE },
    },
  ],
  more: [{ id: 'totok-trojanised', hosts: [{ value: 'totok-again.example' }], packages: [], source: SOURCE }],
  withdraw: [{ id: 'flexispy' }],
  ...change,
});

export const signed = (pack: Pack, key: TestKey): string => signPack(pack, key.privatePem);
