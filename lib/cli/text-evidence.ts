/** Evidence as from a page that holds nothing but an app's name, category and description: for texts without pages. */
import { readFileSync } from 'node:fs';
import type { PageEvidence } from '../detect/evidence.ts';

export interface AppText {
  /** Whether it is an app for calls. */
  readonly calls: boolean;
  readonly lang: string;
  readonly name: string;
  readonly category: string;
  readonly text: string;
}

/** The texts of a file, one in a line; throws on a line that is not JSON. */
export const readTexts = (file: string): AppText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AppText);

/** The text as a store shows it, or as an app's own site does. */
export function evidenceOfText({ name, category, text }: AppText, inStore: boolean): PageEvidence {
  return {
    v: 1,
    url: 'https://page.example/',
    lang: '',
    shape: inStore ? 'play' : 'web',
    store: inStore ? { id: '', name, developer: '', category, description: text } : null,
    names: [{ text: name, from: inStore ? 'store' : 'h1' }],
    headings: [name],
    description: '',
    text: `${name} ${text}`,
    offers: [],
    structured: [],
    ownApp: { apple: '', android: '' },
    signals: {
      articleType: false,
      byline: false,
      published: false,
      comments: false,
      words: text.split(' ').length,
      paragraphs: 0,
      distinctApps: 0,
      codeBlocks: 0,
      passwordField: false,
      links: 0,
    },
    cut: false,
  };
}
