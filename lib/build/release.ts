/**
 * `npm run release`: the packages for the Chrome, Edge and Firefox stores and the source package, with their SHA-256 sums.
 * `npm run release -- --twice` also builds everything a second time, and once more from the unpacked source package in an
 * empty folder, and fails unless every package is the same to the byte. A bill of materials (CycloneDX) is laid beside them.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

const TARGETS = [
  ['chrome', '--mv3'],
  ['edge', '--mv3'],
  ['firefox', '--mv3'],
  ['safari', '--mv3'],
] as const;

const { values } = parseArgs({
  options: { twice: { type: 'boolean', default: false }, out: { type: 'string', default: '.output/release' } },
});

const project = process.cwd();
const sums = packageAll(project, resolve(values.out));
for (const [file, sum] of sums) console.log(`${sum}  ${file}`);
writeFileSync(join(resolve(values.out), 'sbom.cdx.json'), billOfMaterials());
if (values.twice) proveSame(sums);

/** Builds and zips every target of `root` into `out`; returns file name → SHA-256, sorted by name. Throws when a build fails. */
function packageAll(root: string, out: string): Map<string, string> {
  for (const [browser, version] of TARGETS) {
    execFileSync('node', ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, version], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const made = join(root, '.output');
  for (const file of readdirSync(made).filter((name) => name.endsWith('.zip'))) move(join(made, file), join(out, file));
  const sums = new Map(
    readdirSync(out)
      .sort()
      .map((file) => [file, sha256(readFileSync(join(out, file)))]),
  );
  writeFileSync(join(out, 'SHA256SUMS'), [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join(''));
  return sums;
}

/** CycloneDX JSON of the packages of the lock file, as npm writes it. It carries the time it was made, so it is not compared. */
function billOfMaterials(): Buffer {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  return execFileSync('npm', args, { cwd: project, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to); // another file system
    rmSync(from);
  }
}

/** Throws, naming the package, unless a second build and a build from the source package give the same bytes. */
function proveSame(first: Map<string, string>): void {
  const workshop = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    compare(first, packageAll(project, join(workshop, 'again')), 'a second build');
    const clean = join(workshop, 'from-source');
    unpack(sourcePackage(resolve(values.out)), clean);
    symlinkSync(join(project, 'node_modules'), join(clean, 'node_modules'));
    compare(first, packageAll(clean, join(workshop, 'rebuilt')), 'a build from the source package');
    console.log('the same to the byte: built twice, and rebuilt from the source package in an empty folder');
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function compare(first: Map<string, string>, other: Map<string, string>, what: string): void {
  for (const [file, sum] of first) {
    if (other.get(file) !== sum)
      throw new Error(`${file}: ${what} differs (${sum.slice(0, 12)} against ${other.get(file)?.slice(0, 12) ?? 'no such file'})`);
  }
}

function sourcePackage(folder: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith('-sources.zip'));
  if (!name) throw new Error(`no source package in ${folder}`);
  return join(folder, name);
}

function unpack(archive: string, into: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (path.endsWith('/')) continue;
    const target = resolve(into, path);
    if (!target.startsWith(resolve(into))) throw new Error(`${path} leaves the folder`);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
