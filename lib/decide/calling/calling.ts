/**
 * Is this an app for calls? Its text must say calls, voice or video chat, or meeting strangers on them, in a phrase of the vocabulary: without
 * such a proof no page offers one, whatever else it says. What stands in its company weighs for or against, in one table of points.
 */
import type { Reason } from '../../contract/verdict.ts';
import type { PageEvidence } from '../../detect/evidence.ts';
import { foldWords } from '../../fold/names.ts';
import { isLeftover } from '../name/name-words.ts';
import { weigh } from './model.ts';
import { PLACES, type Place, type Told, tellsNothing, toldOf } from './told.ts';
import { findAll, NEGATIONS, SAYS } from './words.ts';

/** From here on the page offers a calling app. */
export const ENOUGH = 4;

/** Kinds of phrases that are proofs, that support one, and that speak for something else. */
const PROOFS = ['calls', 'strangers', 'described'] as const;
const SUPPORTS = ['mentions', 'talk'] as const;
const AGAINST = ['companions', 'services', 'purposes'] as const;
type Group = (typeof PROOFS)[number] | (typeof SUPPORTS)[number] | (typeof AGAINST)[number];

/** Points of a group in a place: what an app is called says most, its first words nearly as much, a line in a long text only supports. */
const POINTS: Readonly<Record<Place, Readonly<Record<Group, number>>>> = {
  name: { calls: 5, strangers: 5, described: 3, mentions: 2, talk: 2, companions: -20, services: -9, purposes: -6 },
  lead: { calls: 5, strangers: 5, described: 3, mentions: 1, talk: 1, companions: -6, services: -4, purposes: -4 },
  rest: { calls: 3, strangers: 3, described: 2, mentions: 0, talk: 0, companions: 0, services: 0, purposes: 0 },
};
/** A second and a third different proof in the same place. */
const MORE = 1;
const MOST_MORE = 2;
/** The name is coined from talking: "VokaChat". On a page with nothing else it is all there is to go by. */
const COINED_NAME = { told: 2, bare: 4 } as const;
const OTHER_CATEGORY_POINTS = -4;
/** The learned weights add or take so much at most: they tip, they do not decide. */
const LEARNED = { least: -3, most: 2 } as const;
/** From here on they are sure; words of telephones and voices then count as a proof, worth so much. */
const SURE = 2;
const HINTED = 3;
/** A text of more words names its calls where it has any: descriptions in other words prove nothing there. */
const SHORT = 90;

/** Words at the beginning in which an app says what it is; features, permissions and changelogs follow. */
const INTRODUCTION = { companions: 26, services: 80, purposes: 16 } as const;

/** A phrase that counted, where it stands and what it gave. */
export interface Said {
  readonly place: Place;
  readonly group: Group | 'coined' | 'category' | 'hints' | 'learned';
  readonly phrases: readonly string[];
  readonly points: number;
}

export interface Calling {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What spoke against it, for the reason of a `none`. */
  readonly against: 'companion' | 'service' | 'other' | null;
  /** The sum's parts, for people who ask why. */
  readonly said: readonly Said[];
}

/** Scores a page's app: from `ENOUGH` on it is one for calls. Evidence without a proof scores below, and so does evidence without words. */
export function callingScore(evidence: PageEvidence): Calling {
  const told = toldOf(evidence);
  const found = PLACES.map((place) => findAll(told[place], MOST_FOUND));
  const denied = found.some(({ denials }) => denials.length > 0);
  const short = told.lead.length + told.rest.length <= SHORT;
  const namedForCalls = (found[0] as Found).calls.length > 0;
  const reading = { denied, short, named: namedForCalls };
  const said: Said[] = PLACES.flatMap((place, index) => saidIn(place, told[place], found[index] as Found, reading));
  const bare = tellsNothing(evidence) && worstOf(said) === null;
  if (!namedForCalls && (isNamedAfter(bare ? COINED_BARELY : COINED, evidence) || (bare && isCalledTalk(evidence))))
    said.push({ place: 'name', group: 'coined', phrases: [], points: bare ? COINED_NAME.bare : COINED_NAME.told });
  const category = evidence.store?.category ?? '';
  if (!CALLING_CATEGORY.test(category) && OTHER_CATEGORY.test(category))
    said.push({ place: 'name', group: 'category', phrases: [category], points: OTHER_CATEGORY_POINTS });
  let weighed: number | undefined;
  const weight = () => {
    weighed ??= weighWords(told);
    return weighed;
  };
  const proof = proofOf(said, {
    weight,
    bare,
    hinted: short && !denied && found.some(({ hints, mentions }) => hints.length + mentions.length > 0),
  });
  if (proof === 'hinted') said.push({ place: 'lead', group: 'hints', phrases: [], points: HINTED });
  if (proof !== null && proof !== 'coined') said.push({ place: 'lead', group: 'learned', phrases: [], points: learnedOf(weight()) });
  const sum = said.reduce((all, { points }) => all + points, 0);
  return { score: proof === null ? Math.min(sum, ENOUGH - 1) : sum, reasons: reasonsOf(said), against: worstOf(said), said };
}

interface Doubt {
  /** The learned weights of the text, weighed when they are asked for. */
  readonly weight: () => number;
  readonly bare: boolean;
  /** A short text has words of telephones, voices or pictures. */
  readonly hinted: boolean;
}

/**
 * How the text says calls: by name; by its own coined name where there is nothing else; or, in a short text and with the learned weights, in other
 * words. null where it does not.
 */
function proofOf(said: readonly Said[], { weight, bare, hinted }: Doubt): 'named' | 'coined' | 'described' | 'hinted' | null {
  const groups = new Set(said.map(({ group }) => group));
  if (groups.has('calls') || groups.has('strangers')) return 'named';
  if (bare && groups.has('coined')) return 'coined';
  if (groups.has('described') || (hinted && groups.has('mentions') && groups.has('talk')))
    return learnedOf(weight()) > 0 ? 'described' : null;
  return hinted && weight() >= SURE ? 'hinted' : null;
}

/** What the learned weights tip. */
const learnedOf = (weight: number): number => Math.max(LEARNED.least, Math.min(LEARNED.most, weight));

/** The learned weights of the whole text; nil in languages and scripts that they have not met. */
function weighWords({ name, lead, rest, language }: Told): number {
  const text = [...lead, ...rest];
  return !MET.test(language) || UNMET.test(text.join('')) ? 0 : weigh(name, text);
}
const MET = /^(?:en|ar|fr|tr|fa|ur|)$/;
const UNMET = /[^\p{Script=Latin}\p{Script=Arabic}\p{N}\p{M}]/u;

/** Different phrases of a kind that are looked for in a place. */
const MOST_FOUND = 6;
type Found = ReturnType<typeof findAll>;

/** What is known of the whole text when one place is read. */
interface Reading {
  /** The text says itself that there are no calls. */
  readonly denied: boolean;
  readonly short: boolean;
  /** The name itself says calls: then its first words speak of what else it does, and not of what it is. */
  readonly named: boolean;
}

/** What the words of one place say for and against. */
function saidIn(place: Place, words: readonly string[], found: Found, { denied, short, named }: Reading): Said[] {
  const all: Said[] = [];
  const add = (group: Group, more: number, before = words.length) => {
    const points = POINTS[place][group];
    const phrases = found[group].filter(({ at }) => at < before && !isDenied(words, at)).map(({ phrase }) => phrase);
    if (phrases.length > 0 && points !== 0)
      all.push({ place, group, phrases, points: points + Math.min(MOST_MORE, phrases.length - 1) * more });
  };
  for (const group of PROOFS) if ((!denied || place === 'name') && (group !== 'described' || short)) add(group, MORE);
  for (const group of SUPPORTS) add(group, 0);
  // What comes first says what an app is: another purpose that is named after its calls is one more thing that it does.
  const proof = Math.min(...[...found.calls, ...found.strangers].map(({ at }) => at));
  for (const group of AGAINST)
    if (place !== 'lead' || !named || group === 'services')
      add(group, 0, place === 'lead' ? Math.min(INTRODUCTION[group], group === 'purposes' ? proof : words.length) : words.length);
  return all;
}

const AGAINST_AS = { companions: 'companion', services: 'service', purposes: 'other', category: 'other' } as const;

/** The kind of evidence that speaks most against calls; null where none does. */
function worstOf(said: readonly Said[]): Calling['against'] {
  let worst: Said | null = null;
  for (const one of said) if (one.points < (worst?.points ?? 0)) worst = one;
  return worst && worst.group in AGAINST_AS ? AGAINST_AS[worst.group as keyof typeof AGAINST_AS] : null;
}

function reasonsOf(said: readonly Said[]): Reason[] {
  const reasons = new Set<Reason>();
  for (const { place, group } of said) {
    if (group === 'coined' || (place === 'name' && (group === 'calls' || group === 'mentions'))) reasons.add('calls-in-name');
    else if (group === 'calls' || group === 'described' || group === 'hints' || (group === 'mentions' && place === 'lead'))
      reasons.add('calls-in-description');
    else if (group === 'strangers') reasons.add('strangers-in-description');
  }
  return [...reasons];
}

/** One word coined with talking. Matches `VokaChat`, `Talkatone`; not `recall`, `chatbot`, `Facebook`. */
const COINED = /(?<=^|[^\p{L}])(?:\p{L}{2,}(?:chat|talk|call|msg|messenger|voip)|(?:chat|talk|voip)\p{L}{2,})(?=$|[^\p{L}])/iu;
/** The same, or coined after the great messengers: `SACKGRAM`; not `program`, `diagram`. Photo apps are coined so too, so only where nothing else is told. */
const COINED_BARELY = new RegExp(
  `${COINED.source}|(?<=^|[^\\p{L}])(?!(?:pro|dia|ana|kilo|holo|crypto|histo|mono|picto|cardio)grams?\\b)\\p{L}{2,}gram(?=$|[^\\p{L}])`,
  'iu',
);

/** The word for such an app: `Night Chat`, `Lets Msger`; Arabic script has it first as well: «شات العرب». Not `Chat Fonts`, `Talking Tom`. */
const TALKING =
  /^(?:chats?|chatter|tchat|messenger|msgs?|msge?r|messagerie|sohbet|mesajlasma|talk|شات|چت|دردشه|ماسنجر|مسنجر|ميسنجر|مراسله|كب|بيامرسان)$/u;
/** A machine to talk to, in the same words. */
const MACHINE = /^(?:ai|gpt\p{N}*|ia|llm|zeka|robotu|بي|تي|ذكاء|هوش|مصنوعي)$/u;
const FEW = 4;

/** On a page with nothing else to go by: a heading comes down to a few words, the word for talking where the noun stands. */
function isCalledTalk({ names }: PageEvidence): boolean {
  const shown = names.filter(({ from }) => from === 'h1' || from === 'title' || from === 'h2');
  const heads = shown.map(({ text }) => foldWords(text).filter((word) => TALKING.test(word) || !isLeftover(word)));
  return heads.some((words) => {
    const nouns = [words.at(-1) ?? '', words[0] && /[\u0600-\u06ff]/.test(words[0]) ? words[0] : ''];
    return words.length > 1 && words.length <= FEW && nouns.some((word) => TALKING.test(word)) && !words.some((word) => MACHINE.test(word));
  });
}

/** "Remove captions for Snapchat" is called after another app. */
const FOR_ANOTHER = /(?<=\S\s)(?:for|pour|para|für|için|برای)\s.*/iu;

const isCoined = (text: string, pattern: RegExp) =>
  text.split(/\s+/).some((word) => pattern.test(word) && foldWords(word).every((part) => !SAYS.uncoined.has(part)));

function isNamedAfter(pattern: RegExp, evidence: PageEvidence): boolean {
  return evidence.names.some(
    ({ from, text }) =>
      (from === 'store' || from === 'h1' || from === 'json-ld' || from === 'title' || from === 'file') &&
      text.length < 80 &&
      isCoined(text.replace(FOR_ANOTHER, ''), pattern),
  );
}

/** Words before a phrase that can deny it. */
const DENIAL = 4;
const isDenied = (words: readonly string[], at: number) => words.slice(Math.max(0, at - DENIAL), at).some((word) => NEGATIONS.has(word));

/** The first words of modified builds in a name or heading, null where there are none. */
export function speaksOfMod(text: string): string | null {
  return SAYS.mods.find(foldWords(text), 1)[0]?.phrase ?? null;
}

/** What a store's own filing says: keys of Google Play's categories and words of the shown ones. */
const CALLING_CATEGORY =
  /\b(?:COMMUNICATION|SOCIAL|DATING)\b|communication|social|dating|messag|اتصالات|تواصل|اجتماعي|مواعدة|ارتباطات|اجتماعی|rencontre|iletişim|sosyal|مواصلات|رابطے|سوشل|общение|социальн|社交|通讯|通訊/i;
const OTHER_CATEGORY =
  /\b(?:GAME\w*|FINANCE|MEDICAL|HEALTH_AND_FITNESS|EDUCATION|SHOPPING|PHOTOGRAPHY|VIDEO_PLAYERS|MUSIC_AND_AUDIO|PERSONALIZATION|NEWS_AND_MAGAZINES|TRAVEL_AND_LOCAL|FOOD_AND_DRINK|MAPS_AND_NAVIGATION|WEATHER|BOOKS_AND_REFERENCE|SPORTS|AUTO_AND_VEHICLES|HOUSE_AND_HOME|PARENTING)\b|\b(?:games?|finance|medical|health|education|shopping|photo|weather|music|navigation|travel|news|books?|sports|strategy|puzzle|arcade|racing|parenting)\b|stratégie|réflexion|arcade|strateji|bulmaca|استراتيجية|ألغاز|استراتژی|معمایی|حکمت عملی|ألعاب|مالية|طبي|تعليم|تسوق|تصوير|jeux|finance|médecine|éducation|oyun|finans|tıp|eğitim|alışveriş|بازی|مالی|پزشکی|آموزش/i;
