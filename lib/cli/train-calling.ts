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
const TEXTS = 3;
const EVERYDAY = 0.1;
const IN_NAME = 'name ';
const IN_LEAD = 'lead ';
/** A wrong warning costs more than a silent page. */
const SILENT_COSTS = 1.8;

/** Pages that are never learned from, so that they go on telling how the judgement does on pages that it has not met. */
const KEPT_BACK = /-fresh2-/;

interface Sample {
  readonly name: string;
  /** Samples of one text stay on one side of a fold. */
  readonly group: number;
  readonly calls: boolean;
  readonly features: ReadonlyMap<string, number>;
}

const samples = [...fromPages(), ...fromTexts('texts.jsonl')];
const byFold = Array.from({ length: FOLDS }, (_, fold) => fold);
report(
  'left out of training',
  byFold.flatMap((fold) => {
    const model = train(samples.filter(({ group }) => group % FOLDS !== fold));
    return samples.filter(({ group }) => group % FOLDS === fold).map((sample) => ({ sample, sum: sumOf(model, sample) }));
  }),
);
const model = train(samples);
report(
  'kept back, by the weights alone',
  fromTexts('kept-back.jsonl').map((sample) => ({ sample, sum: sumOf(model, sample) })),
);
write(model);

function report(title: string, judged: readonly { sample: Sample; sum: number }[]): void {
  const calls = judged.filter(({ sample }) => sample.calls);
  const others = judged.filter(({ sample }) => !sample.calls);
  const found = calls.filter(({ sum }) => sum >= 0);
  const falsely = others.filter(({ sum }) => sum >= 0);
  console.log(`${title}: ${found.length}/${calls.length} calling apps found, ${falsely.length}/${others.length} others warned of`);
  if (!process.argv.includes('--names')) return;
  for (const { sample, sum } of [...calls.filter(({ sum }) => sum < 0), ...falsely])
    console.log(`  ${sample.calls ? 'missed' : 'warned of'} ${sum.toFixed(1)} ${sample.name}`);
}

function fromPages(): Sample[] {
  const catalog = loadCatalog(readList(at('../../data')));
  return readCases(at('../../tests/pages')).flatMap(({ name, url, html, expect }, group) => {
    if ((expect.kind !== 'unknown' && expect.kind !== 'none') || KEPT_BACK.test(name)) return [];
    const evidence = collectEvidence(parsePage(html), url);
    const subject = subjectOf(url, evidence, catalog);
    if (expect.kind === 'none' && (subject.article || !offersSomething(subject))) return [];
    return [{ name, group, calls: expect.kind === 'unknown', features: allOf(toldOf(evidence)) }];
  });
}

/** Every text as a store shows it and as a site of its own does. */
function fromTexts(file: string): Sample[] {
  return readTexts(at(`../../tests/calling/${file}`)).flatMap((text, group) =>
    [true, false].map((inStore) => ({
      name: `${text.name}${inStore ? '' : ' (site)'}`,
      group,
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

function sumOf(model: ReadonlyMap<string, number>, { features }: Sample): number {
  let sum = 0;
  for (const [feature, value] of features) sum += value * (model.get(feature) ?? 0);
  return sum;
}

/** Weights by feature, rounded as they are written. Stems of few texts would be learned by heart, everyday words say nothing: neither is learned. */
function train(from: readonly Sample[]): Map<string, number> {
  const texts = new Map<string, Set<number>>();
  for (const { group, features } of from)
    for (const feature of features.keys()) texts.set(feature, (texts.get(feature) ?? new Set()).add(group));
  const most = EVERYDAY * new Set(from.map(({ group }) => group)).size;
  const known = [...texts].filter(([feature, { size }]) => !isStem(feature) || (size >= TEXTS && size <= most)).map(([feature]) => feature);
  const place = new Map(known.map((feature, index) => [feature, index]));
  const rows = from.map(({ calls, features }) => {
    const pairs = [...features].flatMap(([feature, value]) => {
      const index = place.get(feature);
      return index === undefined ? [] : [[index, value] as const];
    });
    return { calls, pairs };
  });
  const weights = new Float64Array(known.length);
  const slopes = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    slopes.fill(0);
    for (const { calls, pairs } of rows) {
      let sum = 0;
      for (const [index, value] of pairs) sum += value * (weights[index] ?? 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const error = (calls ? 1 - chance : -chance * SILENT_COSTS) / rows.length;
      for (const [index, value] of pairs) slopes[index] = (slopes[index] ?? 0) + error * value;
    }
    for (const [index, weight] of weights.entries()) {
      const slope = (slopes[index] ?? 0) - PENALTY * weight;
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = weight + (STEP * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  const rounded = (feature: string, weight: number) => (isStem(feature) ? Math.round(weight * 3) / 3 : Math.round(weight * 100) / 100);
  return new Map(
    known.map((feature, index) => [feature, rounded(feature, weights[index] ?? 0)] as const).filter(([, weight]) => weight !== 0),
  );
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
`,
  );
  const table = (mark: string) => {
    const byWeight = Map.groupBy(
      [...model].filter(([feature]) => feature.startsWith(mark)),
      ([, weight]) => Math.round(weight * 3),
    );
    return [...byWeight]
      .sort(([a], [b]) => b - a)
      .map(
        ([thirds, found]) =>
          `  [${thirds}, '${found
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
 * letters, say for an app for calls or against it, in thirds: words that no list of notions holds.
 */
const THIRDS = 3;

type Table = readonly (readonly [thirds: number, stems: string])[];

const byStem = (table: Table): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([thirds, stems]) => stems.split(' ').map((stem) => [stem, thirds / THIRDS] as const)));

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
