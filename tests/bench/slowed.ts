/**
 * A slow device for what the browser's own throttle does not reach: it slows a page's main thread down, and a background is none. The
 * extension's process is halted for most of every few milliseconds instead. On Linux, where processes tell what they are for.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

/** How long the process may run at a time, in milliseconds. */
const RUN = 4;

/** What `measure` gives while the extension's processes run at 1/`rate` of their speed; as it is where `rate` is 1. Throws where there is no such process. */
export async function slowed<T>(context: BrowserContext, rate: number, measure: () => Promise<T>): Promise<T> {
  if (rate === 1) return measure();
  const pids = await extensionProcesses(context);
  if (pids.length === 0) throw new Error('no process of an extension was found');
  let timer: NodeJS.Timeout | undefined;
  const all = (signal: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of pids) process.kill(pid, signal);
  };
  const run = () => {
    all('SIGCONT');
    timer = setTimeout(halt, RUN);
  };
  const halt = () => {
    all('SIGSTOP');
    timer = setTimeout(run, RUN * (rate - 1));
  };
  halt();
  try {
    return await measure();
  } finally {
    clearTimeout(timer);
    all('SIGCONT');
  }
}

async function extensionProcesses(context: BrowserContext): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser cannot be asked for its processes');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.map(({ id }) => id).filter((id) => commandOf(id).includes('--extension-process'));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
