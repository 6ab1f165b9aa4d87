import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inputLines } from '../../../lib/measure/input-lines.ts';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  return Array.fromAsync(inputLines(Readable.from(chunks)));
}

describe('lines of the input', () => {
  it('are cut at line feeds alone: what JSON leaves bare in strings stays', async () => {
    const page = JSON.stringify({ html: 'a\u2028b\u2029c\u0085d' });
    expect(await linesOf(`${page}\r\n\n${page}`)).toEqual([page, '', page]);
  });

  it('lose a byte order mark, as PowerShell and Notepad write one', async () => {
    expect(await linesOf('\ufeff{"url":"x"}\n')).toEqual(['{"url":"x"}']);
  });

  it('are put together across chunks, also within a letter', async () => {
    const bytes = new TextEncoder().encode('واتساب\nx\n');
    expect(await linesOf(bytes.subarray(0, 3), bytes.subarray(3, 9), bytes.subarray(9))).toEqual(['واتساب', 'x']);
  });

  it('bear bytes that are no UTF-8', async () => {
    expect(await linesOf(new Uint8Array([0x63, 0xe9, 0x0a]))).toEqual(['c\ufffd']);
  });
});
