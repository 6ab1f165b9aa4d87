/**
 * The one answer, wherever something is asked: what it is, in a sentence, who says so, one main action, and the rest folded. A page, a link and a
 * name are answered with the same parts in the same order.
 */
import type { ComponentChildren } from 'preact';
import type { AnswerText } from '../../text/answer-words.ts';
import type { Rich } from '../../text/rich.ts';
import type { SourceLine, VerdictView } from '../../text/view-model.ts';
import { RichText } from '../RichText.tsx';
import { Badge, ComparisonOf, PairOf, Reasons, Sources, Steps } from '../VerdictParts.tsx';

export interface AnswerProps {
  readonly view: VerdictView;
  readonly words: AnswerText;
  /** Opens the list of known apps. */
  readonly onKnown: () => void;
  /** The heading only, and all else folded: where something more urgent stands beside it. */
  readonly brief?: boolean;
  /** Last in the folded part. */
  readonly more?: ComponentChildren;
  /** Under the answer, inside its frame. */
  readonly children?: ComponentChildren;
}

export function Answer({ view, words, onKnown, brief = false, more, children }: AnswerProps) {
  return (
    <article class={`answer mamoon ${view.tone}`}>
      {view.level !== 'silent' && <Badge view={view} />}
      <Said heading={view.heading} lead={brief ? null : view.lead} />
      {!brief && <Body view={view} words={words} onKnown={onKnown} />}
      {view.kind !== 'none' && <Details view={view} words={words} more={more} />}
      {children}
    </article>
  );
}

function Body({ view, words, onKnown }: Pick<AnswerProps, 'view' | 'words' | 'onKnown'>) {
  const { pair, address, evidence, action, official, people } = view;
  return (
    <>
      {pair && <PairOf pair={pair} />}
      {address && <Address address={address} />}
      {evidence.length > 0 && <Evidence label={words.plain('answer.evidence')} sources={evidence.slice(0, 1).map(shortened)} />}
      {action === 'official' && official && <Official {...official} />}
      {action === 'known-apps' && (
        <button type="button" class="main" onClick={onKnown}>
          {words.plain('answer.known-apps')}
        </button>
      )}
      {people && (
        <p class="aside">
          <RichText rich={people} />
        </p>
      )}
    </>
  );
}

/** Reasons, steps and comparison: there for who asks, out of the way of who does not. */
function Details({ view, words, more }: Pick<AnswerProps, 'view' | 'words' | 'more'>) {
  const { action, official, reasons, next, comparison, pressed, list } = view;
  return (
    <details class="fold">
      <summary>{words.plain('answer.details')}</summary>
      <div class="folded">
        {reasons.length > 0 && <Reasons title={words.plain('answer.why')} reasons={reasons} />}
        {next.length > 0 && <Steps title={words.plain('answer.next')} steps={next} />}
        {pressed && (
          <p class="pressed">
            <RichText rich={pressed} />
          </p>
        )}
        {more}
        {comparison && <ComparisonOf comparison={comparison} sources={words.plain('answer.source')} />}
        {action !== 'official' && official && view.kind === 'established' && (
          <p class="foot">
            {words.plain('answer.official')}{' '}
            <a href={official.url} target="_blank" rel="noopener noreferrer">
              <RichText rich={official.host} />
            </a>
          </p>
        )}
        <p class="foot">
          <RichText rich={list} />
        </p>
      </div>
    </details>
  );
}

export function Said({ heading, lead }: { readonly heading: Rich; readonly lead: Rich | null }) {
  return (
    <div class="said">
      <h2>
        <RichText rich={heading} />
      </h2>
      {lead && lead.length > 0 && (
        <p>
          <RichText rich={lead} />
        </p>
      )}
    </div>
  );
}

/** The address in question on a line of its own. */
function Address({ address }: { readonly address: NonNullable<VerdictView['address']> }) {
  return (
    <dl class="pair">
      <div>
        <dt>{address.label}</dt>
        <dd>
          <RichText rich={address.value} />
        </dd>
      </div>
    </dl>
  );
}

/** Who says so and when, in view before anything is unfolded. */
export function Evidence({ label, sources }: { readonly label: string; readonly sources: readonly SourceLine[] }) {
  return (
    <div class="evidence">
      <span>{label}</span> <Sources sources={sources} brief />
    </div>
  );
}

/** Longest title of a source in view; whole it stands among the reasons. */
const LONGEST_TITLE = 44;

/** A title that fills no more than a line or two, cut between words. */
const shortened = (source: SourceLine): SourceLine =>
  source.title.length > LONGEST_TITLE ? { ...source, title: `${source.title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` } : source;

/** A link, so that it can also be copied or opened elsewhere; where it leads stands under its label. */
function Official({ url, label, host }: NonNullable<VerdictView['official']>) {
  return (
    <a class="act main" href={url} target="_blank" rel="noopener noreferrer">
      <span>{label}</span>{' '}
      <span class="where">
        <RichText rich={host} />
      </span>
    </a>
  );
}
