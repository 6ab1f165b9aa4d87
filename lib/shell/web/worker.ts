/**
 * The web app's worker: keeps the app's own files from the first visit on, answers from them and from nothing else, and hands over what
 * another app shared. No request leaves it but the one that fetches those files.
 */
import { type HandedOver, SHARE, WHAT_WAS_SHARED } from './handed-over.ts';

interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response> | Response): void;
}
interface Told {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

const PREFIX = 'mamoon-';

/** Serves `files` (addresses relative to the app, the page itself as './') under the name of their `version`. */
export function serve(worker: WorkerScope, files: readonly string[], version: string): void {
  const name = PREFIX + version;
  /** What was shared, by the page that it opened; in memory until that page asks. */
  const shared = new Map<string, Promise<HandedOver>>();

  worker.addEventListener('install', (event) => {
    const keep = async () => {
      const cache = await caches.open(name);
      await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
      await worker.skipWaiting();
    };
    event.waitUntil(keep());
  });

  worker.addEventListener('activate', (event) => {
    const clear = async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((one) => one.startsWith(PREFIX) && one !== name).map((one) => caches.delete(one)));
      await worker.clients.claim();
    };
    event.waitUntil(clear());
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { scope } = worker.registration;
    const home = () => kept(name, scope);
    if (request.method === 'POST' && request.url === scope + SHARE) {
      shared.clear();
      const reading = readShare(request);
      shared.set(event.resultingClientId, reading);
      event.waitUntil(reading);
      event.respondWith(home());
    } else if (request.mode === 'navigate' && request.url.startsWith(scope)) event.respondWith(home());
    else event.respondWith(kept(name, request.url));
  });

  worker.addEventListener('message', ({ data, ports, source }) => {
    if (data !== WHAT_WAS_SHARED) return;
    const found = shared.get(source?.id ?? '');
    shared.delete(source?.id ?? '');
    void (found ?? Promise.resolve({ text: null, file: null })).then((answer) => ports[0]?.postMessage(answer));
  });
}

/** The kept file of this address, or "not found": nothing is asked of the network. */
async function kept(name: string, address: string): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(address, { ignoreSearch: true })) ?? new Response(null, { status: 404 });
}

/** Android puts a link into the text, other systems into the address. */
async function readShare(request: Request): Promise<HandedOver> {
  try {
    const form = await request.formData();
    const words = ['url', 'text', 'title'].map((field) => form.get(field)).filter((one) => typeof one === 'string' && one.trim() !== '');
    const file = form.get('file');
    return { text: (words[0] as string | undefined) ?? null, file: file instanceof File && file.size > 0 ? file : null };
  } catch {
    return { text: null, file: null };
  }
}
