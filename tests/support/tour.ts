/** The tour through the gallery: with a display the browser stays open for a person, without one each page is told in a line. */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { openChromium } from '../e2e/support/chromium.ts';
import { openFirefox } from '../e2e/support/firefox.ts';
import type { Spoken, Visitor } from '../e2e/support/visitor.ts';
import { gallery, INDEX, indexPage, type Sample } from './gallery.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const engine = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const shown = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;
const headless = !shown || !!process.env.CI;
const folder = join(ROOT, 'test-results', `tour-${engine}`);
/** How long a page may take to be judged before the tour says that nothing was shown. */
const PATIENCE = 10_000;

const session = engine === 'firefox' ? await openFirefox({ headless }) : await openChromium({ headless });
const visitor = await session.begin();
const samples = gallery();
visitor.serve({ [INDEX]: indexPage(samples), ...Object.fromEntries(samples.map(({ url, html }) => [url, html])) });

if (headless) await tell();
else await show();

async function tell(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log(`There is no display, so the tour is made without a window (${engine}).`);
  for (const [at, sample] of samples.entries()) {
    await visitor.visit(sample.url);
    const { badge, warning } = await settled(visitor, sample);
    const picture = join(folder, `${String(at + 1).padStart(2, '0')}-${sample.expect.kind}.png`);
    await visitor.screenshot(picture);
    console.log(`${sample.expect.kind.padEnd(18)} ${sample.url}`);
    console.log(`${' '.repeat(19)}toolbar: ${badge.text || '(nothing)'} «${badge.title}»; page: ${inWords(warning)}`);
  }
  await session.close();
  console.log(`Screenshots: ${relative(ROOT, folder)}/`);
}

/** What stands once toolbar and page have both spoken, or after some patience: a page may well have nothing to say. */
async function settled(visitor: Visitor, sample: Sample): Promise<{ badge: { text: string; title: string }; warning: Spoken[] }> {
  const silent = sample.expect.kind === 'none';
  const until = Date.now() + (silent ? PATIENCE / 5 : PATIENCE);
  for (;;) {
    const warning = [...(await visitor.alarm()), ...(await visitor.warning())];
    const badge = await visitor.badge();
    // Our own page is there before its words are.
    const isSaid = warning.some(({ role, name }) => role === 'heading' && name !== '');
    // On a page that is to stay silent the sign may still be that of the page before.
    const hasSpoken = !silent && badge.text !== '' && (isSaid || sample.shows === 'nothing');
    if (hasSpoken || Date.now() > until) return { badge, warning };
    await new Promise((later) => setTimeout(later, 100));
  }
}

function inWords(warning: readonly Spoken[]): string {
  if (warning.length === 0) return 'nothing';
  const card = warning.some((one) => one.role === 'region');
  const heading = warning.find((one) => one.role === 'heading')?.name ?? '';
  return `${card ? 'card' : 'our own page'} «${heading}»`;
}

async function show(): Promise<void> {
  await visitor.visit(INDEX);
  console.log('The browser is open with the gallery. Close its window to end.');
  await session.closed;
}
