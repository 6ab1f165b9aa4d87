/**
 * `data keys`, `data pack`: the key pair that signs packs, and a signed pack of what changed since a list that people still have. Knows
 * that the private half stays out of the repository.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Pack, packSchema, parsePack } from '../catalog/pack.ts';
import { withPack } from '../catalog/pack-over-list.ts';
import { readList } from '../catalog/read-list.ts';
import type { ModifiedRecord, ReportedRecord } from '../catalog/schema.ts';
import { openPack, packFile, signedBytes } from '../shell/store/open-pack.ts';
import { listsAt, listsOf } from './diff.ts';
import { readData } from './files.ts';

/** The public half as data/pack-keys.json holds it: 32 bytes in base64. */
export const publicHalf = (key: KeyObject): string => {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url').toString('base64');
};

/** Makes a key pair, writes the private half as `mamoon-pack-key.pem` into `to`, and returns the public half. A folder inside the repository and an existing file are refused. */
export function makeKeys(to: string, repository: string): { file: string; publicKey: string } {
  const inside = relative(realpathSync(repository), realpathSync(to));
  if (!inside.startsWith('..')) throw new Error(`${to} is inside the repository: a private key must never be committed`);
  const file = resolve(to, 'mamoon-pack-key.pem');
  if (existsSync(file)) throw new Error(`${file} is already there`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  return { file, publicKey: publicHalf(privateKey) };
}

/** The file's text of a pack under this private key (PEM). */
export function signPack(pack: Pack, privatePem: string): string {
  const text = JSON.stringify(pack);
  return packFile(text, sign(null, signedBytes(text), createPrivateKey(privatePem)));
}

export interface PackOrder {
  readonly number: number;
  /** Day on which it is made, and how long it works. */
  readonly today: string;
  readonly days: number;
}

/** What a pack can carry of the difference between a revision's list and the one in `dir`. `left`: what only an update can bring. */
export function packSince(dir: string, revision: string, { number, today, days }: PackOrder): { pack: Pack; left: readonly string[] } {
  const { lists: before } = listsAt(dir, revision);
  const after = listsOf(readData(dir));
  const left = [...after.apps.values()]
    .filter((app) => JSON.stringify(before.apps.get(app.id)) !== JSON.stringify(app))
    .map(({ id }) => `apps/${id}`);
  const withdraw: Pack['withdraw'] = [];
  const more: Pack['more'] = [];
  const added = <T extends ReportedRecord | ModifiedRecord>(was: ReadonlyMap<string, T>, is: ReadonlyMap<string, T>): T[] => {
    for (const id of was.keys()) if (!is.has(id)) withdraw.push({ id });
    for (const [id, record] of is) {
      const old = was.get(id);
      if (!old) continue;
      const values = ({ hosts, packages }: T) => new Set([...hosts, ...packages].map(({ value }) => value));
      const [then, now] = [values(old), values(record)];
      for (const value of then) if (!now.has(value)) withdraw.push({ id, value });
      const hosts = record.hosts.filter(({ value }) => !then.has(value));
      const packages = record.packages.filter(({ value }) => !then.has(value));
      const source = record.sources[[...hosts, ...packages][0]?.by[0] ?? ''];
      if (!source) continue;
      more.push({
        id,
        hosts: hosts.map((one) => ({ value: one.value, ...('exact' in one && one.exact ? { exact: true } : {}) })),
        packages: packages.map((one) => ({ value: one.value, ...(one.generic && { generic: true }) })),
        source,
      });
    }
    return [...is.values()].filter(({ id }) => !was.has(id));
  };
  const reported = added(before.reported, after.reported);
  const modified = added(before.modified, after.modified);
  const expires = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const pack = { number, made: today, expires, reported: reported.map(shipped), modified: modified.map(shipped), more, withdraw };
  const sound = parsePack(JSON.stringify(pack));
  if (!sound) throw new Error(`the changes since ${revision} do not fit a pack: ${Object.keys(packSchema.entries).join(', ')}`);
  return { pack: sound, left };
}

/** A record without what is for list keepers alone. */
function shipped<T extends { $schema: string; note?: string | undefined }>({ $schema: _, note: __, ...record }: T) {
  return record;
}

/**
 * Writes the signed pack and says what is in it. A pack that the extension would not take (too big, no key of data/pack-keys.json), or of
 * which something accuses an app of the list, throws with the reason.
 */
export async function writePack(dir: string, revision: string, order: PackOrder, keyFile: string, to: string): Promise<string[]> {
  const { pack, left } = packSince(dir, revision, order);
  const { keys } = JSON.parse(readFileSync(join(dir, 'pack-keys.json'), 'utf8')) as { keys: string[] };
  const text = signPack(pack, readFileSync(keyFile, 'utf8'));
  const opened = await openPack(text, keys, order.today);
  if (opened.refused) throw new Error(`the extension would refuse this pack: ${opened.refused}`);
  const list = readList(dir);
  const bare = { ...list, modified: [], reported: [] };
  const refused = withPack(bare, pack).left;
  if (refused.length > 0) throw new Error(`these would accuse what the list knows: ${refused.join(', ')}`);
  writeFileSync(to, text);
  return [
    `${to}: pack ${pack.number}, works until ${pack.expires}, ${Buffer.byteLength(text)} bytes`,
    `${pack.reported.length} reports, ${pack.modified.length} modified clients, ${pack.more.length} records with more, ${pack.withdraw.length} taken back`,
    ...left.map((one) => `not in a pack, only in an update: ${one}`),
  ];
}
