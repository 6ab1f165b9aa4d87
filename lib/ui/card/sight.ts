/**
 * Whether a person can see the card, as far as a browser tells. Chromium says itself whether anything lies over an element
 * (`trackVisibility`); elsewhere points of the card are asked what is in front, which misses what takes no pointer, so whatever comes up
 * in the top layer counts as lying over it.
 */

/** Where the card is asked what is in front: its middle and near its corners, as shares of its size. */
const POINTS = [
  [0.5, 0.5],
  [0.1, 0.15],
  [0.9, 0.15],
  [0.1, 0.85],
  [0.9, 0.85],
] as const;
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

/** Watches the card; `changed` is called when something may have come over it. */
export function watchSight(host: HTMLElement, layer: HTMLElement, changed: () => void): Sight {
  const tracks = 'isVisible' in IntersectionObserverEntry.prototype;
  let covered = false;
  let came = false;
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as (IntersectionObserverEntry & Tracked) | undefined;
      covered = last?.isVisible === false;
      changed();
    },
    { threshold: [0, 0.5, 0.99], trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  if (tracks) observer.observe(layer);
  const onToggle = (event: Event) => {
    if (tracks || event.target === host || (event as ToggleEvent).newState !== 'open') return;
    came = true;
    changed();
  };
  document.addEventListener('toggle', onToggle, true);

  return {
    trouble() {
      if (host.parentNode !== document.documentElement) return 'removed';
      const { width, height, left, top } = layer.getBoundingClientRect();
      const isDrawn = layer.matches(':popover-open') && layer.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isInside = left > -width / 2 && top > -height / 2 && left < innerWidth - width / 2 && top < innerHeight - LEAST.height / 2;
      if (!isDrawn || !isInside || width < LEAST.width || height < LEAST.height || host.attributes.length > 0) return 'hidden';
      if (document.documentElement.inert) return 'hidden';
      if (tracks) return covered ? 'covered' : '';
      return came || POINTS.some(([x, y]) => !isInFront(left + width * x, top + height * y)) ? 'covered' : '';
    },
    renew() {
      came = false;
      if (!tracks) return;
      // Asked anew, it answers anew.
      covered = false;
      observer.unobserve(layer);
      observer.observe(layer);
    },
    end() {
      observer.disconnect();
      document.removeEventListener('toggle', onToggle, true);
    },
  };

  function isInFront(x: number, y: number): boolean {
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    return document.elementFromPoint(x, y) === host;
  }
}
