/**
 * `npm test`: sets up, runs every check and every suite against what ships, and ends with `N passed, N failed` over all of them;
 * each static check counts as one. `--static` stops after the checks that need no browser.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowsers, versionOf } from './browsers.mjs';
import { ensureInstalled, ROOT, run } from './setup.mjs';

const RESULTS = join(ROOT, 'test-results');
const onlyStatic = process.argv.includes('--static');
const total = { passed: 0, failed: 0 };

function count(name, passed, failed, startedAt) {
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** A tool whose exit status is the answer; what it says is shown only when it is not content. */
function check(name, command, args) {
  const startedAt = Date.now();
  const { ok, output } = run(command, args, { quiet: true });
  if (!ok) console.log(output.trimEnd());
  count(name, ok ? 1 : 0, ok ? 0 : 1, startedAt);
  return ok;
}

/** A test runner that writes a report; a suite that ran no test has failed. */
function suite(name, command, args, file, read, env) {
  const startedAt = Date.now();
  const report = join(RESULTS, file);
  const { ok } = run(command, args, { env: { ...env } });
  const found = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  const silent = found.failed === 0 && (!ok || found.passed === 0);
  count(name, found.passed, found.failed + (silent ? 1 : 0), startedAt);
}

const vitest = (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests });
const playwright = ({ stats }) => {
  if (stats.flaky > 0) console.log(`  ${stats.flaky} of them passed only when run again`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
};

try {
  ensureInstalled();
  const browsers = onlyStatic ? {} : needBrowsers('chromium', 'firefox');
  for (const path of Object.values(browsers)) console.log(versionOf(path));
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  check('build prepared', 'wxt', ['prepare']);
  check('format and lint', 'biome', ['ci', '--reporter=summary', '.']);
  check('types', 'tsc', ['-p', 'tsconfig.json']);
  check('types of the pure folders, without DOM', 'tsc', ['-p', 'tsconfig.pure.json']);
  check('import direction', 'node', ['tests/support/import-direction.mjs']);
  check('rooms without a circle', 'node', ['tests/support/import-direction.mjs', '--graph']);
  check('dead code', 'knip', []);
  check('list', 'node', ['lib/cli/data.ts', 'check']);
  suite(
    'unit tests',
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    'unit.json',
    vitest,
  );
  const built =
    check('build for Chrome', 'wxt', ['zip']) &
    check('build for Firefox', 'wxt', ['zip', '-b', 'firefox']) &
    check('build for Safari', 'wxt', ['build', '-b', 'safari']);
  check('web app', 'node', ['lib/build/web.ts']);
  check('size limits', 'size-limit', []);
  check('addons-linter', 'node', ['tests/support/lint-addon.mjs']);
  if (built)
    suite(
      'packages',
      'vitest',
      ['run', '--config', 'tests/built/vitest.config.ts', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/built.json'],
      'built.json',
      vitest,
    );
  if (built && !onlyStatic) {
    const env = { CHROME_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox, PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, 'e2e.json') };
    suite('end to end, Chromium and Firefox', 'playwright', ['test', '--reporter=dot,json'], 'e2e.json', playwright, env);
  }
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
