/** The shape of a look: circle, triangle, octagon. Each differs from the others without its colour; none is a tick. */
import type { Tone } from '../text/view-model.ts';

const SHAPES: Record<Tone, string> = {
  calm: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 7.9v.01M12 11v5',
  amber: 'M12 4 22 20H2ZM12 10v4M12 17v.01',
  red: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 8v5M12 16v.01',
};

export function Sign({ tone }: { readonly tone: Tone }) {
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.1"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[tone]} />
    </svg>
  );
}
