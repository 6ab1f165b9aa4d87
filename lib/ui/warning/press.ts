/**
 * Tells which of our buttons a person pressed, also on a page that swallows every click and key before they reach us: `:active` starts
 * an animation, whose events stay inside our closed root, where no listener of the page hears them.
 */

/** Name of the animation that warning.css starts on a button that is held down. */
const HELD_DOWN = 'held-down';
/** How long after the release the click itself may still come, in milliseconds. */
const LATE = 80;
/** Within this time of a press told by its release, a click that comes after all is the same press. */
const SAME = 500;

/**
 * Calls back with the `value` of each button that was really pressed, once a press. Clicks made by script do not count. Firefox
 * marks nothing as held down where the page cancels `mousedown`: there such a press is lost.
 */
export function onPress(layer: HTMLElement, press: (value: string) => void): void {
  let down = 0;
  let clicked = -1;
  let released = Number.NEGATIVE_INFINITY;

  layer.addEventListener('click', (event) => {
    const button = buttonOf(event);
    if (!event.isTrusted || !button) return;
    clicked = performance.now();
    if (clicked - released > SAME) press(button.value);
  });
  layer.addEventListener('animationstart', (event) => {
    if (event.animationName === HELD_DOWN) down = performance.now();
  });
  layer.addEventListener('animationcancel', (event) => {
    const button = buttonOf(event);
    if (event.animationName !== HELD_DOWN || !event.isTrusted || !button?.matches(':hover')) return;
    setTimeout(() => {
      if (clicked >= down) return;
      released = performance.now();
      press(button.value);
    }, LATE);
  });
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
}

function buttonOf(event: Event): HTMLButtonElement | null {
  return event.target instanceof Element ? event.target.closest('button') : null;
}
