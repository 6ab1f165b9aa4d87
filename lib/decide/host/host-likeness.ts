/** Finds a known app's name in one label of a host, however it is written there: whole, glued, look-alike, misspelt or shortened. */
import { distance } from 'fastest-levenshtein';
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import { pressName } from '../../fold/names.ts';
import { consonantsOf, skeletonOf } from '../../fold/skeleton.ts';
import { isEveryday } from './embedded-domain.ts';
import { COINED_IN_HOSTS, NEIGHBOUR_WORDS, PROGRAM_WORDS, SHORT_FORMS, TITLE_WORDS } from './lure-words.ts';
import { isKnownWord } from './vocabulary.ts';

export interface Likeness {
  readonly brand: Brand;
  /** `exact`: written so; `looks`: look-alike letters; `near`: one edit or swap; `sounds`: the same consonants; `scrambled`: the first letters and most others; `short`: a short form. */
  readonly form: 'exact' | 'looks' | 'near' | 'sounds' | 'scrambled' | 'short';
  /** The piece of the label, as a person sees it. */
  readonly matched: string;
  /** Between hyphens or dots, not glued to other letters. */
  readonly whole: boolean;
  /** Where it is glued: what stands on the other side. null when whole. */
  readonly glued: 'start' | 'end' | 'middle' | null;
  /** What else the label says. */
  readonly rest: readonly string[];
}

const RANK: Record<Likeness['form'], number> = { exact: 0, looks: 1, near: 2, sounds: 3, scrambled: 4, short: 5 };
/** Two or three letters written out say less than a long name misspelt: `discod-qq`. */
const rankBeside = ({ form, brand }: Likeness, other: Likeness) => RANK[form] + (brand.word.length <= 3 && other.form === 'near' ? 2.5 : 0);
/** Shorter names are not looked for inside other words. */
const LEAST_GLUED = 4;
const LONGEST_NAME = 24;
/** The first word of a two-word name must be spelt exactly if it is shorter than this. */
const LEAST_TOLD_APART = 5;
/** Names so long are found even across hyphens. */
const LEAST_ACROSS = 9;

/** Names of so many letters are found with one of them doubled; in shorter ones that makes another word. */
const LEAST_NEAR = 6;
/** Digits are read as letters only in names so long. */
const LEAST_LEET = 7;
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** `wh4ts4pp`, `t3legram`: digits between letters, read as the letters that they stand for in chats. Others stay: `telegram24`. */
const withoutDigits = (text: string) => text.replace(/(?<=[a-z])[0134578](?=[a-z])/g, (digit) => LEET[digit] ?? digit);

/** `zooominvite`: more than two of one letter are read as two. */
const STRETCHED = /([a-vx-z])\1{2,}/;

/** The pieces of a label between its hyphens. */
export const partsOf = (label: string) => label.split(/[-_]+/).filter(Boolean);

/**
 * The best likeness in one label (as a person sees it, lower case): whole pieces before glued ones, exact before look-alike before
 * misspelt, longer names first. null where there is none; everyday words are found too, and left to the caller to weigh.
 */
export function likenessIn(label: string, catalog: Catalog): Likeness | null {
  return likenessAsWritten(label, catalog) ?? (STRETCHED.test(label) ? likenessAsWritten(label.replace(STRETCHED, '$1$1'), catalog) : null);
}

function likenessAsWritten(label: string, catalog: Catalog): Likeness | null {
  const parts = partsOf(label);
  let best: Likeness | null = null;
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= Math.min(parts.length, from + 3); to++) {
      const found = wholeLikeness(parts.slice(from, to).join(''), catalog);
      if (!found || (found.form === 'short' && parts.length === 1)) continue;
      const matched = parts.slice(from, to).join('-');
      best = better(best, { ...found, matched, whole: true, glued: null, rest: [...parts.slice(0, from), ...parts.slice(to)] });
    }
  }
  if (best && best.form !== 'short') return best;
  for (const [at, part] of parts.entries()) {
    const found = gluedLikeness(part, catalog) ?? misspeltBesideWord(part, catalog);
    if (found) best = better(best, { ...found, rest: [...parts.slice(0, at), ...found.rest, ...parts.slice(at + 1)] });
  }
  return best ?? acrossHyphens(parts, catalog);
}

/** `google-meeting`: a name of two words with hyphens between them and other letters around; only names too long to arise by chance. */
function acrossHyphens(parts: readonly string[], catalog: Catalog): Likeness | null {
  const found = parts.length > 1 ? gluedIn(parts.join(''), parts.join('-'), 'exact', catalog) : null;
  if (!found || found.brand.word.length < LEAST_ACROSS) return null;
  // `delta-chatter`, `proton-meetup`: the last word is another one.
  const after = found.glued === 'end' ? '' : (found.rest.at(-1) as string);
  const cutWord = parts.find((part) => part.length > after.length && part.endsWith(after)) ?? '';
  return after && !isKnownWord(after) && cutWord && !isKnownWord(cutWord) ? null : found;
}

/** `signal-messenger` names Signal: a name that is also the word for such apps gives way to one that is not. */
function better(a: Likeness | null, b: Likeness): Likeness {
  if (!a) return b;
  const [before, now] = [rankBeside(a, b), rankBeside(b, a)];
  if (now < before) return b;
  const [generic, other] = [PROGRAM_WORDS.has(a.brand.word), PROGRAM_WORDS.has(b.brand.word)];
  if (now === before && generic !== other) return generic ? b : a;
  return now === before && b.brand.word.length > a.brand.word.length ? b : a;
}

function wholeLikeness(text: string, catalog: Catalog): Pick<Likeness, 'brand' | 'form'> | null {
  const exact = catalog.brandsAt(text)[0];
  if (exact) return { brand: exact, form: 'exact' };
  const looks = catalog.brandsLooking(skeletonOf(text)).find(({ word }) => word.length >= LEAST_GLUED);
  if (looks) return { brand: looks, form: 'looks' };
  const spoken = catalog.brandsAt(withoutDigits(text)).find(({ word }) => word.length >= LEAST_LEET);
  if (spoken) return { brand: spoken, form: 'looks' };
  const short = catalog.brandsAt(SHORT_FORMS.get(text) ?? '')[0];
  if (short) return { brand: short, form: 'short' };
  if (NEIGHBOUR_WORDS.has(text) || isEverydaySpelling(text, catalog)) return null;
  const near = nearLikeness(text, catalog) ?? nearInLooks(text, catalog);
  if (near) return { brand: near, form: 'near' };
  const consonants = consonantsOf(text);
  if (consonants.length < 4) return null;
  const sounds = catalog
    .brandsSounding(consonants)
    .find(({ word }) => word[0] === text[0] && !text.includes(word) && distance(word, text) <= (word.length >= 8 ? 3 : 2));
  return sounds ? { brand: sounds, form: 'sounds' } : null;
}

/** `bottim`, `vibber`: shorter names count with a letter doubled. */
const withoutDoubles = (text: string) => (text.length === LEAST_NEAR ? text.replace(/([a-z])\1/, '$1') : '');

/** A spelling of a name that is also a phrase of a language (`whatsup`). */
const isEverydaySpelling = (text: string, catalog: Catalog) =>
  catalog.namesAt(pressName(text)).some(({ entry, everyday, folded }) => entry.type === 'app' && everyday && !COINED_IN_HOSTS.has(folded));

/** One edit away, but for the first letter (tank, bank) and a number at the end; never of an everyday word. */
function nearLikeness(text: string, catalog: Catalog): Brand | undefined {
  if (/\d$/.test(text) || NEIGHBOUR_WORDS.has(text)) return undefined;
  const meant = (brand: Brand) => brand.word[0] === text[0] && brand.own && !isEveryday(brand) && !differsInShortWord(brand.word, text);
  return catalog.brandsNear(text).find(meant) ?? catalog.brandsAt(withoutDoubles(text)).find(meant);
}

/** `dlscrod`, `vvhtsapp`: a slip in letters that look like others. Only of names that feeds show imitated: two slips in another are another word. */
function nearInLooks(text: string, catalog: Catalog): Brand | undefined {
  const look = skeletonOf(text);
  return catalog
    .brandsNearLook(look)
    .find((brand) => skeletonOf(brand.word)[0] === look[0] && !isEveryday(brand) && !differsInShortWord(brand.word, text));
}

/** `mpnmessenger` and `msnmessenger` share their long word and differ in a short one, which is another name. */
function differsInShortWord(word: string, text: string): boolean {
  for (let from = word.length - 4; from > 0; from--) {
    const tail = word.slice(from);
    if (isKnownWord(tail) && text.endsWith(tail)) return from < LEAST_TOLD_APART;
  }
  return false;
}

type Glued = Pick<Likeness, 'brand' | 'form' | 'matched' | 'whole' | 'glued' | 'rest'>;

/** A name with other letters on either side in the same piece; the longest one. Written as it is first, by its looks second. */
function gluedLikeness(part: string, catalog: Catalog): Glued | null {
  const skeleton = skeletonOf(part);
  return gluedIn(part, part, 'exact', catalog) ?? (skeleton === part ? null : gluedIn(skeleton, part, 'looks', catalog));
}

function gluedIn(text: string, matched: string, form: 'exact' | 'looks', catalog: Catalog): Glued | null {
  let best: Glued | null = null;
  for (let from = 0; from + LEAST_GLUED <= text.length; from++) {
    if (!(form === 'looks' ? catalog.startsBrandLook(text.slice(from)) : catalog.startsBrand(text.slice(from)))) continue;
    for (let to = Math.min(text.length, from + LONGEST_NAME); to - from >= LEAST_GLUED; to--) {
      const word = text.slice(from, to);
      const brand = (form === 'looks' ? catalog.brandsLooking(word) : catalog.brandsAt(word))[0];
      if (!brand || (best && best.brand.word.length >= brand.word.length)) continue;
      const rest = [text.slice(0, from), text.slice(to)].filter(Boolean);
      best = { brand, form, matched, whole: false, glued: rest.length === 2 ? 'middle' : from === 0 ? 'start' : 'end', rest };
    }
  }
  return best;
}

/** `telegarmapk`, `telegrms`: a misspelt long name glued to a known word counts as if a hyphen stood between them, in the plural as itself. */
function misspeltBesideWord(part: string, catalog: Catalog): Glued | null {
  if (NEIGHBOUR_WORDS.has(part)) return null;
  if (part.endsWith('s')) {
    const plural = nearLikeness(part.slice(0, -1), catalog);
    if (plural && plural.word.length >= 7) return { brand: plural, form: 'near', matched: part, whole: true, glued: null, rest: [] };
  }
  for (let cut = 2; cut <= part.length - 2 && part.length <= LONGEST_NAME; cut++) {
    for (const [name, word] of [
      [part.slice(0, cut), part.slice(cut)],
      [part.slice(cut), part.slice(0, cut)],
    ] as const) {
      if (name.length < 6 || !isKnownWord(word) || (word.length === 2 && TITLE_WORDS.has(word))) continue;
      const brand = nearLikeness(name, catalog) ?? nearInLooks(name, catalog);
      // A code of two letters counts only after a full name: `telegra` and `af` are no misspelling.
      if (
        brand &&
        brand.word.length >= 7 &&
        (name.length >= 7 || (brand.app.imitated && word.length > 2)) &&
        (word.length > 2 || name.length >= brand.word.length)
      )
        return { brand, form: 'near', matched: part, whole: true, glued: null, rest: [word] };
    }
  }
  return null;
}
