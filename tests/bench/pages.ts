/** How many saved pages a second are judged, from HTML to verdict, over the project's own collection of pages. */
import { fileURLToPath } from 'node:url';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { judgeCase, readCases } from '../../lib/measure/page-cases.ts';

/** Prints pages and megabytes a second after one round that warms up. */
export function benchPages(): void {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const catalog = loadCatalog(readList(at('../../data')));
  const cases = readCases(at('../pages'));
  const round = () => {
    const start = performance.now();
    for (const page of cases) judgeCase(page, catalog);
    return (performance.now() - start) / 1_000;
  };
  round();
  const seconds = round();
  const megabytes = cases.reduce((sum, { html }) => sum + html.length, 0) / 1e6;
  console.log(
    `\nFrom HTML to verdict: ${(cases.length / seconds).toFixed(0)} pages/s, ${(megabytes / seconds).toFixed(1)} million characters/s (${cases.length} pages)`,
  );
}
