/**
 * What the project's own data beside its pages says of the judgement, as tables for people: texts by language, genre, set and layout, hosts by
 * shape, sites that pass for an app's, and disguises. Knows where these data lie; what may not get worse is held by their tests.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DISGUISES } from '../../tests/disguises/disguises.ts';
import { HONEST as HONEST_LIKE_DISGUISES } from '../../tests/disguises/honest.ts';
import { LURES } from '../../tests/disguises/lures.ts';
import { COPIES, HONEST, type OwnPage } from '../../tests/hosts/own-pages.ts';
import { HONEST_SHAPES, SHAPES } from '../../tests/hosts/permutations.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { LEVELS, levelOf, type Verdict } from '../contract/verdict.ts';
import { decide, decideAddress } from '../decide/decide.ts';
import { collectEvidence } from '../detect/collect.ts';
import { parsePage } from './parse-page.ts';
import { type AppText, evidenceOfText, readTexts } from './text-evidence.ts';

const at = (file: string) => fileURLToPath(new URL(`../../tests/calling/${file}`, import.meta.url));

/** One thing judged: whether it is to be warned of, whether it was, and the keys of the tables that it stands in. */
interface Judged {
  readonly name: string;
  readonly wanted: boolean;
  readonly warned: boolean;
  readonly keys: Readonly<Record<string, string>>;
}

const share = (some: number, all: number) => (all === 0 ? '–' : `${some}/${all} ${((100 * some) / all).toFixed(1)} %`);

/** A table for each key: of what is to be found how much is, of the rest how much is warned of; then misses and false ones by name. */
function tables(title: string, judged: readonly Judged[]): string[] {
  const row = (name: string, some: readonly Judged[]) => {
    const [wanted, others] = [some.filter((one) => one.wanted), some.filter((one) => !one.wanted)];
    const counted = (of: readonly Judged[]) => share(of.filter(({ warned }) => warned).length, of.length);
    return `  ${name.padEnd(36)} ${counted(wanted).padStart(17)} ${counted(others).padStart(20)}`;
  };
  const keys = Object.keys(judged[0]?.keys ?? {});
  const wrong = (wanted: boolean) => judged.filter((one) => one.wanted === wanted && one.warned !== wanted).map(({ name }) => name);
  const named = (what: string, names: readonly string[]) => [
    `${what}: ${names.length}`,
    ...(names.length > 0 ? [`  ${[...new Set(names)].join('; ')}`] : []),
  ];
  return [
    `\n${title.padEnd(38)} ${'found'.padStart(17)} ${'others warned of'.padStart(20)}`,
    row('all', judged),
    ...keys.flatMap((key) => [
      `by ${key}:`,
      ...[...Map.groupBy(judged, ({ keys }) => keys[key] ?? '')]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, some]) => row(name, some)),
    ]),
    ...named('false', wrong(false)),
    ...named('missed', wrong(true)),
  ];
}

/** Sets of texts that nothing is learned from. */
const TEXTS = ['kept-back.jsonl', 'blind.jsonl', 'long.jsonl'] as const;
const LAYOUTS = ['in a store', 'on a site with a file'] as const;

/** The genre of a store's category, whatever the language; `everyday` for one that no genre has. */
function genreReader(): (category: string) => string {
  const { genres } = JSON.parse(readFileSync(at('genres.json'), 'utf8')) as { genres: Record<string, string[]> };
  return (category) => {
    const words = category.toLowerCase().split(/[\s_&]+/);
    const of = Object.entries(genres).find(([, begins]) => begins.some((begin) => words.some((word) => word.startsWith(begin))));
    return category === '' ? 'not told' : (of?.[0] ?? 'everyday');
  };
}

/** Texts that were not learned from, each in both layouts. Most of the short ones allude to calls and never say them: they are silent by decision. */
function textsJudged(catalog: Catalog): Judged[] {
  const genreOf = genreReader();
  const kindOf = (file: string, { idea }: AppText) =>
    file === 'kept-back.jsonl' ? (idea === undefined ? 'short, allusive' : 'as in stores') : file.replace('.jsonl', '');
  return TEXTS.flatMap((file) =>
    readTexts(at(file)).flatMap((text) =>
      LAYOUTS.map((layout, index) => ({
        name: `${text.name} (${text.lang})`,
        wanted: text.calls,
        warned: decide(evidenceOfText(text, index === 0), catalog).kind !== 'none',
        keys: { language: text.lang, genre: genreOf(text.category), set: kindOf(file, text), layout },
      })),
    ),
  );
}

function hostsJudged(catalog: Catalog): Judged[] {
  const judged =
    (wanted: boolean) =>
    ([shape, hosts]: readonly [string, readonly string[], ...unknown[]]) =>
      hosts.map((host) => ({
        name: host,
        wanted,
        warned: decideAddress(`https://${host}/`, catalog).level === 'alarm',
        keys: { shape },
      }));
  return [...SHAPES.flatMap(judged(true)), ...HONEST_SHAPES.flatMap(judged(false))];
}

const verdictOn = (url: string, html: string, catalog: Catalog): Verdict => decide(collectEvidence(parsePage(html), url), catalog);

function sitesJudged(catalog: Catalog): Judged[] {
  const judged =
    (wanted: boolean) =>
    ([url, html]: OwnPage) => {
      const { app, level } = verdictOn(url, html, catalog);
      const lang = /lang="([a-z]{2})/.exec(html)?.[1] ?? '';
      return { name: url, wanted, warned: level === 'alarm', keys: { language: lang, app: wanted ? (app ?? 'none') : 'honest' } };
    };
  return [...COPIES.map(judged(true)), ...HONEST.map(judged(false))];
}

/** Each disguise on each lure. Warned of means: as loudly as without the disguise. */
function disguisesJudged(catalog: Catalog): Judged[] {
  const rank = ({ kind }: Pick<Verdict, 'kind'>) => LEVELS.indexOf(levelOf(kind));
  const lured = Object.entries(DISGUISES).flatMap(([name, disguise]) =>
    LURES.map((lure) => {
      const { url, html } = disguise(lure);
      const verdict = verdictOn(url, html, catalog);
      const loud = rank(verdict) >= rank(lure);
      return { name: `${name}, ${lure.id}: ${verdict.kind}`, wanted: true, warned: loud, keys: { lure: lure.id } };
    }),
  );
  const honest = Object.entries(HONEST_LIKE_DISGUISES).map(([name, { url, html }]) => ({
    name,
    wanted: false,
    warned: verdictOn(url, html, catalog).kind !== 'none',
    keys: { lure: 'honest' },
  }));
  return [...lured, ...honest];
}

/** The tables of all parts, line by line. */
export function ownFigures(catalog: Catalog): string[] {
  return [
    ...tables('Texts that nothing is learned from', textsJudged(catalog)),
    ...tables('Hosts by their address', hostsJudged(catalog)),
    ...tables('Sites that pass for an app’s', sitesJudged(catalog)),
    ...tables('Disguises', disguisesJudged(catalog)),
  ];
}
