/**
 * Hosts made by rule, the way tools for typo squatting make them (omission, repetition, swap, replacement, insertion, look-alikes) and the way
 * campaigns write them (bait, presents, throw-away endings); and honest ones from ordinary words and what businesses are called.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LOOKS: Readonly<Record<string, readonly string[]>> = { i: ['l', '1'], l: ['1', 'i'], o: ['0'], m: ['rn'], w: ['vv'], d: ['cl'] };

const each = (word: string, make: (at: number) => readonly string[]) =>
  [...new Set([...word].flatMap((_, at) => make(at)))].filter((one) => one !== word);

export const omissions = (word: string) => each(word, (at) => (at > 0 ? [word.slice(0, at) + word.slice(at + 1)] : []));
export const repetitions = (word: string) => each(word, (at) => [word.slice(0, at + 1) + word.slice(at)]);
export const swaps = (word: string) =>
  each(word, (at) => (at > 0 && at + 1 < word.length ? [word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)] : []));
export const replacements = (word: string) =>
  each(word, (at) => (at > 0 ? [word.slice(0, at) + LETTERS[(word.charCodeAt(at) * 7 + at) % 26] + word.slice(at + 1)] : []));
export const lookAlikes = (word: string) =>
  each(word, (at) => (LOOKS[word[at] as string] ?? []).map((other) => word.slice(0, at) + other + word.slice(at + 1)));

/** Two slips: one of the above on a look-alike. */
export const twice = (word: string) =>
  lookAlikes(word)
    .flatMap((one) => swaps(one))
    .filter((one) => one !== word);

export const NAMES = ['whatsapp', 'telegram', 'discord', 'snapchat'] as const;
export const BAIT = ['login', 'verify', 'download', 'update', 'apk', 'gold', 'premium', 'tahmil', 'skachat', 'indir'] as const;
export const PRESENTS = ['gift', 'nitro', 'airdrop', 'giveaway', 'free-nitro'] as const;
export const THROWAWAY = ['top', 'xyz', 'site', 'online', 'icu', 'click'] as const;

/** Ordinary words beside a name or like one, in the languages that such hosts were seen in, and what stands beside them in honest hosts. */
export const ORDINARY = (
  'telegraf telegraph telegramme telegrama groupe groupes groupie signals signale element elements session sessions viper vibes discards discard ' +
  'messagers lines skyline zoomed wireless maxima tangos snaps lineup baseline online airline pipeline streamline marcopol camstreams truecolor ' +
  'groupama splus facet faceting whatson whatnot telecom telekom telegenic televox teleport telemark snapdragon snapshot discography discovery'
).split(' ');
export const BUSINESS =
  'tours bank news dental photo shop consulting immobilier avocats reisen musica school clinic hotel energy studio law fitness'.split(' ');
export const HONEST_ENDINGS = ['com', 'fr', 'de', 'net', 'es', 'co.uk'];
/** Names of the list that are everyday words, or that a business may bear. */
const EVERYDAY = 'signal zoom line wire element session tango max kik imo viber skype discord'.split(' ');

export const under = (words: readonly string[], endings: readonly string[]) =>
  words.flatMap((word) => endings.map((ending) => `${word}.${ending}`));

/** Shapes of imitations, and the least share of each that is found, in per cent: a figure may rise, and is then raised here. */
export const SHAPES: readonly (readonly [string, readonly string[], number])[] = [
  ['a letter left out', under(NAMES.flatMap(omissions), ['com', 'net']), 90],
  ['a letter twice', under(NAMES.flatMap(repetitions), ['com', 'net']), 85],
  ['two letters swapped', under(NAMES.flatMap(swaps), ['com', 'net']), 90],
  ['a letter exchanged', under(NAMES.flatMap(replacements), ['com', 'net']), 85],
  ['letters that look alike', under(NAMES.flatMap(lookAlikes), ['com', 'net']), 95],
  ['a look-alike and a swap', under(['discord', 'telegram'].flatMap(twice), ['com']), 75],
  [
    'bait',
    under(
      NAMES.flatMap((name) => BAIT.flatMap((word) => [`${name}-${word}`, `${word}-${name}`])),
      ['com', 'net'],
    ),
    100,
  ],
  [
    'bait glued',
    under(
      ['whatsapp', 'telegram'].flatMap((name) => BAIT.flatMap((word) => [`${name}${word}`, `${word}${name}`])),
      ['com'],
    ),
    100,
  ],
  [
    'presents',
    under(
      PRESENTS.flatMap((word) => [`discord-${word}`, `dlscord-${word}`, `discrod-${word}`]),
      ['com', 'ru'],
    ),
    100,
  ],
  [
    'throw-away endings',
    under(
      NAMES.flatMap((name) => [`${name}-web`, `${name}-cn`, `${name}xk`, `web-${name}`]),
      THROWAWAY,
    ),
    95,
  ],
  ['copies numbered', under(['telegram88', 'telegram001', 'whatsapp99', 'whatsapp24'], ['com', 'net']), 100],
  ['provinces', under(['tg-zh', 'telegramx', 'telegram-zh', 'tg-4821'], ['gd.cn', 'sh.cn', 'jl.cn']), 100],
  ['both names', under(['zhifeiji-telegram', 'dianbao-telegram', 'tg-telegram', 'telegram-feiji', 'whats-whatsapp'], ['com', 'net']), 100],
  ['teams', under(['teams-install', 'teams-update', 'teams-login'], ['com', 'top']), 100],
  ['a short form thrown away', under(['tg-4821', 'tg-kq88', 'tg-login', 'whats-ab'], THROWAWAY), 100],
];

/** Shapes that are nobody's copies. */
export const HONEST_SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['ordinary words', under(ORDINARY, HONEST_ENDINGS)],
  [
    'ordinary words beside a business',
    under(
      ORDINARY.flatMap((word) => BUSINESS.flatMap((business) => [`${word}-${business}`, `${word}${business}`])),
      HONEST_ENDINGS,
    ),
  ],
  [
    'everyday names beside a business',
    under(
      EVERYDAY.flatMap((word) => BUSINESS.flatMap((business) => [`${word}-${business}`, `${business}-${word}`, `${word}${business}`])),
      ['com', 'fr', 'de'],
    ),
  ],
];
