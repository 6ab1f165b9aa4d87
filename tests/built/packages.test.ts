/** What ships, as it was built: what it may do, that it names no address it could request, and that it can be built again from its sources. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(process.env.MAMOON_BUILDS ?? join(ROOT, '.output'));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

/** Both manifests as they were reviewed. Whoever changes one changes it here too, and PRIVACY.md where a permission is concerned. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  version,
  default_locale: 'ar',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  optional_permissions: ['downloads'],
  host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
  content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle', all_frames: false }],
  action: { default_title: 'مأمون', default_popup: 'popup.html' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command__' } },
  options_ui: { open_in_tab: true, page: 'options.html' },
};
const MANIFESTS = {
  'chrome-mv3': {
    ...COMMON,
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'webNavigation', 'webRequest'],
    minimum_chrome_version: '126',
    incognito: 'split',
    storage: { managed_schema: 'managed-schema.json' },
    background: { service_worker: 'background.js', type: 'module' },
  },
  'firefox-mv3': {
    ...COMMON,
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'webRequest', 'webRequestBlocking'],
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: { id: 'mamoon@mamoon.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
  'safari-mv3': {
    ...COMMON,
    optional_permissions: undefined,
    permissions: ['storage', 'scripting', 'activeTab', 'webNavigation', 'webRequest'],
    background: { service_worker: 'background.js', type: 'module' },
    // Safari knows no other way of showing options than a tab, and no key that says so.
    options_ui: { page: 'options.html' },
    browser_specific_settings: { safari: { strict_min_version: '18.0' } },
  },
} as const;

/** What code can send with, or load code from elsewhere with: matches fetch(url) and import('x'), not prefetched, «important», or import('./own.js'). */
const SENDS =
  /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|SharedWorker)\b|\beval\s*\(|\bnew (Function|Worker|Image|Audio)\b|\bimport\s*\((?!\s*["'`]\.\/[\w-]+\.js["'`]\s*\))/g;
/** Hosts in names of the platform and in messages of the libraries; every other is a link out of the list or the texts. */
const NAMESPACES = ['www.w3.org', 'wxt.dev'];

function filesOf(folder: string): [path: string, text: string][] {
  return (readdirSync(folder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((one) => one.isFile() && /\.(js|html|css|json)$/.test(one.name))
    .map((one) => [join(one.parentPath, one.name), readFileSync(join(one.parentPath, one.name), 'utf8')]);
}

for (const [folder, manifest] of Object.entries(MANIFESTS)) {
  test(`${folder}: the manifest is the one that was reviewed`, () => {
    expect(JSON.parse(readFileSync(join(OUT, folder, 'manifest.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(manifest)));
  });

  test(`${folder}: nothing can send or load from elsewhere, and every address is a link of the list or of a text`, () => {
    const known = new Set([...hostsIn(join(ROOT, 'data')), ...hostsIn(join(ROOT, 'lib')), ...NAMESPACES]);
    const files = filesOf(join(OUT, folder));
    expect(files.length).toBeGreaterThan(12);
    for (const [path, text] of files) {
      if (path.endsWith('.js')) expect([path, withoutList(text).match(SENDS)]).toEqual([path, null]);
      if (path.endsWith('.html')) expect([path, text.match(/(src|href|action)\s*=\s*["']?(\w+:|\/\/)/g)]).toEqual([path, null]);
      if (path.endsWith('.css')) expect([path, text.match(/@import|url\(\s*["']?(?!data:)(\w+:|\/\/)/g)]).toEqual([path, null]);
      expect([path, hosts(text).filter((host) => !known.has(host))]).toEqual([path, []]);
    }
  });
}

test('what could send would be found', () => {
  for (const code of [
    'fetch("/x")',
    'new XMLHttpRequest',
    'navigator.sendBeacon(u)',
    'import("https://x.example/a.js")',
    'import("./a.js?" + x)',
    'import(x)',
    'new Image',
  ])
    expect(code.match(SENDS)).not.toBeNull();
  for (const text of ['import(`./decode-a1.js`)', 'prefetched', 'important("x")', 'Functions', 'evaluate'])
    expect(text.match(SENDS)).toBeNull();
});

test('the packages are the same to the byte when they are built from the source package in an empty folder', { timeout: 120_000 }, () => {
  const workshop = mkdtempSync(join(tmpdir(), 'from-source-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(OUT, `mamoon-${version}-sources.zip`))))) {
      if (path.endsWith('/')) continue;
      mkdirSync(dirname(join(workshop, path)), { recursive: true });
      writeFileSync(join(workshop, path), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(workshop, 'node_modules'));
    // A build heeds what a test runner says of itself there.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/.test(name)),
    );
    for (const browser of ['chrome', 'firefox'])
      execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser], { cwd: workshop, stdio: 'ignore', env });
    for (const name of [`mamoon-${version}-chrome.zip`, `mamoon-${version}-firefox.zip`, `mamoon-${version}-sources.zip`])
      expect([name, readFileSync(join(workshop, '.output', name)).equals(readFileSync(join(OUT, name)))]).toEqual([name, true]);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
});

/** Code without the list that is bundled into it as one text. */
function withoutList(code: string): string {
  return code.replace(/(["'`])\{"shapes":(?:\\.|(?!\1)[^\\])*\1/s, '""');
}

function hosts(text: string): string[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host]) => (host as string).toLowerCase());
}

function hostsIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.(json|ts|tsx|md)$/.test(path))
    .flatMap((path) => hosts(readFileSync(join(folder, path), 'utf8')));
}
