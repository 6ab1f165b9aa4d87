/**
 * Is this an app for calls? Graded evidence from what a page says an app is called, filed under and for, against what speaks
 * otherwise. All weights stand in one table; the reasons that counted come back with the sum.
 */

import type { Reason } from '../../contract/verdict.ts';
import type { PageEvidence } from '../../detect/evidence.ts';
import { foldWords } from '../../fold/names.ts';
import { isLeftover } from '../name/name-words.ts';
import { bucketsOf, featuresOf, shareOf, type Told } from './calling-features.ts';
import { NGRAM_LEVELS, NGRAM_STEP, NO_LEVEL } from './calling-ngrams.ts';
import { BALANCE, CALLING_WEIGHTS } from './calling-weights.ts';
import {
  CALLING_CATEGORY,
  CALLS,
  CHAT,
  CHATTING,
  COMPANIONS,
  DENIALS,
  MEDIA,
  MOD_WORDS,
  NEGATIONS,
  OTHER_CATEGORY,
  OTHER_PURPOSES,
  OWN_PHONE,
  PHONE,
  PRIVATE_SERVICES,
  RATES,
  STRANGERS,
  TALK,
} from './calling-words.ts';
import type { PhraseSet } from './phrase-set.ts';

/**
 * Points. A calling word where the app is named or introduced nearly suffices; a word in running text only supports. What an app
 * is called says more against calls than anything in the text says for them; what accompanies calls names them too.
 */
const WEIGHTS = {
  name: { calls: 4, strangers: 3, chat: 2, companion: -20, service: -9, other: -6 },
  lead: { calls: 4, strangers: 3, chat: 1, companion: -6, service: -4, other: -4 },
  rest: { calls: 2, strangers: 1, chat: 1, companion: 0, service: 0, other: 0 },
  /** A second and third different word of a group in the same place. */
  more: 1,
  /** The name itself is coined from talking: "VokaChat", "Yeecall". */
  affix: 2,
  callingCategory: 2,
  otherCategory: -4,
} as const;

const FOR = [
  ['calls', CALLS],
  ['strangers', STRANGERS],
  ['chat', CHAT],
] as const;
const AGAINST = [
  ['companion', COMPANIONS],
  ['service', PRIVATE_SERVICES],
  ['other', OTHER_PURPOSES],
] as const;

/** From here on the page offers a calling app. */
export const ENOUGH = 4;

/** Words of a page that says nothing of its app, or has little but a name and a download. */
export const BARE = 60;

/** Words in which an app is introduced. */
const INTRODUCTION = 26;
/** … and in which it says what it is. */
const FIRST_WORDS = 16;
/** Words of a description's beginning; what follows is running text. */
const LEAD = 80;
const REST = 300;
/** Characters that are folded of each text. */
const LONGEST = 2_400;

export interface Calling {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What spoke against it, for the reason of a `none`. */
  readonly against: 'companion' | 'service' | 'other' | null;
}

/** So much for calls by the rules alone needs no weighing. */
const PLAIN = 6;
/** The weights are sure that it is none. */
const CONTRARY = -2;
/** Asked of the weights where the rules find nothing that speaks for calls; more where they have but a name to go by. */
const UNSAID = { told: 0.45, bare: 1 } as const;
/** They lean to neither side. */
const UNSURE = -0.25;

/** So much against an app by its name alone cannot be outweighed. */
const VETO = -8;

/**
 * Scores a page's app: from `ENOUGH` on it is one for calls. The rules below find the plain cases and the reasons; the learned
 * weights judge how the notions of a text go together. Evidence without words scores below; the same evidence scores the same.
 */
export function callingScore(evidence: PageEvidence): Calling {
  const { told, reasons, against } = byRules(evidence);
  if (told.score <= VETO) return { score: told.score, reasons, against };
  const features = featuresOf(told);
  const notions = weighNotions(features);
  const length = features.get('length') ?? 0;
  const balanced = BALANCE.notions * notions + BALANCE.ngrams * weighNgrams(told) + BALANCE.length * length + BALANCE.always;
  const sum = balanced - (told.score > 0 ? 0 : told.bare ? UNSAID.bare : UNSAID.told);
  const learned: Reason[] =
    sum >= 0 && !reasons.some((one) => one !== 'calls-in-category') ? [reasonFrom(features), ...reasons] : [...reasons];
  // What the rules find plain stands even where the weights have not met the like, unless they are sure of the contrary; of a
  // few words the weights cannot be sure, and a page with a name and a download and no more gives them hardly anything.
  const plain =
    (told.score >= PLAIN && sum > CONTRARY) ||
    (told.score >= ENOUGH &&
      ((told.bare && notions > CONTRARY / 2) || (Math.min(evidence.signals.words, told.all.length) < BARE && sum > UNSURE)));
  return { score: plain ? Math.max(told.bare ? told.score : ENOUGH, ENOUGH + sum) : ENOUGH + sum, reasons: learned, against };
}

/** What the learned weights make of the notions: above nil for calls, below against. */
function weighNotions(features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of features) sum += value * (CALLING_WEIGHTS[feature] ?? 0);
  return sum;
}

/** … and of the letters of its words, whatever they mean. */
function weighNgrams(told: Told): number {
  const buckets = bucketsOf(told);
  let levels = 0;
  for (const bucket of buckets) levels += NGRAM_LEVELS.charCodeAt(bucket) - NO_LEVEL;
  return levels * NGRAM_STEP * shareOf(buckets.length);
}

/** What the features say most, in the words of the reason codes. */
function reasonFrom(features: ReadonlyMap<string, number>): Reason {
  return features.has('lead:chance') && !features.has('lead:phone') ? 'strangers-in-description' : 'calls-in-description';
}

/** What the learned weights are asked about: for their training. */
export const toldOf = (evidence: PageEvidence): Told => byRules(evidence).told;

function byRules(evidence: PageEvidence): { told: Told; reasons: Reason[]; against: Calling['against'] } {
  const name = foldWords(namePart(evidence));
  const { lead, rest, all } = descriptions(evidence);
  const reasons = new Set<Reason>();
  const signs = new Set<string>();
  const tally = { companion: 0, service: 0, other: 0 };
  let namedForCalls = false;
  let denied = DENIALS.find(rest, 1).length > 0;
  let score = 0;
  for (const [where, words] of [
    ['name', name],
    ['lead', lead],
    ['rest', rest],
  ] as const) {
    const weights = WEIGHTS[where];
    denied ||= DENIALS.find(words, 1).length > 0;
    for (const [group, phrases] of FOR) {
      const found = said(words, phrases);
      if (group === 'calls' && denied && where !== 'name') continue;
      const implied = found === 0 && group === 'calls' && impliesCalls(words);
      if (found === 0 && !implied) continue;
      signs.add(`${where}:${implied ? 'implied' : group}${found > 1 ? 's' : ''}`);
      if (where === 'name' && group === 'calls') namedForCalls = true;
      score += weights[group] + (where === 'rest' ? 0 : Math.max(0, Math.min(2, found - 1)) * WEIGHTS.more);
      const reason = reasonOf(where, group);
      if (reason) reasons.add(reason);
    }
    // Features, permissions and changelogs follow an introduction: only its first words say what an app is for.
    // An app that is called after calls is no companion of them unless its name says so.
    for (const [group, phrases] of AGAINST) {
      const introduced =
        where === 'lead' ? words.slice(0, group === 'service' ? LEAD : group === 'companion' ? INTRODUCTION : FIRST_WORDS) : words;
      if (weights[group] === 0 || said(introduced, phrases) === 0) continue;
      signs.add(`${where}:${group}`);
      if (where === 'lead' && namedForCalls && group !== 'service') continue;
      score += weights[group];
      tally[group] += weights[group];
    }
  }
  // On a page with nothing but a name and a download the name is all there is to go by.
  const bare = !evidence.store && evidence.signals.words < BARE && tally.companion + tally.service + tally.other === 0;
  if (!namedForCalls && isNamedAfter(bare ? COINED_BARELY : COINED, evidence)) {
    score += bare ? 2 * WEIGHTS.affix : WEIGHTS.affix;
    reasons.add('calls-in-name');
    signs.add(bare ? 'coined-bare' : 'coined');
  }
  if (bare && score < ENOUGH && isCalledTalk(evidence)) {
    score = ENOUGH;
    reasons.add('calls-in-name');
  }
  if (denied) signs.add('denied');
  const category = evidence.store?.category ?? '';
  if (CALLING_CATEGORY.test(category)) {
    score += WEIGHTS.callingCategory;
    reasons.add('calls-in-category');
    signs.add('calling-category');
  } else if (OTHER_CATEGORY.test(category)) {
    score += WEIGHTS.otherCategory;
    tally.other += WEIGHTS.otherCategory;
    signs.add('other-category');
  }
  const [worst] = (['companion', 'service', 'other'] as const).toSorted((a, b) => tally[a] - tally[b]);
  const against = worst && tally[worst] < 0 ? worst : null;
  const told: Told = { name, lead, all, score, bare, signs };
  return { told, reasons: [...reasons], against };
}

function reasonOf(where: 'name' | 'lead' | 'rest', group: 'calls' | 'strangers' | 'chat'): Reason | null {
  if (group === 'strangers') return 'strangers-in-description';
  if (where === 'name') return 'calls-in-name';
  return group === 'calls' ? 'calls-in-description' : null;
}

/** One word coined with talking. Matches `VokaChat`, `Talkatone`; not `recall`, `chatbot`, `Facebook`. */
const COINED =
  /(?<=^|[^\p{L}])(?!recall\b|catcall\b)(?:\p{L}{2,}(?:chat|talk|call|msg|messenger|dialer|voip)|(?:chat|talk|voip)(?!bot|gpt|eau|back)\p{L}{2,})(?=$|[^\p{L}])/iu;
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

function isNamedAfter(pattern: RegExp, evidence: PageEvidence): boolean {
  return evidence.names.some(
    ({ from, text }) =>
      (from === 'store' || from === 'h1' || from === 'json-ld' || from === 'title' || from === 'file') &&
      text.length < 80 &&
      pattern.test(text),
  );
}

function namePart(evidence: PageEvidence): string {
  if (evidence.store?.name) return evidence.store.name;
  const chosen = evidence.names.filter(({ from }) => from === 'h1' || from === 'json-ld' || from === 'microdata').map(({ text }) => text);
  const title = evidence.names.find(({ from }) => from === 'title')?.text ?? evidence.names.find(({ from }) => from === 'h2')?.text ?? '';
  return [...chosen.slice(0, 2), title].join(' . ').slice(0, 400);
}

/** Texts repeat each other, so each is read once; the lead is the description and the first lines. */
function descriptions(evidence: PageEvidence): { lead: string[]; rest: string[]; all: string[] } {
  const { store } = evidence;
  const about = [store?.description ?? '', evidence.description]
    .filter((text, at, all) => text && all.indexOf(text) === at)
    .map((text) => foldWords(text, LONGEST));
  const leads = about.map((words) => words.slice(0, LEAD));
  const described = about.flat();
  if (store && about.length > 0)
    return { lead: leads.flat(), rest: about.flatMap((words) => words.slice(LEAD)).slice(0, REST), all: described };
  const text = foldWords(evidence.text, LONGEST);
  if (store) return { lead: text.slice(0, LEAD), rest: text.slice(LEAD, REST), all: text };
  const headings = foldWords(evidence.headings.join(' . '), 1_000);
  return {
    lead: [...leads.flat(), ...headings.slice(0, LEAD), ...text.slice(0, LEAD)],
    rest: text.slice(LEAD, REST),
    all: [...described, ...text],
  };
}

/** How many different phrases of the group the words say and do not deny. */
function said(words: readonly string[], phrases: PhraseSet): number {
  return phrases.find(words, 6).filter(({ at }) => !isDenied(words, at)).length;
}

/** Words before a phrase that can deny it. */
const DENIAL = 4;
const isDenied = (words: readonly string[], at: number) => words.slice(Math.max(0, at - DENIAL), at).some((word) => NEGATIONS.has(word));

/** How many words may stand between two that belong together. */
const NEAR = 4;

/** Words that mean calls only together, near each other and not denied: "one-tap video and voice", "ara … dakikası", "call and chat". */
function impliesCalls(words: readonly string[]): boolean {
  for (const [at, word] of words.entries()) {
    const media = MEDIA.has(word);
    const phone = PHONE.has(word) && !words.slice(at + 1, at + 3).some(OWN_PHONE.has);
    if ((!media && !phone) || isDenied(words, at)) continue;
    const after = words.slice(at + 1, at + 1 + NEAR);
    const around = [...words.slice(Math.max(0, at - NEAR), at), ...after];
    if (media && around.some((near) => TALK.has(near) && !MEDIA.has(near))) return true;
    if (media && after.slice(0, 2).some((near) => MEDIA.has(near) && near !== word)) return true;
    if (phone && around.some((near) => (RATES.has(near) && !PHONE.has(near)) || CHATTING.has(near))) return true;
  }
  return false;
}

/** The first words of modified builds in a name or heading, null where there are none. */
export function speaksOfMod(text: string): string | null {
  return MOD_WORDS.find(foldWords(text), 1)[0]?.phrase ?? null;
}
