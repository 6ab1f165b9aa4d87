/**
 * `npm run train-calling`: learns lib/decide/calling/calling-weights.ts from tests/pages (unknown apps against offers that must stay silent) and
 * from tests/calling/texts.jsonl (names and descriptions written for this project), and prints how the weights do on texts that were
 * left out of their training and on tests/calling/kept-back.jsonl, which is never learned from (`--names`: which are judged wrongly).
 * Logistic regression with a quadratic penalty; no chance in it, so that it gives the same weights again.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { toldOf } from '../decide/calling/calling.ts';
import { BUCKETS, bucketsOf, featuresOf, shareOf } from '../decide/calling/calling-features.ts';
import { offersSomething } from '../decide/page/offered.ts';
import { subjectOf } from '../decide/page/subject.ts';
import { collectEvidence } from '../detect/collect.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { readCases } from './page-cases.ts';
import { parsePage } from './parse-page.ts';
import { evidenceOfText, readTexts } from './text-evidence.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 8;
const ROUNDS = 400;
const STEP = 0.1;
const PENALTY = 0.001;
/** n-grams are many and each says little. */
const NGRAM_PENALTY = 0.00001;
/** Levels on each side of nil that the weight of a bucket is rounded to. Beyond what all but one in a thousand weigh there is none. */
const LEVELS = 7;
const WITHIN = 0.999;
/** The rarest n-gram's value in a text of one; that of others falls with the share of texts that hold them. */
const RAREST = 3;
/** A wrong warning costs more than a silent page. */
const SILENT_COSTS = 2.2;
const BALANCING = 2_000;
/** The letter of a bucket that says nothing: `h`. */
const NO_LEVEL = 104;
const OF_PAGES = 'pages';
/** Whole pages are few, and as pages are: each counts as several texts. */
const PAGES_COUNT = 2;

/** Pages that are never learned from, so that they go on telling how the judgement does on pages that it has not met. */
const KEPT_BACK = /-fresh2-/;

interface Sample {
  readonly name: string;
  /** Samples of one text, and texts of one idea, stay on one side of a fold. */
  readonly group: number;
  /** Samples of one text. */
  readonly text: string;
  readonly set: string;
  readonly calls: boolean;
  readonly features: ReadonlyMap<string, number>;
  readonly buckets: Uint16Array;
}

/** Notions and n-grams are learned apart and weighed against each other on texts left out of both: together each would lean on the other. */
interface Model {
  readonly notions: ReadonlyMap<string, number>;
  readonly ngrams: { readonly levels: Int8Array; readonly step: number };
}
interface Balance {
  readonly notions: number;
  readonly ngrams: number;
  readonly length: number;
  readonly always: number;
}
interface Judged {
  readonly sample: Sample;
  readonly notions: number;
  readonly ngrams: number;
}

const { names: namesWanted } = readArguments();
const samples = [...fromPages(), ...fromTexts('texts.jsonl')];
const leftOut = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = train(samples.filter(({ group }) => group % FOLDS !== fold));
  return samples.filter(({ group }) => group % FOLDS === fold).map((sample) => judge(model, sample));
});
const balance = balanceOf(leftOut);
report('left out of training', leftOut);
const model = train(samples);
report(
  'kept back, by the weights alone',
  fromTexts('kept-back.jsonl').map((sample) => judge(model, sample)),
);
write(model);

function readArguments() {
  try {
    return parseArgs({ options: { names: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nusage: train-calling [--names]`);
    process.exit(1);
  }
}

function judge({ notions, ngrams }: Model, sample: Sample): Judged {
  let known = 0;
  for (const [feature, value] of sample.features) known += value * (notions.get(feature) ?? 0);
  let levels = 0;
  for (const bucket of sample.buckets) levels += ngrams.levels[bucket] as number;
  return { sample, notions: known, ngrams: levels * ngrams.step * shareOf(sample.buckets.length) };
}

function weighed({ notions, ngrams, sample }: Judged): number {
  return balance.notions * notions + balance.ngrams * ngrams + balance.length * (sample.features.get('length') ?? 0) + balance.always;
}

function report(title: string, all: readonly Judged[]): void {
  for (const [set, judged] of Map.groupBy(all, ({ sample }) => sample.set)) {
    const calls = judged.filter(({ sample }) => sample.calls);
    const others = judged.filter(({ sample }) => !sample.calls);
    const found = calls.filter((one) => weighed(one) >= 0);
    const falsely = others.filter((one) => weighed(one) >= 0);
    console.log(
      `${title}, ${set}: ${found.length}/${calls.length} calling apps found, ${falsely.length}/${others.length} others warned of`,
    );
    if (!namesWanted) continue;
    for (const one of [...calls.filter((each) => weighed(each) < 0), ...falsely])
      console.log(`  ${one.sample.calls ? 'missed' : 'warned of'} ${weighed(one).toFixed(1)} ${one.sample.name}`);
  }
}

function fromPages(): Sample[] {
  const catalog = loadCatalog(readList(at('../../data')));
  return readCases(at('../../tests/pages')).flatMap(({ name, url, html, expect }, group) => {
    if ((expect.kind !== 'unknown' && expect.kind !== 'none') || KEPT_BACK.test(name)) return [];
    const evidence = collectEvidence(parsePage(html), url);
    const subject = subjectOf(url, evidence, catalog);
    if (expect.kind === 'none' && (subject.article || !offersSomething(subject))) return [];
    return [{ name, group, text: name, set: OF_PAGES, calls: expect.kind === 'unknown', ...toldBy(evidence) }];
  });
}

/** Every text as a store shows it and as a site of its own does. */
function fromTexts(file: string): Sample[] {
  return readTexts(at(`../../tests/calling/${file}`)).flatMap((text, group) =>
    [true, false].map((inStore) => ({
      name: `${text.name}${inStore ? '' : ' (site)'}`,
      group: text.idea ?? group,
      text: `${file} ${group}`,
      set: text.idea === undefined ? 'short texts' : 'ordinary texts',
      calls: text.calls,
      ...toldBy(evidenceOfText(text, inStore)),
    })),
  );
}

function toldBy(evidence: PageEvidence): Pick<Sample, 'features' | 'buckets'> {
  const told = toldOf(evidence);
  return { features: featuresOf(told), buckets: Uint16Array.from(bucketsOf(told)) };
}

function train(from: readonly Sample[]): Model {
  return { notions: trainNotions(from), ngrams: trainNgrams(from) };
}

/** Weights by feature, rounded as they are written. */
function trainNotions(from: readonly Sample[]): ReadonlyMap<string, number> {
  const known = [...new Set(from.flatMap(({ features }) => [...features.keys()]))];
  const place = new Map(known.map((feature, index) => [feature, index]));
  const weights = regress({
    rows: from.map((sample) => ({
      ...countedAs(sample),
      indexes: Uint16Array.from(sample.features.keys(), (feature) => place.get(feature) as number),
      values: Float64Array.from(sample.features.values()),
    })),
    start: known.map(() => 0),
    rounds: ROUNDS,
    penalty: PENALTY,
  });
  return new Map(
    known
      .map((feature, index) => [feature, Math.round((weights[index] as number) * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** Levels by bucket: the weight that was learned times what the rarity of the bucket is worth. */
function trainNgrams(from: readonly Sample[]): Model['ngrams'] {
  const texts = [...Map.groupBy(from, ({ text }) => text).values()].map(([first]) => first as Sample);
  const holding = new Float64Array(BUCKETS);
  for (const { buckets } of texts) for (const bucket of buckets) holding[bucket] = (holding[bucket] as number) + 1;
  const rarity = holding.map((count) => (RAREST * Math.log(1 + texts.length / (1 + count))) / Math.log(1 + texts.length));
  const weights = regress({
    rows: from.map((sample) => ({
      ...countedAs(sample),
      indexes: sample.buckets,
      values: Float64Array.from(sample.buckets, (bucket) => (rarity[bucket] as number) * shareOf(sample.buckets.length)),
    })),
    start: Array.from({ length: BUCKETS }, () => 0),
    rounds: ROUNDS,
    penalty: NGRAM_PENALTY,
  });
  const says = weights.map((weight, bucket) => weight * (rarity[bucket] as number));
  const sizes = says.map(Math.abs).sort();
  const step = Number(((sizes[Math.floor(sizes.length * WITHIN)] as number) / LEVELS).toPrecision(3));
  return { step, levels: Int8Array.from(says, (say) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(say / step)))) };
}

function countedAs({ calls, set }: Sample): Pick<Row, 'calls' | 'counts'> {
  return { calls, counts: set === OF_PAGES ? PAGES_COUNT : 1 };
}

interface Row {
  readonly calls: boolean;
  readonly counts: number;
  /** Which weights, and how often each. */
  readonly indexes: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Logistic regression, each weight with steps of its own. */
function regress({
  rows,
  start,
  rounds,
  penalty,
}: {
  rows: readonly Row[];
  start: readonly number[];
  rounds: number;
  penalty: number;
}): Float64Array {
  const weights = Float64Array.from(start);
  const slopes = new Float64Array(start.length);
  const squares = new Float64Array(start.length).fill(1e-8);
  for (let round = 0; round < rounds; round++) {
    slopes.fill(0);
    for (const { calls, indexes, values, counts } of rows) {
      let sum = 0;
      for (let at = 0; at < indexes.length; at++) sum += (values[at] as number) * (weights[indexes[at] as number] as number);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (counts * (calls ? 1 - chance : -chance * SILENT_COSTS)) / rows.length;
      for (let at = 0; at < indexes.length; at++) {
        const index = indexes[at] as number;
        slopes[index] = (slopes[index] as number) + error * (values[at] as number);
      }
    }
    for (const [index, weight] of weights.entries()) {
      const slope = (slopes[index] as number) - penalty * weight;
      const square = (squares[index] as number) + slope * slope;
      squares[index] = square;
      weights[index] = weight + (STEP * slope) / Math.sqrt(square);
    }
  }
  return weights;
}

/** How much notions, n-grams and the text's length count, by logistic regression on what was judged without having been learned. */
function balanceOf(judged: readonly Judged[]): Balance {
  const weights = regress({
    rows: judged.map(({ sample, notions, ngrams }) => ({
      calls: sample.calls,
      counts: 1,
      indexes: [0, 1, 2, 3],
      values: [notions, ngrams, sample.features.get('length') ?? 0, 1],
    })),
    start: [1, 1, 0, 0],
    rounds: BALANCING,
    penalty: 0,
  });
  const [notions, ngrams, length, always] = [...weights].map((weight) => Math.round(weight * 100) / 100) as [
    number,
    number,
    number,
    number,
  ];
  return { notions, ngrams, length, always };
}

function write({ notions, ngrams }: Model): void {
  const lines = [...notions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([feature, weight]) => `  '${feature}': ${weight},`);
  writeFileSync(
    at('../decide/calling/calling-weights.ts'),
    `/**
 * Learned by lib/measure/train-calling.ts from the labelled pages and texts of this project; not written by hand. A weight above nil speaks for
 * an app for calls, one below against; the notions are those of concept-words.ts.
 */
export const CALLING_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** How much the notions, the n-grams and the length count beside each other, learned on texts that neither was learned from. */
export const BALANCE = ${JSON.stringify(balance)
      .replace(/"/g, '')
      .replace(/([{,:])/g, '$1 ')
      .replace('}', ' }')} as const;
`,
  );
  const letters = [...ngrams.levels].map((level) => String.fromCharCode(NO_LEVEL + level)).join('');
  writeFileSync(
    at('../decide/calling/calling-ngrams.ts'),
    `/**
 * Learned by lib/measure/train-calling.ts like the weights of the notions; not written by hand. What the n-grams of an app's name and of the first
 * words about it say for an app for calls or against it: a letter for each bucket, \`h\` for nothing, \`a\` for most against, \`o\` for most for.
 */
export const NO_LEVEL = ${NO_LEVEL};
/** What one level is worth in a text of one n-gram. */
export const NGRAM_STEP = ${ngrams.step};
export const NGRAM_LEVELS =
${(letters.match(/.{1,128}/g) ?? []).map((line) => `  '${line}'`).join(' +\n')};
`,
  );
}
