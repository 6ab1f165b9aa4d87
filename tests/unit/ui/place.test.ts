import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeFor } from '../../../lib/ui/card/place.ts';

const WINDOW = { width: 1280, height: 800 };
const CARD = { width: 400, height: 240 };
const box = (left: number, top: number) => ({ left, right: left + 160, top, bottom: top + 44 });

test('on the side of the offer, in the upper part, and not over it', () => {
  expect(placeFor(box(1000, 500), CARD, WINDOW, false)).toEqual({ left: 864, top: 88 });
  expect(placeFor(box(60, 500), CARD, WINDOW, true)).toEqual({ left: 16, top: 88 });
  expect(placeFor(box(1000, 200), CARD, WINDOW, false)).toEqual({ left: 864, top: 260 });
});

test('without an offer on the side where the page begins to be read', () => {
  expect(placeFor(null, CARD, WINDOW, true).left).toBe(864);
  expect(placeFor(null, CARD, WINDOW, false).left).toBe(16);
});

test('whatever the page offers, the card stands in the window', () => {
  const side = fc.integer({ min: -5000, max: 5000 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.boolean(),
      (left, top, width, height, rtl) => {
        const at = placeFor({ left, top, right: left + width, bottom: top + height }, CARD, WINDOW, rtl);
        expect(at.left >= 0 && at.left + CARD.width <= WINDOW.width && at.top >= 0 && at.top + CARD.height <= WINDOW.height).toBe(true);
      },
    ),
  );
});
