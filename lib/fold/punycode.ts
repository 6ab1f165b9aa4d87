/** Turns `xn--` labels back into the letters that a person sees (RFC 3492); browsers only go the other way. */

const BASE = 36;
const LAST = 0x10ffff;

const digitOf = (code: number) => (code >= 0x30 && code <= 0x39 ? code - 22 : code >= 0x61 && code <= 0x7a ? code - 0x61 : BASE);

/** The bias after a delta was read (RFC 3492, 6.1). */
function adapted(delta: number, size: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / size);
  let k = 0;
  for (; left > 455; k += BASE) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}

/** `xn--telegrm-qbd` gives `telegrаm` with a Cyrillic а. A label without the prefix, or one that is not valid, is returned as it is. */
export function unicodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const code = label.slice(4);
  const cut = code.lastIndexOf('-');
  const out = cut > 0 ? [...code.slice(0, cut)].map((letter) => letter.charCodeAt(0)) : [];
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = cut > 0 ? cut + 1 : 0; at < code.length; ) {
    const start = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < code.length ? digitOf(code.charCodeAt(at++)) : BASE;
      if (digit >= BASE || digit * weight > LAST * 64) return label;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const size = out.length + 1;
    bias = adapted(i - start, size, start === 0);
    n += Math.floor(i / size);
    i %= size;
    if (n > LAST || (n >= 0xd800 && n <= 0xdfff)) return label;
    out.splice(i++, 0, n);
  }
  const seen = String.fromCodePoint(...out);
  return /[\u00a1-\u{10ffff}]/u.test(seen) ? seen : label;
}
