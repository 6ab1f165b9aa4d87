import { expect, test } from 'vitest';
import type { ListData } from '../../../lib/catalog/catalog.ts';
import { appFacts } from '../../../lib/catalog/facts.ts';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { packList, unpackList } from '../../../lib/catalog/packed-list.ts';
import { readList } from '../../../lib/catalog/read-list.ts';

const list = readList('data');
const shipped = unpackList(JSON.parse(JSON.stringify(packList(list))));

/** Claims with their sources in place of the keys, without what only list keepers read. */
const inFull = (value: unknown, sources: Record<string, unknown> = {}): unknown => {
  if (Array.isArray(value)) return value.map((one) => inFull(one, sources));
  if (typeof value !== 'object' || value === null) return value;
  const own = (value as { sources?: Record<string, unknown> }).sources ?? sources;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'sources' && key !== '$schema' && key !== 'note')
      .map(([key, one]) => [key, key === 'by' && Array.isArray(one) ? one.map((name) => own[name]) : inFull(one, own)]),
  );
};

test('the list that ships says of every record what the files say, by the same sources', () => {
  for (const part of ['apps', 'modified', 'reported'] as const) expect(inFull(shipped[part])).toEqual(inFull(list[part]));
  expect(inFull({ list: shipped.list, sites: shipped.sites, certificates: shipped.certificates })).toEqual(
    inFull({ list: list.list, sites: list.sites, certificates: list.certificates }),
  );
});

test('what people are told of an app is the same', () => {
  const [one, other] = [loadCatalog(list), loadCatalog(shipped as ListData)];
  for (const id of list.apps.map((app) => app.id)) expect(appFacts(other, id)).toEqual(appFacts(one, id));
});

test('each source is there once', () => {
  const texts = packList(list).sources.map((source) => JSON.stringify(source));
  expect(new Set(texts).size).toBe(texts.length);
});
