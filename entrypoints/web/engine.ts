import { bundledList } from '../../lib/catalog/bundled.ts';
import { loadCatalog } from '../../lib/catalog/load.ts';
import type { AndroidFile } from '../../lib/contract/app-file.ts';
import { checkText } from '../../lib/decide/check-text.ts';
import { judgeFile } from '../../lib/decide/decide-file.ts';

const catalog = loadCatalog(bundledList());

export const check = (text: string) => checkText(text, catalog);
export const judge = (file: AndroidFile) => judgeFile(file, catalog);
