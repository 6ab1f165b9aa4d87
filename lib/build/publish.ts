/**
 * `npm run publish-stores`: hands the packages of `npm run release` to the framework's own submission command for Chrome, Edge and
 * Firefox. `--dry-run` checks the keys and sends nothing. Keys come from the environment only (lib/build/publishing.md names them).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, from: { type: 'string', default: '.output/release' } },
});
const folder = resolve(values.from);
const args = [
  '--chrome-zip',
  packageOf('-chrome.zip'),
  '--chrome-api-version',
  'v2',
  '--edge-zip',
  packageOf('-edge.zip'),
  '--firefox-zip',
  packageOf('-firefox.zip'),
  '--firefox-sources-zip',
  packageOf('-sources.zip'),
  ...(values['dry-run'] ? ['--dry-run'] : []),
];
const { status } = spawnSync('node', ['node_modules/wxt/bin/wxt.mjs', 'submit', ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;

/** The path of the package with this ending; throws where the release was not made. */
function packageOf(ending: string): string {
  const name = readdirSync(folder).find((file) => file.endsWith(ending));
  if (!name) throw new Error(`${folder} holds no *${ending}: run npm run release first`);
  return join(folder, name);
}
