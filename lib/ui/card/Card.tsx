/** What the card says and offers: the official page, our own page, and to be closed. Nothing pressed here lowers protection. */
import type { CardAction, CardModel } from '../../text/notice-model.ts';
import { Mark } from '../Mark.tsx';
import { RichText } from '../RichText.tsx';
import { Badge } from '../VerdictParts.tsx';

export interface CardProps {
  readonly model: CardModel;
  /** A live region announces what comes into it, not what it is born with: a card is empty for a moment. */
  readonly said: boolean;
  press(action: CardAction): void;
}

export function Card({ model: { view, words }, said, press }: CardProps) {
  // A caution leads nobody to the app that it is about.
  const official = view.action === 'official' ? view.official : null;
  const pressed = (action: CardAction) => (event: MouseEvent) => {
    if (event.isTrusted) press(action);
  };
  return (
    <div class="sheet">
      <header class="top">
        <Badge view={view} />
        <span class="from">
          <Mark size={22} />
          <span>{view.product}</span>
        </span>
        <button type="button" class="plain cross" aria-label={words.close} onClick={pressed('close')}>
          <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2.2" aria-hidden="true">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      </header>
      <div class="said" aria-live="polite">
        {said && (
          <>
            <h2>
              <RichText rich={view.heading} />
            </h2>
            <p>
              <RichText rich={view.lead} />
            </p>
          </>
        )}
      </div>
      <div class="do">
        {official && (
          <button type="button" class="main" onClick={pressed('official')}>
            <span>{official.label}</span>{' '}
            <span class="where">
              <RichText rich={official.host} />
            </span>
          </button>
        )}
        <button type="button" class={official ? 'second' : 'main'} onClick={pressed('more')}>
          {words.more}
        </button>
      </div>
    </div>
  );
}
