/** One page of each kind under its own address: what the toolbar, the page and a screen reader say. */
import type { Kind } from '../../lib/verdict.ts';
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';

const SHOWN: readonly { kind: Kind; page: string; sign: string; role: 'none' | 'card' | 'alertdialog' }[] = [
  { kind: 'established', page: 'established-play-2025-ar-whatsapp', sign: 'i', role: 'none' },
  { kind: 'lookalike', page: 'lookalike-fake-registry-ar-whatsapp', sign: '!!', role: 'alertdialog' },
];

for (const { kind, page, sign, role } of SHOWN) {
  test(`${kind}: ${page}`, async ({ visitor }) => {
    const { url, html } = pageCase(page);
    visitor.serve({ [url]: html });
    await visitor.visit(url);
    await expect.poll(async () => (await visitor.badge()).text).toBe(sign);
    if (role === 'none') expect(await visitor.warning()).toEqual([]);
    else await expect.poll(async () => (await visitor.warning()).map((one) => one.role)).toContain(role);
  });
}
