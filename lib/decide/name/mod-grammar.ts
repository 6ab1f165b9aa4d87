/**
 * How modified clients are called: a known name with somebody's name, a colour, letters or a version of the builder's. Knows also what honest
 * products put there. The words are those of data/words/mods.json; says nothing about what a page offers.
 */
import data from '../../../data/words/mods.json' with { type: 'json' };
import { foldWords } from '../../fold/names.ts';
import { phraseSets } from '../calling/phrase-set.ts';
import { BAIT_WORDS } from './name-words.ts';

type SetName = keyof typeof data.sets;

const { sets: SAYS } = phraseSets(
  Object.fromEntries(
    Object.entries(data.sets).map(([name, set]) => [
      name,
      Object.entries(set)
        .filter(([language]) => language !== 'about')
        .flatMap(([, words]) => words)
        .join('\n'),
    ]),
  ) as Record<SetName, string>,
);

/** Builders sign with letters and numbers: `gb`, `an`, `b58`, `ob2`. Not `m2`, `a`, nor what stands for a system, a language, a country, a company. */
const SIGNED =
  /^(?!(?:pc|tv|hd|ai|uk|us|eu|usa|uae|ksa|vs|en|ar|fa|ur|de|fr|es|pt|ru|it|id|tr|in|or|to|go|my|no|by|of|at|on|is|im|it|we|me|up|inc|ltd|llc|gmbh|co|com|org|net|www|vpn|app|apk|sms|mms|gps|sim|zip|rar|exe|msi|dmg|ios|mac|win|all|new|top|for|the|and|get|web|bot|one|two|big|dp|pdf|faq|qr|url|les|des|une|est|sur|par|ile|ve)$)(?:[a-z]{2,3}\d{0,3}|[a-z]\d{2,3})$/;
/** Letters glued before a name in one word: `gbwhatsapp`. */
const GLUED = /^[a-z]{2,3}\d?$/;

/** Words beside a name beyond which a text is a sentence. */
const MOST_WORDS = 5;

/** Is this what a builder glues to a known name: «عمر», `gold`, and before it `gb`? Takes a folded word. */
export const isGluedByBuilders = (word: string, before: boolean): boolean =>
  (before && GLUED.test(word) && SIGNED.test(word)) || SAYS.people.has(word) || SAYS.colours.has(word) || SAYS.builds.has(word);

/** Is this what honest products put beside a known name: «ملصقات», "backup"? Takes folded words. */
export const isHonestBeside = (words: readonly string[]): boolean => SAYS.beside.find(words, 1).length > 0;

/** Is this said of something for the app or about it: «شرح واتساب الذهبي», "Stickers for GBWhatsApp"? `words` are the name's in `text`, `rest` those beside it. */
export const isAbout = (text: string, { rest, words }: { readonly rest: readonly string[]; readonly words: string }): boolean =>
  isHonestBeside(rest) || isForApp(text, words);

/**
 * The words that make a known name a modified client's: «ابو عرب», «الوردي», `B58`. `around` are the words of the text beside the name, folded, in their
 * order; null where one of them is of another kind, where an honest product's word stands among them, or where there are none.
 */
export function buildersWords(around: readonly string[]): string | null {
  if (around.length === 0 || around.length > MOST_WORDS || isHonestBeside(around)) return null;
  let told = false;
  let named = false;
  for (const word of around) {
    if (SAYS.people.has(word) || SAYS.byname.has(word)) named = true;
    else if (isMark(word)) told = true;
    // Makers sell a "Plus" too, and nobody sells two.
    else if (BAIT_WORDS.has(word)) told ||= word === 'plus' && around.indexOf(word) !== around.lastIndexOf(word);
    // A family's name follows a given one, and a by-name is two words.
    else if (named) named = false;
    else return null;
    told ||= named;
  }
  return told ? around.join(' ') : null;
}

/** Is this a word that builders put beside a name: «عمر», `gold`, `gb`? Takes a folded word. */
export const isOfBuild = (word: string): boolean => isMark(word) || SAYS.people.has(word) || SAYS.byname.has(word) || BAIT_WORDS.has(word);

/** Letters and numbers that are no word of a builder's besides: "cli", `b58`; not "ali", `red`, `mod`. */
const isSignature = (word: string) => SIGNED.test(word) && !SAYS.people.has(word) && !SAYS.colours.has(word) && !SAYS.builds.has(word);

/** Are these builders' words nothing but letters in Latin: "cli", "b58"? */
export const isOnlySigned = (words: string): boolean => words.split(' ').every(isSignature);

const isMark = (word: string) => SAYS.colours.has(word) || SAYS.builds.has(word) || SAYS.letters.has(word) || SIGNED.test(word);

/** Is this nothing but two or three letters in Latin, as builders sign and as short words are written: `ob`, "fun"? */
const isBareLetters = (word: string) => /^[a-z]+$/.test(word) && isSignature(word);

/** Titles say the name first, then what the app is for: `JusTalk - Free Video Calls and Fun Video Chat`. */
const PARTS = /\s*(?:[:|—–]|\s-|-\s)\s*/;
/** Bare letters are a builder's so near to the name, with one word between at most. */
const NEAR = 2;

/**
 * The words of `around` without letters that stand far from the name: there three letters are a word ("fun", "day") and nobody's signature. `text` is
 * where they stand together, `name` the words of the app's name in it, folded; where the name is not found, nothing is taken away.
 */
export function withoutFarLetters(around: readonly string[], text: string, name: string): readonly string[] {
  if (!around.some(isBareLetters)) return around;
  const near = new Set<string>();
  const own = name.split(' ');
  for (const part of text.split(PARTS).map((one) => foldWords(one))) {
    const at = part.findIndex((_, from) => own.every((word, step) => part[from + step] === word));
    if (at < 0) continue;
    for (const word of [...part.slice(Math.max(0, at - NEAR), at), ...part.slice(at + own.length, at + own.length + NEAR)]) near.add(word);
    near.add(name);
  }
  return near.size === 0 ? around : around.filter((word) => near.has(word) || !isBareLetters(word));
}

/** Are these words that only built-over programs bear: `mod`, «مهكر»? */
export const isRebuiltBy = (words: string): boolean => SAYS.rebuilt.find(words.split(' '), 1).length > 0;

/** Words that make what stands before them something for the app: "Repost for Instagram". Folded. */
const FOR = new Set(foldWords('for pour para für per voor için ile برای کیلئے'));

/** Is the text called after something for the app, and not after the app? `name` are the words of the app's name in it, folded. */
export function isForApp(text: string, name: string): boolean {
  const words = foldWords(text);
  const at = words.indexOf(name.split(' ')[0] as string);
  return at > 1 && FOR.has(words[at - 1] as string);
}

/** What a page says of a modified build somewhere in its text: «ضد الحظر», "hide blue ticks"; null where it does not. */
export const saysBuild = (text: string): string | null => SAYS.spoken.find(foldWords(text, LONGEST), 1)[0]?.phrase ?? null;
const LONGEST = 4_000;
