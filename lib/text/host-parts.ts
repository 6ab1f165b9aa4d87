/**
 * How a host is shown to a person: where its registered part begins and which of its letters differ from the genuine one.
 * Works without the public suffix list, which is too large for what only chooses what to set in bold; who has the list passes
 * a better answer in.
 */
import type { Isolate } from './rich.ts';

/** Second labels under two-letter suffixes that are themselves suffixes: matches the `com` of `example.com.sa`, not that of `com.me`. */
const SECOND_LEVEL = /^(ac|co|com|edu|gob|gov|gv|mil|ne|net|or|org|sch)$/;

/** Where the part begins that somebody had to register; 0 for addresses in numbers and for bare names. */
export function ownPartOf(host: string): number {
  const labels = host.split('.');
  if (labels.length < 3 || /^[\d.:[\]]+$/.test(host)) return 0;
  const [second, last] = labels.slice(-2) as [string, string];
  const kept = last.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return host.length - labels.slice(-kept).join('.').length;
}

/** A host ready to be shown. `genuine` marks what differs from it. */
export function showHost(host: string, ownPart: (host: string) => number, genuine?: string): Isolate {
  const own = ownPart(host);
  if (genuine === undefined || genuine === host) return { isolate: host, kind: 'host', own };
  const mine = host.slice(own);
  const theirs = genuine.slice(ownPart(genuine));
  const [start, end] = differing(mine, theirs);
  const alike = mine.length - (end - start);
  // A spelling that is nearly the genuine one: mark the letters. Anything else: the whole registered part is another's.
  const mark =
    alike * 2 >= Math.max(mine.length, theirs.length) && alike < mine.length
      ? ([own + start, own + end] as const)
      : ([own, host.length] as const);
  return { isolate: host, kind: 'host', own, mark: [mark] };
}

/** A name with the added word marked, or else the letters that differ from the genuine name. */
export function showName(name: string, genuine: string, word: string | undefined): Isolate {
  const at = word ? name.toLowerCase().indexOf(word.toLowerCase()) : -1;
  if (word && at >= 0) return { isolate: name, kind: 'name', mark: [[at, at + word.length]] };
  const [start, end] = differing(name, genuine);
  return end - start > 0 && end - start < name.length
    ? { isolate: name, kind: 'name', mark: [[start, end]] }
    : { isolate: name, kind: 'name' };
}

/** The stretch of `mine` between what both have at the start and at the end. A letter left out marks its neighbour. */
function differing(mine: string, theirs: string): [number, number] {
  const most = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < most && mine[start] === theirs[start]) start += 1;
  let tail = 0;
  while (tail < most - start && mine[mine.length - 1 - tail] === theirs[theirs.length - 1 - tail]) tail += 1;
  const end = mine.length - tail;
  if (start < end || mine === theirs) return [start, end];
  return start > 0 ? [start - 1, end] : [0, Math.min(1, mine.length)];
}
