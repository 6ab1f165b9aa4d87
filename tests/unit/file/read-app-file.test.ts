import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppFile } from '../../../lib/contract/app-file.ts';
import { readAppFile } from '../../../lib/file/read-app-file.ts';
import {
  appEntries,
  jarSigned,
  type KeyKind,
  makeKey,
  makeManifest,
  makeZip,
  makeZip64,
  type Signing,
  signPackage,
  u32,
  WAYS,
} from '../../support/app-package.ts';

const read = (bytes: Uint8Array<ArrayBuffer>, name = 'x.apk'): Promise<AppFile> => readAppFile(new Blob([bytes]), { name });
const signature = (file: AppFile) => (file.type === 'android' ? file.signature : file);
const KINDS: readonly KeyKind[] = ['rsa', 'ec', 'p384', 'dsa'];
const signed = (...signings: Signing[]) => signPackage(appEntries(), signings);
const rsa = makeKey('rsa', 'A');
const v2 = signed({ key: rsa, scheme: 'v2' });

describe('a signed package', () => {
  for (const kind of KINDS) {
    for (const scheme of ['v2', 'v3'] as const) {
      it(`of scheme ${scheme} with a key of kind ${kind} is proven`, async () => {
        const key = makeKey(kind, 'A');
        expect(signature(await read(signed({ key, scheme })))).toEqual({ verified: true, scheme, signers: [key.digest], earlier: [] });
      });
    }
    it(`of scheme 1 with a key of kind ${kind} is proven, with signed attributes too`, async () => {
      const key = makeKey(kind, 'A');
      for (const attributes of [false, true]) {
        const file = makeZip(jarSigned(appEntries(), key, { attributes }));
        expect(signature(await read(file))).toEqual({ verified: true, scheme: 'v1', signers: [key.digest], earlier: [] });
      }
    });
  }

  for (const way of ['rsa512', 'pss', 'pss512'] as const) {
    it(`signed by ${way} is proven`, async () => {
      expect(signature(await read(signed({ key: rsa, way: WAYS[way], scheme: 'v2' })))).toMatchObject({ verified: true });
    });
  }

  it('says its package and version, whichever way its strings are written', async () => {
    for (const utf16 of [false, true]) {
      const file = signPackage(
        appEntries({ package: 'org.example.app', versionName: '2.26.1 تجريبي'.slice(0, 6), versionCode: 7, utf16 }),
        [{ key: rsa, scheme: 'v2' }],
      );
      expect(await read(file)).toMatchObject({
        package: 'org.example.app',
        versionName: '2.26.1',
        versionCode: 7,
        archive: false,
        parts: 1,
      });
    }
  });

  it('of two signers names both', async () => {
    const other = makeKey('ec', 'B');
    const file = signed({ key: rsa, scheme: 'v2' }, { key: other, scheme: 'v2' });
    expect(signature(await read(file))).toMatchObject({ signers: [rsa.digest, other.digest] });
  });

  it('whose key was changed names the earlier ones', async () => {
    const [oldest, old, now] = [makeKey('dsa', 'oldest'), makeKey('ec', 'old'), makeKey('rsa', 'now')];
    const file = signed({ key: old, scheme: 'v2' }, { key: now, scheme: 'v3', lineage: [oldest, old] });
    expect(signature(await read(file))).toEqual({
      verified: true,
      scheme: 'v3',
      signers: [now.digest],
      earlier: [oldest.digest, old.digest],
    });
  });

  it('is judged by scheme 3.1 where it has one', async () => {
    const now = makeKey('ec', 'now');
    const file = signed({ key: rsa, scheme: 'v3', attributes: [[0x559f8b02, u32(33)]] }, { key: now, scheme: 'v3.1', lineage: [rsa] });
    expect(signature(await read(file))).toEqual({ verified: true, scheme: 'v3.1', signers: [now.digest], earlier: [rsa.digest] });
  });

  it('of scheme 1 without a digest of the whole manifest is proven by its sections', async () => {
    const file = makeZip(jarSigned(appEntries(), rsa, { whole: false }));
    expect(signature(await read(file))).toMatchObject({ verified: true, scheme: 'v1' });
  });

  it('is read with its progress, and stops when told to', async () => {
    const file = new Blob([
      signPackage([...appEntries(), { name: 'assets/big', bytes: new Uint8Array(40 << 20), stored: true }], [{ key: rsa, scheme: 'v2' }]),
    ]);
    const shares: number[] = [];
    await readAppFile(file, { name: 'a.apk', onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await readAppFile(file, { name: 'a.apk', signal: AbortSignal.abort() })).toEqual({ type: 'fault', fault: 'stopped' });
  });
});

describe('a package that was tampered with', () => {
  const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => {
    const copy = bytes.slice();
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  it('is told by any one byte of its contents', async () => {
    const block = Buffer.from(v2).indexOf('APK Sig Block 42');
    for (const at of [200, 2_000, block + 30]) {
      const file = await read(flipped(v2, at));
      expect(file).not.toMatchObject({ signature: { verified: true } });
      expect(['android', 'fault']).toContain(file.type);
    }
  });

  it('never keeps its proof, whichever byte is changed', async () => {
    const small = signPackage([{ name: 'AndroidManifest.xml', bytes: makeManifest() }], [{ key: makeKey('ec', 'A'), scheme: 'v2' }]);
    const kept: number[] = [];
    for (let at = 0; at < small.length; at++) {
      const found = signature(await read(flipped(small, at)));
      if ('verified' in found && found.verified) kept.push(at);
    }
    // What is left are bytes of the block that no signature covers: its magic, padding and sizes are checked otherwise.
    expect(kept).toEqual([]);
  }, 60_000);

  it('with an entry of scheme 1 exchanged, added, or its manifest rewritten, is not what was signed', async () => {
    const entries = jarSigned(appEntries(), rsa);
    const exchanged = entries.map((one) => (one.name === 'classes.dex' ? { ...one, bytes: Uint8Array.of(1, 2, 3) } : one));
    const added = [...entries, { name: 'lib/x.so', bytes: Uint8Array.of(1) }];
    const rewritten = entries.map((one) =>
      one.name.endsWith('.MF') ? { ...one, bytes: Buffer.from(Buffer.from(one.bytes).toString().replace('-Digest: ', '-Digest: A')) } : one,
    );
    for (const file of [exchanged, added, rewritten]) {
      expect(signature(await read(makeZip(file)))).toEqual({ verified: false, scheme: 'v1', why: 'changed' });
    }
  });

  it('with a signature of another key is told', async () => {
    const [mine, theirs] = [makeKey('ec', 'A'), makeKey('ec', 'B')];
    const forged = { ...mine, privateKey: theirs.privateKey };
    for (const scheme of ['v2', 'v3'] as const) {
      expect(signature(await read(signed({ key: forged, scheme })))).toEqual({ verified: false, scheme, why: 'wrong-signature' });
    }
    expect(signature(await read(makeZip(jarSigned(appEntries(), forged))))).toMatchObject({ why: 'wrong-signature' });
  });

  it('with somebody’s certificate before its own key is told', async () => {
    const [mine, theirs] = [makeKey('ec', 'A'), makeKey('ec', 'B')];
    const posing = { ...theirs, certificate: mine.certificate };
    expect(signature(await read(signed({ key: posing, scheme: 'v2' })))).toMatchObject({ verified: false, why: 'wrong-signature' });
  });

  it('with a lineage that nobody signed is told', async () => {
    const file = signed({ key: rsa, scheme: 'v3', lineage: [makeKey('ec', 'A')], brokenLineage: true });
    expect(signature(await read(file))).toMatchObject({ verified: false, why: 'wrong-signature' });
  });

  it('that has lost its newer signature is told by the older one', async () => {
    const noV3 = signed({ key: rsa, scheme: 'v2', attributes: [[0xbeeff00d, u32(3)]] });
    const noV31 = signed({ key: rsa, scheme: 'v3', attributes: [[0x559f8b02, u32(33)]] });
    const noBlock = makeZip(jarSigned(appEntries(), rsa, { newer: true }));
    for (const file of [noV3, noV31, noBlock]) expect(signature(await read(file))).toMatchObject({ verified: false, why: 'stripped' });
  });

  it('with something runnable before its first entry proves nothing', async () => {
    const { buffer } = Buffer.from(makeZip(jarSigned(appEntries(), rsa)));
    const bytes = new Uint8Array(buffer).slice();
    bytes[0] = 0x64;
    expect(await read(bytes)).not.toMatchObject({ signature: { verified: true } });
  });
});

describe('an archive of packages', () => {
  const base = v2;
  const split = signPackage(appEntries({ split: 'config.ar' }, 900), [{ key: rsa, scheme: 'v2' }]);

  for (const stored of [true, false]) {
    it(`of one app, ${stored ? 'stored' : 'packed'}, is that app`, async () => {
      const file = makeZip([
        { name: 'manifest.json', bytes: Uint8Array.of(0x7b, 0x7d) },
        { name: 'config.ar.apk', bytes: split, stored },
        { name: '../../com.example.calls.apk', bytes: base, stored },
      ]);
      expect(await read(file, 'a.xapk')).toMatchObject({
        type: 'android',
        package: 'com.example.calls',
        archive: true,
        parts: 2,
        signature: { verified: true, signers: [rsa.digest] },
      });
    });
  }

  it('with parts of another key, or changed, proves nothing', async () => {
    const foreign = signPackage(appEntries({ split: 'config.en' }, 900), [{ key: makeKey('ec', 'B'), scheme: 'v2' }]);
    const file = makeZip([
      { name: 'base.apk', bytes: base },
      { name: 'b.apk', bytes: foreign },
    ]);
    expect(signature(await read(file))).toMatchObject({ why: 'mixed' });
    const unsignedPart = makeZip(appEntries({ split: 'x' }));
    expect(
      signature(
        await read(
          makeZip([
            { name: 'base.apk', bytes: base },
            { name: 'b.apk', bytes: unsignedPart },
          ]),
        ),
      ),
    ).toMatchObject({
      why: 'unsigned',
    });
  });

  it('of different apps is not judged as one', async () => {
    const other = signPackage(appEntries({ package: 'org.other.app' }), [{ key: rsa, scheme: 'v2' }]);
    expect(
      await read(
        makeZip([
          { name: 'a.apk', bytes: base },
          { name: 'b.apk', bytes: other },
        ]),
      ),
    ).toEqual({ type: 'fault', fault: 'several-apps' });
  });

  it('with a 64-bit directory is read', async () => {
    expect(await read(makeZip64([{ name: 'base.apk', bytes: base }]))).toMatchObject({ signature: { verified: true } });
  });

  it('under a password is said to be locked', async () => {
    expect(await read(makeZip([{ name: 'base.apk', bytes: base, flags: 1 }]))).toEqual({ type: 'fault', fault: 'locked' });
  });
});

describe('a file that is no sound package', () => {
  const fault = async (bytes: Uint8Array<ArrayBuffer>, name?: string) => {
    const file = await read(bytes, name);
    return file.type === 'fault' ? file.fault : file;
  };

  it('is named', async () => {
    expect(await fault(new Uint8Array())).toBe('empty');
    expect(await fault(new TextEncoder().encode('<!doctype html><title>Sign in</title>'))).toBe('not-an-app');
    expect(await fault(makeZip([{ name: 'notes.txt', bytes: Uint8Array.of(1) }]))).toBe('not-an-app');
    for (const share of [0.2, 0.5, 0.9, 0.999]) expect(await fault(v2.slice(0, Math.floor(v2.length * share)))).toBe('cut');
    expect(await fault(makeZip([...appEntries(), ...appEntries()]))).toBe('damaged');
    expect(await fault(makeZip([{ name: 'AndroidManifest.xml', bytes: new TextEncoder().encode('<manifest package="a.b"/>') }]))).toBe(
      'damaged',
    );
    expect(await fault(makeZip([{ name: 'AndroidManifest.xml', bytes: makeManifest({ package: '../evil' }) }]))).toBe('damaged');
  });

  it('is not unpacked beyond what it says, nor when it says too much', async () => {
    const zeros = new Uint8Array(40 << 20);
    expect(await fault(makeZip([{ name: 'AndroidManifest.xml', bytes: zeros }]))).toBe('too-large');
    expect(await fault(makeZip([{ name: 'AndroidManifest.xml', bytes: zeros, size: 1_000 }]))).toBe('damaged');
    expect(await fault(makeZip([{ name: 'a.apk', bytes: zeros, size: 0xffff_fff0 }]))).toBe('too-large');
    expect(await fault(makeZip([{ name: 'AndroidManifest.xml', bytes: makeManifest(), size: 15 << 20 }]))).toBe('damaged');
  });

  it('of 65,000 entries is read like any other', async () => {
    const entries = Array.from({ length: 65_000 }, (_, at) => ({ name: `assets/${at}`, bytes: new Uint8Array(), stored: true }));
    const file = signPackage([...appEntries(), ...entries], [{ key: rsa, scheme: 'v2' }]);
    expect(signature(await read(file))).toMatchObject({ verified: true });
    expect(await fault(makeZip64([...entries, ...entries.map((one) => ({ ...one, name: `b/${one.name}` }))]))).toBe('not-an-app');
  });

  it('of another system is known by its name', async () => {
    const system = async (name: string) => {
      const file = await read(Uint8Array.of(1), name);
      return file.type === 'other' ? file.system : file.type;
    };
    expect(await Promise.all(['Setup.EXE', 'a.msi', 'a.dmg', 'a.ipa', 'calls.mobileconfig', 'a.deb', 'a.apk'].map(system))).toEqual([
      'windows',
      'windows',
      'mac',
      'ios',
      'ios-profile',
      'linux',
      'fault',
    ]);
  });

  it('whatever its bytes are, gets an answer', async () => {
    const jar = makeZip(jarSigned(appEntries({}, 500), rsa));
    const bundle = makeZip([{ name: 'base.apk', bytes: v2 }]);
    const small = signPackage(appEntries({}, 500), [{ key: rsa, scheme: 'v3', lineage: [makeKey('ec', 'A')] }]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(jar, bundle, small),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(9)), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (bytes, changes, fromEnd) => {
          const copy = bytes.slice();
          for (const [at, value, run] of changes) {
            const start = fromEnd ? copy.length - 1 - (at % Math.min(600, copy.length)) : at % copy.length;
            copy.fill(value, start, start + run + 1);
          }
          const file = await read(copy);
          expect(['android', 'fault']).toContain(file.type);
        },
      ),
      { numRuns: 400 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await read(new Uint8Array(bytes))).type).toBe('fault');
      }),
    );
  }, 60_000);
});

/** Android's own tool. Whoever changes the verifier installs Debian's package of it, and these are run as well. */
const APKSIGNER = '/usr/bin/apksigner';

if (existsSync(APKSIGNER))
  describe('Android’s own verifier agrees', () => {
    it('on what is proven and on what is not', async () => {
      const dir = mkdtempSync(join(tmpdir(), 'packages-'));
      const [old, now] = [makeKey('dsa', 'old'), makeKey('rsa', 'now')];
      const rotated = signed({ key: old, scheme: 'v2' }, { key: now, scheme: 'v3', lineage: [old] });
      const changed = rotated.slice();
      changed[200] = (changed[200] ?? 0) ^ 1;
      const made = { rotated, jar: makeZip(jarSigned(appEntries(), old)), changed, unsigned: makeZip(appEntries()) };
      const theirs: Record<string, string | null> = {};
      const ours: Record<string, string | null> = {};
      for (const [name, bytes] of Object.entries(made)) {
        const path = join(dir, `${name}.apk`);
        writeFileSync(path, bytes);
        try {
          const said = execFileSync(APKSIGNER, ['verify', '--print-certs', '--min-sdk-version', '28', path], {
            encoding: 'utf8',
            stdio: 'pipe',
          });
          theirs[name] = /SHA-256 digest: (\w+)/.exec(said)?.[1] ?? '';
        } catch {
          theirs[name] = null;
        }
        const found = signature(await read(bytes));
        ours[name] = 'verified' in found && found.verified ? (found.signers[0] ?? '') : null;
      }
      rmSync(dir, { recursive: true });
      expect(ours).toEqual({ rotated: now.digest, jar: old.digest, changed: null, unsigned: null });
      expect(ours).toEqual(theirs);
    }, 120_000);
  });
