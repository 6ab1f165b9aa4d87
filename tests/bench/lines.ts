/** Whether the command line's memory stays flat: 100,000 lines through `verdict`, addresses and small pages, with the process watched. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const LINES = 100_000;
/** Every so manieth line brings a page of this many characters. */
const PAGE_EVERY = 10;
const PAGE = `<title>Parley</title><h1>Parley: free video calls</h1><a href="/parley.apk">Download APK</a>${'<p>council water light summer people market price</p>'.repeat(100)}`;

/** Prints lines a second and the resident memory (Linux only) at every tenth of the way. */
export async function benchLines(): Promise<void> {
  const verdict = spawn(process.execPath, [resolve(import.meta.dirname, '../../lib/cli/verdict.ts'), '--pages', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const sizes: number[] = [];
  let answered = 0;
  verdict.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10 && ++answered % (LINES / 10) === 0) sizes.push(residentOf(verdict.pid ?? 0));
  });
  const start = performance.now();
  for (let line = 0; line < LINES; line++) {
    const url = `https://host-${line}.example/page/${line}`;
    const text = JSON.stringify({ id: String(line), url, ...(line % PAGE_EVERY === 0 && { html: PAGE }) });
    if (!verdict.stdin.write(`${text}\n`)) await once(verdict.stdin, 'drain');
  }
  verdict.stdin.end();
  await once(verdict, 'close');
  const seconds = (performance.now() - start) / 1_000;
  console.log(
    `\n${answered} lines in ${seconds.toFixed(0)} s, ${(answered / seconds).toFixed(0)} a second; resident memory at each tenth, MB: ${sizes.map((size) => size.toFixed(0)).join(' ')}`,
  );
}

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_024;
  } catch {
    return Number.NaN;
  }
}
