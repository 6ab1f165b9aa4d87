/** First part of the popup: what is to be said of the page in front of the person, or why nothing can be. */

import type { AppFacts, Verdict } from '../../contract/verdict.ts';
import type { AnswerText } from '../../text/answer-words.ts';
import { isolate } from '../../text/rich.ts';
import { viewOf } from '../../text/view.ts';
import type { ViewOptions } from '../../text/view-model.ts';
import { Answer } from '../answer/Answer.tsx';
import { Groups } from '../answer/Groups.tsx';
import { RichText } from '../RichText.tsx';
import { Notice } from './Notice.tsx';
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

/** A download that waits for the person, or one whose file is there already. */
export interface HeldFile {
  readonly there?: boolean;
  readonly id: number;
  readonly file: string;
  readonly host: string;
}

export interface PageTabProps {
  /** `judging` while the answer is on its way, `failed` when none came. */
  readonly page: PageState | 'judging' | 'failed';
  readonly held: readonly HeldFile[];
  readonly words: PopupText;
  readonly answers: AnswerText;
  readonly options: ViewOptions;
  /** Opens the list of known apps. */
  onKnown(): void;
  /** Goes to the link check. */
  onCheck(): void;
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
      <AnswerOf {...props} />
    </>
  );
}

/** The answer, and the two groups of apps: open wherever the page itself leaves something to read, folded where a warning takes the room. */
function AnswerOf(props: PageTabProps) {
  const { page, words, answers, held } = props;
  if (page === 'judging')
    return (
      <p class="judging" role="status">
        {words.plain('popup.judging')}
      </p>
    );
  if (page !== 'failed' && page.verdict) return <Judged {...props} page={page} verdict={page.verdict} />;
  return (
    <>
      <NoVerdict {...props} />
      {held.length === 0 && <Groups words={answers} />}
    </>
  );
}

function Judged(props: PageTabProps & { readonly page: PageState; readonly verdict: Verdict }) {
  const { page, verdict, words, answers, options, held, onKnown, onCheck, onAskAccess } = props;
  const spoken = verdict.level === 'note' || verdict.level === 'alarm';
  const view = viewOf(verdict, page.facts, words.language, { ...options, page: page.url });
  return (
    <>
      {page.removed && (
        <p class="line red" role="status">
          {words.plain('popup.removed')}
        </p>
      )}
      {spoken && <Silenced {...props} />}
      <Answer
        more={spoken && <Groups words={answers} />}
        view={verdict.kind === 'established' && !spoken ? { ...view, people: null } : view}
        words={answers}
        onKnown={onKnown}
        brief={held.length > 0}
      >
        {verdict.kind === 'none' && (
          <button type="button" class="plain" onClick={onCheck}>
            {words.plain('popup.check.go')}
          </button>
        )}
        {spoken && <Onward {...props} />}
      </Answer>
      {page.access === 'withheld' && (
        <button type="button" class="second" onClick={onAskAccess}>
          {words.plain('popup.withheld.ask')}
        </button>
      )}
      {!spoken && held.length === 0 && <Groups words={answers} />}
    </>
  );
}

/** The choice that keeps the warning away here, and the way to it; nothing where there is none, or it was only seen. */
function Silenced({ page: { silenced }, words, onChoices }: PageTabProps & { readonly page: PageState }) {
  if (!silenced || silenced.what === 'seen') return null;
  return (
    <p class="line">
      <span>{words.plain(`popup.silenced.${silenced.what}`)}</span>
      <button type="button" class="plain" onClick={onChoices}>
        {words.plain('popup.silenced.change')}
      </button>
    </p>
  );
}

/** Where to go on from a warning. */
function Onward({ verdict, words, onReport, onInstalled }: PageTabProps & { readonly verdict: Verdict }) {
  return (
    <p class="links">
      <button type="button" class="plain" onClick={onReport}>
        {words.plain(verdict.kind === 'unknown' ? 'popup.review' : 'popup.mistake')}
      </button>
      <button type="button" class="plain" onClick={onInstalled}>
        {words.plain('popup.installed')}
      </button>
    </p>
  );
}

/** Why there is no verdict, and what can be done about it. */
function NoVerdict({ page, words, onAskAccess }: PageTabProps) {
  const access = typeof page === 'string' ? null : page.access;
  const why = access === 'restricted' || access === 'withheld' ? access : 'failed';
  return (
    <Notice heading={words.plain(`popup.${why}.heading`)} lead={words.plain(`popup.${why}.lead`)}>
      {access === 'withheld' && (
        <button type="button" class="main" onClick={onAskAccess}>
          {words.plain('popup.withheld.ask')}
        </button>
      )}
    </Notice>
  );
}

function Held({ file, words, onSettle }: { readonly file: HeldFile; readonly words: PopupText; onSettle(id: number, go: boolean): void }) {
  const named = words.rich('popup.held.file', { file: isolate.name(file.file), host: { isolate: file.host, kind: 'host', own: 0 } });
  const heading = words.plain(file.there ? 'popup.there.heading' : 'popup.held.heading');
  return (
    <section class="held mamoon red" aria-label={heading}>
      <h2>{heading}</h2>
      <p>
        <RichText rich={named} />
      </p>
      <div class="do">
        <button type="button" class="main" onClick={() => onSettle(file.id, false)}>
          {words.plain(file.there ? 'popup.there.done' : 'popup.held.stop')}
        </button>
        {!file.there && (
          <button type="button" class="second" onClick={() => onSettle(file.id, true)}>
            {words.plain('popup.held.go')}
          </button>
        )}
      </div>
    </section>
  );
}
