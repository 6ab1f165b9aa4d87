/**
 * Reads a Chromium trace: how much of the main thread an extension's own scripts took, and which of its files were evaluated.
 */
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, where the system gives it: a busy machine does not add to it. */
  readonly tdur?: number;
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
  const spans: { pid: number; tid: number; from: number; to: number; busy: number }[] = [];
  for (const event of events) {
    if (event.ph !== 'X' || !SCRIPT_EVENTS.has(event.name)) continue;
    const url = event.args?.data?.url ?? event.args?.data?.fileName ?? '';
    if (!url.startsWith('chrome-extension://')) continue;
    if (event.name !== 'FunctionCall') files.add(url);
    spans.push({ pid: event.pid, tid: event.tid, from: event.ts, to: event.ts + (event.dur ?? 0), busy: event.tdur ?? event.dur ?? 0 });
  }
  spans.sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.from - b.from);
  let micros = 0;
  let last = { pid: -1, tid: -1, to: 0 };
  for (const span of spans) {
    const sameThread = span.pid === last.pid && span.tid === last.tid;
    if (!sameThread || span.from >= last.to) micros += span.busy;
    last = { pid: span.pid, tid: span.tid, to: sameThread ? Math.max(last.to, span.to) : span.to };
  }
  return { ms: micros / 1000, files: [...files] };
}

/** Records what the page's process does until it is stopped, which gives the events. */
export async function startTrace(cdp: CDPSession): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'toplevel'],
      excludedCategories: ['*'],
    },
  });
  return {
    async stop() {
      const complete = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()));
      await cdp.send('Tracing.end');
      await complete;
      return events;
    },
  };
}
