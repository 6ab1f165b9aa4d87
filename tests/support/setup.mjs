/**
 * Makes the project ready to run from whatever state it is in: packages as the lock file says, and the types that the build
 * generates. Plain JavaScript without dependencies: it runs with any Node before the project's own is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules/.bin');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The environment in which the project's tools run: its own Node first. */
export const toolEnv = () => ({ ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`, FORCE_COLOR: '0', NO_COLOR: '1' });

/** Installs the packages if they are missing or not those of the lock file. Throws one plain sentence when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing the packages of the lock file …');
  const { status } = spawnSync(NPM, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The packages could not be installed: npm ci failed (see above).');
}

/** Whether each package of the lock file is there in its version, by npm's own account; those for other systems may be missing. */
function isInstalled() {
  const account = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(account) || !existsSync(join(BIN, process.platform === 'win32' ? 'node.cmd' : 'node'))) return false;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(account, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, one]) => path === '' || there[path]?.version === one.version || (one.optional && !there[path]),
  );
}

/** Runs one of the project's tools and waits for it. `quiet` keeps its output for the caller instead of showing it. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...toolEnv(), ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}${result.error ? String(result.error) : ''}` };
}
