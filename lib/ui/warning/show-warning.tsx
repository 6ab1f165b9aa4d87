/** Shows a warning on the page and tells what the person did with it: the one call that the injected script makes. */
import { render } from 'preact';
import type { WarningAction, WarningModel } from '../../text/warning-model.ts';
import tokens from '../tokens.css?inline';
import verdict from '../verdict.css?inline';
import { holdDownloads } from './hold.ts';
import { createSurface } from './mount.ts';
import { Warning } from './Warning.tsx';
import own from './warning.css?inline';

/** Buttons that put the warning away for good on this page. */
const SETTLES: readonly WarningAction[] = ['ignore-app', 'ignore-site', 'later', 'continue', 'leave'];
/** A click that was meant for the page must not fall on the way on. Milliseconds. */
const TOO_SOON = 600;

export interface ShownWarning {
  readonly key: string;
  /** Takes it away without a word: the page has moved on. */
  takeAway(): void;
}

/**
 * Card for a note, dialog for an alarm. `act` hears each action once; nothing that a page's script does can make it hear one,
 * but for `removed`. The result takes it all away again.
 */
export function showWarning(model: WarningModel, act: (action: WarningAction) => void): ShownWarning {
  const alarm = model.view.level === 'alarm';
  let since = 0;
  let open = true;
  let told = false;
  let look = { said: alarm, held: false, more: false };

  const surface = createSurface({
    css: tokens + verdict + own,
    as: alarm ? 'dialog' : 'card',
    risen(layer) {
      hold?.renew();
      if (alarm) (layer.querySelector('.main') as HTMLElement | null)?.focus({ preventScroll: true });
    },
    lost: () => act('removed'),
  });
  const hold = alarm
    ? holdDownloads(
        model.offers,
        () => surface.host(),
        () => {
          act('held');
          draw({ held: true });
          show();
        },
      )
    : null;

  function choose(action: WarningAction) {
    if (action === 'continue' && performance.now() - since < TOO_SOON) return;
    act(action);
    if (action === 'close' || SETTLES.includes(action)) putAway();
    if (action === 'continue') hold?.release();
    else if (SETTLES.includes(action)) hold?.end();
  }

  function putAway() {
    open = false;
    surface.away();
  }

  function show() {
    open = true;
    since = performance.now();
    surface.show();
    if (!told) act('shown');
    told = true;
  }

  function draw(change: Partial<typeof look>) {
    look = { ...look, ...change };
    render(<Warning model={model} {...look} choose={choose} turn={() => draw({ more: !look.more })} />, surface.layer);
  }

  const { layer } = surface;
  const { view } = model;
  layer.className = `mamoon ${alarm ? 'dialog' : 'card'} ${view.tone}`;
  layer.lang = view.language;
  layer.dir = view.dir;
  const named = alarm
    ? { role: 'alertdialog', 'aria-labelledby': 'heading', 'aria-describedby': 'lead' }
    : { role: 'region', 'aria-label': model.words.region };
  for (const [name, value] of Object.entries(named)) layer.setAttribute(name, value);
  layer.addEventListener('cancel', (event) => {
    event.preventDefault();
    if (event.isTrusted && open) choose('close');
  });
  draw({});
  show();
  if (!alarm) requestAnimationFrame(() => draw({ said: true }));
  return {
    key: model.key,
    takeAway() {
      putAway();
      hold?.end();
      render(null, layer);
    },
  };
}
