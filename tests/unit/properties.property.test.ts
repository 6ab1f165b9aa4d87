/** What holds whatever comes in: nothing throws or hangs, the same input gives the same answer, and junk never becomes an alarm. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../lib/catalog/load.ts';
import { readList } from '../../lib/catalog/read-list.ts';
import { appSchema } from '../../lib/catalog/schema.ts';
import { checkText } from '../../lib/decide/check-text.ts';
import { decide, decideAddress } from '../../lib/decide/decide.ts';
import { decideDownload } from '../../lib/decide/download.ts';
import { imitatedByHost } from '../../lib/decide/host/imitated-host.ts';
import { recogniseName } from '../../lib/decide/name/recognise-name.ts';
import { collectEvidence } from '../../lib/detect/collect.ts';
import { LIMITS, type PageEvidence } from '../../lib/detect/evidence.ts';
import { parseHost } from '../../lib/fold/hosts.ts';
import { foldName, foldWords } from '../../lib/fold/names.ts';
import { skeletonOf } from '../../lib/fold/skeleton.ts';
import { type Problem, parseData } from '../../lib/list/files.ts';
import { parsePage } from '../../lib/measure/parse-page.ts';
import { parseEvidence } from '../../lib/shell/judge/evidence-schema.ts';
import { withPolicy } from '../../lib/shell/judge/list.ts';
import { numberIn, resultsIn, textIn } from '../../lib/shell/judge/senders.ts';
import { parseChoices } from '../../lib/shell/store/choices.ts';
import { readChoicesFile, silencedBy } from '../../lib/shell/store/choices-in-force.ts';
import { parsePolicy } from '../../lib/shell/store/policy.ts';
import { parseSettings } from '../../lib/shell/store/settings.ts';
import { markResults } from '../../lib/shell/surfaces/search-marks.ts';
import { viewOf } from '../../lib/text/view.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const list = readList(resolve(ROOT, 'data'));
const catalog = loadCatalog(list);

/** `decide` is asked about addresses of the web; any other is refused with a TypeError, by agreement. */
const onTheWeb = (address: string) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Text of people and of adversaries: any characters, names of the list, markup, directions, prototypes. */
const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202egnp.apk\u202c',
  '\u2066واتساب\u2069',
  'WhatsApp',
  'واتساب',
  'Teleqram',
  'signal.org',
  '\ud800',
  '\u0000',
  '%E0%A4%A',
  '../../etc',
  'javascript:alert(1)',
  'a'.repeat(3_000),
  'ـ'.repeat(500),
);
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), hostile);
const text = fc.array(anyText, { maxLength: 4 }).map((parts) => parts.join(' '));
const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, maxDepth: 4 });
const line = text.map((value) => value.slice(0, LIMITS.line));
const url = fc.oneof(
  fc.webUrl(),
  text,
  fc.constantFrom(
    'https://play.google.com/store/apps/details?id=com.whatsapp',
    'https://whatsapp.com.evil.example/x.apk',
    'about:blank',
    '',
  ),
);
const evidence: fc.Arbitrary<PageEvidence> = fc.record({
  v: fc.constant(1 as const),
  url: url.map((value) => value.slice(0, LIMITS.url)).filter(onTheWeb),
  lang: line,
  shape: fc.constantFrom('web', 'play', 'app-store', 'apk-portal', 'code-host', 'file-host', 'interstitial', 'search'),
  store: fc.option(fc.record({ id: line, name: line, developer: line, category: line, description: text })),
  names: fc.array(fc.record({ text: line, from: fc.constantFrom('store', 'h1', 'title', 'og:title', 'file', 'button', 'json-ld') }), {
    maxLength: 6,
  }),
  headings: fc.array(line, { maxLength: 4 }),
  description: text,
  text,
  offers: fc.array(
    fc.record({
      kind: fc.constantFrom('file', 'store', 'file-host', 'script', 'install', 'scheme', 'page'),
      href: url,
      label: line,
      file: line,
      id: line,
      place: fc.constantFrom('main', 'furniture'),
    }),
    { maxLength: 4 },
  ),
  structured: fc.array(fc.record({ type: line, name: line, author: line, category: line, os: line, url, description: line }), {
    maxLength: 2,
  }),
  ownApp: fc.record({ apple: line, android: line }),
  signboard: fc.record({ logos: fc.array(line, { maxLength: 3 }), copyright: line }),
  signals: fc.record({
    articleType: fc.boolean(),
    byline: fc.boolean(),
    published: fc.boolean(),
    comments: fc.boolean(),
    words: fc.nat(9_000),
    paragraphs: fc.nat(40),
    distinctApps: fc.nat(9),
    codeBlocks: fc.nat(9),
    passwordField: fc.boolean(),
    phoneField: fc.boolean(),
    scanCode: fc.boolean(),
    links: fc.nat(900),
  }),
  cut: fc.boolean(),
}) as fc.Arbitrary<PageEvidence>;

test('any evidence gets a verdict with reasons, the same one twice, and words in both languages', () => {
  fc.assert(
    fc.property(evidence, (page) => {
      const verdict = decide(page, catalog);
      expect(verdict.reasons.length).toBeGreaterThan(0);
      expect(decide(structuredClone(page), catalog)).toEqual(verdict);
      for (const language of ['ar', 'en'] as const) expect(viewOf(verdict, null, language).heading).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

test('adding unrelated text never turns none into an alarm', () => {
  const unrelated = fc.constantFrom(
    'The museum opens at nine and the garden closes at dusk.',
    'تفتح المكتبة أبوابها صباح كل يوم عدا الجمعة.',
    'Recipe: two eggs, a little flour, and patience.',
    'أعلنت البلدية عن إصلاح الطريق المؤدي إلى السوق القديم.',
  );
  fc.assert(
    fc.property(evidence, fc.array(unrelated, { minLength: 1, maxLength: 6 }), (page, more) => {
      const before = decide(page, catalog);
      fc.pre(before.kind === 'none');
      const after = decide({ ...page, text: `${page.text} ${more.join(' ')}`, headings: [...page.headings, more[0] as string] }, catalog);
      expect(after.level).not.toBe('alarm');
    }),
    { numRuns: 400 },
  );
});

test('whatever a page is, the reader gives evidence that the background accepts', () => {
  const tag = fc.constantFrom('p', 'h1', 'a', 'script', 'title', 'base', 'form', 'template', 'svg', 'table', 'iframe', 'meta', 'noscript');
  const markup = fc
    .array(
      fc.tuple(
        tag,
        fc.constantFrom('', ' href="x.apk"', ' id="body"', ' name="getAttribute"', ' itemprop="name"', ' type="application/ld+json"'),
        text,
      ),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts
        .map(([name, attributes, content]) => `<${name}${attributes}>${content}</${name}>`)
        .join('')
        .slice(0, 20_000),
    );
  fc.assert(
    fc.property(fc.oneof(markup, text), fc.webUrl(), (html, address) => {
      const read = collectEvidence(parsePage(html), address);
      expect(parseEvidence(JSON.parse(JSON.stringify(read)), address)).toEqual(read);
      expect(collectEvidence(parsePage(html), address)).toEqual(read);
    }),
    { numRuns: 150 },
  );
});

test('what is not evidence is refused without a throw', () => {
  fc.assert(fc.property(anything, url, (raw, address) => void expect(parseEvidence(raw, address)).toBeNull()));
  const cycle: Record<string, unknown> = { v: 1 };
  cycle.store = cycle;
  expect(parseEvidence(cycle, 'https://a.example/')).toBeNull();
});

test('names and hosts of any kind are folded and compared', () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(foldName(name)).toBe(foldName(name));
      foldWords(name);
      skeletonOf(name);
      parseHost(name);
      imitatedByHost(name, catalog);
      expect(recogniseName(name, catalog)?.id).toBe(recogniseName(name, catalog)?.id);
    }),
    { numRuns: 400 },
  );
});

test('an address alone is judged whatever it is, and what is pasted is answered', () => {
  fc.assert(
    fc.property(url, (address) => {
      checkText(address, catalog);
      if (onTheWeb(address)) expect(decideAddress(address, catalog)).toEqual(decideAddress(address, catalog));
      else expect(() => decideAddress(address, catalog)).toThrow(TypeError);
      decideDownload(address, 'WhatsApp.apk', catalog);
    }),
    { numRuns: 300 },
  );
});

test('results of a search are marked one by one, also those that lead nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.record({ url, title: text }), { maxLength: 5 }), async (query, results) => {
      expect((await markResults(query, results)).marks).toHaveLength(results.length);
    }),
    { numRuns: 50 },
  );
});

test('messages, settings, choices and policies: junk gives something usable', () => {
  fc.assert(
    fc.property(anything, (raw) => {
      expect(textIn(raw).length).toBeLessThanOrEqual(2_048);
      expect(Number.isSafeInteger(numberIn(raw))).toBe(true);
      expect(resultsIn(raw).length).toBeLessThanOrEqual(60);
      expect(parseSettings(parseSettings(raw))).toEqual(parseSettings(raw));
      const choices = parseChoices(raw);
      expect(parseChoices(choices)).toEqual(choices);
      silencedBy(choices, { about: 'app:imo', app: 'app:imo', host: 'a.example', entry: '' }, 0);
      const reading = parsePolicy(raw);
      loadCatalogOf(reading.policy.add.length, () => withPolicy(list, reading.policy));
    }),
    { numRuns: 400 },
  );
  fc.assert(fc.property(fc.oneof(text, fc.json()), (file) => void readChoicesFile(file)));
});

function loadCatalogOf(added: number, data: () => typeof list): void {
  if (added > 0) loadCatalog(data());
}

test('a file of the list that is anything at all is reported, not thrown', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (file) => {
      const problems: Problem[] = [];
      const files = parseData('apps/x.json', file, appSchema, problems);
      expect(files.length + problems.length).toBeGreaterThan(0);
    }),
  );
});

test('the command line answers every line in its order, whatever stands in it', () => {
  const lines = fc.sample(
    fc.oneof(
      fc.record({ id: text, url, html: text }).map((page) => JSON.stringify(page)),
      fc.json(),
      text.map((value) => value.replace(/[\r\n\u2028\u2029]/g, ' ')),
    ),
    { numRuns: 200, seed: 7 },
  );
  const asked = lines.filter((one) => one.trim() !== '');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['lib/cli/verdict.ts', '--pages', '-'], {
    cwd: ROOT,
    input: `${asked.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one) as { kind?: string; error?: string });
  expect(answers).toHaveLength(asked.length);
  for (const answer of answers) expect(typeof (answer.kind ?? answer.error)).toBe('string');
  const alone = spawnSync(process.execPath, ['lib/cli/verdict.ts', 'https://signal.org/', 'not an address', ''], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(alone.stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(alone.status).toBe(1);
});
