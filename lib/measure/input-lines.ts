/**
 * Lines of a stream as line-delimited JSON has them: cut at line feeds alone. The platform's own reader also cuts at U+2028 and U+2029,
 * which JSON leaves bare inside strings and real pages contain.
 */

const LINE_FEED = 0x0a;

/** One line at a time, whatever the stream's length; without its line end, a byte order mark at its start, and what is no UTF-8 replaced. */
export async function* inputLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let pending: Uint8Array[] = [];
  const flush = (): string => {
    const line = decoder.decode(pending.length === 1 ? pending[0] : Buffer.concat(pending));
    pending = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      pending.push(bytes.subarray(from, end));
      yield flush();
      from = end + 1;
    }
    if (from < bytes.length) pending.push(bytes.subarray(from));
  }
  if (pending.length > 0) yield flush();
}
