/**
 * Vocabulary of copies: the words of data/words/hosts.json and data/words/ordinary.json, ready to be asked. Each set there says what it holds and
 * where its words come from.
 */
import hosts from '../../../data/words/hosts.json' with { type: 'json' };
import ordinary from '../../../data/words/ordinary.json' with { type: 'json' };

/** All words of a set, whatever their language; what stands beside the languages says what the set is. */
function wordsOf(set: Readonly<Record<string, string | readonly string[]>>): ReadonlySet<string> {
  return new Set(Object.values(set).flatMap((words) => (typeof words === 'string' ? [] : words)));
}

export const TRAP_WORDS = wordsOf(hosts.sets.trap);
export const PRIZE_WORDS = wordsOf(hosts.sets.prize);
export const SERVICE_WORDS = wordsOf(hosts.sets.service);
export const EDITION_WORDS = wordsOf(hosts.sets.edition);
export const MEETING_WORDS = wordsOf(hosts.sets.meeting);
export const PROGRAM_WORDS = wordsOf(hosts.sets.program);
export const PLAIN_WORDS = wordsOf(hosts.sets.plain);
export const COMPANION_WORDS = wordsOf(hosts.sets.companion);
export const TITLE_WORDS = wordsOf(hosts.sets.title);
/** `www` and its like. */
export const ADDRESS_WORDS = wordsOf(hosts.sets.address);
export const PLACE_WORDS = wordsOf(hosts.sets.place);
export const CODE_OR_WORD = wordsOf(hosts.sets.codeOrWord);
export const ABUSED_SUFFIXES = wordsOf(hosts.sets.throwawayEnding);
/** Ordinary words that stand one or two letters from a listed name. */
export const NEIGHBOUR_WORDS = wordsOf(ordinary.sets.neighbour);
/** Words of which names are made: `face` and `time`. */
export const NAME_PARTS = wordsOf(ordinary.sets.part);

/**
 * Short forms that campaigns and ordinary speech use for an app, as word → its name: shorter than any likeness of letters would
 * find (longer misspellings such as sgnl or watsab are found by their consonants). Never enough without bait or a throw-away ending beside them.
 */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['tg', 'telegram'],
  ['tlgr', 'telegram'],
  ['feiji', 'telegram'],
  ['zhifeiji', 'telegram'],
  ['dianbao', 'telegram'],
  ['wa', 'whatsapp'],
  ['whats', 'whatsapp'],
  ['wats', 'whatsapp'],
  ['insta', 'instagram'],
  ['hypesquad', 'discord'],
  ['teams', 'microsoftteams'],
]);
/** Of these, the ones that hardly anything else is called. */
export const RARE_SHORT_FORMS: ReadonlySet<string> = new Set(['tg', 'tlgr', 'zhifeiji', 'whats', 'wats']);
/** Of these, what only the app itself is called. */
export const OWN_SHORT_FORMS: ReadonlySet<string> = new Set(['hypesquad']);

/**
 * Words that the list calls everyday, since they are words of some language, but that hosts of other companies hardly ever contain:
 * none of 24,893 popular domains does (counted in November 2026), against 9 for signal and 225 for line. In hosts they are coined words.
 */
export const COINED_IN_HOSTS: ReadonlySet<string> = new Set(['kakao', 'discord']);
