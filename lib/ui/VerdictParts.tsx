/** The parts of a verdict that card, dialog and popup show alike. */

import type { Rich } from '../text/rich.ts';
import type { Comparison, Pair, ReasonLine, SourceLine, VerdictView } from '../text/view-model.ts';
import { RichText } from './RichText.tsx';
import { Sign } from './Sign.tsx';

/** Shape, level and kind: «انتبه · غير موجود في قائمتنا». */
export function Badge({ view }: { readonly view: VerdictView }) {
  return (
    <p class="badge">
      <Sign tone={view.tone} />
      <span>
        {view.level === 'silent' ? null : <span class="word">{view.word}</span>}
        {view.label}
      </span>
    </p>
  );
}

export function PairOf({ pair }: { readonly pair: Pair }) {
  return (
    <dl class="pair">
      {[pair.here, pair.official].map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <RichText rich={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Reasons({ title, reasons }: { readonly title: string; readonly reasons: readonly ReasonLine[] }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.code}>
            <p>
              <RichText rich={reason.text} />
            </p>
            <Sources sources={reason.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Steps({ title, steps }: { readonly title: string; readonly steps: readonly Rich[] }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      <ul class="steps">
        {steps.map((step, at) => (
          <li key={at}>
            <RichText rich={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Titles in their own language; links open a new tab that cannot reach back. */
export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="cited">
      {sources.map(({ title, url, says, date }) => (
        <li key={title}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{title}</bdi>
            </a>
          ) : (
            <bdi>{title}</bdi>
          )}
          {says && <span> ({says})</span>}
          {date && <span> · {date}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Two columns under each label; three where there is room. */
export function ComparisonOf({ comparison, sources }: { readonly comparison: Comparison; readonly sources: string }) {
  return (
    <table class="compare">
      <caption>{comparison.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{comparison.established}</th>
          <th scope="col" class="mine">
            <RichText rich={comparison.here} />
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            {(['established', 'here'] as const).map((side) => (
              <td key={side} class={side === 'here' ? `mine ${row.state}` : undefined}>
                <RichText rich={row[side]} />
                {row.sourcesOf === side && row.sources.length > 0 && (
                  <details>
                    <summary aria-label={`${sources}: ${row.label}`}>{sources}</summary>
                    <Sources sources={row.sources} />
                  </details>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
