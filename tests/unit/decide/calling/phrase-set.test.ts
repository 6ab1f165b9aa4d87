/** How phrases are found: whole words, open ends, prefixes written onto a word, and scripts without spaces. */
import { expect, test } from 'vitest';
import { phraseSets } from '../../../../lib/decide/calling/phrase-set.ts';
import { foldWords } from '../../../../lib/fold/names.ts';

const { sets, findAll } = phraseSets({ calls: 'video call*, مكالمات فيديو, appel video\nビデオ通話', rooms: 'voice room, video' });
const find = (text: string) => findAll(foldWords(text), 9);
const phrases = (text: string) => find(text).calls.map(({ phrase }) => phrase);

test('a phrase is found where its words stand together, and tells where it begins', () => {
  expect(find('free video calls for all').calls).toEqual([{ at: 1, phrase: 'video calls' }]);
  expect(phrases('video of a call')).toEqual([]);
  expect(phrases('videocall')).toEqual([]);
});

test('prefixes that are written onto a word do not hide it', () => {
  expect(phrases('ومكالمات الفيديو')).toEqual(['ومكالمات فيديو']);
  expect(phrases('l’appel vidéo')).toEqual(['lappel video']);
});

test('in scripts without spaces a phrase stands anywhere in a sentence', () => {
  expect(phrases('家族とビデオ通話ができます')).toHaveLength(1);
  expect(phrases('ビデオを見る')).toEqual([]);
});

test('each set has its own findings in one pass; repeated phrases count once; the bound holds', () => {
  const found = find('video call, video call, voice room');
  expect([found.calls.length, found.rooms.map(({ phrase }) => phrase)]).toEqual([1, ['video', 'voice room']]);
  expect(findAll(foldWords('video call video calls video calling'), 2).calls).toHaveLength(2);
  expect(sets.calls.find(foldWords('nothing here'), 3)).toEqual([]);
  expect(findAll([], 3).calls).toEqual([]);
});
