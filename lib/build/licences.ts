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
    text: (project, data) => {
      const own = readFileSync(join(project, 'LICENSE'), 'utf8').trim();
      return [own, ...packageTexts(folders, own), ...dataTexts(data)].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
    },
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

/** From here on the MIT licence reads the same whoever grants it; what stands before it is whose it is. */
const GRANT = /Permission is hereby granted/;
/** A licence that lets a package of code tell where its text and the source are, in place of the text. */
const TOLD_BY_ADDRESS: Readonly<Record<string, string>> = { 'MPL-2.0': 'https://mozilla.org/MPL/2.0/' };

/** Two wrappings of one text, and the quotation marks and the aside in which copies of the MIT licence differ. */
const wordsOf = (text: string) => text.replace(' (including the next paragraph)', '').replace(/[“”]/g, '"').split(/\s+/).join(' ').trim();

/**
 * The licences of the packages. One that is word for word ours (`own`) is said once for all that have it, with whose each is. Throws for a
 * package that brings no text and has to be looked at first.
 */
function packageTexts(folders: ReadonlySet<string>, own: string): string[] {
  const grant = wordsOf(own.slice(own.search(GRANT)));
  const alike: string[] = [];
  const others: string[] = [];
  for (const folder of [...folders].filter((one) => existsSync(join(one, 'package.json')))) {
    const told = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
    const title = `${told.name} ${told.version} (${told.license})`;
    const file = readdirSync(folder).find((one) => /^licen[cs]e(-mit)?(\.\w+)?$/i.test(one) && !isOther(told, one, folder));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    const from = text.search(GRANT);
    const address = TOLD_BY_ADDRESS[told.license];
    const whose = holders(text.slice(0, Math.max(from, 0)));
    if (whose.length > 0 && wordsOf(text.slice(from)) === grant) alike.push([title, ...whose].join('\n'));
    else if (address) others.push(`${title}\n\nThe licence: ${address}\nThe source: ${sourceOf(told)}`);
    else if (text) others.push(`${title}\n\n${text}`);
    else alike.push([title, sourceOf(told), `Copyright (c) ${holderOf(told)}`].filter(Boolean).join('\n'));
  }
  const same = ['Under the MIT licence above, word for word:', ...new Set(alike.sort())].join('\n\n');
  return [...(alike.length > 0 ? [same] : []), ...new Set(others.sort())];
}

/** Of two licences that may be chosen from, the text of the other one. */
const isOther = ({ license }: PackageJson, file: string, folder: string) =>
  /\bOR\b/.test(license) && !/-mit/i.test(file) && readdirSync(folder).some((one) => /^licen[cs]e-mit/i.test(one));

const holders = (head: string) =>
  head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /copyright|©/i.test(line));

const sourceOf = ({ homepage, repository }: PackageJson) =>
  homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';

function holderOf({ name, license, author }: PackageJson): string {
  if (license !== 'MIT') throw new Error(`${name} brings no licence text, and ${license} has to be looked at first`);
  return (typeof author === 'string' ? author : author?.name)?.replace(/\s*[<(].*$/, '') || `the authors of ${name}`;
}

/** Whoever the data is from, as data/ATTRIBUTION says; nothing where there is no such file. */
function dataTexts(data: string): string[] {
  const file = readdirSync(data).find((one) => /^attribution/i.test(one));
  return file ? [readFileSync(join(data, file), 'utf8').trim()] : [];
}
