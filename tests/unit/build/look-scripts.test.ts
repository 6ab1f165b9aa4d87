/** The scripts that have a page ask for a look, as they ship: what is run here is their text. */
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { LOOK_SCRIPTS } from '../../../lib/build/look-scripts.ts';

/** An extension's world in a page that links to an app, or to none; `answer` is the background. */
function world(links: boolean, answer: () => Promise<unknown> = async () => true) {
  const sendMessage = vi.fn(answer);
  const document = {
    URL: 'https://x.example/',
    querySelector: () => (links ? {} : null),
    getElementsByTagName: (name: string) => (name === '*' ? Array(99).fill({}) : []),
  };
  const context = createContext({ document, chrome: { runtime: { sendMessage } } });
  return { document, sendMessage, run: (file: keyof typeof LOOK_SCRIPTS) => runInContext(LOOK_SCRIPTS[file], context) as unknown };
}

test('a page that links to no app asks for nothing', () => {
  const { run, sendMessage } = world(false);
  run('gate.js');
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a page asks once for each address, whichever script runs and however often', () => {
  const { run, sendMessage, document } = world(true);
  for (const file of ['ask.js', 'gate.js', 'gate.js', 'ask.js'] as const) expect(run(file), 'nothing that anybody waits for').toBeFalsy();
  expect(sendMessage.mock.calls).toEqual([['look']]);
  document.URL = 'https://x.example/2';
  for (const file of ['gate.js', 'ask.js'] as const) run(file);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that gives no answer is asked three times', async () => {
  for (const answer of [async () => undefined, () => Promise.reject(new Error('stopped'))]) {
    const { run, sendMessage } = world(true, answer);
    run('gate.js');
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(3));
    await Promise.resolve();
    expect(sendMessage).toHaveBeenCalledTimes(3);
  }
});
