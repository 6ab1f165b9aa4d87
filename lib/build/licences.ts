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

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** For a package that names its licence and brings no text: the licence's own text with its author. Throws for one that has to be looked at first. */
function textFor({ name, license, author, homepage, repository }: PackageJson): string {
  if (license !== 'MIT') throw new Error(`${name} brings no licence text, and ${license} has to be looked at first`);
  const holder = (typeof author === 'string' ? author : author?.name)?.replace(/\s*[<(].*$/, '') || `the authors of ${name}`;
  const from = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return `${from}\n\n${MIT.replace('HOLDER', holder)}`.trim();
}

/** The licence as SPDX holds it under this name. */
const MIT = `MIT License

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice (including the next paragraph) shall be included in all copies or substantial portions
of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function packageTexts(folders: ReadonlySet<string>): string[] {
  const texts = [...folders]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const told = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      return `${told.name} ${told.version} (${told.license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : textFor(told)}`;
    });
  return [...new Set(texts)].sort();
}

/** Whoever the data is from, as data/ATTRIBUTION says; nothing where there is no such file. */
function dataTexts(data: string): string[] {
  const file = readdirSync(data).find((one) => /^attribution/i.test(one));
  return file ? [readFileSync(join(data, file), 'utf8').trim()] : [];
}
