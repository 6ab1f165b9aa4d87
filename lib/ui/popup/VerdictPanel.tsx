/** One whole verdict in the popup: what, why, beside what, and what next. */
import type { Rich } from '../../text/rich.ts';
import type { Tone, VerdictView } from '../../text/view-model.ts';
import { RichText } from '../RichText.tsx';
import { Badge, ComparisonOf, PairOf, Reasons, Steps } from '../VerdictParts.tsx';
import type { PopupText } from './words.ts';

export function VerdictPanel({
  view,
  words,
  lead = view.lead,
}: {
  readonly view: VerdictView;
  readonly words: PopupText;
  readonly lead?: Rich;
}) {
  const silent = view.kind === 'none';
  return (
    <div class={`verdict mamoon ${view.tone}`}>
      {!silent && <Badge view={view} />}
      <Said heading={view.heading} lead={lead} />
      {view.pair && <PairOf pair={view.pair} />}
      {view.official && <Official url={view.official.url} label={view.official.label} host={view.official.host} />}
      {view.people && (
        <p class="aside">
          <RichText rich={view.people} />
        </p>
      )}
      {view.pressed && (
        <p class="pressed">
          <RichText rich={view.pressed} />
        </p>
      )}
      <Reasons title={words.plain('popup.why')} reasons={view.reasons} />
      {view.next.length > 0 && <Steps title={words.plain('popup.next')} steps={view.next} />}
      {view.comparison && <ComparisonOf comparison={view.comparison} sources={words.plain('popup.source')} />}
      <p class="foot">
        <RichText rich={view.list} />
      </p>
    </div>
  );
}

export function Said({ heading, lead }: { readonly heading: Rich; readonly lead: Rich }) {
  return (
    <div class="said">
      <h2>
        <RichText rich={heading} />
      </h2>
      <p>
        <RichText rich={lead} />
      </p>
    </div>
  );
}

/** A link, so that it can also be copied or opened elsewhere; its host stands under its label. */
export function Official({ url, label, host }: { readonly url: string; readonly label: string; readonly host: Rich }) {
  return (
    <a class="act main" href={url} target="_blank" rel="noopener noreferrer">
      <span>{label}</span>
      <span class="where">
        <RichText rich={host} />
      </span>
    </a>
  );
}

/** A state that is no verdict: a heading, a line, and what can be done. */
export function Notice({
  heading,
  lead,
  tone = 'calm',
  children,
}: {
  readonly heading: string;
  readonly lead: string;
  readonly tone?: Tone;
  readonly children?: preact.ComponentChildren;
}) {
  return (
    <div class={`verdict mamoon ${tone}`}>
      <Said heading={[heading]} lead={[lead]} />
      {children}
    </div>
  );
}
