/** A numbered list of steps, each a short title and a sentence; the numbers are written in the digits chosen. */
import type { ComponentChildren } from 'preact';
import type { GuideText } from './words.ts';

type Step = readonly [id: string, title: string, body: string, more?: ComponentChildren];

/** `from`: how many steps stand before these, in another list. */
export function Steps({ t, steps, from = 0 }: { readonly t: GuideText; readonly steps: readonly Step[]; readonly from?: number }) {
  return (
    <ol class="steps" start={from + 1}>
      {steps.map(([id, title, body, more], at) => (
        <li key={id} id={`step-${id}`}>
          <span class="count" aria-hidden="true">
            {t.number(from + at + 1).isolate}
          </span>
          <div>
            <h3>{title}</h3>
            <p>{body}</p>
            {more}
          </div>
        </li>
      ))}
    </ol>
  );
}
