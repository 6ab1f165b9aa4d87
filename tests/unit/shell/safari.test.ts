/** Every browser API that is used is one that Safari has, on phones too, or one that is asked after before it is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import compatibility from '@mdn/browser-compat-data' with { type: 'json' };
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What Safari lacks, with the file that asks whether it is there, catches that it is not, or is never reached without a permission that Safari is not asked for. */
const ASKED_AFTER: Readonly<Record<string, string>> = {
  'contextMenus.create': 'lib/shell/surfaces/menus.ts',
  'contextMenus.removeAll': 'lib/shell/surfaces/menus.ts',
  'contextMenus.onClicked': 'lib/shell/surfaces/menus.ts',
  'downloads.search': 'lib/shell/downloads/downloads.ts',
  'downloads.pause': 'lib/shell/downloads/downloads.ts',
  'downloads.resume': 'lib/shell/downloads/downloads.ts',
  'downloads.cancel': 'lib/shell/downloads/downloads.ts',
  'downloads.onCreated': 'lib/shell/downloads/downloads.ts',
  'downloads.onChanged': 'lib/shell/downloads/downloads.ts',
  'downloads.onErased': 'lib/shell/downloads/downloads.ts',
  'action.setBadgeTextColor': 'lib/shell/surfaces/toolbar.ts',
  'storage.managed': 'lib/shell/store/policy.ts',
};

interface Node {
  readonly __compat?: { readonly support: Readonly<Record<string, unknown>> };
  readonly [name: string]: unknown;
}

/** Has this browser the API, by the account of MDN's data? */
function has(browser: string, node: Node): boolean {
  const support = node.__compat?.support[browser];
  const newest = (Array.isArray(support) ? support[0] : support) as
    | { version_added?: string | boolean; version_removed?: string }
    | undefined;
  return !!newest?.version_added && newest.version_removed === undefined;
}

test('what is used of the browser is there in Safari 18, or asked after', () => {
  const files = ['lib/shell', 'entrypoints'].flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(ROOT, folder, name)),
  );
  const used = new Map<string, string>();
  for (const file of files) {
    for (const [, area, name] of readFileSync(file, 'utf8').matchAll(/\bbrowser\.([a-z]\w+)\??\.([a-z]\w+)/gi)) {
      used.set(`${area}.${name}`, file.slice(ROOT.length + 1));
    }
  }
  expect(used.size).toBeGreaterThan(30);
  const { api } = (compatibility as unknown as { webextensions: { api: Node } }).webextensions;
  const missing = [...used].filter(([call]) => {
    const [area = '', name = ''] = call.split('.');
    const node = (api[area === 'contextMenus' ? 'menus' : area] as Node | undefined)?.[name] as Node | undefined;
    return !node || !['safari', 'safari_ios'].every((browser) => has(browser, node));
  });
  expect(missing.filter(([call, file]) => ASKED_AFTER[call] !== file)).toEqual([]);
  expect(Object.keys(ASKED_AFTER).filter((call) => !used.has(call))).toEqual([]);
});
