import { defineConfig } from '@playwright/test';
import type { Engine } from './tests/e2e/support/visitor.ts';

/** Both browsers run the same files against the folders that were built; which of the two is all that a project says. */
export default defineConfig<{ engine: Engine }>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    // What axe finds does not depend on the browser, and it is slow there.
    { name: 'firefox', use: { engine: 'firefox' }, testIgnore: 'axe.spec.ts' },
  ],
});
