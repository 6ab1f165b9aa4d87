/** Evidence of a page and of what its frames show, as one; and evidence that is too large, cut to fit. */
import { LIMITS, type NamedAs, type Offer, type PageEvidence } from './evidence.ts';

/** Words of a page that says nothing beside its frame. */
const FEW_WORDS = 30;

/**
 * The page with what a frame of it shows. The page's address, form and store stay; where it says little itself, the frame names what
 * it is about. Neither grows beyond the limits.
 */
export function joined(page: PageEvidence, frame: PageEvidence): PageEvidence {
  const names = unlike([...frame.names, ...page.names], ({ text, from }: NamedAs) => `${from} ${text}`);
  const own = page.signals;
  const inner = frame.signals;
  const said = own.words > FEW_WORDS ? own : inner;
  return {
    ...page,
    shape: page.shape === 'interstitial' || page.shape === 'search' ? frame.shape : page.shape,
    names: names.slice(0, LIMITS.names),
    headings: [...frame.headings, ...page.headings].slice(0, LIMITS.headings),
    description: (page.description || frame.description).slice(0, 1_000),
    text: `${frame.text} ${page.text}`.trim().slice(0, LIMITS.text),
    offers: unlike([...frame.offers, ...page.offers], ({ kind, href, place }: Offer) => `${kind} ${href} ${place}`).slice(0, LIMITS.offers),
    structured: [...page.structured, ...frame.structured].slice(0, LIMITS.structured),
    signboard: {
      logos: [...frame.signboard.logos, ...page.signboard.logos].slice(0, LIMITS.logos),
      copyright: page.signboard.copyright || frame.signboard.copyright,
    },
    signals: {
      articleType: said.articleType,
      byline: said.byline,
      published: said.published,
      comments: said.comments,
      words: own.words + inner.words,
      paragraphs: own.paragraphs + inner.paragraphs,
      distinctApps: Math.max(own.distinctApps, inner.distinctApps),
      codeBlocks: own.codeBlocks + inner.codeBlocks,
      passwordField: own.passwordField || inner.passwordField,
      phoneField: own.phoneField || inner.phoneField,
      scanCode: own.scanCode || inner.scanCode,
      links: own.links + inner.links,
    },
    cut: page.cut || frame.cut,
    framed: page.framed || frame.framed || undefined,
  };
}

function unlike<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

/** Longest address of an offer that is kept whole once the evidence is too large: its file and id have been read from it. */
const SHORT_ADDRESS = 300;

/** Weakest first. */
const WEAKEST: readonly ((offer: Offer) => boolean)[] = [
  ({ place }) => place === 'furniture',
  ({ kind }) => kind === 'step',
  ({ kind }) => kind === 'page',
  ({ kind }) => kind === 'store',
  () => true,
];

/** Evidence within `LIMITS.total`: as it is where it fits, else its addresses cut, then its weakest offers left out, then its text shortened. */
export function fitted(evidence: PageEvidence): PageEvidence {
  if (sizeOf(evidence) <= LIMITS.total) return evidence;
  let offers = evidence.offers.map((offer) => ({ ...offer, href: offer.href.slice(0, SHORT_ADDRESS) }));
  const cut = {
    ...evidence,
    structured: evidence.structured.map((item) => ({ ...item, url: item.url.slice(0, SHORT_ADDRESS) })),
    cut: true,
  };
  for (const isWeak of WEAKEST) {
    while (sizeOf({ ...cut, offers }) > LIMITS.total && offers.some(isWeak))
      offers = offers.filter((_, at) => at !== offers.findLastIndex(isWeak));
  }
  const over = sizeOf({ ...cut, offers }) - LIMITS.total;
  return { ...cut, offers, ...(over > 0 && { text: evidence.text.slice(0, Math.max(0, evidence.text.length - over)) }) };
}

/** Characters in all strings, however deep. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 0);
}
