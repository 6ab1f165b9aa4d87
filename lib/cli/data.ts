/** `npm run data -- COMMAND`: the tools of the list. Knows their names, arguments and exit status; each tool is a file of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { statusOf } from '../catalog/entry-policy.ts';
import { checkData } from '../list/check.ts';
import { coverage } from '../list/coverage.ts';
import { changesBetween, listsAt, listsOf } from '../list/diff.ts';
import { explain } from '../list/explain.ts';
import { exportList } from '../list/export.ts';
import { moveListTo, readData, writeData } from '../list/files.ts';
import { importReports } from '../list/import.ts';
import { newRecord } from '../list/new.ts';
import { makeKeys, writePack } from '../list/pack.ts';
import type { Ask } from '../list/questions.ts';
import { releaseData, releaseNotes } from '../list/release.ts';
import { writeSchemas } from '../list/schema.ts';
import { staleItems } from '../list/stale.ts';

const USAGE = `npm run data -- COMMAND
  check [--popular FILE] [--notices]  every file against the rules of data/README.md, and what the list holds
                                      (no entry may accuse a domain of FILE, else of tests/data/popular-domains.txt)
  new [app|modified|reported|site]    asks and writes a correct record; of a site, into sites.json
  stale --older DAYS                  what needs another look
  diff REV                            what changed for people since a commit, in words
  release                             moves the list to today, after every rule, and says what changed for people
  keys DIR                            a key pair for packs: the private half into DIR, outside the repository
  pack REV --number N --key FILE --out FILE [--days 90]
                                      a signed pack of what changed since REV
  export DIR                          one JSON and one CSV file with licence and attributions
  explain NAME|URL|ID                 which entry answers, and why
  coverage FILE                       how the list answers for the apps of a store's chart or another list of names and ids
  import FILE                         stalkerware or fake apps from a published collection
  schema                              the JSON schemas for editors
  format                              writes every file in the one form, and which apps are established and which noted
All take --dir DIR (default data) and --today YYYY-MM-DD.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: 'data' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    older: { type: 'string', default: '180' },
    popular: { type: 'string' },
    notices: { type: 'boolean', default: false },
    number: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    out: { type: 'string', default: '' },
    days: { type: 'string', default: '90' },
  },
});
const { dir, today } = values;
const POPULAR = 'tests/data/popular-domains.txt';
const popular = values.popular ?? (existsSync(POPULAR) ? POPULAR : null);
const [command = '', argument = ''] = positionals;

/** Command → exit status. */
const COMMANDS: Record<string, () => number | Promise<number>> = {
  check() {
    const { problems, notices, counts } = checkData(dir, today, popular);
    for (const { file, line, message } of problems) console.error(`${dir}/${file}:${line}: ${message}`);
    if (values.notices) for (const notice of notices) console.log(`note: ${notice}`);
    else for (const notice of notices.filter((one) => /^(?:help|age):/.test(one))) console.log(`note: ${notice}`);
    console.log(
      Object.entries(counts)
        .map(([what, count]) => `${what}: ${count}`)
        .join('\n'),
    );
    console.log(problems.length === 0 ? 'The list passes.' : `${problems.length} problems.`);
    return problems.length === 0 ? 0 : 1;
  },
  async new() {
    const file = await newRecord(dir, questioner(), today, argument);
    moveListTo(dir, today);
    console.log(`\nwritten: ${dir}/${file}`);
    return 0;
  },
  stale() {
    const older = Number(values.older);
    if (!Number.isInteger(older) || older < 0) throw new Error(`--older takes a number of days, not "${values.older}"`);
    const items = staleItems(readData(dir), older, today);
    for (const { file, line, what, checked, days } of items) console.log(`${dir}/${file}:${line}: ${checked} (${days} days) ${what}`);
    console.log(`${items.length} of the list's claims are older than ${older} days.`);
    return 0;
  },
  diff() {
    need('a revision');
    const { lists, unreadable } = listsAt(dir, argument);
    const changes = changesBetween(lists, listsOf(readData(dir)));
    console.log(changes.length === 0 ? 'لم يتغيّر شيء يلاحظه الناس.\n\nNothing changed that people would notice.' : '');
    if (changes.length > 0)
      console.log(`${changes.map(({ ar }) => `- ${ar}`).join('\n')}\n\n${changes.map(({ en }) => `- ${en}`).join('\n')}`);
    if (unreadable > 0) console.log(`\n${unreadable} files of that time could not be read and count as absent.`);
    return 0;
  },
  release() {
    console.log(releaseNotes(releaseData(dir, today, popular)));
    return 0;
  },
  keys() {
    need('a folder outside the repository');
    const { file, publicKey } = makeKeys(argument, dir);
    console.log(
      `private half: ${file} (keep it off this machine and out of every repository)\npublic half, for ${dir}/pack-keys.json: ${publicKey}`,
    );
    return 0;
  },
  async pack() {
    need('a revision');
    const [number, days] = [Number(values.number), Number(values.days)];
    if (!Number.isInteger(number) || number < 1) throw new Error('--number takes the pack’s number, higher than the one before');
    if (!Number.isInteger(days) || days < 1) throw new Error(`--days takes a number of days, not "${values.days}"`);
    if (!values.key || !values.out) throw new Error('pack needs --key FILE and --out FILE');
    for (const line of await writePack(dir, argument, { number, today, days }, values.key, values.out)) console.log(line);
    return 0;
  },
  export() {
    need('a folder');
    console.log(exportList(readData(dir), argument).join('\n'));
    return 0;
  },
  explain() {
    need('a name, an address or an id');
    console.log(explain(dir, positionals.slice(1).join(' ')).join('\n'));
    return 0;
  },
  coverage() {
    need('a file');
    console.log(coverage(dir, readFileSync(argument, 'utf8')).join('\n'));
    return 0;
  },
  import() {
    need('a file');
    const { written, left } = importReports(dir, argument, today);
    moveListTo(dir, today);
    for (const line of left) console.log(line);
    console.log(`${written.length} records written`);
    return 0;
  },
  schema() {
    console.log(writeSchemas(dir).join('\n'));
    return 0;
  },
  format() {
    const { apps, modified, reported, sites, help, list, unconfirmed, problems } = readData(dir);
    const date = list?.data.date ?? today;
    for (const { file, data } of apps) writeData(dir, file, { ...data, status: statusOf(data, date) });
    for (const file of [...modified, ...reported, sites, help, list, unconfirmed]) if (file) writeData(dir, file.file, file.data);
    for (const { file, line, message } of problems) console.error(`${dir}/${file}:${line}: ${message}`);
    return problems.length === 0 ? 0 : 1;
  },
};

function need(what: string): void {
  if (!argument) throw new Error(`${command} needs ${what}`);
  if (['import', 'coverage'].includes(command) && !existsSync(argument)) throw new Error(`there is no file ${argument}`);
}

/** One question at a time from the terminal, or one line each from a pipe. */
function questioner(): Ask {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  return async (question) => {
    process.stdout.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Error('no more answers');
    return value;
  };
}

try {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) console.error(USAGE);
  process.exitCode = run ? await run() : 2;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
