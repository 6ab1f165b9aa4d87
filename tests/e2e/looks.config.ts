import { defineConfig } from '@playwright/test';
import type { Engine } from './support/visitor.ts';

/** `npm run looks`: pictures of every view and state into looks/, from both browsers, with a sheet to look at them all. */
export default defineConfig<{ engine: Engine }>({
  testDir: 'looks',
  testMatch: '*.look.ts',
  outputDir: '../../test-results/looks',
  fullyParallel: false,
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list']],
  globalTeardown: './looks/sheet.ts',
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' }, testIgnore: ['store.look.ts', 'web.look.ts'] },
  ],
});
