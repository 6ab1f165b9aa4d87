/** The shape of a level: each differs from the others without its colour. */
import type { Level } from '../../verdict.ts';

const SHAPES: Record<Level, string> = {
  quiet: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 8v.01M12 11v5',
  note: 'M12 4 22 20H2ZM12 10v4M12 17v.01',
  alarm: 'M8 3h8l5 5v8l-5 5H8l-5-5V8ZM12 8v5M12 16v.01',
  silent: 'M6 12h12',
};

export function LevelSign({ level }: { readonly level: Level }) {
  return (
    <svg
      class={`sign ${level}`}
      viewBox="0 0 24 24"
      width="40"
      height="40"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[level]} />
    </svg>
  );
}
