/**
 * The list in the form in which it ships: each source once for all records, claims that name theirs by number, and the keys of records
 * apart from their values, once for all records that have the same. Knows how to write that form and how to read it back; who reads the
 * list sees no difference but the sources' keys.
 */
import type { ListData } from './catalog.ts';

/**
 * Every object is an array of its values after the place of its keys in `shapes`, and every array one after 0. `by` and `sources` of records
 * hold places in `sources`.
 */
export interface PackedList {
  readonly shapes: readonly (readonly string[])[];
  readonly sources: readonly unknown[];
  readonly list: unknown;
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
  const packed = pack(list, {});
  const sources = [...places.keys()].map((text) => JSON.parse(text));
  const { shapes, flat } = flattener();
  return { shapes, sources: flat(sources) as unknown[], list: flat(packed) };
}

/** Turns objects into arrays, and collects which keys they had. */
function flattener(): { readonly shapes: string[][]; flat(value: unknown): unknown } {
  const shapes: string[][] = [[]];
  const known = new Map<string, number>();
  const shapeOf = (keys: string[]) => {
    const name = keys.join(' ');
    const place = known.get(name) ?? shapes.length;
    if (place === shapes.length) shapes.push(keys);
    known.set(name, place);
    return place;
  };
  const flat = (value: unknown): unknown => {
    if (Array.isArray(value)) return [0, ...value.map(flat)];
    if (typeof value !== 'object' || value === null) return value;
    return [shapeOf(Object.keys(value)), ...Object.values(value).map(flat)];
  };
  return { shapes, flat };
}

/** Sources by their keys, not the array in which a list keeper names several. */
const isSources = (value: unknown): value is Sources => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeys = (value: unknown, sources: Sources): value is string[] => Array.isArray(value) && value.every((key) => key in sources);

/** Places as they were packed: an array of numbers, and nothing else. */
const isPlaces = (value: unknown): value is [0, ...number[]] =>
  Array.isArray(value) && value.length > 1 && value[0] === 0 && value.every((one) => typeof one === 'number');

/** The records as they were packed, their sources in the order of their files. Keys begin with a letter: an object's numeric keys are sorted. */
export function unpackList({ shapes, sources: packed, list }: PackedList): ListData {
  let sources: readonly unknown[] = [];
  const keyOf = (place: number) => `s${place}`;
  const unpack = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [shape] = value as [number];
    const { length } = value;
    if (shape === 0) {
      const items: unknown[] = [];
      for (let at = 1; at < length; at++) items.push(unpack(value[at]));
      return items;
    }
    const keys = shapes[shape] as readonly string[];
    const record: Record<string, unknown> = {};
    for (let at = 1; at < length; at++) {
      const key = keys[at - 1] as string;
      const one: unknown = value[at];
      if (key === 'by' && isPlaces(one)) record[key] = one.slice(1).map(keyOf);
      else if (key === 'sources' && isPlaces(one))
        record[key] = Object.fromEntries(one.slice(1).map((place) => [keyOf(place), sources[place]]));
      else record[key] = unpack(one);
    }
    return record;
  };
  sources = unpack(packed) as readonly unknown[];
  return unpack(list) as ListData;
}
