/**
 * A file that somebody was sent → which app it says it is, and whether and by whom it is signed. Nothing is installed, run or written, and
 * only the manifest and the signatures are unpacked.
 */
import type { AppFile, Signature, System } from '../contract/app-file.ts';
import { type Bytes, Reader, slice } from './bytes.ts';
import type { Progress } from './content-digest.ts';
import { FileFault } from './fault.ts';
import { checkJarSignature } from './jar-signature.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { checkSigningBlock, findSigningBlock } from './signing-block.ts';
import { LOCAL, openZip, unpack, unpackFile, type Zip, type ZipEntry } from './zip.ts';

const MANIFEST = 'AndroidManifest.xml';
const LARGEST_MANIFEST = 16 << 20;
const LARGEST_PACKAGE = 2 ** 31;
/** Most packages of one app that are looked at. */
const MOST_PARTS = 200;
const PACKAGE_NAME = /\.apk$/i;

/** Systems whose packages are known by their name only. */
const OTHERS: readonly (readonly [system: System, ending: RegExp])[] = [
  ['windows', /\.(exe|msi|msix|msixbundle|appx|appxbundle)$/i],
  ['mac', /\.(dmg|pkg)$/i],
  ['ios', /\.ipa$/i],
  ['ios-profile', /\.mobileconfig$/i],
  ['linux', /\.(deb|rpm|appimage|flatpak|flatpakref|snap)$/i],
];
export interface ReadOptions {
  /** Name of the file, where it is not a File. */
  readonly name?: string;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** The file's identity and signature, or the fault that it has. Never throws, whatever the bytes are. */
export async function readAppFile(file: Blob, options: ReadOptions = {}): Promise<AppFile> {
  const name = options.name ?? ('name' in file ? String(file.name) : '');
  const system = OTHERS.find(([, ending]) => ending.test(name))?.[0];
  if (system) return { type: 'other', system };
  const progress: Progress = (done, of) => {
    if (options.signal?.aborted) throw new FileFault('stopped');
    options.onProgress?.(of > 0 ? Math.min(1, done / of) : 0);
  };
  try {
    const zip = await openZip(file);
    if (zip.entries.has(MANIFEST)) {
      const { split: _, ...app } = await readPackage(file, zip, progress);
      return { type: 'android', archive: false, parts: 1, ...app };
    }
    return await readArchive(file, zip, progress);
  } catch (error) {
    return { type: 'fault', fault: error instanceof FileFault ? error.fault : 'damaged' };
  }
}

interface Package extends Manifest {
  readonly signature: Signature;
}

async function readPackage(file: Blob, zip: Zip, progress: Progress): Promise<Package> {
  const manifest = readManifest(await unpack(file, zip.entries.get(MANIFEST) as ZipEntry, LARGEST_MANIFEST));
  return { ...manifest, signature: await checkSignature(file, zip, progress) };
}

async function checkSignature(file: Blob, zip: Zip, progress: Progress): Promise<Signature> {
  // The oldest scheme covers entries only: whatever stands before the first one could be run.
  const head: Bytes = await slice(file, 0, 4);
  if (new Reader(head).u32() !== LOCAL) return { verified: false, scheme: null, why: 'changed' };
  const block = await findSigningBlock(file, zip);
  return block ? checkSigningBlock(file, zip, block, progress) : checkJarSignature(file, zip, progress);
}

/** An archive of packages: all of one app, signed alike, or it is said that they are not. */
async function readArchive(file: Blob, zip: Zip, progress: Progress): Promise<AppFile> {
  const entries = [...zip.entries.values()].filter(({ name }) => PACKAGE_NAME.test(name));
  if (entries.length === 0) throw new FileFault('not-an-app');
  if (entries.some(({ locked }) => locked)) throw new FileFault('locked');
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MOST_PARTS || whole > LARGEST_PACKAGE) throw new FileFault('too-large');
  const packages: Package[] = [];
  let before = 0;
  for (const entry of entries) {
    const part = await unpackFile(file, entry, LARGEST_PACKAGE);
    packages.push(
      await readPackage(part, await openZip(part), (done, of) => progress(before + (done / Math.max(1, of)) * entry.size, whole)),
    );
    before += entry.size;
  }
  const { split: _, ...base } = packages.find(({ split }) => split === null) ?? (packages[0] as Package);
  if (packages.some((one) => one.package !== base.package)) throw new FileFault('several-apps');
  return {
    type: 'android',
    archive: true,
    parts: packages.length,
    ...base,
    signature: together(packages.map(({ signature }) => signature)),
  };
}

/** The signature of parts that all hold and are of the same keys; otherwise the first that does not. */
function together(signatures: readonly Signature[]): Signature {
  const [first] = signatures as readonly [Signature, ...Signature[]];
  const failed = signatures.find(({ verified }) => !verified);
  if (failed) return failed;
  const keys = (one: Signature) => (one.verified ? [...one.signers].sort().join() : '');
  return signatures.every((one) => keys(one) === keys(first)) ? first : { verified: false, scheme: null, why: 'mixed' };
}
