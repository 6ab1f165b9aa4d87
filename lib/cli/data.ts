/** `npm run data -- COMMAND`: the tools of the list. Knows their names, arguments and exit status; each tool is a file of its own. */
import { checkData } from './data-check.ts';
import { importReports } from './data-import.ts';
import { writeSchemas } from './data-schema.ts';

const DIR = process.env.MAMOON_DATA ?? 'data';
const today = new Date().toISOString().slice(0, 10);
const [command, ...args] = process.argv.slice(2);
if (command === 'import' && args[0]) {
  const result = importReports(DIR, args[0], today);
  for (const line of result.left) console.log(line);
  console.log(`${result.written.length} records written`);
}
if (command === 'schema') console.log(writeSchemas(DIR).join('\n'));
if (command === 'check') {
  const r = checkData(DIR, today, null);
  for (const p of r.problems) console.log(`${p.file}:${p.line}: ${p.message}`);
  console.log(r.notices.length, r.counts, r.problems.length);
}
