/**
 * `npm run store`: the stores' pictures, 1280×800, and texts into lib/text/listing/, in both languages, from Chromium. Nothing in a picture is put
 * there: pages under invented addresses are visited, and what stands on them is what the extension says of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { listingText } from '../../../lib/text/store-listing.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../../lib/text/text.ts';
import { openPainter } from './painter.ts';
import { STORE_PAGES, storePage } from './store-pages.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const STORE = join(PROJECT, 'lib/text/listing');

test('store', async () => {
  const painter = await openPainter('chromium', 'light');
  const { visitor } = painter;
  try {
    for (const language of LANGUAGE_CODES) {
      const words = JSON.parse(readFileSync(join(PROJECT, `lib/text/store/${language}.json`), 'utf8'));
      const folder = join(STORE, 'pictures', language);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(STORE, `listing.${language}.md`),
        listingText(language, { name: words.name.message, description: words.description.message }),
      );
      await painter.use({ language, scheme: 'light', width: 1280, host: LANGUAGES[language].dir });
      for (const page of STORE_PAGES) {
        visitor.serve({ [page.url]: storePage(page, language) });
        await visitor.visit(page.url);
        await expect.poll(async () => (await visitor.badge()).text, page.name).toBe(page.sign);
        const said = page.name === 'unknown' ? () => visitor.warning() : () => visitor.alarm();
        await expect.poll(async () => (await said()).some((one) => one.role === 'heading'), page.name).toBe(true);
        await visitor.screenshot(join(folder, `${page.name}.png`));
      }
      for (const view of ['groups', 'blackmail'] as const) {
        await painter.own(`/guide.html#${view}`);
        await visitor.screenshot(join(folder, `${view}.png`));
      }
    }
  } finally {
    await painter.close();
  }
});
