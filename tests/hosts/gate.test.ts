/** Every copy of a site is looked at: the gate must not lose what the judgement would say. */
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { isPlaceOfApps } from '../../lib/catalog/sites.ts';
import { decideAddress } from '../../lib/decide/decide.ts';
import { speaksOfApps } from '../../lib/detect/app-words.ts';
import { LINKS, SAYS, TAGS } from '../../lib/detect/gate.ts';
import { parsePage } from '../../lib/measure/parse-page.ts';
import { COPIES } from './own-pages.ts';

const catalog = loadCatalog(readList(new URL('../../data', import.meta.url).pathname));
/** Of an ordinary page there is more than a few elements. */
const FILLING = '<i></i>'.repeat(40);

test.each(COPIES)('%s is looked at, or known by its address', (url, html) => {
  const page = parsePage(html + FILLING);
  // The parser's document knows no "*" where a browser does.
  const asBrowser = { getElementsByTagName: (name: string) => [...page.querySelectorAll(name)] } as unknown as Document;
  const says = new Function('document', `return ${SAYS};${TAGS}`) as (document: Document) => boolean;
  const isLooked =
    speaksOfApps(url, page.title) || isPlaceOfApps(catalog.site(new URL(url))) || page.querySelector(LINKS) !== null || says(asBrowser);
  expect(isLooked || decideAddress(url, catalog).level === 'alarm').toBe(true);
});
