/** What the looks mean: the same shapes as on the toolbar and in the warnings. */

import { SIGNS } from '../../contract/signs.ts';
import { type Level, levelOf } from '../../contract/verdict.ts';
import { LevelSign } from './LevelSign.tsx';
import type { ViewProps } from './ViewLink.tsx';

/** Kinds in the order in which their signs grow louder. */
const SHOWN = ['established', 'unknown', 'discontinued', 'unofficial-source', 'reported', 'modified', 'lookalike'] as const;
const LEVELS: Readonly<Record<Level, string>> = { silent: 'calm', quiet: 'calm', note: 'amber', alarm: 'red' };
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
      <h2 class="rule">{t.plain('guide.colours.signsTitle')}</h2>
      <dl class="signs">
        {SHOWN.map((kind) => (
          <div key={kind}>
            <dt class={LEVELS[levelOf(kind)]}>
              <bdi dir="ltr">{SIGNS[kind]}</bdi>
            </dt>
            <dd>{t.plain(`guide.colours.signs.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="box">
        <h2>{t.plain('guide.colours.noGreenTitle')}</h2>
        <p>{t.plain('guide.colours.noGreenBody')}</p>
      </div>
    </>
  );
}
