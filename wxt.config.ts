import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { assertData, bundleList } from './lib/build/bundle-list.ts';
import { shrinkIcons } from './lib/build/icons.ts';
import { collectLicences } from './lib/build/licences.ts';
import { LOOK_SCRIPTS } from './lib/build/look-scripts.ts';
import { isSafari, optionalFor, permissionsFor } from './lib/build/permissions.ts';
import { repack } from './lib/build/repack.ts';
import { MANAGED_SCHEMA } from './lib/shell/store/managed-schema.ts';

const DATA = resolve(import.meta.dirname, 'data');
const licences = collectLicences();
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Extension pages may load their own files and nothing else; no connection of any kind. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: resolve(import.meta.dirname, 'lib/ui/icon.svg'), developmentIndicator: false },
  i18n: { localesDir: resolve(import.meta.dirname, 'lib/text/store') },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ar',
    permissions: permissionsFor(browser),
    optional_permissions: optionalFor(browser),
    host_permissions: EVERYWHERE,
    ...(mode === 'production' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // Declared here rather than as a WXT content script: their context announces itself to the page and weighs more than the gate.
    content_scripts: [{ matches: EVERYWHERE, js: ['gate.js'], run_at: 'document_idle', all_frames: false }],
    action: { default_title: '__MSG_name__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command__' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mamoon@mamoon.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : isSafari(browser)
        ? // The first Safari that tells of a navigation's redirects.
          { browser_specific_settings: { safari: { strict_min_version: '18.0' } } }
        : // Chromium shows our own pages in private windows only to an extension that runs there apart.
          { minimum_chrome_version: '126', incognito: 'split' as const, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    dotSources: true,
    excludeSources: [
      'node_modules/**',
      '.git/**',
      '.output/**',
      '.wxt/**',
      'looks/**',
      'test-results/**',
      'playwright-report/**',
      '.ci/**',
    ],
  },
  vite: () => ({
    plugins: [bundleList(DATA), licences.plugin],
    build: {
      target: ['chrome126', 'firefox140'],
      modulePreload: { polyfill: false },
      // Constants stay where they are: the public suffixes, one long string used in three places, would be in the bundle three times.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  hooks: {
    'build:done': async (wxt) => {
      await shrinkIcons(resolve(wxt.config.outDir, 'icons'));
      writeFileSync(resolve(wxt.config.outDir, 'licences.txt'), licences.text(import.meta.dirname, DATA));
    },
    'build:before': (wxt) => {
      for (const message of assertData(DATA, new Date().toISOString().slice(0, 10))) wxt.logger.warn(message);
    },
    'prepare:publicPaths': (_wxt, paths) => void paths.push(...Object.keys(LOOK_SCRIPTS)),
    'build:publicAssets': (wxt, assets) => {
      for (const [relativeDest, contents] of Object.entries(LOOK_SCRIPTS)) assets.push({ relativeDest, contents });
      if (wxt.config.browser !== 'firefox' && !isSafari(wxt.config.browser)) {
        assets.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(MANAGED_SCHEMA) });
      }
    },
    'zip:extension:done': (_wxt, path) => repack(path),
    'build:manifestGenerated': (wxt, manifest) => {
      if (wxt.config.mode === 'production') assertMinimal(manifest as unknown as Record<string, unknown>, wxt.config.browser);
    },
  },
});

/** Refuses a manifest that asks for more than was agreed, however it came about. */
function assertMinimal(manifest: Record<string, unknown>, browser: string): void {
  const expected: Record<string, unknown> = {
    permissions: permissionsFor(browser),
    optional_permissions: optionalFor(browser),
    host_permissions: EVERYWHERE,
    optional_host_permissions: undefined,
    web_accessible_resources: undefined,
    externally_connectable: undefined,
  };
  for (const [key, value] of Object.entries(expected)) {
    if (JSON.stringify(manifest[key]) !== JSON.stringify(value)) {
      throw new Error(`manifest: ${key} is ${JSON.stringify(manifest[key])}, agreed was ${JSON.stringify(value)}`);
    }
  }
}
