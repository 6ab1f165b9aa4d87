/** `test` with a person in a browser (`visitor`): the browser lives as long as its worker, the tab as long as the test. */
import { test as base, expect as plain } from '@playwright/test';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Engine, Session, Visitor } from './visitor.ts';

export const test = base.extend<{ visitor: Visitor }, { engine: Engine; session: Session }>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  session: [
    async ({ engine }, use) => {
      const session = await (engine === 'chromium' ? openChromium() : openFirefox());
      await use(session);
      const asked = await session.close();
      if (asked.length > 0) throw new Error(`the extension asked the network for: ${asked.join(', ')}`);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  visitor: async ({ session }, use) => {
    await use(await session.begin());
  },
});

/** How often what a test waits for is asked, in milliseconds: the driver's own pace grows to a second. */
const intervals = [20, 40, 80, 120];
const poll: typeof plain.poll = (ask, options) =>
  plain.poll(ask, { intervals, ...(typeof options === 'string' ? { message: options } : options) });

export const expect: typeof plain = new Proxy(plain, { get: (of, name) => (name === 'poll' ? poll : Reflect.get(of, name)) });
