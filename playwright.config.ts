import { defineConfig } from '@playwright/test';
import type { Engine } from './tests/e2e/support/visitor.ts';

/** Both browsers run the same files against the folders that were built; which of the two is all that a project says. */
export default defineConfig<{ engine: Engine }>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A busy machine may starve a browser; what fails three times is a fault.
  retries: 2,
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    // What axe finds does not depend on the browser, and it is slow there. Pictures are compared in one browser. Its whole watch over the network is the sink.
    // A changed copy with another permission, a layout for print, and word to our own listeners are in the driver's reach in Chromium alone.
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      testIgnore: ['axe.spec.ts', 'pictures.spec.ts', 'watch.spec.ts', 'downloads.spec.ts', 'menu.spec.ts', 'print.spec.ts'],
    },
  ],
});
