/**
 * Is this an app for calls? Graded evidence from what a page says an app is called, filed under and for, against what speaks
 * otherwise. All weights stand in one table; the reasons that counted come back with the sum.
 */
import type { PageEvidence } from '../detect/evidence.ts';
import { foldName } from '../fold/names.ts';
import type { Reason } from '../verdict.ts';
import {
  CALLING_CATEGORY,
  CALLS,
  CHAT,
  CHATTING,
  COMPANIONS,
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

/**
 * Points. A calling word where the app is named or introduced nearly suffices; a word in running text only supports. What an app
 * is called says more against calls than anything in the text says for them.
 */
const WEIGHTS = {
  name: { calls: 4, strangers: 3, chat: 2, companion: -7, service: -7, other: -6 },
  lead: { calls: 4, strangers: 3, chat: 1, companion: -3, service: -4, other: -2 },
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

/** Words of a page that says nothing of its app. */
const BARE = 60;

/** Folded characters in which an app is introduced. */
const INTRODUCTION = 160;
/** … and in which it says what it is. */
const FIRST_WORDS = 80;
/** Folded characters of the description's beginning; what follows is running text. */
const LEAD = 500;
const REST = 6_000;

export interface Calling {
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** What spoke against it, for the reason of a `none`. */
  readonly against: 'companion' | 'service' | 'other' | null;
}

/** Scores a page's app. Evidence without words gives 0; the same evidence gives the same score. */
export function callingScore(evidence: PageEvidence): Calling {
  const name = foldName(namePart(evidence));
  const { lead, rest } = descriptions(evidence);
  const reasons = new Set<Reason>();
  const tally = { companion: 0, service: 0, other: 0 };
  let namedForCalls = false;
  let score = 0;
  for (const [where, text] of [
    ['name', name],
    ['lead', lead],
    ['rest', rest],
  ] as const) {
    const weights = WEIGHTS[where];
    for (const [group, pattern] of FOR) {
      const found = wordsOf(text, pattern);
      if (group === 'calls' && found.size === 0 && impliesCalls(text)) found.add('');
      if (found.size === 0) continue;
      if (where === 'name' && group === 'calls') namedForCalls = true;
      score += weights[group] + (where === 'rest' ? 0 : Math.min(2, found.size - 1) * WEIGHTS.more);
      const reason = reasonOf(where, group);
      if (reason) reasons.add(reason);
    }
    // Features, permissions and changelogs follow an introduction: only its first words say what an app is for.
    // An app that is called after calls is no companion of them unless its name says so.
    for (const [group, pattern] of AGAINST) {
      if (weights[group] === 0 || (where === 'lead' && namedForCalls && group !== 'service')) continue;
      const introduced =
        where === 'lead' ? text.slice(0, group === 'service' ? LEAD : group === 'companion' ? INTRODUCTION : FIRST_WORDS) : text;
      if (wordsOf(introduced, pattern).size === 0) continue;
      score += weights[group];
      tally[group] += weights[group];
    }
  }
  // On a page with nothing but a name and a download the name is all there is to go by.
  const bare = !evidence.store && evidence.signals.words < BARE && tally.companion + tally.service + tally.other === 0;
  if (!namedForCalls && isNamedAfter(bare ? COINED_BARELY : COINED, evidence)) {
    score += bare ? 2 * WEIGHTS.affix : WEIGHTS.affix;
    reasons.add('calls-in-name');
  }
  const category = evidence.store?.category ?? '';
  if (CALLING_CATEGORY.test(category)) {
    score += WEIGHTS.callingCategory;
    reasons.add('calls-in-category');
  } else if (OTHER_CATEGORY.test(category)) {
    score += WEIGHTS.otherCategory;
    tally.other += WEIGHTS.otherCategory;
  }
  const [worst] = (['companion', 'service', 'other'] as const).toSorted((a, b) => tally[a] - tally[b]);
  const against = worst && tally[worst] < 0 ? worst : null;
  return { score, reasons: [...reasons], against };
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
function descriptions(evidence: PageEvidence): { lead: string; rest: string } {
  const said = [evidence.store?.description ?? '', evidence.description].map((text) => foldLong(text, 2_000)).filter(Boolean);
  const text = foldLong(evidence.text, REST);
  const headings = foldLong(evidence.headings.join(' . '), 1_000);
  const introduced = evidence.store
    ? said.map((one) => one.slice(0, LEAD)).join(' . ')
    : [...said.map((one) => one.slice(0, LEAD)), headings.slice(0, LEAD), text.slice(0, LEAD)].join(' . ');
  const rest = evidence.store && said.length > 0 ? said.map((one) => one.slice(LEAD)).join(' . ') : text.slice(LEAD);
  return { lead: introduced || text.slice(0, LEAD), rest };
}

/** Folding reads 600 characters at a time. */
function foldLong(text: string, longest: number): string {
  const parts: string[] = [];
  for (let at = 0; at < Math.min(text.length, longest); at += 500) parts.push(foldName(text.slice(at, at + 500)));
  return parts.join(' ');
}

/** The different words of the group that the text says and does not deny. */
function wordsOf(text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const before = text
      .slice(Math.max(0, match.index - 40), match.index)
      .split(/[ .]/)
      .filter(Boolean)
      .slice(-4);
    if (!before.some((word) => NEGATIONS.has(word))) found.add(match[1] ?? match[0]);
    if (found.size >= 6) break;
  }
  return found;
}

/** How many words may stand between two that belong together. */
const NEAR = 4;

/** Words that mean calls only together, near each other and not denied: "one-tap video and voice", "ara … dakikası", "call and chat". */
function impliesCalls(text: string): boolean {
  const words = text.split(/[ .]+/).filter(Boolean).slice(0, 400);
  for (const [at, word] of words.entries()) {
    const media = MEDIA.test(word);
    const phone = PHONE.test(word) && !words.slice(at + 1, at + 3).some((next) => OWN_PHONE.test(next));
    if (!media && !phone) continue;
    if (words.slice(Math.max(0, at - 3), at).some((before) => NEGATIONS.has(before))) continue;
    const after = words.slice(at + 1, at + 1 + NEAR);
    const around = [...words.slice(Math.max(0, at - NEAR), at), ...after];
    if (
      media &&
      (around.some((near) => TALK.test(near) && !MEDIA.test(near)) || after.slice(0, 2).some((near) => MEDIA.test(near) && near !== word))
    )
      return true;
    if (phone && around.some((near) => RATES.test(near) && !PHONE.test(near))) return true;
    if (phone && around.slice(0).some((near) => CHATTING.test(near))) return true;
  }
  return false;
}

/** Does a name or heading use words of modified builds? */
export function speaksOfMod(text: string): string | null {
  return foldName(text).match(MOD_WORDS)?.[0]?.trim() ?? null;
}
