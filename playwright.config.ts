import { defineConfig } from '@playwright/test';
import type { Engine } from './tests/e2e/support/visitor.ts';

/** Both browsers run the same files against the folders that were built; which of the two is all that a project says. */
export default defineConfig<{ engine: Engine }>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: 'tests/e2e/pictures/{arg}{ext}',
  fullyParallel: false,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A busy machine may starve a browser; what fails three times is a fault.
  retries: 2,
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    // axe: what it finds does not depend on the browser, and it is slow in Firefox. pictures: compared in one browser. watch: the driver tells
    // of every request in Chromium only. downloads, menu, print, offline: a changed copy with another permission, calls of our own
    // listeners, a layout for print and a request that is broken off are in the driver's reach in Chromium only. restored: see there. web: drives both browsers itself.
    {
      name: 'firefox',
      use: { engine: 'firefox' },
      testIgnore: [
        'axe.spec.ts',
        'pictures.spec.ts',
        'watch.spec.ts',
        'downloads.spec.ts',
        'menu.spec.ts',
        'print.spec.ts',
        'offline.spec.ts',
        'restored.spec.ts',
        'web.spec.ts',
      ],
    },
  ],
});
