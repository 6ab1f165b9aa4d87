/**
 * Takes a host apart the way a careful reader would: what was registered, under which suffix, which labels stand before it,
 * and what each label looks like. Private suffixes count as suffixes: on `x.github.io` a stranger registered `x`.
 */
import { parse } from 'tldts';
import { unicodeLabel } from './punycode.ts';

export interface Host {
  /** Lower case, punycode, without a final dot. */
  readonly ascii: string;
  /** As a person sees it. */
  readonly unicode: string;
  /** Registrable domain in punycode, '' for addresses in numbers and for bare suffixes. */
  readonly domain: string;
  /** The registered label as a person sees it, '' where there is no domain. */
  readonly name: string;
  /** What it is registered under, in punycode: `com`, `co.uk`, `github.io`. */
  readonly suffix: string;
  /** Labels before the domain as a person sees them, in reading order: `us05web.zoom` gives both. */
  readonly before: readonly string[];
  readonly numeric: boolean;
  /** Registered under a company's suffix (`github.io`, `ddns.net`), not under a registry's. */
  readonly shared: boolean;
}

const PRIVATE = {
  allowPrivateDomains: true,
  detectIp: true,
  validateHostname: false,
} as const;
const NONE: ReadonlySet<string> = new Set();

/**
 * Takes a host as addresses hold it (`URL.hostname`); other spellings are lower-cased, a final dot is dropped. `shared` are
 * further parents under which strangers register names (`ddns.net`). null for text that is no host at all.
 */
export function parseHost(text: string, shared: ReadonlySet<string> = NONE): Host | null {
  const ascii = text.toLowerCase().replace(/\.$/, '');
  if (!ascii || ascii.length > 253 || /[\s/@?#\\]/.test(ascii)) return null;
  const parts = parse(ascii, PRIVATE);
  const labels = ascii.split('.');
  if (parts.isIp || ascii.startsWith('['))
    return {
      ascii,
      unicode: ascii,
      domain: '',
      name: '',
      suffix: '',
      before: [],
      numeric: true,
      shared: false,
    };
  let domain = parts.domain ?? '';
  let suffix = parts.publicSuffix ?? '';
  let isShared = parts.isPrivate === true;
  const parent = shared.size > 0 ? sharedParent(labels, shared) : '';
  if (parent.length > suffix.length) {
    isShared = true;
    suffix = parent;
    const depth = parent.split('.').length + 1;
    domain = labels.length >= depth ? labels.slice(-depth).join('.') : '';
  }
  const unicode = labels.map(unicodeLabel);
  const own = domain ? domain.split('.').length : 0;
  return {
    ascii,
    unicode: unicode.join('.'),
    domain,
    name: domain ? unicodeLabel(domain.slice(0, domain.indexOf('.') < 0 ? undefined : domain.indexOf('.'))) : '',
    suffix,
    before: domain ? unicode.slice(0, unicode.length - own) : [],
    numeric: false,
    shared: isShared,
  };
}

/** The longest of the shared parents that the host is or stands under, or ''. */
function sharedParent(labels: readonly string[], shared: ReadonlySet<string>): string {
  for (let at = 0; at + 1 < labels.length; at++) {
    const parent = labels.slice(at).join('.');
    if (shared.has(parent)) return parent;
  }
  return '';
}

/** Words that stand at the end of real host names: the registries that copies imitate, and the country and language codes they add. */
const REGISTRY = /^(?:com|org|net|co|io|me|app|info|biz|gov|edu|id|[a-z]{2})$/;

/**
 * Does a registered label pose as a public suffix, so that `signal.org-ar.me` reads as signal.org? The parts between hyphens must
 * all be registry words, and the first one a registry: `org-ar`, `com-ae`, `ar-id`, `com-en-us`, `app-info` do; `my-shop`, `t-online` do not.
 */
export function posesAsRegistry(name: string): boolean {
  const parts = name.split('-');
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => REGISTRY.test(part)) &&
    parts.some((part) => part.length > 2 || part === 'me' || part === 'id' || part === 'io')
  );
}
