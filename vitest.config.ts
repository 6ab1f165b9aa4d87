import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundleList } from './lib/build/bundle-list.ts';

export default defineConfig({
  plugins: [bundleList(resolve(import.meta.dirname, 'data'))],
  resolve: { alias: { 'wxt/browser': resolve(import.meta.dirname, 'tests/support/fake-browser.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts', 'tests/hosts/**/*.test.ts'],
    setupFiles: ['tests/support/fake-browser.ts'],
    // For what never ends; how fast a thing is, no test says.
    testTimeout: 60_000,
    isolate: false,
  },
});
