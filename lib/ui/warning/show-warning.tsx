/** Shows a warning on the page and tells what the person did with it: the one call that the injected script makes. */
import { render } from 'preact';
import type { WarningAction, WarningModel } from '../../text/warning-model.ts';
import tokens from '../tokens.css?inline';
import verdict from '../verdict.css?inline';
import { holdDownloads } from './hold.ts';
import { createSurface } from './mount.ts';
import { onPress, type Presses } from './press.ts';
import { Warning } from './Warning.tsx';
import own from './warning.css?inline';

/** Actions after which nothing is held on this page any more. */
const SETTLES: readonly string[] = ['ignore-app', 'ignore-site', 'later', 'continue', 'leave'];
/** A click that was meant for the page must not fall on the way on. Milliseconds. */
const TOO_SOON = 600;

/**
 * A page that has got hold of a dialog can cause a `cancel` event like the person's own. The event alone is trusted only in browsers that
 * have `CloseWatcher`, which also keep closed roots from the page.
 */
const ASKS_PEOPLE_ONLY = 'CloseWatcher' in globalThis;

export interface ShownWarning {
  readonly key: string;
  /** Takes it away without a word: the page has moved on. */
  takeAway(): void;
}

export interface Background {
  /** Hears what the person does. */
  act(action: WarningAction): void;
  /** False once the extension was updated or turned off while the page stayed open: nobody hears any more. */
  alive(): boolean;
}

/**
 * Card for a note, dialog for an alarm. `act` hears what the person does; nothing that a page's script does can make it hear
 * anything but `held` and `removed`. In a frame, or a second time for the same key, it is not to be called. Where the background is
 * gone for good the ways away and on still work, and what nobody hears any more is said.
 */
export function showWarning(model: WarningModel, { act, alive }: Background): ShownWarning {
  const { view, words } = model;
  const alarm = view.level === 'alarm';
  let look = { said: alarm, held: false, more: false, gone: false };
  let layer: HTMLElement | null = null;
  let presses: Presses | null = null;
  let escaped = Number.NEGATIVE_INFINITY;
  let since = 0;
  let told = false;

  const surface = createSurface({
    css: secretly(tokens + verdict + own),
    as: alarm ? 'dialog' : 'card',
    fill(empty) {
      layer = empty;
      furnish(empty);
      draw({});
    },
    risen() {
      hold?.renew();
      window.addEventListener('keydown', onKey, true);
      if (alarm) layer?.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
    },
    lost() {
      act('removed');
      away();
    },
    alive,
  });
  const hold = alarm
    ? holdDownloads(model.offers, surface.host, () => {
        if (!alive()) return hold?.release();
        act('held');
        draw({ held: true });
        show();
      })
    : null;

  function onKey({ isTrusted, key }: KeyboardEvent) {
    if (isTrusted && key === 'Escape') escaped = performance.now();
  }

  function away() {
    window.removeEventListener('keydown', onKey, true);
    surface.away();
  }

  function furnish(empty: HTMLElement) {
    empty.className = `mamoon ${alarm ? 'dialog' : 'card'} ${view.tone}`;
    empty.lang = view.language;
    empty.dir = view.dir;
    const named = alarm
      ? { role: 'alertdialog', 'aria-labelledby': 'heading', 'aria-describedby': 'lead' }
      : { role: 'region', 'aria-label': words.region };
    for (const [name, value] of Object.entries(named)) empty.setAttribute(name, value);
    presses = onPress(empty, choose);
    empty.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted && (ASKS_PEOPLE_ONLY || performance.now() - escaped < TOO_SOON)) choose('close');
    });
  }

  function draw(change: Partial<typeof look>) {
    look = { ...look, ...change };
    surface.change(() => {
      // Unseen until its text is there: what grows before a person's eyes counts as a page that jumps.
      layer?.classList.toggle('unsaid', !look.said);
      if (layer) render(<Warning model={model} {...look} />, layer);
      presses?.learn();
    });
  }

  function choose(value: string) {
    if (value === 'more') return draw({ more: !look.more });
    if (value === 'continue' && performance.now() - since < TOO_SOON) return;
    if (alive()) act(value as WarningAction);
    else if (!goAlone(value)) return draw({ gone: true });
    if (value === 'close' || SETTLES.includes(value)) away();
    if (value === 'continue') hold?.release();
    else if (SETTLES.includes(value)) hold?.end();
  }

  /** What can be done without the background; false where it cannot. */
  function goAlone(value: string): boolean {
    if (value === 'official' && view.official) location.assign(view.official.url);
    else if (value === 'leave') history.length > 1 ? history.back() : location.replace('about:blank');
    else return value === 'close' || value === 'continue';
    return true;
  }

  function show() {
    since = performance.now();
    surface.show();
    if (!told) act('shown');
    told = true;
  }

  show();
  if (!alarm) requestAnimationFrame(() => draw({ said: true }));
  return {
    key: model.key,
    takeAway() {
      away();
      hold?.end();
    },
  };
}

/**
 * The sheet with other names for its custom properties in each page: a page's `@property` decides about those that it knows, also inside
 * of closed roots, and would make our colours those of the ground.
 */
function secretly(css: string): string {
  const secret = crypto.getRandomValues(new Uint32Array(2)).join('');
  return css.replace(/--(?=[a-z])/g, `--x${secret}-`);
}
