/**
 * `npm run eval [-- --pages FILE] [--hosts FILE] [--ratchet] [--browser]`: how often the judgement is right, by kind, source and language, and where
 * it is not, by name. Without options the project's own pages are judged, and its texts, hosts, copied sites and disguises; FILE holds one {"id","url","html","expect"} a line,
 * or hosts (a JSON array, an object with one array of {host, kind?}, or one a line). With `--browser` every page is also opened in a real
 * Chromium with the folder that was built, and where that answers otherwise than the command line is told by name.
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import { KINDS, type Kind, levelOf } from '../contract/verdict.ts';
import { decideAddress } from '../decide/decide.ts';
import { inputLines } from './input-lines.ts';
import { ownFigures } from './own-figures.ts';
import { differenceOf, type Expectation, judgeCase, type PageCase, readCases } from './page-cases.ts';
import { ratchetOf, worsened } from './ratchet.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PAGES = at('../../tests/pages');
const BUILD = at('../../.output/chrome-mv3');
const RATCHET = at('../../tests/pages/ratchet.json');

interface Judged {
  readonly name: string;
  readonly source: string;
  readonly lang: string;
  readonly expected: Kind | null;
  readonly kind: Kind;
  /** '' where the answer is right or nothing was expected. */
  readonly difference: string;
}

const isRight = ({ difference }: Judged) => difference === '';
const share = (some: number, all: number) => `${some}/${all} ${((100 * some) / Math.max(1, all)).toFixed(1)} %`;
const countsOf = (judged: readonly Judged[]) =>
  KINDS.map((kind) => `${kind} ${judged.filter((one) => one.kind === kind).length}`).join(', ');

const values = readArguments();
const catalog = loadCatalog(readList(at('../../data')));

if (values.hosts) reportHosts(values.hosts);
if (values.pages) {
  const pages = await casesIn(values.pages);
  report(pages.flatMap((page) => judgeOrSay(page) ?? []));
  if (values.browser) await compareWithBrowser(pages);
}
if (!values.hosts && !values.pages) {
  const cases = readCases(PAGES);
  const judged = cases.map(judge);
  report(judged);
  for (const line of ownFigures(catalog)) console.log(line);
  if (values.browser) await compareWithBrowser(cases);
  const figures = ratchetOf(judged);
  if (values.ratchet) writeFileSync(RATCHET, `${JSON.stringify(figures, null, 2)}\n`);
  const worse = worsened(JSON.parse(readFileSync(RATCHET, 'utf8')), figures);
  for (const line of worse) console.log(`worse than the ratchet: ${line}`);
  if (worse.length > 0) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        pages: { type: 'string' },
        hosts: { type: 'string' },
        ratchet: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\nusage: eval [--pages FILE] [--hosts FILE] [--ratchet] [--browser]`);
    process.exit(1);
  }
}

function judge(page: PageCase): Judged {
  const { verdict } = judgeCase(page, catalog);
  const { name, source, lang, expect } = page;
  return {
    name,
    source,
    lang,
    expected: expect?.kind ?? null,
    kind: verdict.kind,
    difference: expect ? differenceOf(expect, verdict) : '',
  };
}

/** The pages of a file. Lines without an expectation are only counted. */
async function casesIn(file: string): Promise<PageCase[]> {
  const cases: PageCase[] = [];
  for await (const line of inputLines(createReadStream(file))) {
    if (!line.trim()) continue;
    const { id, url, html, expect, lang, source } = JSON.parse(line) as Partial<PageCase> & {
      id?: string | number;
      expect?: Expectation | Kind;
    };
    const wanted = typeof expect === 'string' ? { kind: expect } : expect;
    cases.push({
      name: String(id ?? url),
      url: url ?? '',
      html: html ?? '',
      lang: lang ?? '',
      source: source ?? '',
      expect: wanted,
    } as PageCase);
  }
  return cases;
}

function judgeOrSay(page: PageCase): Judged | null {
  try {
    return judge(page);
  } catch (error) {
    console.log(`${page.name}: not judged, ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Opens every page in a browser and says by name where it comes to another verdict; then the exit status is 1. */
async function compareWithBrowser(cases: readonly PageCase[]): Promise<void> {
  const { judgeInBrowser } = await import('./in-browser.ts');
  const here = cases.map((page) => ({ page, verdict: judgeCase(page, catalog).verdict }));
  const there = await judgeInBrowser(
    here.map(({ page: { name, url, html }, verdict }) => ({ name, url, html, awaited: verdict.kind !== 'none' })),
    BUILD,
  );
  const others = here.flatMap(({ page, verdict }, at) => {
    const seen = there[at]?.verdict ?? null;
    const said = `${seen?.kind ?? 'none'} ${seen?.app ?? ''}`;
    return said === `${verdict.kind} ${verdict.app ?? ''}`
      ? []
      : [`  ${page.name}: ${verdict.kind} ${verdict.app ?? ''} → ${seen ? said : 'not looked at'}`];
  });
  console.log(`\nin the browser otherwise than on the command line: ${share(others.length, cases.length)}`);
  for (const line of others) console.log(line);
  if (others.length > 0) process.exitCode = 1;
}

function report(judged: readonly Judged[]): void {
  const labelled = judged.filter(({ expected }) => expected !== null);
  if (labelled.length < judged.length) console.log(`without a label: ${countsOf(judged.filter(({ expected }) => expected === null))}`);
  if (labelled.length === 0) return;
  console.log(confusion(labelled));
  for (const by of ['source', 'lang'] as const) {
    console.log(`\nby ${by}:`);
    for (const [key, some] of [...Map.groupBy(labelled, (one) => one[by])].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${key.padEnd(18)} ${share(some.filter(isRight).length, some.length)}`);
  }
  const warns = (kind: Kind) => ['note', 'alarm'].includes(levelOf(kind));
  const names = (title: string, some: readonly Judged[]) => {
    console.log(`\n${title}: ${some.length}`);
    for (const { name, difference } of some) console.log(`  ${name}: ${difference}`);
  };
  const wrong = labelled.filter((one) => !isRight(one));
  const isFalse = ({ expected, kind }: Judged) => warns(kind) && expected !== null && !warns(expected);
  const isMiss = ({ expected, kind }: Judged) => !warns(kind) && expected !== null && warns(expected);
  names('false warnings', wrong.filter(isFalse));
  names('misses', wrong.filter(isMiss));
  names(
    'otherwise wrong',
    wrong.filter((one) => !isFalse(one) && !isMiss(one)),
  );
  console.log(`\nright: ${share(labelled.filter(isRight).length, labelled.length)}`);
}

/** Rows: what a page is; columns: what it was called. */
function confusion(judged: readonly Judged[]): string {
  const width = Math.max(...KINDS.map((kind) => kind.length)) + 1;
  const row = (cells: readonly string[]) => cells.map((cell) => cell.padStart(width)).join('');
  const lines = KINDS.map((is) =>
    row([is, ...KINDS.map((called) => String(judged.filter((one) => one.expected === is && one.kind === called).length || '·'))]),
  );
  return [row(['', ...KINDS]), ...lines].join('\n');
}

function reportHosts(file: string): void {
  const rows = hostsIn(readFileSync(file, 'utf8')).map((row) => ({ ...row, verdict: decideAddress(`https://${row.host}/`, catalog) }));
  for (const [kind, some] of Map.groupBy(rows, (row) => row.kind)) {
    const flagged = some.filter(({ verdict }) => verdict.level === 'alarm');
    console.log(`${kind || 'hosts'}: lookalike, modified or reported ${share(flagged.length, some.length)}`);
    const fewer = flagged.length * 2 < some.length ? flagged : some.filter(({ verdict }) => verdict.level !== 'alarm');
    console.log(fewer === flagged ? ' these:' : ' not these:');
    for (const { host, verdict } of fewer) console.log(`  ${host}: ${verdict.kind} ${verdict.app ?? ''} ${verdict.reasons.join(' ')}`);
  }
}

function hostsIn(text: string): { host: string; kind: string }[] {
  const read = (one: unknown) => {
    if (typeof one === 'string') return one.trim() ? [{ host: one.trim(), kind: '' }] : [];
    const { host, kind } = one as { host?: unknown; kind?: unknown };
    return typeof host === 'string' ? [{ host, kind: typeof kind === 'string' ? kind : '' }] : [];
  };
  if (!/^\s*[[{]/.test(text)) return text.split('\n').flatMap(read);
  const json = JSON.parse(text) as object;
  return (Array.isArray(json) ? json : (Object.values(json).find(Array.isArray) ?? [])).flatMap(read);
}
