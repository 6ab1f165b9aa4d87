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
        {view.level === 'silent' || view.word === '' ? null : <span class="word">{view.word}</span>}
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

/** Rank of a part's heading: what stands above it decides. */
type Rank = 'h2' | 'h3';

export function Reasons({
  title,
  reasons,
  as: Heading = 'h3',
}: {
  readonly title: string;
  readonly reasons: readonly ReasonLine[];
  readonly as?: Rank;
}) {
  return (
    <section class="part">
      <Heading>{title}</Heading>
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

export function Steps({
  title,
  steps,
  as: Heading = 'h3',
}: {
  readonly title: string;
  readonly steps: readonly Rich[];
  readonly as?: Rank;
}) {
  return (
    <section class="part">
      <Heading>{title}</Heading>
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

/** Titles in their own language; links open a new tab that cannot reach back. `brief`: our own last look only where nothing says when it was published. */
export function Sources({ sources, brief = false }: { readonly sources: readonly SourceLine[]; readonly brief?: boolean }) {
  if (sources.length === 0) return null;
  return (
    <ul class="cited">
      {sources.map(({ title, url, says, date, checked }) => (
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
          {checked && !(brief && date) && <span> · {checked}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Rows whose addresses need a line of their own: a narrow column would tear them. */
const WIDE: ReadonlySet<string> = new Set(['place', 'site']);

/** A full-width label over two columns; over one where there is nothing to compare with. */
export function ComparisonOf({ comparison, sources }: { readonly comparison: Comparison; readonly sources: string }) {
  const { caption, established, here, rows } = comparison;
  const sides = established === null ? (['here'] as const) : (['established', 'here'] as const);
  return (
    <table class={established === null ? 'compare alone' : 'compare'}>
      <caption>{caption}</caption>
      {established !== null && (
        <thead>
          <tr>
            <td />
            <th scope="col">{established}</th>
            <th scope="col">
              <RichText rich={here} />
            </th>
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} class={WIDE.has(row.id) ? 'wide' : undefined}>
            <th scope="row">{row.label}</th>
            {sides.map((side) => (
              <td key={side} class={side === 'here' ? row.state : undefined}>
                {WIDE.has(row.id) && established !== null && (
                  <span class="head" aria-hidden="true">
                    {side === 'here' ? <RichText rich={here} /> : established}
                  </span>
                )}
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
