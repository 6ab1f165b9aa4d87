/** Serves a folder of static files as any host would, under a path of its own: for `npm start -- web` and for the tests of the web app. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The folder at `http://127.0.0.1:<port>/<path>/`, on a free port where `port` is 0. `extra` answers for addresses outside of the path;
 * `onRequest` hears of every request.
 */
export function serveWeb(folder, { path = '/mamoon/', port = 0, extra = {}, onRequest = () => {} } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    onRequest(`${request.method} ${pathname}`);
    if (extra[pathname] !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(extra[pathname]);
      return;
    }
    const name = pathname.startsWith(path) ? normalize(pathname.slice(path.length) || 'index.html') : '..';
    const file = join(folder, name);
    if (request.method !== 'GET' || name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ url: `http://127.0.0.1:${address.port}${path}`, close: () => new Promise((closed) => server.close(closed)) });
    });
  });
}
