/**
 * Tells which of our buttons a person pressed, also on a page that swallows every click and key before they reach us, and also where
 * the browser lets the page have our buttons (Firefox tells it the innermost target of each event). What is asked instead of events:
 * `:active`, which starts an animation inside our closed root, and whether a pointer over the button could be captured, which
 * browsers grant only while it is down.
 */

/** Names of the animations that warning.css starts on a button that is held down, and on one that is pointed at. */
const HELD_DOWN = 'held-down';
const POINTED_AT = 'pointed-at';
/** How long after the release the click itself may still come, in milliseconds. */
const LATE = 80;
/** Within this time of a press told by its release, a click that comes after all is the same press. */
const SAME = 500;
/** Ids that browsers give to the mouse and to the first fingers. */
const POINTERS = [0, 1, 2, 3, 4, 5];

export interface Presses {
  /** To be called after each change of our own: what new buttons mean is read then, and never again, when the page may have a hand in it. */
  learn(): void;
}

/** Calls back with the `value` of each button that was really pressed, once a press. Clicks made by script do not count. */
export function onPress(layer: HTMLElement, press: (value: string) => void): Presses {
  const meanings = new WeakMap<Element, string>();
  let down = 0;
  let clicked = -1;
  let released = Number.NEGATIVE_INFINITY;
  let watched: Element | null = null;

  const tell = (button: Element) => {
    const meaning = meanings.get(button);
    if (meaning !== undefined) press(meaning);
  };

  /** The button was let go: a press, unless the click itself says so or has said so. */
  function letGo(button: Element, since: number) {
    setTimeout(() => {
      if (clicked >= since || released >= since) return;
      released = performance.now();
      tell(button);
    }, LATE);
  }

  layer.addEventListener('click', (event) => {
    const button = buttonOf(event);
    if (!event.isTrusted || !button) return;
    clicked = performance.now();
    if (clicked - released > SAME) tell(button);
  });
  layer.addEventListener('animationstart', (event) => {
    const button = buttonOf(event);
    if (!event.isTrusted || !button) return;
    if (event.animationName === HELD_DOWN) down = performance.now();
    if (event.animationName === POINTED_AT) watch(button);
  });
  layer.addEventListener('animationcancel', (event) => {
    const button = buttonOf(event);
    if (event.animationName === HELD_DOWN && event.isTrusted && button?.matches(':hover')) letGo(button, down);
  });

  /** Asks once a frame, for as long as the pointer is over this button. A press that began elsewhere is none of this button's. */
  function watch(button: Element) {
    if (watched === button) return;
    watched = button;
    let since = isPointerDown(button) ? Number.NaN : 0;
    const look = () => {
      if (watched !== button || !button.matches(':hover')) {
        if (watched === button) watched = null;
        return;
      }
      const isDown = isPointerDown(button);
      if (isDown && since === 0) since = performance.now();
      if (!isDown) {
        if (since > 0) letGo(button, since);
        since = 0;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  // What is done here is none of the page's business: its own shortcuts must not run on our keys.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'touchstart',
    'touchend',
  ])
    layer.addEventListener(type, (event) => event.stopPropagation());

  return {
    learn() {
      for (const button of layer.querySelectorAll('button')) if (!meanings.has(button)) meanings.set(button, button.value);
    },
  };
}

/** Capture is given back at once, so that nothing comes of the question. */
function isPointerDown(element: Element): boolean {
  for (const id of POINTERS) {
    try {
      element.setPointerCapture(id);
      const down = element.hasPointerCapture(id);
      if (down) element.releasePointerCapture(id);
      if (down) return true;
    } catch {} // there is no such pointer
  }
  return false;
}

function buttonOf(event: Event): HTMLButtonElement | null {
  return event.target instanceof Element ? event.target.closest('button') : null;
}
