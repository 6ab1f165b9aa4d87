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
  const pack = (value: unknown, known: Sources): unknown => {
    if (Array.isArray(value)) return value.map((one) => pack(one, known));
    if (typeof value !== 'object' || value === null) return value;
    const own = 'sources' in value && isSources(value.sources) ? value.sources : known;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !KEEPERS_ONLY.has(key))
        .map(([key, one]) => {
          if (key === 'sources' && one === own) return [key, Object.values(own).map(placeOf)];
          if (key === 'by' && isKeys(one, own)) return [key, one.map((name) => placeOf(own[name] as object))];
          return [key, pack(one, own)];
        }),
    );
  };
  const packed = pack(list, {}) as object;
  return { sources: [...places.keys()].map((text) => JSON.parse(text)), list: packed };
}

/** Sources by their keys, not the array in which a list keeper names several. */
const isSources = (value: unknown): value is Sources => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeys = (value: unknown, sources: Sources): value is string[] => Array.isArray(value) && value.every((key) => key in sources);
const isPlaces = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'number');

/** The records as they were packed, their sources in the order of their files. Keys begin with a letter: an object's numeric keys are sorted. */
export function unpackList({ sources, list }: PackedList): ListData {
  const keyOf = (place: number) => `s${place}`;
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (key === 'by' && isPlaces(one)) return [key, one.map(keyOf)];
        if (key === 'sources' && isPlaces(one)) return [key, Object.fromEntries(one.map((place) => [keyOf(place), sources[place]]))];
        return [key, unpack(one)];
      }),
    );
  };
  return unpack(list) as ListData;
}
