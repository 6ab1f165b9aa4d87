/** Reads the list from its files, for Node: command line, tests and build tools. The browser build has bundled.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListData } from './catalog.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const folder = (dir: string) =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => json(join(dir, name)));

/** `dir` is the project's data/ folder. Throws with the file's name where one is missing or is not JSON. */
export function readList(dir: string): ListData {
  return {
    list: json(join(dir, 'list.json')),
    apps: folder(join(dir, 'apps')),
    modified: folder(join(dir, 'modified')),
    reported: folder(join(dir, 'reported')),
    sites: json(join(dir, 'sites.json')),
    certificates: json(join(dir, 'certificates.json')),
  };
}
