/**
 * The list in the form in which it ships: each source once for all records, and claims that name theirs by number. Knows how to write
 * that form and how to read it back; who reads the list sees no difference but the sources' keys.
 */
import type { ListData } from './catalog.ts';

/** The records without their sources; `by` holds places in `sources`. */
export interface PackedList {
  readonly sources: readonly object[];
  readonly list: object;
}

type Sources = Readonly<Record<string, object>>;

/** What only list keepers read is left out. */
const KEEPERS_ONLY: ReadonlySet<string> = new Set(['$schema', 'note']);

export function packList(list: ListData): PackedList {
  const places = new Map<string, number>();
  const placeOf = (source: object) => {
    const text = JSON.stringify(source);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const pack = (value: unknown, sources: Sources | null): unknown => {
    if (Array.isArray(value)) return value.map((one) => pack(one, sources));
    if (typeof value !== 'object' || value === null) return value;
    const own = (value as { sources?: unknown }).sources;
    const known = isSources(own) ? own : sources;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        if (KEEPERS_ONLY.has(key) || (key === 'sources' && one === own && known === own)) return [];
        if (key === 'by' && Array.isArray(one) && known) return [[key, one.map((name) => placeOf(known[name] as object))]];
        return [[key, pack(one, known)]];
      }),
    );
  };
  const packed = pack(list, null) as object;
  return { sources: [...places.keys()].map((text) => JSON.parse(text)), list: packed };
}

/** Sources by their keys, not the array in which a list keeper names several. */
const isSources = (value: unknown): value is Sources => typeof value === 'object' && value !== null && !Array.isArray(value);

export function unpackList({ sources, list }: PackedList): ListData {
  const unpack = (value: unknown, used: Set<number>): unknown => {
    if (Array.isArray(value)) return value.map((one) => unpack(one, used));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (key !== 'by' || !Array.isArray(one) || typeof one[0] !== 'number') return [key, unpack(one, used)];
        for (const place of one) used.add(place);
        return [key, one.map(String)];
      }),
    );
  };
  const withSources = (record: unknown): unknown => {
    const used = new Set<number>();
    const unpacked = unpack(record, used) as object;
    return { ...unpacked, sources: Object.fromEntries([...used].map((place) => [String(place), sources[place]])) };
  };
  return Object.fromEntries(
    Object.entries(list).map(([key, part]) => [
      key,
      RECORDS.has(key) ? (part as unknown[]).map(withSources) : key === 'sites' || key === 'certificates' ? withSources(part) : part,
    ]),
  ) as unknown as ListData;
}

const RECORDS: ReadonlySet<string> = new Set(['apps', 'modified', 'reported']);
