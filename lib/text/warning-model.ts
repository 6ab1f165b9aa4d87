/**
 * What the injected warning needs and nothing else: the view in words, the words of its buttons, and which downloads to hold.
 * Built in the background, so that the script in the page carries neither the list nor the texts.
 */
import type { VerdictView } from './view-model.ts';
import type { WarningWords } from './warning-words.ts';

/** What a person did with the warning, or what became of it. */
export const WARNING_ACTIONS = [
  'shown', // it is on the screen
  'official', // open the genuine app's own page
  'known-apps', // open the guide at the two groups of apps
  'ignore-app',
  'ignore-site',
  'later', // remind me later
  'close', // closed without a choice; an alarm keeps holding downloads on this page
  'leave', // away from this page
  'continue', // go on in spite of an alarm
  'help', // open the guide at "someone is blackmailing me"
  'mistake', // open the report "is this wrong?"
  'held', // a download was held and the dialog shown again
  'removed', // the page keeps removing or hiding the warning; it gave up
] as const;
export type WarningAction = (typeof WARNING_ACTIONS)[number];

export interface WarningModel {
  /** Same key, same warning: a second injection with it changes nothing. */
  readonly key: string;
  readonly view: VerdictView;
  readonly words: WarningWords;
  /** False where an organisation's policy takes the way on away. */
  readonly canContinue: boolean;
  /** Absolute addresses read on the page that would start a download; held beside those that their form gives away. */
  readonly offers: readonly string[];
}
