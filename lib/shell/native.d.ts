/** The browser's own handle, for scripts that go without the library (gate, warning) and for tests. */
import type { browser as handle } from 'wxt/browser';

declare global {
  const chrome: typeof handle;
}
