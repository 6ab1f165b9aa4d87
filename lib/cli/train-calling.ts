/**
 * `npm run train-calling`: learns lib/decide/calling-weights.ts from tests/pages (unknown apps against offers that must stay silent) and
 * from tests/calling/texts.jsonl (names and descriptions written for this project), and prints how the weights do on texts that were
 * left out of their training. Logistic regression with a quadratic penalty; no chance in it, so that it gives the same weights again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { toldOf } from '../decide/calling.ts';
import { featuresOf } from '../decide/calling-features.ts';
import { offersSomething } from '../decide/offered.ts';
import { subjectOf } from '../decide/subject.ts';
import { collectEvidence } from '../detect/collect.ts';
import type { PageEvidence } from '../detect/evidence.ts';
import { readCases } from './page-cases.ts';
import { parsePage } from './parse-page.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDS = 8;
const PENALTY = 0.02;
const ROUNDS = 3_000;
const STEP = 0.3;
/** A wrong warning costs more than a silent page. */
const SILENT_COSTS = 1.3;

/** Pages that are never learned from, so that they go on telling how the judgement does on pages that it has not met. */
const KEPT_BACK = /-fresh2-/;

interface Sample {
  readonly name: string;
  /** Samples of one text stay on one side of a fold. */
  readonly group: number;
  readonly calls: boolean;
  readonly features: ReadonlyMap<string, number>;
}

const samples = [...fromPages(), ...fromTexts()];
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const wrong = folds.flatMap((fold) => {
  const weights = train(samples.filter(({ group }) => group % FOLDS !== fold));
  return samples.filter(({ group, calls, features }) => group % FOLDS === fold && sumOf(weights, features) >= 0 !== calls);
});
const calls = samples.filter((one) => one.calls).length;
const missed = wrong.filter((one) => one.calls);
const falsely = wrong.filter((one) => !one.calls);
console.log(
  `left out of training: ${calls - missed.length}/${calls} calling apps found, ${falsely.length}/${samples.length - calls} others warned of`,
);
console.log(`missed: ${missed.map(({ name }) => name).join(', ')}\nwarned of: ${falsely.map(({ name }) => name).join(', ')}`);
write(train(samples));

function fromPages(): Sample[] {
  const catalog = loadCatalog(readList(at('../../data')));
  return readCases(at('../../tests/pages')).flatMap(({ name, url, html, expect }, group) => {
    if ((expect.kind !== 'unknown' && expect.kind !== 'none') || KEPT_BACK.test(name)) return [];
    const evidence = collectEvidence(parsePage(html), url);
    const subject = subjectOf(url, evidence, catalog);
    if (expect.kind === 'none' && (subject.article || !offersSomething(subject))) return [];
    return [{ name, group, calls: expect.kind === 'unknown', features: featuresOf(toldOf(evidence)) }];
  });
}

/** Every text as a store shows it and as a site of its own does. */
function fromTexts(): Sample[] {
  const lines = readFileSync(at('../../tests/calling/texts.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line, group) => {
    const { calls, name, category, text } = JSON.parse(line) as { calls: boolean; name: string; category: string; text: string };
    return [true, false].map((inStore) => ({
      name: `${name}${inStore ? '' : ' (site)'}`,
      group,
      calls,
      features: featuresOf(toldOf(evidenceOf(name, category, text, inStore))),
    }));
  });
}

function evidenceOf(name: string, category: string, text: string, inStore: boolean): PageEvidence {
  return {
    v: 1,
    url: 'https://page.example/',
    lang: '',
    shape: inStore ? 'play' : 'web',
    store: inStore ? { id: '', name, developer: '', category, description: text } : null,
    names: [{ text: name, from: inStore ? 'store' : 'h1' }],
    headings: [name],
    description: '',
    text: `${name} ${text}`,
    offers: [],
    structured: [],
    ownApp: { apple: '', android: '' },
    signals: {
      articleType: false,
      byline: false,
      published: false,
      comments: false,
      words: text.split(' ').length,
      paragraphs: 0,
      distinctApps: 0,
      codeBlocks: 0,
      passwordField: false,
      links: 0,
    },
    cut: false,
  };
}

function sumOf(weights: ReadonlyMap<string, number>, features: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [feature, value] of features) sum += value * (weights.get(feature) ?? 0);
  return sum;
}

function train(from: readonly Sample[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    for (const { calls: is, features } of from) {
      const chance = 1 / (1 + Math.exp(-sumOf(weights, features)));
      const error = (is ? 1 - chance : -chance * SILENT_COSTS) / from.length;
      for (const [feature, value] of features) slopes.set(feature, (slopes.get(feature) ?? 0) + error * value);
    }
    for (const [feature, slope] of slopes) {
      const now = weights.get(feature) ?? 0;
      weights.set(feature, now + STEP * (slope - (feature === 'always' ? 0 : PENALTY * now * 0.2)));
    }
  }
  return weights;
}

function write(weights: ReadonlyMap<string, number>): void {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight},`);
  const text = `/**
 * Learned by lib/cli/train-calling.ts from the labelled pages and texts of this project; not written by hand. A weight above nil speaks for
 * an app for calls, one below against; the notions are those of concept-words.ts.
 */
export const CALLING_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(at('../decide/calling-weights.ts'), text);
}
