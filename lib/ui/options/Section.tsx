/** A titled part of the options page, and what each of them gets. */
import type { ComponentChildren } from 'preact';
import type { OptionsProps, ShownSettings } from './options-data.ts';
import type { OptionsText } from './words.ts';

/** What every section gets. */
export interface SectionProps extends OptionsProps {
  readonly t: OptionsText;
  /** Shows and reads out one sentence about what has just happened. */
  readonly say: (sentence: string) => void;
  /** Changes settings and says how that went. */
  readonly change: (change: Partial<ShownSettings>) => void;
}

/** A titled part of the page. */
export function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="box" id={id} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
