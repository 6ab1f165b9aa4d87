/**
 * `npm run -s verdict -- URL …` and `npm run -s verdict -- --pages FILE|-`: one verdict a line, in input order, from the same
 * engine as the extension's. What cannot be judged is answered in its place and makes the exit status 1.
 */
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../catalog/load.ts';
import { readList } from '../catalog/read-list.ts';
import type { Verdict } from '../contract/verdict.ts';
import { decide, decideAddress } from '../decide/decide.ts';
import { whyOf } from '../decide/why.ts';
import { collectEvidence } from '../detect/collect.ts';
import { inputLines } from '../measure/input-lines.ts';
import { parsePage } from '../measure/parse-page.ts';

const USAGE =
  'usage: verdict URL [URL …]   or   verdict --pages FILE|-   (FILE: one {"id","url","html"} a line; --full adds facts and list version, --why the rule that answered and its sums)';

const { values, positionals } = readArguments();
const catalog = loadCatalog(readList(fileURLToPath(new URL('../../data', import.meta.url))));
let failed = false;

// A reader who has seen enough (`| head`) is no fault to report.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(failed ? 1 : 0);
});

if (values.pages !== undefined) await judgeLines(values.pages);
else if (positionals.length > 0) for (const url of positionals) await print(judged('', url, null));
else {
  console.error(USAGE);
  failed = true;
}
process.exitCode = failed ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { pages: { type: 'string' }, full: { type: 'boolean', default: false }, why: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(1);
  }
}

async function judgeLines(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.on('error', (error: Error) => {
    console.error(`${file}: ${error.message}`);
    process.exit(1);
  });
  for await (const line of inputLines(input)) if (line.trim()) await print(judgeLine(line));
}

function judgeLine(line: string): string {
  let page: unknown;
  try {
    page = JSON.parse(line);
  } catch {
    return refused('', '', 'not JSON');
  }
  if (typeof page !== 'object' || page === null || Array.isArray(page)) return refused('', '', 'not an object with id, url and html');
  const { id, url, html } = page as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? id : '';
  if (typeof url !== 'string') return refused(name, '', 'no url');
  if (html !== undefined && html !== null && typeof html !== 'string') return refused(name, url, 'html is not text');
  return judged(name, url, typeof html === 'string' ? html : null);
}

function judged(id: string | number, url: string, html: string | null): string {
  try {
    const evidence = html === null ? null : collectEvidence(parsePage(html), url);
    const verdict = evidence === null ? decideAddress(url, catalog) : decide(evidence, catalog);
    return JSON.stringify({ id, url, ...shown(verdict), ...(values.why && { why: whyOf(url, evidence, catalog) }) });
  } catch (error) {
    return refused(id, url, error instanceof Error ? error.message : String(error));
  }
}

function refused(id: string | number, url: string, error: string): string {
  failed = true;
  return JSON.stringify({ id, url, error });
}

function shown({ kind, level, app, name, channel, reasons, official, facts, caution, list }: Verdict): object {
  const line = { kind, level, app, name, channel, reasons, official };
  return values.full ? { ...line, facts, caution, list } : line;
}

/** Waits for a slow reader, so that a million lines need no more memory than one. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise<void>((drained) => process.stdout.once('drain', drained));
}
