/** A state that is no verdict: a heading, a line, and what can be done. */
import type { ComponentChildren } from 'preact';
import { Said } from '../answer/Answer.tsx';

export function Notice({
  heading,
  lead,
  children,
}: {
  readonly heading: string;
  readonly lead: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="answer mamoon calm">
      <Said heading={[heading]} lead={[lead]} />
      {children}
    </div>
  );
}
