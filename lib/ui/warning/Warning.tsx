/** What card and dialog say and offer. A button's `value` is what pressing it means; see press.ts for how a press is heard. */
import type { WarningAction, WarningModel } from '../../text/warning-model.ts';
import { Mark } from '../Mark.tsx';
import { RichText } from '../RichText.tsx';
import { Badge, ComparisonOf, PairOf, Reasons, Steps } from '../VerdictParts.tsx';

export interface WarningProps {
  readonly model: WarningModel;
  /** A live region announces what comes into it, not what it is born with: a card is empty for a moment. */
  readonly said: boolean;
  /** It came back because a download was held. */
  readonly held: boolean;
  /** The details are open. */
  readonly more: boolean;
  /** What was pressed last cannot be done: the extension was updated or turned off while the page stayed open. */
  readonly gone?: boolean;
}

export function Warning({ model, said, held, more, gone }: WarningProps) {
  const { view, words, canContinue } = model;
  const alarm = view.level === 'alarm';
  const button = (action: WarningAction, look: string, label = words[action as keyof typeof words]) => (
    <button type="button" class={look} value={action}>
      {label}
    </button>
  );
  return (
    <div class="sheet">
      <header class="top">
        <Badge view={view} />
        <span class="from">
          <Mark size={22} />
          <span>{view.product}</span>
        </span>
        <button type="button" class="plain cross" value="close" aria-label={words.close}>
          <svg
            viewBox="0 0 24 24"
            width="20"
            height="20"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
            aria-hidden="true"
          >
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      </header>
      <div class="said" aria-live={alarm ? undefined : 'polite'}>
        {said && (
          <>
            <h2 id="heading">
              <RichText rich={view.heading} />
            </h2>
            <p id="lead">
              <RichText rich={view.lead} />
            </p>
          </>
        )}
      </div>
      {alarm && view.pair && <PairOf pair={view.pair} />}
      {held && (
        <p class="aside" role="status">
          {words.held}
        </p>
      )}
      {gone && (
        <p class="aside" role="status">
          {words.gone}
        </p>
      )}
      <div class="do">
        {view.official && (alarm || view.action === 'official')
          ? button('official', 'main', view.official.label)
          : button(alarm ? 'leave' : 'known-apps', 'main')}
        {alarm && view.official && button('leave', 'second')}
        <button type="button" class="second" value="more" aria-expanded={more}>
          {more ? words.less : words.more}
        </button>
      </div>
      {more && (
        <div class="more">
          <Reasons title={words.why} reasons={view.reasons} />
          {view.comparison && <ComparisonOf comparison={view.comparison} sources={words.source} />}
          {view.next.length > 0 && <Steps title={words.next} steps={view.next} />}
          {view.people && (
            <p class="aside">
              <RichText rich={view.people} />
            </p>
          )}
          <p class="foot">
            <RichText rich={view.list} />
          </p>
        </div>
      )}
      {view.pressed && (alarm || more) && (
        <p class="pressed">
          <RichText rich={view.pressed} />
        </p>
      )}
      <div class="rest">
        {alarm
          ? canContinue && button('continue', 'plain')
          : [button('ignore-app', 'plain'), button('ignore-site', 'plain'), button('later', 'plain')]}
        <span class="gap" />
        {(alarm || more) && [button('mistake', 'plain'), button('help', 'plain')]}
      </div>
    </div>
  );
}
