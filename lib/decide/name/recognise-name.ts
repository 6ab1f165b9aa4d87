/**
 * Which entry of the list a title or an app's name means: knows how names are spelt, decorated and imitated, and that a name alone
 * proves nothing. Everyday words are found but marked.
 */
import type { Catalog, Entry, NamedEntry } from '../../catalog/catalog.ts';
import type { AppRecord, ModifiedRecord, ReportedRecord } from '../../catalog/schema.ts';
import { START } from '../../catalog/word-index.ts';
import { foldWords, pressName } from '../../fold/names.ts';
import { skeletonOf } from '../../fold/skeleton.ts';
import { NEIGHBOUR_WORDS } from '../host/lure-words.ts';
import { isGluedByBuilders } from './mod-grammar.ts';
import { BAIT_WORDS, isLeftover, isTimeOrVersion, LEFTOVER_WORDS } from './name-words.ts';

export interface NameMatch {
  /** What the list says that the name is. */
  readonly kind: 'app' | 'modified' | 'reported';
  readonly id: string;
  /** The app itself; for a modified client the genuine app, for a reported one the app it imitates, else null. */
  readonly app: AppRecord | null;
  /** Records of copies that bear the same name; beside `kind: 'app'` where a genuine product is called like a copy. */
  readonly modified: ModifiedRecord | null;
  readonly reported: ReportedRecord | null;
  /**
   * `exact`: the text is the name, but for store phrases, versions and the like. `confusable`: some letters only look like the name's.
   * `misspelt`: one letter away from a long name. `with-bait`: the name and words only copies add. `contained`: one part of a longer text.
   */
  readonly how: 'exact' | 'confusable' | 'misspelt' | 'with-bait' | 'contained';
  /** The name is an everyday word or another product's name: never enough alone. */
  readonly everyday: boolean;
  /** A genuine product of the maker is called so too ("WhatsApp Plus"): the name alone does not make the page a copy's. */
  readonly genuine: boolean;
  /** Characters that print nothing stand inside the matched words. */
  readonly hidden: boolean;
  /** The list's spelling that matched. */
  readonly name: string;
  /** The matched words of the text, folded. */
  readonly words: string;
  /** Bait words of the text outside the matched ones, folded. */
  readonly bait: readonly string[];
  /** Words of the text that are neither the name, nor bait, nor leftovers, folded. */
  readonly rest: readonly string[];
}

/** Titles are cut to this many words, names to this many words in a row. */
const MOST_WORDS = 40;
const LONGEST_NAME = 7;
/** Misspelt names are looked for in so many words together, and only when so long. */
const LONGEST_NEAR = 2;
const LEAST_NEAR = 7;
/** Bait is taken off words up to this length, when so much of a name remains. */
const LONGEST_WORD = 40;
const LEAST_GLUED = 5;
const NONE: readonly never[] = [];

interface Found {
  readonly from: number;
  readonly to: number;
  readonly named: NamedEntry;
  readonly how: 'exact' | 'confusable' | 'misspelt';
  /** The matched word carries a bait affix (`whatsappgold`). */
  readonly affix: string | null;
}

/** Answers kept for each list: the rules of one page ask for its few names again and again. */
const MOST_KEPT = 64;
const kept = new WeakMap<Catalog, Map<string, NameMatch | null>>();

/**
 * The entry that the text names, the longest name first (`Telegram X` before `Telegram`, `GBWhatsApp` before `WhatsApp`); null when it
 * names none. Any text is accepted; only the first words of a long one are read.
 */
export function recogniseName(text: string, catalog: Catalog): NameMatch | null {
  const answers = kept.get(catalog) ?? new Map<string, NameMatch | null>();
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (answers.size >= MOST_KEPT) answers.clear();
  kept.set(catalog, answers);
  const match = recognised(text, catalog);
  answers.set(text, match);
  return match;
}

function recognised(text: string, catalog: Catalog): NameMatch | null {
  const words = withoutGaps(foldWords(text), catalog).slice(0, MOST_WORDS);
  const found = findingsIn(text, words, catalog);
  const best = withoutShadow(found);
  return best ? matchOf(best, found, words, text, catalog) : null;
}

/** Letters in a row that stand for themselves: fewer are initials. */
const LEAST_SPELT = 4;

/** `W h a t s A p p` is one word: letters set apart are put together, and parted again around a known name. */
function withoutGaps(words: readonly string[], catalog: Catalog): readonly string[] {
  if (!words.some((word, at) => word.length === 1 && words[at + 1]?.length === 1)) return words;
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (words[end]?.length === 1) end++;
    if (end - at >= LEAST_SPELT) joined.push(...partedAtName(words.slice(at, end).join(''), catalog));
    else joined.push(...words.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return joined;
}

function partedAtName(letters: string, catalog: Catalog): string[] {
  for (let length = Math.min(letters.length, LONGEST_WORD); length >= LEAST_GLUED; length--)
    for (let from = 0; from + length <= letters.length; from++) {
      const name = letters.slice(from, from + length);
      if (catalog.namesAt(pressName(name)).some(({ everyday }) => !everyday))
        return [letters.slice(0, from), name, letters.slice(from + length)].flatMap((part) => foldWords(part.replace(/\d+/g, ' $& ')));
    }
  return [letters];
}

/** The best; but where a report's everyday name («واتساب ويب») only repeats a known app's with a word more, the app is what the text names. */
function withoutShadow(found: readonly Found[]): Found | undefined {
  const [best] = found;
  if (best?.named.entry.type !== 'reported' || !best.named.everyday) return best;
  const inside = ({ from, to, named, how }: Found) =>
    from >= best.from &&
    to <= best.to &&
    to - from < best.to - best.from &&
    named.entry.type === 'app' &&
    !named.everyday &&
    how === 'exact';
  return found.find(inside) ?? best;
}

/** Everything that could be a name, the best first. */
function findingsIn(text: string, words: readonly string[], catalog: Catalog): Found[] {
  const found = [...spelt(words, catalog), ...affixed(words, catalog), ...looking(text, words, catalog)];
  return found.length > 1 ? found.sort((a, b) => weight(b, words) - weight(a, words)) : found;
}

/** The first of the words run together, as much as an index asks for. */
function beginning(words: readonly string[], from: number, end: number): string {
  let text = '';
  for (let at = from; at < end && pressName(text).length < START; at++) text += words[at];
  return text;
}

/** Names written so, or nearly so; everyday words must be written exactly so, others may have a letter doubled or left single. */
function spelt(words: readonly string[], catalog: Catalog): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < words.length; from++) {
    const end = Math.min(words.length, from + LONGEST_NAME);
    const mayBe = catalog.startsName(pressName(beginning(words, from, end)));
    for (let to = from + 1; to <= (mayBe ? end : Math.min(end, from + LONGEST_NEAR)); to++) {
      const joined = to === from + 1 ? (words[from] as string) : words.slice(from, to).join('');
      const pressed = pressName(joined);
      const exact = mayBe ? catalog.namesAt(pressed).filter((named) => isSpelt(named, joined)) : NONE;
      for (const named of exact) found.push({ from, to, named, how: 'exact', affix: null });
      if (exact.length > 0 || to - from > LONGEST_NEAR || pressed.length < LEAST_NEAR) continue;
      const near = catalog.namesNear(pressed);
      if (near.length === 0 || isOrdinary(joined)) continue;
      for (const named of near) {
        if (named.folded[0] !== joined[0]) continue;
        const written = words.slice(from, to).join(' ');
        found.push({ from, to, named, how: differsInNumber(written, named.folded) ? 'exact' : 'misspelt', affix: null });
      }
    }
  }
  return found;
}

/** A letter may be doubled or left single, but not two: `imoo` is imo, `ovo` is no oovoo. Everyday words must be written exactly so. */
function isSpelt({ folded, everyday }: NamedEntry, joined: string): boolean {
  const name = folded.replace(/ /g, '');
  return everyday ? name === joined : name.length - joined.length < 2;
}

/** Names of two words are said in the singular and the plural: "Zoom meeting", "Google Meets". Of one word that is another word: `telegrams`. */
const differsInNumber = (a: string, b: string) => a.includes(' ') && b.includes(' ') && (a === `${b}s` || b === `${a}s`);

const isOrdinary = (word: string) => NEIGHBOUR_WORDS.has(word) || LEFTOVER_WORDS.has(word) || BAIT_WORDS.has(word);

/** One word glued from a name and bait: `whatsappgold`, `واتسابذهبي`. */
function affixed(words: readonly string[], catalog: Catalog): Found[] {
  const found: Found[] = [];
  const glue = (name: string, affix: string, from: number, before: boolean) => {
    if (name.length < LEAST_GLUED) return;
    const bare = affix.startsWith('ال') ? affix.slice(2) : affix;
    const isBuilt = name.length > LEAST_GLUED && isGluedByBuilders(bare, before);
    const isBait = isBuilt || BAIT_WORDS.has(bare);
    if (!isBait && !(name.length > LEAST_GLUED && bare.length > 2 && LEFTOVER_WORDS.has(bare))) return;
    for (const named of catalog.namesAt(pressName(name))) {
      if (named.everyday || (isBuilt && named.folded.replace(/ /g, '') !== name)) continue;
      found.push({ from, to: from + 1, named, how: 'exact', affix: isBait ? bare : null });
    }
  };
  for (const [from, word] of words.entries()) {
    for (let cut = 2; cut <= word.length - 2 && word.length <= LONGEST_WORD; cut++) {
      glue(word.slice(0, cut), word.slice(cut), from, false);
      glue(word.slice(cut), word.slice(0, cut), from, true);
    }
  }
  return found;
}

const APOSTROPHES = /['’ʼ`´]/g;
/** Arabic letters pass for Latin ones only among Latin ones. */
const ARABIC_ALONE = /^[\u0600-\u06ff\s!-/:-@[-`{-~]*$/;
const ASCII = /^[\0-\x7f]*$/;

/** Names that the text only looks like. Words are cut as the folded ones are, so that positions agree; where they do not, only whole texts compare. */
function looking(text: string, words: readonly string[], catalog: Catalog): Found[] {
  if (ARABIC_ALONE.test(text)) return [];
  const looks = skeletonOf(text.slice(0, 600)).replace(APOSTROPHES, '').replace(/\+/g, ' plus ');
  const seen = looks
    .split(ASCII.test(looks) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  if (seen.length !== words.length) return [];
  const found: Found[] = [];
  for (let from = 0; from < seen.length; from++) {
    const end = Math.min(seen.length, from + LONGEST_NAME);
    if (!catalog.startsLook(beginning(seen, from, end))) continue;
    for (let to = from + 1; to <= end; to++) {
      const joined = words.slice(from, to).join('');
      for (const named of catalog.namesLooking(seen.slice(from, to).join(''))) {
        const name = named.folded.replace(/ /g, '');
        const otherScript = /[^\0-\x7f]/.test(joined);
        if (name === joined || (!otherScript && name.length < 5)) continue;
        found.push({ from, to, named, how: 'confusable', affix: null });
      }
    }
  }
  return found;
}

/** A misspelling must be longer than the surer match by more than a version number or a short word. */
const CERTAINTY = { exact: 2, confusable: 1, misspelt: -40 } as const;

/** Longer names first; of equal ones the surer; of one spelling the entry that is more than an everyday word, copies before the genuine app. */
function weight({ from, to, named, how }: Found, words: readonly string[]): number {
  const letters = words.slice(from, to).join('').length;
  return letters * 100 + CERTAINTY[how] * 10 + (named.everyday ? 0 : 4) + (named.genuine ? 1 : 0) + (named.entry.type === 'app' ? 0 : 2);
}

function matchOf(found: Found, all: readonly Found[], words: readonly string[], text: string, catalog: Catalog): NameMatch {
  const { named, from, to } = found;
  const { entry } = named;
  const same = all.filter((other) => other.from === from && other.to === to);
  const outside = [...words.slice(0, from), ...words.slice(to)];
  const bait = outside.filter((word) => BAIT_WORDS.has(word));
  if (found.affix) bait.push(found.affix);
  const rest = outside.filter((word) => !BAIT_WORDS.has(word) && !isLeftover(word) && !isTimeOrVersion(word));
  const how = found.how !== 'exact' ? found.how : rest.length > 0 ? 'contained' : bait.length > 0 ? 'with-bait' : 'exact';
  return {
    kind: entry.type,
    id: entry.record.id,
    app: appOf(entry, catalog),
    modified: same.map(({ named }) => named.entry).find((one) => one.type === 'modified')?.record ?? null,
    reported: same.map(({ named }) => named.entry).find((one) => one.type === 'reported')?.record ?? null,
    how,
    everyday: named.everyday,
    genuine: same.some((other) => other.named.genuine),
    hidden: hiddenInside(text),
    name: named.name,
    words: words.slice(from, to).join(' '),
    bait,
    rest,
  };
}

function appOf(entry: Entry, catalog: Catalog): AppRecord | null {
  if (entry.type === 'app') return entry.record;
  const id = entry.type === 'modified' ? entry.record.base : entry.record.imitates;
  return (id !== null && catalog.apps.get(id)) || null;
}

/** Between two Latin letters; joiners within Persian words and bidi marks beside a word are ordinary writing. */
const hiddenInside = (text: string) => /[a-z][\p{Cf}\p{Default_Ignorable_Code_Point}]+[a-z]/iu.test(text);

const LEGAL = new Set(
  'inc llc ltd limited corp corporation co company gmbh ag sa sarl srl bv oy ab pte pty plc lp llp fz fzllc fzco dmcc jsc ooo app apps team official dev developer developers studio'
    .split(' ')
    .map(skeletonOf),
);

/** A developer's name as a store shows it: exactly alike but for case, spaces and punctuation. */
const shown = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ \t\r\n.,]+/g, ' ')
    .replace(/^ | $/g, '');
/** What is left of it for the eye, without legal forms. */
const core = (name: string) =>
  skeletonOf(name.normalize('NFKC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !LEGAL.has(word))
    .join('');

/**
 * Are two developer names the same? `imitates`: they differ only in characters that print nothing or look alike, in a no-break space,
 * or in the legal form ("WhatsApp Inc." with a no-break space). Empty names are `different` from everything.
 */
export function sameDeveloper(a: string, b: string): 'same' | 'imitates' | 'different' {
  if (!shown(a) || !shown(b)) return 'different';
  if (shown(a) === shown(b)) return 'same';
  return core(a) !== '' && core(a) === core(b) ? 'imitates' : 'different';
}
