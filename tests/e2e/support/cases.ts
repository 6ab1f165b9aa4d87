/** The pages of tests/pages under their own addresses. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Kind } from '../../../lib/contract/verdict.ts';

const DIR = resolve(import.meta.dirname, '../../pages');

export interface PageCase {
  readonly url: string;
  readonly html: string;
  readonly expect: { readonly kind: Kind; readonly app?: string | null };
}

/** Throws when there is no such case: a test that names it must not pass by silence. */
export function pageCase(name: string): PageCase {
  const told = JSON.parse(readFileSync(join(DIR, name, 'case.json'), 'utf8')) as Omit<PageCase, 'html'>;
  return { ...told, html: readFileSync(join(DIR, name, 'page.html'), 'utf8') };
}
