/**
 * `npm run train-calling`: learns lib/decide/calling-weights.ts from tests/pages (unknown apps against offers that must stay silent) and
 * from tests/calling/texts.jsonl (names and descriptions written for this project), and prints how the weights do on texts that were
 * left out of their training and on tests/calling/kept-back.jsonl, which is never learned from (`--names`: which are judged wrongly).
 * Logistic regression with a quadratic penalty; no chance in it, so that it gives the same weights again.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { toldOf } from '../decide/calling.ts';
import { featuresOf, stemsOf, type Told } from '../decide/calling-features.ts';
import { offersSomething } from '../decide/offered.ts';
import { subjectOf } from '../decide/subject.ts';
import { collectEvidence } from '../detect/collect.ts';
import { readCases } from './page-cases.ts';
import { parsePage } from './parse-page.ts';
import { evidenceOfText, readTexts } from './text-evidence.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 8;
const PENALTY = 0.001;
const ROUNDS = 400;
const STEP = 0.1;
/** Different texts in which a stem must stand, and the share of all that makes it one of a language's everyday words. */
const TEXTS = 4;
const EVERYDAY = 0.1;
const IN_NAME = 'name ';
const IN_LEAD = 'lead ';
/** A wrong warning costs more than a silent page. */
const SILENT_COSTS = 2.2;
const BALANCING = 2_000;
const ALWAYS = 'always';
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
}

/** Notions and stems are learned apart and weighed against each other on texts left out of both: together each would lean on the other. */
type Model = ReadonlyMap<string, number>;
interface Balance {
  readonly notions: number;
  readonly stems: number;
  readonly length: number;
  readonly always: number;
}
interface Judged {
  readonly sample: Sample;
  readonly notions: number;
  readonly stems: number;
}

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

function judge(model: Model, sample: Sample): Judged {
  return { sample, notions: sumOf(model, sample, false), stems: sumOf(model, sample, true) };
}

function weighed({ notions, stems, sample }: Judged): number {
  return balance.notions * notions + balance.stems * stems + balance.length * (sample.features.get('length') ?? 0) + balance.always;
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
    if (!process.argv.includes('--names')) continue;
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
    return [{ name, group, text: name, set: OF_PAGES, calls: expect.kind === 'unknown', features: allOf(toldOf(evidence)) }];
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
      features: allOf(toldOf(evidenceOfText(text, inStore))),
    })),
  );
}

/** Notions and stems together; stems carry a mark of where they stand. */
function allOf(told: Told): Map<string, number> {
  const features = featuresOf(told);
  const { name, lead } = stemsOf(told);
  for (const [stem, share] of name) features.set(`${IN_NAME}${stem}`, share);
  for (const [stem, share] of lead) features.set(`${IN_LEAD}${stem}`, share);
  return features;
}

function sumOf(model: Model, { features }: Sample, ofStems: boolean): number {
  let sum = 0;
  for (const [feature, value] of features) if (isStem(feature) === ofStems) sum += value * (model.get(feature) ?? 0);
  return sum;
}

/** Weights by feature: those of the notions and those of the stems. */
function train(from: readonly Sample[]): Model {
  return new Map([
    ...trainOn(from, (feature) => !isStem(feature)),
    ...trainOn(from, (feature) => isStem(feature) || feature === ALWAYS).filter(([feature]) => feature !== ALWAYS),
  ]);
}

/** Weights by feature, rounded as they are written. Stems of few texts would be learned by heart, everyday words say nothing: neither is learned. */
function trainOn(from: readonly Sample[], wanted: (feature: string) => boolean): (readonly [string, number])[] {
  const texts = new Map<string, Set<string>>();
  for (const { text, features } of from)
    for (const feature of features.keys()) if (wanted(feature)) texts.set(feature, (texts.get(feature) ?? new Set()).add(text));
  const most = EVERYDAY * new Set(from.map(({ text }) => text)).size;
  const known = [...texts].filter(([feature, { size }]) => !isStem(feature) || (size >= TEXTS && size <= most)).map(([feature]) => feature);
  const place = new Map(known.map((feature, index) => [feature, index]));
  const weights = regress({
    rows: from.map(({ calls, set, features }) => {
      const pairs = [...features].flatMap(([feature, value]) => {
        const index = place.get(feature);
        return index === undefined ? [] : [[index, value] as const];
      });
      return { calls, pairs, counts: set === OF_PAGES ? PAGES_COUNT : 1 };
    }),
    start: known.map(() => 0),
    rounds: ROUNDS,
    penalty: PENALTY,
  });
  const rounded = (feature: string, weight: number) => (isStem(feature) ? Math.round(weight * 2) / 2 : Math.round(weight * 100) / 100);
  return known.map((feature, index) => [feature, rounded(feature, weights[index] ?? 0)] as const).filter(([, weight]) => weight !== 0);
}

interface Row {
  readonly calls: boolean;
  readonly counts: number;
  /** Which weight, and how often. */
  readonly pairs: readonly (readonly [index: number, value: number])[];
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
    for (const { calls, pairs, counts } of rows) {
      let sum = 0;
      for (const [index, value] of pairs) sum += value * (weights[index] ?? 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (counts * (calls ? 1 - chance : -chance * SILENT_COSTS)) / rows.length;
      for (const [index, value] of pairs) slopes[index] = (slopes[index] ?? 0) + error * value;
    }
    for (const [index, weight] of weights.entries()) {
      const slope = (slopes[index] ?? 0) - penalty * weight;
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = weight + (STEP * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return weights;
}

/** How much notions, stems and the text's length count, by logistic regression on what was judged without having been learned. */
function balanceOf(judged: readonly Judged[]): Balance {
  const weights = regress({
    rows: judged.map(({ sample, notions, stems }) => ({
      calls: sample.calls,
      counts: 1,
      pairs: [notions, stems, sample.features.get('length') ?? 0, 1].map((value, index) => [index, value] as const),
    })),
    start: [1, 1, 0, 0],
    rounds: BALANCING,
    penalty: 0,
  });
  const [notions, stems, length, always] = [...weights].map((weight) => Math.round(weight * 100) / 100) as [number, number, number, number];
  return { notions, stems, length, always };
}

function isStem(feature: string): boolean {
  return feature.startsWith(IN_NAME) || feature.startsWith(IN_LEAD);
}

function write(model: ReadonlyMap<string, number>): void {
  const lines = [...model]
    .filter(([feature]) => !isStem(feature))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight},`);
  writeFileSync(
    at('../decide/calling-weights.ts'),
    `/**
 * Learned by lib/cli/train-calling.ts from the labelled pages and texts of this project; not written by hand. A weight above nil speaks for
 * an app for calls, one below against; the notions are those of concept-words.ts.
 */
export const CALLING_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** How much the notions, the single words and the length count beside each other, learned on texts that neither was learned from. */
export const BALANCE = ${JSON.stringify(balance)
      .replace(/"/g, '')
      .replace(/([{,:])/g, '$1 ')
      .replace('}', ' }')} as const;
`,
  );
  const table = (mark: string) => {
    const byWeight = Map.groupBy(
      [...model].filter(([feature]) => feature.startsWith(mark)),
      ([, weight]) => Math.round(weight * 2),
    );
    return [...byWeight]
      .sort(([a], [b]) => b - a)
      .map(
        ([halves, found]) =>
          `  [${halves}, '${found
            .map(([feature]) => feature.slice(mark.length))
            .sort()
            .join(' ')}'],`,
      )
      .join('\n');
  };
  writeFileSync(
    at('../decide/calling-stems.ts'),
    `/**
 * Learned by lib/cli/train-calling.ts like the weights of the notions; not written by hand. What single words, by their first
 * letters, say for an app for calls or against it, in halves: words that no list of notions holds.
 */
const HALVES = 2;

type Table = readonly (readonly [halves: number, stems: string])[];

const byStem = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([halves, stems]) => stems.split(' ').map((stem) => [stem, halves / HALVES] as const)));

/** In an app's name. */
export const NAME_STEMS = byStem([
${table(IN_NAME)}
]);

/** In the first words about it. */
export const LEAD_STEMS = byStem([
${table(IN_LEAD)}
]);
`,
  );
}
