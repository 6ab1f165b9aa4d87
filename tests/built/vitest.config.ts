import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of what was built, which run after it was. */
export default defineConfig({ root: resolve(import.meta.dirname, '../..'), test: { include: ['tests/built/*.test.ts'] } });
