/**
 * Whether a person can see the card, as far as a browser tells. Chromium says itself whether anything lies over an element
 * (`trackVisibility`, which knows of what takes no pointer and of inert parts, but takes a popover's clear backdrop for a cover: where all
 * that is on top stays away, nothing lies over it). Elsewhere points of the card are asked what is in front, which misses what takes no
 * pointer: what comes up in the top layer after the card counts as lying over it until it closes, unless it stays away (top-layer.ts). A dialog of the page's that the card was raised over makes the card inert and hides nothing.
 * A view transition is drawn over everything, with pictures of what was there: one that lasts covers the card.
 */
import { allOnTop, isOnTop, onTopAt, staysAway } from './top-layer.ts';

/** Where the card is asked what is in front: its middle and near its corners, as shares of its size. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.15],
  [0.9, 0.15],
  [0.1, 0.85],
  [0.9, 0.85],
] as const;
/** No honest transition from one view to the next lasts so long, in milliseconds. */
const LASTS = 1_000;
/** Roots that a page keeps closed are looked into at every so many looks. */
const LOOKS_IN = 4;
/** Smaller than this it says nothing, in pixels. */
const LEAST = { width: 160, height: 80 };

export interface Sight {
  /** A sign that the card is gone, hidden or covered; '' while it is in sight. */
  trouble(): 'removed' | 'hidden' | 'covered' | '';
  /** It was raised: what lay over it until now does not count. */
  renew(): void;
  end(): void;
}

interface Tracked {
  readonly isVisible?: boolean;
}

const isDrawn = (layer: HTMLElement): boolean =>
  layer.matches(':popover-open') && layer.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Is the card as large as it must be to be read, and more than half of it within the window? */
const isLargeWithin = ({ width, height, left, top }: DOMRect): boolean =>
  width >= LEAST.width &&
  height >= LEAST.height &&
  left > -width / 2 &&
  top > -height / 2 &&
  left < innerWidth - width / 2 &&
  top < innerHeight - LEAST.height / 2;

/** Watches the card; `changed` is called when something may have come over it. */
export function watchSight(host: HTMLElement, layer: HTMLElement, changed: () => void): Sight {
  const tracks = 'isVisible' in IntersectionObserverEntry.prototype;
  let covered = false;
  /** Since when every look met a view transition; 0 while the last one met none. */
  let changingSince = 0;
  /** What came up in the top layer since the card did, and the page's dialogs that it was raised over. */
  const came = new Set<Element>();
  const under = new Set<Element>();
  /** Roots whose popovers tell when they open. */
  const heard = new Set<Node>();
  let looks = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as (IntersectionObserverEntry & Tracked) | undefined;
      covered = last?.isVisible === false;
      changed();
    },
    { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent & { target: Element };
    if (target === host || newState !== 'open' || !isOnTop(target)) return;
    under.delete(target);
    came.add(target);
    changed();
  };
  renew();

  return {
    renew,
    trouble() {
      if (host.parentNode !== document.documentElement) return 'removed';
      const card = layer.getBoundingClientRect();
      const { width, height, left, top } = card;
      if (!isDrawn(layer) || !isLargeWithin(card) || host.attributes.length > 0 || document.documentElement.inert) return 'hidden';
      changingSince = changingView() ? changingSince || performance.now() : 0;
      if (changingSince > 0 && performance.now() - changingSince > LASTS) return 'covered';
      if (tracks) return covered && !allStaysAway(card) ? 'covered' : '';
      looks += 1;
      if (looks % LOOKS_IN === 0) lookIn((one) => came.add(one));
      const isOver = [...came].some((one) => isOnTop(one) && !staysAway(one, card));
      return isOver || POINTS.some(([x, y]) => !isInFront(left + width * x, top + height * y)) ? 'covered' : '';
    },
    end() {
      observer.disconnect();
      for (const root of heard) root.removeEventListener('toggle', onToggle, true);
    },
  };

  function renew(): void {
    if (changingSince > 0) changingView()?.skipTransition?.();
    changingSince = 0;
    came.clear();
    under.clear();
    const { left, top, width, height } = layer.getBoundingClientRect();
    if (!tracks) {
      hear(document);
      // What is there already lies under the card, and tells when it comes up again.
      lookIn(() => {});
      for (const [x, y] of POINTS) {
        const { dialog } = onTopAt(left + width * x, top + height * y);
        if (!dialog) continue;
        under.add(dialog);
        hear(dialog.getRootNode());
      }
      return;
    }
    // Asked anew, it answers anew.
    covered = false;
    observer.unobserve(layer);
    observer.observe(layer);
  }

  /** Hears what stands on top in roots that tell the document nothing; `found` is called with what was not heard before. */
  function lookIn(found: (one: Element) => void): void {
    for (const one of allOnTop() ?? []) {
      const root = one.getRootNode();
      if (one === layer || heard.has(root)) continue;
      hear(root);
      found(one);
    }
  }

  function allStaysAway(card: DOMRect): boolean {
    const others = allOnTop()?.filter((one) => one !== layer) ?? [];
    return others.length > 0 && others.every((one) => staysAway(one, card));
  }

  function hear(root: Node): void {
    heard.add(root);
    root.addEventListener('toggle', onToggle, true);
  }

  function isInFront(x: number, y: number): boolean {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const { element, dialog } = onTopAt(x, y);
    return element === host || (dialog !== null && under.has(dialog));
  }
}

/** The view transition that is under way, where the browser tells of it. */
function changingView(): { skipTransition?(): void } | null {
  return (document as { activeViewTransition?: { skipTransition?(): void } | null }).activeViewTransition ?? null;
}
