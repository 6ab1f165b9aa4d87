/**
 * The vocabulary of data/words/calling.json, folded and indexed: which phrases say calls, and which speak for something else. Each set is
 * one kind of evidence with its reason in the data; phrases of all languages share one index, since pages mix them.
 */
import data from '../../../data/words/calling.json' with { type: 'json' };
import { foldName } from '../../fold/names.ts';
import { phraseSets } from './phrase-set.ts';

type SetName = keyof typeof data.sets;

const texts = Object.fromEntries(
  Object.entries(data.sets).map(([name, set]) => [
    name,
    Object.entries(set)
      .filter(([language]) => language !== 'about')
      .flatMap(([, phrases]) => phrases)
      .join('\n'),
  ]),
) as Record<SetName, string>;

/** A phrase set for each kind of evidence, and all of them in one pass. */
export const { sets: SAYS, findAll } = phraseSets(texts);

/** Words that deny: what follows within a few words is not offered. Verbs that stand behind what they deny («نیست», "yok") are phrases of `denials`. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  foldName(
    'not no without doesnt dont cannot cant isnt never لا ليس ليست لم لن بدون دون غير sans pas aucun aucune ne ni olmadan بدون بغیر keine nicht без не sin não',
  ).split(' '),
);
