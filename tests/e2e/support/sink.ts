/**
 * A proxy that lets nothing out and remembers what asked: whatever the tests do not answer ends here, also what a background or
 * a service worker sends.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that the browsers themselves call, whatever is installed. */
const BROWSERS_OWN = /(^|\.)(mozilla\.(org|com|net)|firefox\.com|mozgcp\.net|googleapis\.com|gvt1\.com|gstatic\.com|google\.com)$/;

export interface Sink {
  /** Answers a plain-HTTP address, for tabs that a driver cannot answer in. */
  serve(url: string, html: string): void;
  /** Host and port. */
  readonly address: string;
  /** Hosts that were asked for and that are neither the browsers' own nor `expected`. */
  asked(expected: ReadonlySet<string>): string[];
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const hosts = new Set<string>();
  const pages = new Map<string, string>();
  const served = new Set<string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    if (request.url && URL.canParse(request.url)) hosts.add(new URL(request.url).hostname);
    return response.writeHead(404).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    serve(url, html) {
      pages.set(url, html);
      served.add(new URL(url).hostname);
    },
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (expected) => [...hosts].filter((host) => !BROWSERS_OWN.test(host) && !expected.has(host) && !served.has(host)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
