import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { optionalFor, permissionsFor } from '../../../lib/build/permissions.ts';
import { listingText, STORE_LISTING, STORE_PICTURES } from '../../../lib/text/store-listing.ts';
import { LANGUAGE_CODES } from '../../../lib/text/text.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const STORE = join(PROJECT, 'lib/text/listing');

for (const language of LANGUAGE_CODES) {
  const words = JSON.parse(readFileSync(join(PROJECT, `lib/text/store/${language}.json`), 'utf8'));
  const manifest = { name: words.name.message as string, description: words.description.message as string };

  test(`${language}: the listing kept is the one in the code, within what stores allow`, () => {
    expect(readFileSync(join(STORE, `listing.${language}.md`), 'utf8'), '`npm run store` writes it').toBe(listingText(language, manifest));
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    expect(STORE_LISTING[language].description.length).toBeLessThanOrEqual(16_000);
  });

  test(`${language}: a picture of 1280×800 and at most 150 kB for each caption`, () => {
    const folder = join(STORE, 'pictures', language);
    expect(readdirSync(folder).sort()).toEqual(STORE_PICTURES.map((name) => `${name}.png`).sort());
    for (const name of STORE_PICTURES) {
      const png = readFileSync(join(folder, `${name}.png`));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual(['PNG', 1280, 800]);
      expect(png.length, name).toBeLessThan(150_000);
    }
  });
}

test('every permission that the package asks for is explained', () => {
  const asked = new Set(['chrome', 'firefox', 'safari'].flatMap((name) => [...permissionsFor(name), ...(optionalFor(name) ?? [])]));
  expect(asked.size).toBe(8);
  for (const language of LANGUAGE_CODES)
    expect(Object.keys(STORE_LISTING[language].permissions).sort()).toEqual([...asked, 'hosts'].sort());
});
