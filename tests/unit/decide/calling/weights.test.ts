/** The learned weights are those of today's texts and of today's way of reading them: older ones would weigh what nobody trained. */
import { expect, test } from 'vitest';
import { BUCKETS } from '../../../../lib/decide/calling/model.ts';
import { LEVELS, TRAINED_ON } from '../../../../lib/decide/calling/weights.ts';
import { hashOf, trainingSamples } from '../../../../lib/measure/calling-samples.ts';

const samples = trainingSamples();

test('the weights are not stale: `npm run train-calling` has run since the last change', () => {
  expect(hashOf(samples)).toBe(TRAINED_ON);
  expect(LEVELS).toMatch(/^[a-o]+$/);
  expect(LEVELS.length).toBe(BUCKETS);
});

test('a label turned round, a word changed or a text left out makes them stale', () => {
  const [first, ...others] = samples;
  if (!first) throw new Error('no texts');
  expect(hashOf([{ ...first, calls: !first.calls }, ...others])).not.toBe(TRAINED_ON);
  expect(hashOf([{ ...first, buckets: first.buckets.slice(1) }, ...others])).not.toBe(TRAINED_ON);
  expect(hashOf(others)).not.toBe(TRAINED_ON);
});
