/**
 * Where the two browsers are: named by the environment, the system's own, or those of Playwright's cache; on Debian they are
 * installed when missing. Plain JavaScript without dependencies: it runs before anything is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    cached: /^chromium-\d+$/,
    inside: [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
    ],
    debian: 'chromium',
    advice: 'Chromium was not found: install it, or set CHROME_PATH to it (branded Chrome no longer loads unpacked extensions by command).',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    cached: null,
    inside: [],
    debian: 'firefox-esr',
    advice: 'Firefox was not found: install it, or set FIREFOX_PATH to it.',
  },
};

/** Path of a browser ('chromium' or 'firefox'), or null. */
export function findBrowser(kind) {
  const { variable, names, places, cached, inside } = KINDS[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places, ...(cached ? inCache(cached, inside) : [])].find((path) => existsSync(path)) ?? null;
}

function inCache(cached, inside) {
  const home = homedir();
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(home, 'Library/Caches/ms-playwright'), win32: join(home, 'AppData/Local/ms-playwright') }[platform()] ??
    join(home, '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => cached.test(name))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(cache, name, path)));
}

/**
 * Paths of these browsers in the version that the system installs today: on Debian, as root, missing ones are installed and old ones
 * are renewed, so that an old image cannot hide a test that fails on the newest. Throws one plain sentence where one is missing.
 */
export function needBrowsers(...kinds) {
  renew(kinds.filter((kind) => !process.env[KINDS[kind].variable]));
  return Object.fromEntries(
    kinds.map((kind) => {
      const path = findBrowser(kind);
      if (!path) throw new Error(KINDS[kind].advice);
      return [kind, path];
    }),
  );
}

/** What a browser says of its own version, or 'unknown version'. */
export function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n').at(-1) : 'unknown version';
}

/** Does nothing where this is not Debian or not root. Where Debian cannot be asked, what is there is used and this is said. */
function renew(kinds) {
  const debian = platform() === 'linux' && existsSync('/etc/debian_version') && spawnSync('apt-get', ['--version']).status === 0;
  if (kinds.length === 0 || !debian || process.getuid?.() !== 0) return;
  const packages = [...kinds.map((kind) => KINDS[kind].debian), 'fonts-noto-core'];
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    const plan = execFileSync('apt-get', ['install', '--simulate', '-qq', '--no-install-recommends', ...packages], { encoding: 'utf8' });
    if (!plan.includes('Inst ')) return;
    console.log(`Installing ${packages.join(', ')} as Debian has them today …`);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    console.log('Debian could not be asked for its newest browsers; those that are here are used.');
  }
}
