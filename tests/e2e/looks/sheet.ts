/** After the pictures: one page with all of them, by browser and view, for a person to look at. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOKS } from './painter.ts';

export default function writeSheet(): void {
  if (!existsSync(LOOKS)) return;
  const files = readdirSync(LOOKS, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.png'))
    .sort();
  const groups = Map.groupBy(files, (file) => file.split('/').slice(0, -1).join(' › '));
  const figures = (names: readonly string[]) =>
    names
      .map(
        (file) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file.split('/').pop()}</figcaption></figure>`,
      )
      .join('\n');
  const parts = [...groups].map(([name, names]) => `<h2>${name} (${names.length})</h2><div>${figures(names)}</div>`);
  writeFileSync(
    join(LOOKS, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Looks (${files.length})</title>
<style>body{margin:16px;font:14px system-ui}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{max-width:380px;max-height:520px;border:1px solid #999}figcaption{max-width:380px;overflow-wrap:anywhere}</style>
${parts.join('\n')}
`,
  );
  console.log(`${files.length} pictures: ${join(LOOKS, 'index.html')}`);
}
