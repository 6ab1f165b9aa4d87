/**
 * `npm run web`: the web app as static files in .output/web, for any host and any path on it. Two builds: the page, then its worker, which is
 * told what the first one made.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import sharp from 'sharp';
import { build, type InlineConfig, type Plugin } from 'vite';
import { SHARE } from '../shell/web/handed-over.ts';
import { assertData, bundleList } from './bundle-list.ts';
import { FEW_COLOURS } from './icons.ts';
import { collectLicences } from './licences.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = join(ROOT, 'data');
const SOURCE = join(ROOT, 'entrypoints/web');
const OUT = resolve(process.argv[2] ?? join(ROOT, '.output/web'));
const ICON = join(ROOT, 'lib/ui/icon.svg');
const SIZES = [192, 512];
/** What Android lets be shared with the app: packages and archives, whose kinds senders name differently, and pictures. */
const ACCEPTED = [
  'application/vnd.android.package-archive',
  'application/zip',
  'application/octet-stream',
  '.apk',
  '.xapk',
  '.apks',
  '.apkm',
  '.zip',
  'image/*',
];

const licences = collectLicences();
const shared: InlineConfig = {
  configFile: false,
  root: SOURCE,
  base: './',
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
const common = { outDir: OUT, target: ['chrome126', 'firefox140', 'safari17'], modulePreload: { polyfill: false }, assetsInlineLimit: 0 };

for (const message of assertData(DATA, new Date().toISOString().slice(0, 10))) console.warn(message);
rmSync(OUT, { recursive: true, force: true });
await build({
  ...shared,
  plugins: [withoutPages(), bundleList(DATA), licences.plugin],
  build: { ...common, emptyOutDir: true, rolldownOptions: { input: join(SOURCE, 'page.html'), optimization: { inlineConst: false } } },
});
writePage();
writeFileSync(join(OUT, 'licences.txt'), licences.text(ROOT, DATA));
await writeIcons();
writeFileSync(join(OUT, 'manifest.webmanifest'), JSON.stringify(manifest(), null, 1));
await buildWorker();

/** No page is read here: what weighs the words of pages stays out. */
function withoutPages(): Plugin {
  return {
    name: 'mamoon:without-pages',
    enforce: 'pre',
    resolveId: (id, importer) => (importer && /\/calling\/calling\.ts$/.test(id) ? join(ROOT, 'lib/decide/calling/unread.ts') : null),
  };
}

/** The engine is asked for by the page itself, before its script has run: it is the larger part, and the first answer waits for it. */
function writePage(): void {
  const made = readFileSync(join(OUT, 'page.html'), 'utf8');
  const engine = readdirSync(join(OUT, 'assets')).find((name) => name.startsWith('engine-'));
  if (!engine || !made.includes('<title>')) throw new Error('the page was not built as expected');
  writeFileSync(join(OUT, 'index.html'), made.replace('<title>', `<link rel="modulepreload" href="./assets/${engine}" />\n    <title>`));
  rmSync(join(OUT, 'page.html'));
}

async function writeIcons(): Promise<void> {
  const drawing = readFileSync(ICON);
  writeFileSync(join(OUT, 'icon.svg'), drawing);
  const drawn = (size: number) => sharp(drawing, { density: 72 * (size / 16) }).resize(size);
  for (const size of SIZES)
    await drawn(size)
      .png(FEW_COLOURS)
      .toFile(join(OUT, `icon-${size}.png`));
  // What a launcher may cut to a shape of its own: the drawing in the middle seven tenths.
  const inner = await drawn(Math.round(512 * 0.7))
    .png()
    .toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 4, background: '#fbf9f5' } })
    .composite([{ input: inner }])
    .png(FEW_COLOURS)
    .toFile(join(OUT, 'icon-maskable-512.png'));
}

function manifest() {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `./${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: './',
    name: 'مأمون',
    short_name: 'مأمون',
    description: 'افحص تطبيق المكالمات قبل أن تثبّته: رابطه أو اسمه أو ملفه، على جهازك.',
    lang: 'ar',
    dir: 'rtl',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#1f4674',
    icons: [...SIZES.map((size) => icon('icon', size, 'any')), icon('icon-maskable', 512, 'maskable')],
    share_target: {
      action: `./${SHARE}`,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'file', accept: ACCEPTED }] },
    },
  };
}

async function buildWorker(): Promise<void> {
  const names = (readdirSync(OUT, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[])
    .filter((one) => one.isFile())
    .map((one) => relative(OUT, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .sort();
  const digest = createHash('sha256');
  for (const name of names) digest.update(name).update(readFileSync(join(OUT, name)));
  const files = ['./', ...names.filter((name) => name !== 'index.html' && name !== 'licences.txt').map((name) => `./${name}`)];
  await build({
    ...shared,
    define: { APP_FILES: JSON.stringify(files), APP_VERSION: JSON.stringify(digest.digest('hex').slice(0, 16)) },
    build: {
      ...common,
      emptyOutDir: false,
      lib: { entry: join(SOURCE, 'worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'worker.js' },
    },
  });
  console.log(`${relative(ROOT, OUT)}: ${names.length + 1} files`);
}
