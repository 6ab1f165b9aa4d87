/** Packs as this browser takes them: what is refused and why, that what was there stays, and that no older one comes back. */
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keys as shippedKeys } from '../../../../data/pack-keys.json';
import { MOST_BYTES } from '../../../../lib/catalog/pack.ts';
import { openPack, packFile, REFUSALS, signedBytes } from '../../../../lib/shell/store/open-pack.ts';
import { importPack, packInForce, packState, removePack } from '../../../../lib/shell/store/pack.ts';
import { options as arabic } from '../../../../lib/text/ar/options.ts';
import { browser } from '../../../support/fake-browser.ts';
import { newKey, signed, somePack } from '../../../support/packs.ts';

/** The very array that the shell asks; what ships in it comes back at the end. */
const keys: string[] = shippedKeys;
const shipped = [...keys];
const key = newKey();
const stranger = newKey();
const good = signed(somePack(), key);
const today = new Date().toISOString().slice(0, 10);
const kept = async () => JSON.stringify(await browser.storage.local.get('pack'));

beforeEach(async () => {
  keys.splice(0, keys.length, key.publicKey);
  await browser.storage.local.clear();
});
afterEach(() => vi.useRealTimers());
afterAll(() => void keys.splice(0, keys.length, ...shipped));

test('a signed pack is taken, stays, and can be taken away', async () => {
  expect(await importPack(good)).toEqual({ number: 7, refused: null });
  expect(await packInForce(null)).toEqual(somePack());
  expect(await packState(null)).toMatchObject({
    number: 7,
    standing: 'in-force',
    from: 'file',
    reported: 1,
    modified: 1,
    more: 1,
    withdrawn: 1,
  });
  expect(await importPack(good)).toEqual({ number: 7, refused: null });
  await removePack();
  expect(await packInForce(null)).toBeNull();
  expect(await importPack(good)).toMatchObject({ refused: null });
});

const BAD: Record<(typeof REFUSALS)[number], () => string> = {
  'too-big': () => signed(somePack({ withdraw: Array.from({ length: 1_000 }, (_, at) => ({ id: 'a'.repeat(300) + at })) }), key),
  'not-a-pack': () => good.slice(0, -20),
  'no-key': () => good,
  'no-support': () => good,
  forged: () => signed(somePack(), stranger),
  'not-sound': () => signed({ ...somePack(), apps: [] } as never, key),
  'not-yet': () => signed(somePack({ made: '2099-01-01', expires: '2099-02-01' }), key),
  expired: () => signed(somePack({ made: '2026-11-01', expires: '2026-11-02' }), key),
  replayed: () => signed(somePack({ number: 6 }), key),
  superseded: () => signed(somePack({ made: '2026-01-01', expires: new Date(Date.UTC(2026, 0, 390)).toISOString().slice(0, 10) }), key),
};

test.each(REFUSALS)('%s: a plain sentence, and what was there stays', async (why) => {
  vi.setSystemTime('2026-12-20');
  await importPack(signed(somePack({ made: '2026-12-01', expires: '2027-03-01' }), key));
  const before = await kept();
  expect(before).toContain('listening-chat');
  const text = BAD[why]();
  const known = [...keys];
  if (why === 'no-key') keys.splice(0, keys.length, 'no-key-yet');
  if (why === 'no-support') vi.spyOn(crypto.subtle, 'importKey').mockRejectedValueOnce(new DOMException('no Ed25519', 'NotSupportedError'));
  expect(await importPack(text)).toEqual({ number: null, refused: why });
  expect(await kept()).toBe(before);
  keys.splice(0, keys.length, ...known);
  expect(await packInForce(null)).not.toBeNull();
  expect(arabic[`options.pack.refused.${why}`]).toMatch(/لم يتغير شيء/);
});

test('a signature holds for what it was made of alone: not for another purpose, another key, a changed letter or no key at all', async () => {
  const text = JSON.stringify(somePack());
  const raw = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const publicKey = Buffer.from(await crypto.subtle.exportKey('raw', raw.publicKey)).toString('base64');
  const sign = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.sign('Ed25519', raw.privateKey, bytes));
  const right = packFile(text, await sign(signedBytes(text)));
  expect((await openPack(right, [stranger.publicKey, publicKey], today)).refused).toBeNull();
  expect((await openPack(right, [], today)).refused).toBe('no-key');
  expect((await openPack(packFile(text, await sign(new TextEncoder().encode(text))), [publicKey], today)).refused).toBe('forged');
  expect((await openPack(right.replace('listening-chat.example', 'listening-chat.examplf'), [publicKey], today)).refused).toBe('forged');
});

test('an older pack never comes back, also not after the newer one was removed, nor by policy', async () => {
  expect(await importPack(signed(somePack({ number: 9 }), key))).toMatchObject({ number: 9 });
  expect(await importPack(good)).toEqual({ number: null, refused: 'replayed' });
  await removePack();
  expect(await importPack(good)).toEqual({ number: null, refused: 'replayed' });
  expect(await packInForce(good)).toBeNull();
});

test('an organisation’s pack counts where it is the newer one, and is remembered as such', async () => {
  await importPack(good);
  const newer = signed(somePack({ number: 8, reported: [] }), key);
  expect(await packState(newer)).toMatchObject({ number: 8, from: 'policy', reported: 0 });
  expect(await packState(signed(somePack({ number: 3 }), key))).toMatchObject({ number: 7, from: 'file' });
  await removePack();
  expect(await packInForce(good)).toBeNull();
  expect(await packInForce('not a pack')).toBeNull();
});

test('a pack that ends while it is here counts no more, and what cannot be read in storage is none', async () => {
  await importPack(good);
  vi.setSystemTime(Date.now() + 61 * 86_400_000);
  expect(await packInForce(null)).toBeNull();
  expect(await packState(null)).toMatchObject({ standing: 'expired' });
  vi.useRealTimers();
  for (const pack of [7, 'x', { text: 'x' }, { text: signed(somePack(), stranger), highest: 'many' }, null]) {
    await browser.storage.local.set({ pack });
    expect(await packInForce(null)).toBeNull();
  }
});

test('a key that is withdrawn takes its packs with it', async () => {
  await importPack(good);
  keys.splice(0, 1, stranger.publicKey);
  expect(await packInForce(null)).toBeNull();
});

/** One of many ways to spoil a text, by number. */
function spoilt(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const letter = String.fromCharCode(32 + Math.floor(random() * 95));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 8));
    case 3:
      return text.slice(0, at) + letter + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 65_536)) + text.slice(at + 1);
    default:
      return text.slice(0, at) + letter + text.slice(at + 1);
  }
}

test('100,000 spoilt packs: each is refused with a reason or is the pack itself, and none takes a minute', {
  timeout: 240_000,
}, async () => {
  let seed = 20_261_129;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const whole = JSON.stringify(somePack());
  const seen: Record<string, number> = {};
  for (let round = 0; round < 100_000; round += 500) {
    const texts = Array.from({ length: 500 }, () => spoilt(good, random));
    for (const { pack, refused } of await Promise.all(texts.map((text) => openPack(text, [key.publicKey], today)))) {
      if (pack) expect(JSON.stringify(pack)).toBe(whole);
      seen[refused ?? 'taken'] = (seen[refused ?? 'taken'] ?? 0) + 1;
    }
  }
  expect(Object.values(seen).reduce((a, b) => a + b)).toBe(100_000);
  expect(Object.keys(seen).sort()).toEqual(expect.arrayContaining(['forged', 'not-a-pack']));
  expect(seen.taken ?? 0).toBeLessThan(1_000);
});

test('rightly signed nonsense is refused too', async () => {
  for (const text of [
    '',
    'null',
    '[]',
    '{}',
    '7',
    '"pack"',
    JSON.stringify({ ...somePack(), number: 0 }),
    '{"number":1e999}',
    `${'['.repeat(9_000)}`,
  ]) {
    const file = signed(JSON.parse(JSON.stringify(text)) as never, key);
    expect((await openPack(file, [key.publicKey], today)).refused, text.slice(0, 40)).toBe('not-sound');
  }
  expect((await openPack('x'.repeat(MOST_BYTES + 1), [key.publicKey], today)).refused).toBe('too-big');
  expect((await openPack('ء'.repeat(MOST_BYTES / 2 + 1), [key.publicKey], today)).refused).toBe('too-big');
});
