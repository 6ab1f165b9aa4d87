/**
 * `npm run new-page -- NAME --url URL --kind KIND [--app ID] [--lang ar] [--html FILE] [--why TEXT]`: a folder under tests/pages with
 * the page and what is right to say of it, and what the engine says today. Without --html an empty page in the right language is laid.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '../contract/verdict.ts';

export interface NewPage {
  readonly name: string;
  readonly url: string;
  readonly kind: string;
  readonly app?: string | undefined;
  readonly lang?: string | undefined;
  readonly html?: string | undefined;
  readonly why?: string | undefined;
}

/** Writes the case below `folder` and returns its path; throws one plain sentence for a bad name, kind or address, or a name that is taken. */
export function writeNewPage(folder: string, { name, url, kind, app, lang = 'ar', html, why }: NewPage): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}": a name is lower-case words joined by hyphens`);
  if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`"${kind}" is none of ${KINDS.join(', ')}`);
  if (!URL.canParse(url)) throw new Error(`"${url}" is no address`);
  const place = join(folder, name);
  if (existsSync(place)) throw new Error(`${name} is there already`);
  mkdirSync(place, { recursive: true });
  const expect = { kind: kind as Kind, ...(app && { app }) };
  writeFileSync(join(place, 'case.json'), `${JSON.stringify({ url, lang, source: 'report', expect, why: why ?? '' }, null, 2)}\n`);
  writeFileSync(join(place, 'page.html'), html ?? emptyPage(lang));
  return place;
}

function emptyPage(lang: string): string {
  const dir = ['ar', 'fa', 'ur'].includes(lang) ? ' dir="rtl"' : '';
  return `<!doctype html>\n<html lang="${lang}"${dir}>\n<head><meta charset="utf-8"><title></title></head>\n<body>\n</body>\n</html>\n`;
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string', default: '' },
        kind: { type: 'string', default: '' },
        app: { type: 'string' },
        lang: { type: 'string' },
        html: { type: 'string' },
        why: { type: 'string' },
      },
    });
    const { html, ...rest } = values;
    const place = writeNewPage('tests/pages', { name: positionals[0] ?? '', ...rest, ...(html && { html: readFileSync(html, 'utf8') }) });
    console.log(`written: ${place}\nNow: vitest run tests/unit/pages.test.ts`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
