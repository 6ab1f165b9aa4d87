/** `npm run data -- COMMAND`: the tools of the list. Knows their names, arguments and exit status; each tool is a file of its own. */
import { importReports } from './data-import.ts';

const DIR = process.env.MAMOON_DATA ?? 'data';
const today = new Date().toISOString().slice(0, 10);
const [command, ...args] = process.argv.slice(2);
if (command === 'import' && args[0]) {
  const result = importReports(DIR, args[0], today);
  for (const line of result.left) console.log(line);
  console.log(`${result.written.length} records written`);
}
