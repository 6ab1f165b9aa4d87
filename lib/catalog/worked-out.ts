/**
 * What of a record's names and hosts is worked out when the list is built, so that a background that wakes up only reads it. Knows how it is
 * written into a record and read from it; a record without it (a pack's, an organisation's, a file's) is worked out when the list is read.
 */
import { type BrandWord, brandWords } from './brand-words.ts';
import type { ListData } from './catalog.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord } from './schema.ts';
import { namesOf, type Spelling, spellingsOf } from './spellings.ts';

type AnyRecord = AppRecord | ModifiedRecord | ReportedRecord;

/** Joins what belongs to one record; folded words hold letters, digits and spaces only. */
const BETWEEN = '|';
/** Stands for a name that is another one's spelling. */
const LEFT_OUT = '-';
/** Before a spelling or word: an everyday one, an app's own. */
const EVERYDAY = '*';
const OWN = '!';
/** Before the host that bears a brand word, as its place among the app's domains. */
const AT = '@';

interface WorkedOut {
  readonly spellings?: string;
  readonly brands?: string;
}

/** The list with what can be worked out in advance in each record. */
export function workOut(list: ListData): ListData {
  const spelt = <T extends AnyRecord>(record: T): T & WorkedOut => ({ ...record, spellings: writeSpellings(record) });
  return {
    ...list,
    apps: list.apps.map((app) => ({ ...spelt(app), brands: writeBrands(app) })),
    modified: list.modified.map(spelt),
    reported: list.reported.map(spelt),
  };
}

/** Spellings of the record's names, as `spellingsOf` gives them. */
export function readSpellings(record: AnyRecord & WorkedOut): Spelling[] {
  if (record.spellings === undefined) return spellingsOf(record);
  const written = record.spellings.split(BETWEEN);
  const found: Spelling[] = [];
  for (const [at, { name, genuine }] of namesOf(record).entries()) {
    const one = written[at] ?? '';
    if (one === LEFT_OUT) continue;
    const everyday = one.startsWith(EVERYDAY);
    found.push({ name, folded: (everyday ? one.slice(1) : one) || name.toLowerCase(), everyday, genuine });
  }
  return found;
}

/** One place a name; empty where the name in small letters is its own spelling. */
function writeSpellings(record: AnyRecord): string {
  const spellings = new Map(spellingsOf(record).map((one) => [`${one.genuine} ${one.name}`, one]));
  return namesOf(record)
    .map(({ name, genuine }) => {
      const one = spellings.get(`${genuine} ${name}`);
      // A name that stands twice is one spelling.
      spellings.delete(`${genuine} ${name}`);
      if (!one) return LEFT_OUT;
      return (one.everyday ? EVERYDAY : '') + (one.folded === name.toLowerCase() ? '' : one.folded);
    })
    .join(BETWEEN)
    .replace(/\|+$/, '');
}

/** The app's words in host names, as `brandWords` gives them. */
export function readBrands(app: AppRecord & WorkedOut): readonly BrandWord[] {
  if (app.brands === undefined) return brandWords(app);
  if (app.brands === '') return [];
  return app.brands.split(BETWEEN).map((one) => {
    const [marked = '', place] = one.split(AT);
    const word = marked.replace(/^[*!]+/, '');
    return {
      word,
      official: place === undefined ? '' : (app.domains[Number(place)]?.value ?? ''),
      everyday: marked.startsWith(EVERYDAY),
      own: marked.slice(0, marked.length - word.length).includes(OWN),
    };
  });
}

function writeBrands(app: AppRecord): string {
  const places = app.domains.map(({ value }) => value);
  return brandWords(app)
    .map(({ word, official, everyday, own }) => {
      const place = places.indexOf(official);
      return (everyday ? EVERYDAY : '') + (own ? OWN : '') + word + (place < 0 ? '' : AT + place);
    })
    .join(BETWEEN);
}
