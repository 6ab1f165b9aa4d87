/** The list that ships inside the extension, put there by the build (lib/build/bundle-list.ts). Node has read-list.ts. */
import text from 'virtual:list';
import type { ListData } from './catalog.ts';
import { unpackList } from './packed-list.ts';

/** Every record under data/, in file order. Parses the whole list: ask once. */
export function bundledList(): ListData {
  return unpackList(JSON.parse(text));
}
