import { expect, test } from 'vitest';
import { GUIDE_VIEWS, viewOfHash } from '../../../lib/ui/guide/words.ts';

test('every view has an address, and so have parts of views; anything else leads to the first', () => {
  for (const view of GUIDE_VIEWS) expect(viewOfHash(`#${view}`)).toBe(view);
  expect(viewOfHash('#known')).toBe('groups');
  expect(viewOfHash('#contacts')).toBe('blackmail');
  for (const odd of ['', '#', '#nothing', '#start/x', 'constructor', '#__proto__']) expect(viewOfHash(odd), odd).toBe('start');
});
