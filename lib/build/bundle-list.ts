/**
 * The build's way of putting the list into a bundle: one string that is parsed when the list is first asked for, so that a
 * background that only wakes up pays nothing for it. Each source is there once, what can be worked out of names and hosts is, and what keepers of the list and of the vocabularies wrote for one another stays behind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentHelp } from '../catalog/help.ts';
import { knownAmong } from '../catalog/known-apps.ts';
import { packList } from '../catalog/packed-list.ts';
import { readList } from '../catalog/read-list.ts';
import { workOut } from '../catalog/worked-out.ts';
import { checkData } from '../list/check.ts';

/** Vocabularies, and what only their keepers read in them. */
const WORDS = /[\\/]data[\\/]words[\\/]\w+\.json$/;
const KEEPERS_ONLY: ReadonlySet<string> = new Set(['about', 'source', '$schema']);

const LIST = 'virtual:list';
const KNOWN = 'virtual:known-apps';

/** A Vite plugin that serves the list of the folder `dir` to lib/catalog/bundled.ts, and the few apps that the guide names to bundled-help.ts. */
export function bundleList(dir: string) {
  const text = () => JSON.stringify(packList(workOut(readList(dir))));
  return {
    name: 'mamoon:list',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === LIST || id === KNOWN ? `\0${id}` : undefined),
    load: (id: string) => {
      if (id === `\0${LIST}`) return `export default ${JSON.stringify(text())};`;
      if (id === `\0${KNOWN}`) return `export default ${JSON.stringify(knownAmong(readList(dir).apps))};`;
      if (WORDS.test(id)) return wordsOnly(readFileSync(id, 'utf8'));
      return undefined;
    },
  };
}

/** The JSON of a vocabulary without what its keepers wrote about it, at any depth. */
function wordsOnly(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value) => (KEEPERS_ONLY.has(key) ? undefined : value));
}

/** Throws with file, line and message of everything that is wrong with the list; returns what the build should say aloud. */
export function assertData(dir: string, today: string): readonly string[] {
  const { problems } = checkData(dir, today, null);
  if (problems.length > 0)
    throw new Error(`the list is not sound:\n${problems.map((one) => `${one.file}:${one.line}: ${one.message}`).join('\n')}`);
  return currentHelp(JSON.parse(readFileSync(join(dir, 'help.json'), 'utf8')), today).dropped;
}
