/**
 * What the injected warning needs and nothing else. Built in the background, so that the script in the page carries neither
 * the list nor the texts; its words are in `view`.
 */
import type { Level } from '../verdict.ts';
import type { Language } from './text.ts';
import type { VerdictView } from './view.ts';

/**
 * What a person does in card or dialog. `guide`: the known apps; `help`: "someone is blackmailing me"; `close`: puts it away, an alarm
 * goes on holding downloads on this page; `go-on`: lets the held download run; `back`: away from this page; `removed`: the
 * warning's own report that the page keeps taking it away.
 */
export const WARNING_ACTIONS = ['official', 'guide', 'help', 'report', 'ignore-app', 'ignore-site', 'later', 'close', 'go-on', 'back', 'removed'] as const;
export type WarningAction = (typeof WARNING_ACTIONS)[number];

export interface WarningModel {
  /** Which verdict this is about: the same id shown again changes nothing. */
  readonly id: string;
  readonly level: Extract<Level, 'note' | 'alarm'>;
  readonly view: VerdictView;
  readonly language: Language;
  /** False where an organisation's policy takes the way on away. */
  readonly canContinue: boolean;
  /** Absolute addresses read on the page that would start a download; held beside those that their form gives away. */
  readonly offers?: readonly string[];
}
