/**
 * Every message between background, warning and extension pages, with what may be asked by whom. Tab and address always
 * come from the browser's account of the sender, never from what was sent.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { VerdictView } from '../text/view.ts';
import type { AppFacts, Level, Verdict } from '../verdict.ts';
import type { Access } from './access.ts';
import type { Choice } from './choices.ts';

/** Everything that card and dialog show, made in the background so that the warning holds no list. */
export interface WarningModel {
  /** Which verdict this is about; sent back with each action so that a late click cannot act on the next page's. */
  readonly id: string;
  readonly level: Extract<Level, 'note' | 'alarm'>;
  readonly view: VerdictView;
  readonly language: 'ar' | 'en';
  /** False when an organisation's policy hides the way on past an alarm. */
  readonly canContinue: boolean;
}

/**
 * What a person does in card or dialog. `go-on` lets the held download run; `close` puts the card away; `removed` is the
 * warning's own report that the page keeps taking it away.
 */
export const WARNING_ACTIONS = ['official', 'guide', 'help', 'report', 'ignore-app', 'ignore-site', 'later', 'close', 'go-on', 'back', 'removed'] as const;
export type WarningAction = (typeof WARNING_ACTIONS)[number];

/** What the popup shows about the page in one tab. */
export interface PageReport {
  readonly url: string;
  readonly access: Access;
  /** null: not judged (no access, or a page that no extension may read). */
  readonly verdict: Verdict | null;
  readonly facts: AppFacts | null;
  /** The choice that keeps card or dialog away here, if any. */
  readonly silenced: Choice | null;
}

/** Answer of the link check. */
export interface LinkAnswer {
  /** What was understood: an address, a name, or neither. */
  readonly asked: 'address' | 'name' | 'nothing';
  /** The address or name as it was understood. */
  readonly text: string;
  /** For an address; null for names. */
  readonly verdict: Verdict | null;
  /** What the list knows of the app found; `facts.record` says whether it is an app, a modified client or a report. */
  readonly facts: AppFacts | null;
  /** Nothing can be said without opening the page. */
  readonly unknowable: boolean;
}

/** A file that was stopped on its way, waiting for the person. */
export interface HeldDownload {
  readonly id: number;
  readonly file: string;
  readonly host: string;
  readonly verdict: Verdict;
  readonly facts: AppFacts | null;
}

/** One result of a search page, as its reader saw it. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
}

/** What stands beside a search result: nothing (null) or a short word at quiet or alarm level. */
export type ResultMark = { readonly level: 'quiet' | 'alarm'; readonly text: string } | null;

export interface Protocol {
  // from the warning, in a page's main frame
  'warning:model'(): WarningModel | null;
  'warning:act'(data: { id: string; action: WarningAction }): void;
  // from a search page's main frame
  'results:mark'(data: { query: string; results: SearchResult[] }): { marks: ResultMark[]; language: 'ar' | 'en' };
  // from extension pages only
  'verdict:read'(data: { tabId: number }): PageReport;
  'link:check'(data: { text: string }): LinkAnswer;
  'link:pending'(): string | null;
  'downloads:held'(): HeldDownload[];
  'downloads:settle'(data: { id: number; go: boolean }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** The gate's whole message: cheaper than the messaging library in every page. */
export const LOOK = 'look';
