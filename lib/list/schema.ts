/** `data schema`: the JSON schemas that make an editor complete and check the data files; made from lib/catalog/schema.ts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { FOLDERS, type Problem, SINGLES, writeData } from './files.ts';
import { formatData } from './format.ts';

/** File under data/ and text of each schema. */
function schemas(): [string, unknown][] {
  return [...Object.values(FOLDERS), ...Object.values(SINGLES)].map(({ schema, name }) => [
    `schema/${name}.json`,
    toJsonSchema(schema, { errorMode: 'ignore' }),
  ]);
}

/** Writes them all and returns their names. */
export function writeSchemas(dir: string): string[] {
  return schemas().map(([file, schema]) => {
    writeData(dir, file, schema);
    return file;
  });
}

/** A schema file that is missing or older than the code. */
export function schemaProblems(dir: string): Problem[] {
  return schemas().flatMap(([file, schema]) => {
    const path = join(dir, file);
    const current = existsSync(path) && readFileSync(path, 'utf8') === formatData(schema);
    return current ? [] : [{ file, line: 1, message: 'not what lib/catalog/schema.ts says: run `npm run data -- schema`' }];
  });
}
