/** First part of the popup: what is to be said of the page in front of the person, or why nothing can be. */

import type { AppFacts, Verdict } from '../../contract/verdict.ts';
import { isolate } from '../../text/rich.ts';
import { viewOf } from '../../text/view.ts';
import type { ViewOptions } from '../../text/view-model.ts';
import { RichText } from '../RichText.tsx';
import { Notice, VerdictPanel } from './VerdictPanel.tsx';
import type { PopupText } from './words.ts';

/** What is known of the page in the tab. */
export interface PageState {
  readonly url: string;
  readonly access: 'granted' | 'withheld' | 'restricted';
  readonly verdict: Verdict | null;
  readonly facts: AppFacts | null;
  /** The choice that keeps the warning away here. */
  readonly silenced: { readonly what: 'ignore-app' | 'ignore-site' | 'later' | 'seen' | 'continue' } | null;
  /** The page kept removing the warning, until it gave up. */
  readonly removed: boolean;
}

/** A download that waits for the person. */
export interface HeldFile {
  readonly id: number;
  readonly file: string;
  readonly host: string;
}

export interface PageTabProps {
  /** `judging` while the answer is on its way, `failed` when none came. */
  readonly page: PageState | 'judging' | 'failed';
  readonly held: readonly HeldFile[];
  readonly words: PopupText;
  readonly options: ViewOptions;
  onAskAccess(): void;
  onChoices(): void;
  onReport(): void;
  onInstalled(): void;
  onSettle(id: number, go: boolean): void;
}

export function PageTab(props: PageTabProps) {
  return (
    <>
      {props.held.map((file) => (
        <Held key={file.id} file={file} words={props.words} onSettle={props.onSettle} />
      ))}
      <Answer {...props} />
    </>
  );
}

function Answer({ page, words, options, onAskAccess, onChoices, onReport, onInstalled }: PageTabProps) {
  if (page === 'judging')
    return (
      <p class="judging" role="status">
        {words.plain('popup.judging')}
      </p>
    );
  if (page === 'failed') return <Notice heading={words.plain('popup.failed.heading')} lead={words.plain('popup.failed.lead')} />;
  const { verdict, silenced } = page;
  if (!verdict && page.access === 'restricted')
    return <Notice heading={words.plain('popup.restricted.heading')} lead={words.plain('popup.restricted.lead')} />;
  const ask = page.access === 'withheld' && (
    <button type="button" class={verdict ? 'second' : 'main'} onClick={onAskAccess}>
      {words.plain('popup.withheld.ask')}
    </button>
  );
  if (!verdict && ask)
    return (
      <Notice heading={words.plain('popup.withheld.heading')} lead={words.plain('popup.withheld.lead')}>
        {ask}
      </Notice>
    );
  if (!verdict) return <Notice heading={words.plain('popup.failed.heading')} lead={words.plain('popup.failed.lead')} />;
  const spoken = verdict.level === 'note' || verdict.level === 'alarm';
  return (
    <>
      {page.removed && (
        <p class="line red" role="status">
          {words.plain('popup.removed')}
        </p>
      )}
      {silenced && silenced.what !== 'seen' && spoken && (
        <p class="line">
          <span>{words.plain(`popup.silenced.${silenced.what}`)}</span>
          <button type="button" class="plain" onClick={onChoices}>
            {words.plain('popup.silenced.change')}
          </button>
        </p>
      )}
      <VerdictPanel view={viewOf(verdict, page.facts, words.language, { ...options, page: page.url })} words={words} />
      {ask}
      {spoken && (
        <p class="links">
          <button type="button" class="plain" onClick={onReport}>
            {words.plain(verdict.kind === 'unknown' ? 'popup.review' : 'popup.mistake')}
          </button>
          <button type="button" class="plain" onClick={onInstalled}>
            {words.plain('popup.installed')}
          </button>
        </p>
      )}
    </>
  );
}

function Held({ file, words, onSettle }: { readonly file: HeldFile; readonly words: PopupText; onSettle(id: number, go: boolean): void }) {
  const named = words.rich('popup.held.file', { file: isolate.name(file.file), host: { isolate: file.host, kind: 'host', own: 0 } });
  return (
    <section class="held mamoon red" aria-label={words.plain('popup.held.heading')}>
      <h2>{words.plain('popup.held.heading')}</h2>
      <p>
        <RichText rich={named} />
      </p>
      <div class="do">
        <button type="button" class="main" onClick={() => onSettle(file.id, false)}>
          {words.plain('popup.held.stop')}
        </button>
        <button type="button" class="second" onClick={() => onSettle(file.id, true)}>
          {words.plain('popup.held.go')}
        </button>
      </div>
    </section>
  );
}
