/** Words for what can be said of a link or a name without opening anything. A name alone never proves an app genuine. */
import type { AppFacts, Verdict } from '../contract/verdict.ts';
import type { popup } from './ar/popup.ts';
import { type Isolate, isolate, type Rich } from './rich.ts';
import type { Language, Text } from './text.ts';
import { hostOf } from './verdict-words.ts';
import { viewOf } from './view.ts';
import type { Tone, VerdictView, ViewOptions } from './view-model.ts';

/** What was asked and found; the shape in which the background answers. */
export interface CheckedLink {
  readonly asked: 'address' | 'name' | 'nothing';
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly facts: AppFacts | null;
  readonly how: 'exact' | 'confusable' | 'misspelt' | 'with-bait' | 'contained' | null;
  readonly unknowable: boolean;
}

export interface AnswerView {
  readonly tone: Tone;
  readonly heading: Rich;
  readonly lead: Rich;
  readonly official: VerdictView['official'];
  /** For an address that proves something: the whole verdict. */
  readonly view: VerdictView | null;
}

type Words = Text<typeof popup>;

/** Longest part of what was typed that is repeated. */
const LONGEST = 60;

/** An address's verdict as it would read on the page itself; a name's answer in two sentences. */
export function answerOf(answer: CheckedLink, words: Words, language: Language, options: ViewOptions = {}): AnswerView {
  const { facts, verdict } = answer;
  const text = isolate.name(answer.text.length > LONGEST ? `${answer.text.slice(0, LONGEST - 1)}…` : answer.text);
  if (answer.asked === 'address' && verdict) {
    const view = viewOf(verdict, facts, language, options);
    return {
      tone: view.tone,
      heading: view.heading,
      lead: verdict.kind === 'none' ? words.rich('answer.unknowable') : view.lead,
      official: view.official,
      view,
    };
  }
  if (answer.asked === 'nothing') return plain('calm', words.rich('answer.nothing.heading'), words.rich('answer.nothing.lead'));
  if (!facts) return plain('amber', words.rich('answer.unlisted.heading', { text }), words.rich('answer.unlisted.lead'));
  return aboutName(answer, facts, text, words, language);
}

const plain = (tone: Tone, heading: Rich, lead: Rich): AnswerView => ({ tone, heading, lead, official: null, view: null });

function aboutName({ how }: CheckedLink, facts: AppFacts, text: Isolate, words: Words, language: Language): AnswerView {
  const name = isolate.name(facts.names[language]);
  if (facts.record === 'reported' || facts.report) {
    const lead = facts.report ? [isolate.text(facts.report[language])] : words.rich('answer.reported.lead');
    return plain('red', words.rich('answer.reported.heading', { name }), lead);
  }
  if (facts.record === 'modified') {
    const app = facts.genuine ? isolate.name(facts.genuine[language]) : null;
    return plain(
      'red',
      app ? words.rich('answer.modified.heading', { name, app }) : words.rich('answer.modified.alone', { name }),
      words.rich('answer.modified.lead'),
    );
  }
  if (facts.ended) return plain('amber', words.rich('answer.ended.heading', { app: name }), words.rich('answer.ended.lead'));
  const host = hostOf(facts.official);
  const official =
    facts.official && host
      ? { label: words.plain('answer.official'), url: facts.official, host: [{ isolate: host, kind: 'host' as const, own: 0 }] }
      : null;
  if (how !== null && how !== 'exact')
    return { ...plain('amber', words.rich('answer.near.heading', { text, app: name }), words.rich('answer.near.lead')), official };
  if (facts.lacks)
    return { ...plain('amber', words.rich('answer.noted.heading', { app: name }), words.rich('answer.noted.lead')), official };
  return { ...plain('calm', words.rich('answer.known.heading', { app: name }), words.rich('answer.known.lead')), official };
}
