/** The proxy at the end of every end-to-end run names whoever asked for something that no test answers. */
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { openSink } from '../e2e/support/sink.ts';

/** One request through the proxy; its status. */
const through = (address: string, method: 'GET' | 'CONNECT', path: string) =>
  new Promise<number>((done, failed) => {
    const [host = '', port = ''] = address.split(':');
    const asking = request({ host, port, method, path, agent: false });
    asking.on('response', (answer) => done(answer.resume().statusCode ?? 0));
    asking.on('connect', (answer, socket) => {
      socket.destroy();
      done(answer.statusCode ?? 0);
    });
    asking.on('error', failed);
    asking.end();
  });

test('what is asked in the open or through a tunnel is refused and named; the browsers’ own and the tests’ pages are not', async () => {
  const sink = await openSink();
  sink.serve('http://page.example/', '<p>page</p>');
  const { address } = sink;
  expect([
    await through(address, 'GET', 'http://open.example/a?b=c'),
    await through(address, 'CONNECT', 'tunnel.example:443'),
    await through(address, 'CONNECT', 'answered.example:443'),
    await through(address, 'CONNECT', 'firefox.settings.services.mozilla.com:443'),
    await through(address, 'GET', 'http://page.example/'),
    await through(address, 'GET', 'http://page.example/favicon.ico'),
  ]).toEqual([404, 403, 403, 403, 200, 404]);
  expect(sink.asked(new Set(['answered.example']))).toEqual(['open.example', 'tunnel.example']);
  await sink.close();
});
