/** What the looks mean: the same shapes as on the toolbar and in the warnings. */

import { LevelSign } from './LevelSign.tsx';
import type { ViewProps } from './ViewLink.tsx';

const ROWS = ['quiet', 'note', 'alarm', 'silent'] as const;

export function ColoursView({ t }: ViewProps) {
  return (
    <>
      <h1 id="title-colours">{t.plain('guide.colours.title')}</h1>
      <p class="lead">{t.plain('guide.colours.lead')}</p>
      <ul class="looks">
        {ROWS.map((row) => (
          <li key={row} class={`look ${row}`}>
            <LevelSign level={row} />
            <div>
              <h2>{t.plain(`guide.colours.rows.${row}.word`)}</h2>
              <p>{t.plain(`guide.colours.rows.${row}.body`)}</p>
            </div>
          </li>
        ))}
      </ul>
      <div class="box">
        <h2>{t.plain('guide.colours.noGreenTitle')}</h2>
        <p>{t.plain('guide.colours.noGreenBody')}</p>
      </div>
    </>
  );
}
