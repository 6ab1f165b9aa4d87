/** Shows a card on the page and tells what the person did with it: the one call that the injected script makes. */
import { render } from 'preact';
import type { CardAction, CardModel } from '../../text/notice-model.ts';
import tokens from '../tokens.css?inline';
import verdict from '../verdict.css?inline';
import { Card } from './Card.tsx';
import own from './card.css?inline';
import { offerIn, placeFor } from './place.ts';
import { showSurface } from './surface.ts';

/** Up to this width of the window the card is a sheet (card.css). Pixels. */
const NARROW = 480;

export interface ShownCard {
  readonly key: string;
  /** Takes it away without a word: the page has moved on. */
  takeAway(): void;
}

export interface Background {
  act(action: CardAction): void;
  /** False once the extension was updated or turned off while the page stayed open: nobody hears any more. */
  alive(): boolean;
}

/** In a frame, or a second time for the same key, it is not to be called. Nothing that a page's script does can make `act` hear more than `lost`. */
export function showCard(model: CardModel, { act, alive }: Background): ShownCard {
  const { view, words } = model;
  const takeAway = showSurface({
    css: secretly(tokens + verdict + own),
    fill(layer) {
      layer.className = `mamoon card unsaid ${view.tone}`;
      layer.lang = view.language;
      layer.dir = view.dir;
      layer.setAttribute('role', 'region');
      layer.setAttribute('aria-label', words.region);
      // What is done here is none of the page's business.
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown']) layer.addEventListener(type, (event) => event.stopPropagation());
      draw(layer, false);
      // Unseen until its text is there: what grows before a person's eyes counts as a page that jumps.
      requestAnimationFrame(() => {
        draw(layer, true);
        place(layer);
      });
    },
    seen: () => act('seen'),
    lost: () => act('lost'),
    alive,
  });

  function draw(layer: HTMLElement, said: boolean) {
    layer.classList.toggle('unsaid', !said);
    render(<Card model={model} said={said} press={press} />, layer);
  }

  function press(action: CardAction) {
    act(action);
    takeAway();
  }

  return { key: model.key, takeAway };
}

/** Beside the offer, where there is room for a card; on narrow screens the style sheet lays it along the lower edge. */
function place(layer: HTMLElement): void {
  if (innerWidth <= NARROW) return;
  const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const { width, height } = layer.getBoundingClientRect();
  const fromRight = getComputedStyle(document.documentElement).direction === 'rtl';
  const { left, top } = placeFor(offerIn(document, window), { width, height }, window, fromRight);
  layer.style.inset = `${top}px auto auto ${left}px`;
}

/**
 * The sheet with other names for its custom properties in each page: a page's `@property` decides about those that it knows, also inside
 * of closed roots, and would make our colours those of the ground.
 */
function secretly(css: string): string {
  const secret = crypto.getRandomValues(new Uint32Array(2)).join('');
  return css.replace(/--(?=[a-z])/g, `--x${secret}-`);
}
