import { expect, test } from 'vitest';
import { parseSettings } from '../../../../lib/shell/store/settings.ts';

const defaults = { language: 'ar', digits: 'auto', country: '', cards: true, searchMarks: true, linkMarks: false, downloads: false };

test('nothing stored gives Arabic and the defaults', () => {
  for (const junk of [undefined, null, 3, 'ar', [], { unheardOf: 1 }]) expect(parseSettings(junk)).toEqual(defaults);
});

test('a broken field falls back alone', () => {
  expect(parseSettings({ language: 'en', digits: 'roman', country: 'sa', cards: 'no', searchMarks: false })).toEqual({
    ...defaults,
    language: 'en',
    searchMarks: false,
  });
});

test('a prototype is not a setting', () => {
  expect(parseSettings(JSON.parse('{"__proto__":{"language":"en"}}'))).toEqual(defaults);
});
