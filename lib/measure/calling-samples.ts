/** The project's own texts as the learned weights of lib/decide/calling see them, and the mark that tells which texts weights come from. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bucketsOf } from '../decide/calling/model.ts';
import { foldWords } from '../fold/names.ts';
import { type AppText, readTexts } from './text-evidence.ts';

const at = (file: string) => fileURLToPath(new URL(`../../tests/calling/${file}`, import.meta.url));

/** Characters that are read of a text, as on a page. */
const LONGEST = 4_000;

export interface Sample {
  readonly name: string;
  /** Texts of one idea stay on one side of a fold. */
  readonly group: number;
  readonly calls: boolean;
  readonly buckets: readonly number[];
}

/** One sample a text, in the order of the texts. */
export const samplesOf = (texts: readonly AppText[]): Sample[] =>
  texts.map(({ name, text, calls, idea }, index) => ({
    name,
    group: idea ?? index,
    calls,
    buckets: bucketsOf(foldWords(name), foldWords(text, LONGEST)),
  }));

/**
 * What the weights are learned from; the other files of tests/calling never are. The texts put together with what stores say beside them (versions,
 * subscriptions, support) taught the weights less: on real store pages twice as many were called `unknown`.
 */
export const trainingSamples = (): Sample[] => samplesOf(readTexts(at('texts.jsonl')));

/** Sixteen digits that change with the samples: with a text, its label, the folding of words or the cutting into n-grams. */
export function hashOf(samples: readonly Sample[]): string {
  const hash = createHash('sha256');
  for (const { calls, buckets } of samples) hash.update(`${calls} ${buckets.join(' ')}\n`);
  return hash.digest('hex').slice(0, 16);
}
