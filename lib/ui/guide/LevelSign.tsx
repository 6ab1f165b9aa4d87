/** The sign of a level, as card, dialog and popup show it; a dash where nothing is shown. */
import type { Level } from '../../contract/verdict.ts';
import { Sign } from '../Sign.tsx';

const TONES = { quiet: 'calm', note: 'amber', alarm: 'red' } as const;

export function LevelSign({ level }: { readonly level: Level }) {
  if (level !== 'silent') return <Sign tone={TONES[level]} />;
  return (
    <svg
      class="sign"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.1"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M6 12h12" />
    </svg>
  );
}
