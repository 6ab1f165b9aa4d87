/**
 * Every message between background, card and extension pages, with what may be asked by whom. Tab and address always
 * come from the browser's account of the sender, never from what was sent.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AndroidFile } from '../contract/app-file.ts';
import type { AppFacts, Verdict } from '../contract/verdict.ts';
import type { LinkAnswer } from '../decide/check-text.ts';
import type { JudgedFile } from '../text/file-answer.ts';
import type { AlarmAction, AlarmModel, CardAction, CardModel } from '../text/notice-model.ts';
import type { Language } from '../text/text.ts';
import type { Access } from './access/access.ts';
import type { Choice } from './store/choices.ts';

/** What the popup shows about the page in one tab. */
export interface PageReport {
  readonly url: string;
  readonly access: Access;
  /** null: not judged (no access, or a page that no extension may read). */
  readonly verdict: Verdict | null;
  readonly facts: AppFacts | null;
  /** The choice that keeps card or alarm away here, if any. */
  readonly silenced: Choice | null;
  /** The page kept taking the card away until it was given up. */
  readonly removed: boolean;
}

/** A file that was stopped on its way, waiting for the person; or one that is there already, spoken of late. */
export interface HeldDownload {
  readonly id: number;
  readonly file: string;
  readonly host: string;
  readonly verdict: Verdict;
  readonly facts: AppFacts | null;
  readonly there?: boolean;
}

/** One result of a search page, as its reader saw it. */
export interface SearchResult {
  readonly url: string;
  readonly title: string;
}

/** What stands beside a search result: nothing (null) or a short word at quiet or alarm level. */
export type ResultMark = { readonly level: 'quiet' | 'alarm'; readonly text: string; readonly by: string } | null;

export interface Protocol {
  // from the card, in a page's main frame
  'card:model'(): CardModel | null;
  /** `key` is the model's: what is asked about an earlier card is dropped. */
  'card:act'(data: { key: string; action: CardAction }): void;
  // from a search page's main frame
  'results:mark'(data: { query: string; results: SearchResult[] }): { marks: ResultMark[]; language: Language };
  // from extension pages only
  'verdict:read'(data: { tabId: number }): PageReport;
  'link:check'(data: { text: string }): LinkAnswer;
  'link:pending'(): string | null;
  /** From our own page about a page; `address` is its own. */
  'alarm:model'(data: { address: string }): AlarmModel;
  'alarm:act'(data: { address: string; action: AlarmAction }): void;
  'choices:import'(data: { text: string }): { added: number; refused: number } | null;
  'file:judge'(data: AndroidFile): JudgedFile;
  'downloads:held'(): HeldDownload[];
  'downloads:settle'(data: { id: number; go: boolean }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
