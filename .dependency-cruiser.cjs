/** What may import what. The reasons stand in the messages; AGENTS.md names the rooms. */
const lib = (folder) => `^lib/${folder}(/|\\.)`;
/** Modules of the project and packages other than `allowed` (patterns). */
const only = (name, from, allowed, comment, except = []) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...(except.length > 0 && { pathNot: except }) },
  to: { pathNot: [...allowed] },
});

const CONTRACT = lib('contract');
const EVIDENCE = '^lib/detect/evidence\\.ts$';
/** The rooms that run in Node only. */
const NODE = ['list', 'build', 'measure', 'cli'].map(lib);
const PREACT = '^node_modules/preact/';
const VALIBOT = '^node_modules/valibot/';
const TLDTS = '^node_modules/tldts';
const DATA = '^data/';

module.exports = {
  forbidden: [
    {
      name: 'resolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    only('contract-imports-nothing', CONTRACT, [CONTRACT], 'lib/contract is what rooms hand each other: it imports nothing else.'),
    only('detect-reads-only', lib('detect'), [lib('detect'), CONTRACT], 'lib/detect reads a document and knows nothing else.'),
    only('fold-is-pure', lib('fold'), [lib('fold'), TLDTS], 'lib/fold compares spellings: only the public suffix list beside itself.'),
    only(
      'catalog',
      lib('catalog'),
      [lib('catalog'), CONTRACT, lib('fold'), VALIBOT, DATA, '^virtual:', '^node_modules/fastest-levenshtein/'],
      'lib/catalog: the vocabulary, lib/fold and data. Only its schema may use valibot; only read-list.ts runs in Node.',
      ['^lib/catalog/read-list\\.ts$'],
    ),
    only(
      'decide-is-pure',
      lib('decide'),
      [lib('decide'), CONTRACT, lib('fold'), lib('catalog'), EVIDENCE, '^data/words/', '^node_modules/fastest-levenshtein/'],
      'lib/decide: the vocabulary, lib/fold, lib/catalog, the type of the evidence and data/words.',
    ),
    only('file-reads-bytes', lib('file'), [lib('file'), CONTRACT], 'lib/file reads bytes: the words for what it finds, and nothing else.'),
    only('text', lib('text'), [lib('text'), CONTRACT], 'lib/text: words, and the vocabulary.'),
    only(
      'ui',
      lib('ui'),
      [lib('ui'), CONTRACT, lib('text'), PREACT],
      'lib/ui: the vocabulary, lib/text and Preact. What it shows is handed to it.',
    ),
    {
      name: 'shell-not-ui',
      comment: 'lib/shell touches browsers; what is seen is lib/ui.',
      severity: 'error',
      from: { path: lib('shell') },
      to: { path: [lib('ui'), ...NODE, '^entrypoints/', '^tests/'] },
    },
    {
      name: 'browser-only-in-shell',
      comment: 'Browser APIs are for lib/shell; the rest gets what it needs from there.',
      severity: 'error',
      from: { path: '^lib/', pathNot: lib('shell') },
      to: { path: ['^node_modules/(wxt|webextension-polyfill|@wxt-dev|@webext-core)/'] },
    },
    {
      name: 'node-only-in-its-rooms',
      comment: 'Node is for the commands, the list tools, the build, measuring, and for reading the list there.',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: [...NODE, '^lib/catalog/read-list\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-not-tests',
      comment: 'What ships does not import tests; what measures does.',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: lib('measure') },
      to: { path: '^tests/' },
    },
    {
      name: 'lib-not-entrypoints',
      comment: 'Entry points are wiring; nothing imports them.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^entrypoints/' },
    },
  ],
  /** Of what is left after compilation, when imports of types are gone. */
  compiled: [
    { name: 'no-circles', comment: 'A circle means that two modules are one.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'light-in-pages',
      comment: 'What is put into pages never carries the list, the suffix list or a schema library.',
      severity: 'error',
      from: { path: '^entrypoints/(reader|results|card)(/|\\.)' },
      to: { reachable: true, path: [lib('catalog'), lib('decide'), lib('fold'), DATA, TLDTS, VALIBOT] },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
