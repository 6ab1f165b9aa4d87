/**
 * The build's way of putting the list into a bundle: one string that is parsed when the list is first asked for, so that a
 * background that only wakes up pays nothing for it. Notes for list keepers stay behind, and each source is there once.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentHelp } from '../catalog/help.ts';
import { knownAmong } from '../catalog/known-apps.ts';
import { packList } from '../catalog/packed-list.ts';
import { readList } from '../catalog/read-list.ts';
import { checkData } from '../list/check.ts';

const LIST = 'virtual:list';
const KNOWN = 'virtual:known-apps';

/** A Vite plugin that serves the list of the folder `dir` to lib/catalog/bundled.ts, and the few apps that the guide names to bundled-help.ts. */
export function bundleList(dir: string) {
  const text = () => JSON.stringify(packList(readList(dir)));
  return {
    name: 'mamoon:list',
    resolveId: (id: string) => (id === LIST || id === KNOWN ? `\0${id}` : undefined),
    load: (id: string) => {
      if (id === `\0${LIST}`) return `export default ${JSON.stringify(text())};`;
      if (id === `\0${KNOWN}`) return `export default ${JSON.stringify(knownAmong(readList(dir).apps))};`;
      return undefined;
    },
  };
}

/** Throws with file, line and message of everything that is wrong with the list; returns what the build should say aloud. */
export function assertData(dir: string, today: string): readonly string[] {
  const { problems } = checkData(dir, today, null);
  if (problems.length > 0)
    throw new Error(`the list is not sound:\n${problems.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n')}`);
  return currentHelp(JSON.parse(readFileSync(join(dir, 'help.json'), 'utf8')), today).dropped;
}
