/** Which signs of a copy a host bears, beside one likeness of a listed name. Draws no conclusion: the points are in points.ts. */
import { distance } from 'fastest-levenshtein';
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import type { Host } from '../../fold/hosts.ts';
import { foldName, pressName } from '../../fold/names.ts';
import { COMMON_ENDINGS, isEveryday } from './embedded-domain.ts';
import { type Likeness, partsOf } from './host-likeness.ts';
import {
  ADDRESS_WORDS,
  CODE_OR_WORD,
  EDITION_WORDS,
  NAME_PARTS,
  NEIGHBOUR_WORDS,
  OWN_SHORT_FORMS,
  PROGRAM_WORDS,
  RARE_SHORT_FORMS,
  SHORT_FORMS,
} from './lure-words.ts';
import type { HostSign } from './points.ts';
import { type Reading, readPieces } from './vocabulary.ts';

export interface Address extends Host {
  /** Under a dynamic-DNS parent. */
  readonly dynamic: boolean;
  /** Under that, or under an ending whose names are mostly registered to be thrown away. */
  readonly throwaway: boolean;
}

/** From this length one edit rarely gives another word; one letter less for an app that feeds show imitated. */
const LEAST_COINED = 8;
const LEAST_COINED_IMITATED = 7;
const SHORT_WORD = 5;
const LONG_TEXT = 4;
/** Endings of old: countries have two letters, these are no fashion. */
const OLD_ENDING = /^(?:[a-z]{2}|com|net|org|info|biz|edu|gov|mil|int|xn--.*)$/;

const isMeetings = (brand: Brand) => brand.app.does.includes('meetings');

/** Words that make a copy of this name: of help only where the name is no everyday word, of invitations where the app invites. */
export const isBait = (reading: Reading, brand: Brand): boolean =>
  reading.trap + (isEveryday(brand) ? 0 : reading.prize) > 0 ||
  ((!isEveryday(brand) || isMeetings(brand)) && reading.service + reading.meeting > 0);

/** `facetime`, `groupme`, `bigolive`: two ordinary words, which others join to a third or spell a letter apart. */
function isCompound({ app, word }: Brand): boolean {
  if (app.imitated) return false;
  const spoken = app.names.everyday.map(foldName);
  const isPart = (part: string) => NAME_PARTS.has(part) || spoken.includes(part);
  for (let cut = 2; cut <= word.length - 2; cut++) if (isPart(word.slice(0, cut)) && isPart(word.slice(cut))) return true;
  return false;
}

/** `discordapp`, `facebookmessenger`: a listed name and a word for programs, by which the maker is known as well. */
function isNameAndProgram({ word }: Brand, catalog: Catalog): boolean {
  for (const program of PROGRAM_WORDS)
    if (word.length > program.length + 3 && word.endsWith(program) && catalog.brandsAt(word.slice(0, -program.length)).length > 0)
      return true;
  return false;
}

/** `telegramme`, `telegrammhs`: the name and its first letters more are a word of a language. */
const holdsOrdinary = ({ brand, matched }: Likeness) =>
  [...NEIGHBOUR_WORDS].some((word) => word !== brand.word && word.includes(brand.word) && matched.includes(word));

const isCoined = (brand: Brand) => brand.word.length >= LEAST_COINED && !isEveryday(brand);

function signOfName(found: Likeness, bait: boolean): HostSign {
  switch (found.form) {
    case 'looks':
      return signOfLooks(found, bait);
    case 'short':
      return OWN_SHORT_FORMS.has(found.matched) ? 'own short form' : RARE_SHORT_FORMS.has(found.matched) ? 'rare short form' : 'short form';
    case 'near':
      return isNearCoined(found.brand) ? 'near a coined name' : 'near a name';
    case 'sounds':
      return signOfSound(found);
    case 'scrambled':
      return 'scrambled name';
    default:
      return signOfWriting(found.brand);
  }
}

function signOfLooks({ brand, matched, whole }: Likeness, bait: boolean): HostSign {
  const says = brand.word.length >= SHORT_WORD || bait || /[^\0-\x7f]/.test(matched);
  return whole && says ? 'looks like the name' : 'looks like it inside';
}

function isNearCoined(brand: Brand): boolean {
  const imitated = brand.app.imitated === true && brand.own;
  return (isCoined(brand) && (imitated || !isCompound(brand))) || (imitated && brand.word.length >= LEAST_COINED_IMITATED);
}

function signOfSound({ brand, matched }: Likeness): HostSign {
  if (!isCoined(brand) || isCompound(brand)) return 'sounds like a name';
  return distance(matched, brand.word) <= 2 ? 'sounds like a coined name' : 'sounds faintly like one';
}

function signOfWriting(brand: Brand): HostSign {
  if (isEveryday(brand)) return 'everyday word';
  if (brand.app.class === 'social') return 'a network';
  return isCoined(brand) ? 'coined name' : 'a name';
}

/** No word of any language has it. */
const THRICE = /([a-vx-z])\1\1/;

/** A letter written twice makes no other word: `viiber`, `skyype`; not `weechat`, whose two are another name's. */
const isDoubled = ({ brand, matched }: Likeness) =>
  brand.word.length >= SHORT_WORD && matched.length === brand.word.length + 1 && pressName(matched) === pressName(brand.word);
/** `discordd`, `ttelegram`: the name and its own last or first letter once more. */
const isDoubledAtEnd = ({ brand, form, whole, glued, rest }: Likeness) =>
  form === 'exact' &&
  !whole &&
  !isEveryday(brand) &&
  rest.length === 1 &&
  rest[0] === (glued === 'start' ? brand.word.at(-1) : brand.word[0]);
/** `web-zoom.us`: the ending of an official host, another registered name. */
const hasOfficialEnding = (brand: Brand, host: Address) =>
  brand.app.domains.some(({ value }) => value === `${brand.word}.${host.suffix}`) && !COMMON_ENDINGS.includes(host.suffix);
/** Does the maker own a domain that is just this word? Where not, nothing honest differs from it "only in the registry". */
const hasOwnDomain = (brand: Brand) => brand.app.domains.some(({ value }) => value.startsWith(`${brand.word}.`));

/**
 * Numbered meeting rooms, as meeting services write them (`us05web`): a number with a region or a web word on either side.
 * Matches `us05web`, `05meet`, `web08`, `uso1web`; not `3m`, `web`, `room101`.
 */
const ROOM =
  /(?:^|[-.])(?:[a-z]{0,2}o?\d{1,3}(?:we|web|us|uk|eu|meet|live|www|biz|app|pro|office|in|io)|[a-z]{0,2}(?:us|uk|eu|we|web|w|meet|app|in)[a-z]{0,3}o?\d{1,3})/;
const speaksOfRooms = (brand: Brand, text: string) => isMeetings(brand) && ROOM.test(text.replaceAll(brand.word, '-'));

const without = (host: Address) => host.before.filter((label) => label !== 'www');

/** The name once more, or its other name: `zhifeiji-telegram`. */
const isSaidBy = (piece: string, { word }: Brand) => piece === word || SHORT_FORMS.get(piece) === word;

/** The signs of a host that bears the likeness in its registered label. */
export function signsInName(found: Likeness, host: Address, catalog: Catalog): Set<HostSign> {
  const { brand, form, whole, glued } = found;
  const rest = readPieces(found.rest);
  const before = readPieces(without(host).flatMap(partsOf));
  const signs = new Set<HostSign>([signOfName(found, isBait(rest, brand))]);
  const put = (sign: HostSign, is: boolean) => {
    if (is) signs.add(sign);
  };
  put('a whole piece', whole && form !== 'scrambled');
  put('glued at the start', glued === 'start');
  put('glued in the middle', glued === 'middle');
  put('made of two words', form === 'exact' && isCompound(brand));
  put('a short word glued', !whole && isEveryday(brand) && brand.word.length < SHORT_WORD);
  put('a word of four letters', isEveryday(brand) && brand.word.length < SHORT_WORD);
  put('an ordinary word', !whole && holdsOrdinary(found) && !isBait(rest, brand) && rest.program === 0 && !host.throwaway);
  put('a letter doubled', isDoubledAtEnd(found));
  put('a letter thrice', THRICE.test(host.name));
  put('said twice', whole && brand.word.length >= SHORT_WORD && found.rest.some((piece) => isSaidBy(piece, brand)));
  if (found.rest.length === 0) putAlone(found, host, before, catalog, put);
  else putBeside(found, rest, host, catalog, put);
  putEnding(found, rest, host, put);
  put('bait before the name', before.trap > 0 && (form !== 'exact' || host.throwaway || host.shared || !hasOwnDomain(brand)));
  return signs;
}

type Put = (sign: HostSign, is: boolean) => void;

/** Nothing but the name: only the registry differs, which honest namesakes do too. */
function putAlone(found: Likeness, host: Address, _before: Reading, catalog: Catalog, put: Put): void {
  const { brand, form, matched } = found;
  put('a letter doubled', form === 'near' && isDoubled(found));
  if (form !== 'exact') return;
  const rooms = speaksOfRooms(brand, host.before.join('.'));
  const second = isNameAndProgram(brand, catalog);
  put('a meeting room', rooms);
  put('a name and program', second);
  put('nothing else', !isEveryday(brand) && !host.dynamic && !second && !THRICE.test(host.name));
  put('nothing else beside an everyday word', isEveryday(brand) && !rooms);
  put('a domain that nobody has', !isEveryday(brand) && !hasOwnDomain(brand) && !second);
  put('split by a hyphen', matched.includes('-'));
}

/** The name with other pieces around it, as the signs about them ask for it. */
interface Beside {
  readonly found: Likeness;
  readonly rest: Reading;
  readonly host: Address;
  /** The name is an everyday word. */
  readonly word: boolean;
  /** The name is spelt as its own. */
  readonly written: boolean;
  /** Nothing beside it is left without a meaning. */
  readonly explained: boolean;
  /** The app is a network: tools and fan pages of others bear its name. */
  readonly social: boolean;
  /** Rooms of the maker's own meetings are addressed so. */
  readonly room: boolean;
}

function putBeside(found: Likeness, rest: Reading, host: Address, catalog: Catalog, put: Put): void {
  const { brand, form } = found;
  const written = form === 'exact';
  const isRoom = () => speaksOfRooms(brand, host.unicode) || (isMeetings(brand) && hasOfficialEnding(brand, host));
  const beside: Beside = {
    found,
    rest,
    host,
    word: isEveryday(brand),
    written,
    explained: rest.unexplained === 0 && rest.title === 0,
    social: brand.app.class === 'social',
    room: written && rest.digits > 0 && isRoom(),
  };
  putLures(beside, put);
  putServices(beside, put);
  putPrograms(beside, put);
  put('a name and program', isNameAndProgram(brand, catalog) && written);
  putExplained(beside, put);
  putUnexplained(beside, put);
  putMeetings(beside, put);
}

function putLures({ found, rest, host, word, written, explained, social }: Beside, put: Put): void {
  const { form, whole, rest: pieces } = found;
  const isOthers = social && written && !host.throwaway;
  const network = isOthers && rest.unexplained > 0;
  const satellite = isOthers && !whole;
  const unclear = form === 'short' && (rest.longest > 1 || rest.title > 0);
  put('trap', rest.trap > 0 && !network && !satellite && !unclear);
  put('prize', rest.prize > 0 && rest.trap === 0 && !word && !network);
  put('file or edition beside a short form', form === 'short' && pieces.some((piece) => EDITION_WORDS.has(piece)) && explained);
}

function putServices({ found: { brand }, rest, host, word, explained }: Beside, put: Put): void {
  const cheapHelp = host.throwaway && explained && (brand.word.length >= SHORT_WORD || rest.service > 1);
  put('service', rest.service > 0 && (!word || isMeetings(brand) || cheapHelp) && rest.trap === 0);
  put('a second service', rest.service > 1 && !word);
  put('invitation', rest.meeting > 0 && (!word || isMeetings(brand)) && rest.trap === 0);
}

function putPrograms({ found, rest, host, word, written, explained, social }: Beside, put: Put): void {
  const { brand, whole, rest: pieces } = found;
  const isFirst = (piece: string) => ADDRESS_WORDS.has(piece) && host.name.startsWith(piece);
  put('program', rest.program > 0 && !PROGRAM_WORDS.has(brand.word));
  put('program beside a name', rest.program > 0 && written && !word && explained && !whole && !social);
  put('a place', rest.place > 0 && !word && explained);
  put('www glued to the name', written && !whole && !word && isFirst(pieces[0] as string));
  put('messenger beside a word', word && explained && pieces.some((piece) => piece.startsWith('messenger')));
}

function putExplained({ found, rest, word, written, explained, social }: Beside, put: Put): void {
  const { brand, whole, glued } = found;
  const coined = brand.word.length < LEAST_COINED || (glued === 'start' && rest.companion === 0);
  put('explained name', written && whole && !word && explained && !social && rest.companion === 0 && rest.digits === 0);
  put('explained', explained && written && (word || (!whole && coined)));
}

function putUnexplained({ found, rest, host, word, written, social, room }: Beside, put: Put): void {
  const { brand, form, whole, matched, glued, rest: pieces } = found;
  const [first = ''] = pieces;
  const isOnly = pieces.length === 1;
  const bait = isBait(rest, brand);
  const own = rest.trap + rest.service + rest.meeting + rest.prize;
  put('short text beside', !word && rest.unexplained > 0 && rest.longest < LONG_TEXT && written && glued !== 'middle' && !social);
  const said = pieces.some((piece) => isSaidBy(piece, brand));
  put('long text beside', rest.longest >= LONG_TEXT && form !== 'looks' && !(bait && !word && whole) && !said);
  put('two letters of a phrase', word && isOnly && host.name.startsWith(matched) && CODE_OR_WORD.has(first));
  // Copies of a coined name are numbered; one digit is an edit of it, and judged as such.
  const namesake = word || brand.word.length < LEAST_COINED ? /^\d+$/ : /^\d$/;
  put('only a number', isOnly && namesake.test(first) && !room && !host.throwaway && form !== 'short');
  put('a title', rest.title > 0 && !bait);
  put('companion', rest.companion > 0 && own === 0 && rest.longest < LONG_TEXT && !host.dynamic);
}

function putMeetings({ found: { brand }, host, word, written, explained, room }: Beside, put: Put): void {
  put('a meeting room', room);
  put('an official ending', written && isMeetings(brand) && explained && hasOfficialEnding(brand, host));
  put('meetings', word && isMeetings(brand) && explained);
}

function putEnding({ brand, form, whole, rest: pieces }: Likeness, rest: Reading, host: Address, put: Put): void {
  const ending = host.suffix.slice(host.suffix.lastIndexOf('.') + 1);
  put('throw-away ending', host.throwaway && !host.dynamic);
  const kept = form === 'exact' && !isEveryday(brand) && pieces.length > 0 && !(rest.companion > 0 && rest.unexplained === 0);
  put('a whole name on it', kept && whole && host.throwaway);
  put('a network on it', kept && brand.app.class === 'social' && host.throwaway);
  put('new ending', form === 'scrambled' && !OLD_ENDING.test(ending) && !host.throwaway);
  put('dynamic name', host.dynamic);
  put('shared host', host.shared && !host.dynamic && pieces.length > 0 && rest.companion === 0);
}

/** The signs of a host that bears it in a label before: honest integrations are written so too, so the registered name must speak against it. */
export function signsBefore(found: Likeness, host: Address): Set<HostSign> {
  const { brand, form, whole, glued } = found;
  const word = isEveryday(brand);
  const signs = new Set<HostSign>([signOfName(found, false), 'before a registered name']);
  const put = (sign: HostSign, is: boolean) => {
    if (is) signs.add(sign);
  };
  put('a whole piece', whole);
  put('made of two words', form === 'exact' && isCompound(brand));
  put('an unclear name before', (form === 'near' || form === 'sounds') && brand.word.length < LEAST_COINED);
  put('glued in the middle', !whole && (glued === 'middle' || word));
  put('labels of the maker', found.matched.includes('.') || isOwnSubdomain(found, host));
  put('a meeting room', form === 'exact' && isRoomBefore(found, host));
  putUnder(found, host, put);
  return signs;
}

const isRoomBefore = ({ brand, whole }: Likeness, host: Address): boolean =>
  speaksOfRooms(brand, host.unicode) || (isMeetings(brand) && whole && /0\d/.test(host.name));

/** What the registered name and the labels beside say. */
function putUnder(found: Likeness, host: Address, put: Put): void {
  const { brand, form, whole, glued } = found;
  const rest = readPieces(found.rest);
  const own = readPieces(partsOf(host.name));
  const isOther = (label: string) => !found.matched.split('.').some((piece) => label.includes(piece));
  const others = readPieces(without(host).filter(isOther).flatMap(partsOf));
  const word = isEveryday(brand);
  const ownBait = form === 'short' ? own.trap > 0 && own.unexplained === 0 : isBait(own, brand) && (!word || own.unexplained === 0);
  const onLabel = rest.trap > 0 && rest.unexplained === 0 && brand.word.length >= SHORT_WORD;
  put('under bait', ownBait && whole);
  put('under a throw-away name', host.throwaway && whole && !word && form !== 'short');
  put('under bait on a shared host', (host.throwaway || host.shared) && rest.trap + others.trap > 0);
  put('bait on the label', !whole && glued === 'end' && onLabel);
}

/** `accounts.name.example.net`: the label before the name is one that the maker's own host would have. */
function isOwnSubdomain({ brand, form, matched, whole }: Likeness, host: Address): boolean {
  const at = host.before.indexOf(matched);
  return form === 'exact' && whole && at > 0 && brand.word.length >= SHORT_WORD && readPieces([host.before[at - 1] as string]).trap > 0;
}
