/**
 * Reads a Chromium trace: how long the main thread spent in an extension's own scripts, and which of its files were evaluated.
 */

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

export interface ScriptTime {
  /** Milliseconds of the main thread, nested events counted once. */
  readonly ms: number;
  /** Addresses of the extension's files that were compiled or evaluated in the page. */
  readonly files: readonly string[];
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback']);

/** Time in scripts whose address begins with `chrome-extension://`; zero and no files for a trace without any. */
export function extensionTime(events: readonly TraceEvent[]): ScriptTime {
  const files = new Set<string>();
  const spans: { pid: number; tid: number; from: number; to: number }[] = [];
  for (const event of events) {
    if (event.ph !== 'X' || !SCRIPT_EVENTS.has(event.name)) continue;
    const url = event.args?.data?.url ?? event.args?.data?.fileName ?? '';
    if (!url.startsWith('chrome-extension://')) continue;
    if (event.name !== 'FunctionCall') files.add(url);
    spans.push({ pid: event.pid, tid: event.tid, from: event.ts, to: event.ts + (event.dur ?? 0) });
  }
  spans.sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.from - b.from);
  let micros = 0;
  let last = { pid: -1, tid: -1, to: 0 };
  for (const span of spans) {
    const sameThread = span.pid === last.pid && span.tid === last.tid;
    const from = sameThread ? Math.max(span.from, last.to) : span.from;
    if (span.to > from) micros += span.to - from;
    last = { pid: span.pid, tid: span.tid, to: sameThread ? Math.max(last.to, span.to) : span.to };
  }
  return { ms: micros / 1000, files: [...files] };
}
