/** Knows which packages' code went into a build, and puts their licences, and the sources of the data, into the package as one text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to: `…/node_modules/@a/b` for `…/node_modules/@a/b/dist/x.js`; null for our own. */
export function packageOf(module: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}

/** A plugin that notes what is bundled, and the text about it once all bundles are made. */
export function collectLicences(): { plugin: Plugin; text(project: string, data: string): string } {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'collect-licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const module of Object.keys(chunk.modules)) {
            const folder = packageOf(module);
            if (folder) folders.add(folder);
          }
        }
      },
    },
    text: (project, data) =>
      [readFileSync(join(project, 'LICENSE'), 'utf8').trim(), ...packageTexts(folders), ...dataTexts(data)]
        .join(`\n\n${'-'.repeat(72)}\n\n`)
        .concat('\n'),
  };
}

function packageTexts(folders: ReadonlySet<string>): string[] {
  const texts = [...folders]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package names this licence and brings no text of its own.'}`;
    });
  return [...new Set(texts)].sort();
}

/** Whoever the data is from, as data/ATTRIBUTION says; nothing where there is no such file. */
function dataTexts(data: string): string[] {
  const file = readdirSync(data).find((one) => /^attribution/i.test(one));
  return file ? [readFileSync(join(data, file), 'utf8').trim()] : [];
}
