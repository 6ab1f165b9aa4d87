/**
 * What the background hands to those who show a notice: the card in a site's page gets words and nothing else; our own page gets all that is
 * known of the page, and what a person may choose there.
 */
import { PASSED_DAYS } from '../contract/durations.ts';
import { alarm as arAlarm } from './ar/alarm.ts';
import { card as arCard } from './ar/card.ts';
import { alarm as enAlarm } from './en/alarm.ts';
import { card as enCard } from './en/card.ts';
import type { Rich } from './rich.ts';
import { spanIn } from './spans.ts';
import type { Digits, Language } from './text.ts';
import type { VerdictView } from './view-model.ts';

export type CardWords = { readonly [K in keyof typeof arCard]: string };
export type AlarmWords = { readonly [K in keyof typeof arAlarm]: string };

export const cardWords = (language: Language): CardWords => ({ ar: arCard, en: enCard })[language];
/** Sentences that promise a time say the time that is kept. */
export function alarmWords(language: Language, digits: Digits): AlarmWords {
  const words: AlarmWords = { ar: arAlarm, en: enAlarm }[language];
  return { ...words, 'sure.lasts': words['sure.lasts'].replace('{days}', spanIn(language, 'days', PASSED_DAYS, digits)) };
}

/** What the card may tell: none of it lowers protection beyond not showing the same card again. */
export const CARD_ACTIONS = [
  'seen', // a person had it in front of them long enough to read it
  'official', // open the genuine app's own page
  'more', // open our own page about it
  'close', // closed without a choice
  'lost', // the page keeps removing, hiding or covering it; it gave up
] as const;
export type CardAction = (typeof CARD_ACTIONS)[number];

export interface CardModel {
  /** Same key, same card: a second injection with it changes nothing. */
  readonly key: string;
  readonly view: VerdictView;
  readonly words: CardWords;
}

/** What a person may do on our own page. */
export const ALARM_ACTIONS = [
  'official', // open the genuine app's own page
  'leave', // away from the page, and from what lies behind it on the same site
  'go-on', // open the page in spite of an alarm; remembered
  'known-apps', // open the guide at the two groups of apps
  'ignore-app',
  'ignore-site',
  'later', // remind me later
  'help', // open the guide at "someone is blackmailing me"
  'mistake', // open the report "is this wrong?"
  'back', // to the page that a note is about
  'open', // an address about which nothing is on record
] as const;
export type AlarmAction = (typeof ALARM_ACTIONS)[number];

export interface AlarmModel {
  readonly as: 'alarm' | 'note' | 'nothing';
  readonly language: Language;
  /** null exactly where nothing is on record. */
  readonly view: VerdictView | null;
  readonly words: AlarmWords;
  /** The whole address that it is about, its host first; empty where there is none. */
  readonly address: Rich;
  /** False where an organisation's policy takes the way on away. */
  readonly canGoOn: boolean;
  /** False where nobody registered the host: then there is no site to ignore. */
  readonly canIgnoreSite: boolean;
  /** The page took the card away. */
  readonly removed: boolean;
}
