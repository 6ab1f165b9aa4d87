/**
 * `npm start`: sets up, builds and opens the browser with the extension and a gallery of sample pages; `npm start -- firefox` does it
 * in Firefox, `npm start -- web` builds the web app and opens that. Without a display the tour is made headless and told line by line.
 */
import { needBrowsers } from './browsers.mjs';
import { ensureInstalled, run } from './setup.mjs';

const web = process.argv.includes('web');
const engine = process.argv.includes('firefox') ? 'firefox' : 'chromium';

try {
  ensureInstalled();
  const browsers = needBrowsers(engine);
  const what = web ? 'web app' : 'extension';
  console.log(`Building the ${what} …`);
  const built = web
    ? run('node', ['lib/build/web.ts'], { quiet: true })
    : run('wxt', engine === 'firefox' ? ['build', '-b', 'firefox'] : ['build'], { quiet: true });
  if (!built.ok) throw new Error(`The ${what} could not be built:\n${built.output}`);
  const { ok } = run('node', web ? ['tests/support/show-web.mjs'] : ['tests/support/tour.ts', engine], {
    env: engine === 'firefox' ? { FIREFOX_PATH: browsers.firefox } : { CHROME_PATH: browsers.chromium },
  });
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
