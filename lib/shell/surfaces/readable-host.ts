/** Hosts in the letters that a person sees, without the public suffix list, so that the popup stays small. */
import { unicodeLabel } from '../../fold/punycode.ts';

/** `xn--whtsapp-3fg.com` → `whаtsapp.com`, with a Cyrillic а; other hosts as they are. */
export const readable = (host: string): string => host.split('.').map(unicodeLabel).join('.');
