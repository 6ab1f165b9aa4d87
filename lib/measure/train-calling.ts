/**
 * `npm run train-calling`: learns lib/decide/calling/weights.ts from tests/calling/texts.jsonl (names and descriptions written for this project)
 * and prints how the weights do on texts that were left out of their training and on the files that are never learned from
 * (`--names`: which are judged wrongly). Logistic regression with a quadratic penalty; no chance in it, so that it gives the same weights again.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BUCKETS, shareOf } from '../decide/calling/model.ts';
import { hashOf, type Sample, samplesOf, trainingSamples } from './calling-samples.ts';
import { readTexts } from './text-evidence.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 8;
const ROUNDS = 400;
const STEP = 0.1;
/** n-grams are many and each says little. */
const PENALTY = 0.00001;
/** Levels on each side of nil that the weight of a bucket is rounded to. Beyond what all but one in a thousand weigh there is none. */
const LEVELS = 7;
const WITHIN = 0.999;
/** The rarest n-gram's value in a text of one; that of others falls with the share of texts that hold them. */
const RAREST = 3;
/** A wrong warning costs more than a silent page. */
const SILENT_COSTS = 2.2;
/** The letter of a bucket that says nothing: `h`. */
const NO_LEVEL = 104;

interface Model {
  readonly levels: Int8Array;
  readonly step: number;
  readonly bias: number;
}

const fromTexts = (file: string) => samplesOf(readTexts(at(`../../tests/calling/${file}`)));
const { names: namesWanted } = readArguments();
const samples = trainingSamples();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(samples.filter(({ group }) => group % FOLDS !== fold));
  report(
    `left out, part ${fold + 1}`,
    samples.filter(({ group }) => group % FOLDS === fold),
    model,
  );
}
const model = train(samples);
for (const file of ['kept-back.jsonl', 'blind.jsonl', 'long.jsonl']) report(file, fromTexts(file), model);
write(model);

function readArguments() {
  try {
    return parseArgs({ options: { names: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nusage: train-calling [--names]`);
    process.exit(1);
  }
}

function weighed({ levels, step, bias }: Model, { buckets }: Sample): number {
  let sum = 0;
  for (const bucket of buckets) sum += levels[bucket] as number;
  return sum * step * shareOf(buckets.length) + bias;
}

function report(title: string, judged: readonly Sample[], by: Model): void {
  const calls = judged.filter((one) => one.calls);
  const others = judged.filter((one) => !one.calls);
  const missed = calls.filter((one) => weighed(by, one) < 0);
  const falsely = others.filter((one) => weighed(by, one) >= 0);
  console.log(
    `${title}: for ${calls.length - missed.length} of ${calls.length} calling apps, for ${falsely.length} of ${others.length} others`,
  );
  if (!namesWanted) return;
  for (const one of [...missed, ...falsely]) console.log(`  ${one.calls ? 'against' : 'for'} ${weighed(by, one).toFixed(1)} ${one.name}`);
}

/** Levels by bucket: the weight that was learned times what the rarity of the bucket is worth. */
function train(from: readonly Sample[]): Model {
  const holding = new Float64Array(BUCKETS);
  for (const { buckets } of from) for (const bucket of buckets) holding[bucket] = (holding[bucket] as number) + 1;
  const rarity = holding.map((count) => (RAREST * Math.log(1 + from.length / (1 + count))) / Math.log(1 + from.length));
  const rows = from.map(({ calls, buckets }) => {
    const values = Float64Array.from(buckets, (bucket) => (rarity[bucket] as number) * shareOf(buckets.length));
    return { calls, indexes: Uint16Array.from(buckets), values };
  });
  const weights = regress(rows);
  const bias = Number((weights[BUCKETS] as number).toFixed(3));
  const says = weights.subarray(0, BUCKETS).map((weight, bucket) => weight * (rarity[bucket] as number));
  const sizes = says.map(Math.abs).sort();
  const step = Number(((sizes[Math.floor(sizes.length * WITHIN)] as number) / LEVELS).toPrecision(3));
  return { step, bias, levels: Int8Array.from(says, (say) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(say / step)))) };
}

interface Row {
  readonly calls: boolean;
  readonly indexes: Uint16Array;
  readonly values: Float64Array;
}

/** Logistic regression, each weight with steps of its own; the last weight is the same for every row. */
function regress(rows: readonly Row[]): Float64Array {
  const weights = new Float64Array(BUCKETS + 1);
  const slopes = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    slopes.fill(0);
    for (const { calls, indexes, values } of rows) {
      let sum = weights[BUCKETS] as number;
      for (let at = 0; at < indexes.length; at++) sum += (values[at] as number) * (weights[indexes[at] as number] as number);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (calls ? 1 - chance : -chance * SILENT_COSTS) / rows.length;
      slopes[BUCKETS] = (slopes[BUCKETS] as number) + error;
      for (let at = 0; at < indexes.length; at++) {
        const index = indexes[at] as number;
        slopes[index] = (slopes[index] as number) + error * (values[at] as number);
      }
    }
    for (const [index, weight] of weights.entries()) {
      const slope = (slopes[index] as number) - PENALTY * weight;
      const square = (squares[index] as number) + slope * slope;
      squares[index] = square;
      weights[index] = weight + (STEP * slope) / Math.sqrt(square);
    }
  }
  return weights;
}

function write({ levels, step, bias }: Model): void {
  const letters = [...levels].map((level) => String.fromCharCode(NO_LEVEL + level)).join('');
  writeFileSync(
    at('../decide/calling/weights.ts'),
    `/**
 * Learned by lib/measure/train-calling.ts; not written by hand. What the n-grams of an app's name and of the words about it say for an app
 * for calls or against it: a letter for each bucket, \`h\` for nothing, \`a\` for most against, \`o\` for most for.
 */
/** What it was learned from and by, so that a test refuses weights that are older than either. */
export const TRAINED_ON = '${hashOf(samples)}';
export const NO_LEVEL = ${NO_LEVEL};
/** What every text starts from. */
export const BIAS = ${bias};
/** What one level is worth in a text of one n-gram. */
export const STEP = ${step};
export const LEVELS =
${(letters.match(/.{1,128}/g) ?? []).map((line) => `  '${line}'`).join(' +\n')};
`,
  );
}
