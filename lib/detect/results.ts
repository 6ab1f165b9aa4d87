/**
 * The results on a search engine's page: which links are results, where each really leads, and what was searched for.
 * Knows how six engines build their pages; advertisements, their own links and everything else is left alone.
 */

export interface FoundResult {
  /** The link that carries the title. */
  readonly link: Element;
  readonly url: string;
  readonly title: string;
}

export interface ResultsPage {
  readonly query: string;
  readonly results: readonly FoundResult[];
}

interface Engine {
  /** Matches the host: `www.google.com.eg`; not `google.com.example.net`. */
  readonly host: RegExp;
  readonly links: string;
  /** Name of the address's part, and of the box on the page, that holds the query. */
  readonly query: string;
}

const ENGINES: readonly Engine[] = [
  { host: /^(www\.)?google(\.com?)?\.[a-z]{2,3}$/, links: '#search a:has(h3), #rso a:has(h3)', query: 'q' },
  { host: /^(www\.)?bing\.com$/, links: '#b_results > .b_algo h2 a', query: 'q' },
  {
    host: /^((www|html)\.)?duckduckgo\.com$/,
    links: 'article[data-testid="result"] h2 a, .result:not(.result--ad) a.result__a',
    query: 'q',
  },
  { host: /^(www\.)?(yandex\.(com|ru)|ya\.ru)$/, links: '.serp-item a.OrganicTitle-Link, .serp-item h2 a', query: 'text' },
  {
    host: /^(www\.)?ecosia\.org$/,
    links:
      '[data-test-id="mainline-result-web"] a[data-test-id="result-link"], .result:not([data-test-id="mainline-result-ad"]) a.result__link',
    query: 'q',
  },
  { host: /^(www\.)?startpage\.com$/, links: '.result a.result-title, .result a.result-link, .w-gl__result-title', query: 'query' },
];

const MOST = 60;

/** Results in the order of the page, one per address; none on a page that is not an engine's. Never throws. */
export function collectResults(document: Document, url: string): ResultsPage {
  const here = new URL(url);
  const engine = ENGINES.find((one) => one.host.test(here.hostname));
  if (!engine) return { query: '', results: [] };
  const results = new Map<string, FoundResult>();
  for (const link of document.querySelectorAll(engine.links)) {
    if (results.size >= MOST) break;
    const target = targetOf(link.getAttribute('href') ?? '', here);
    const title = (link.querySelector('h2, h3') ?? link).textContent?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? '';
    if (target && title && !results.has(target)) results.set(target, { link, url: target, title });
  }
  // Engines that ask by POST keep the query out of the address.
  const query = here.searchParams.get(engine.query) ?? document.querySelector(`input[name="${engine.query}"]`)?.getAttribute('value');
  return { query: query?.slice(0, 300) ?? '', results: [...results.values()] };
}

/** Where a result's link leads, also through the engine's own redirect; null for links within the engine. */
function targetOf(href: string, here: URL): string | null {
  if (!URL.canParse(href, here.href)) return null;
  const url = new URL(href, here.href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (siteOf(url.hostname) !== siteOf(here.hostname)) return url.href;
  const inside = url.searchParams.get('q') ?? url.searchParams.get('uddg') ?? fromBing(url.searchParams.get('u'));
  return inside && /^https?:\/\//.test(inside) && URL.canParse(inside) ? new URL(inside).href : null;
}

/** Bing hides the target as `a1` and its base64. */
function fromBing(part: string | null): string | null {
  if (!part?.startsWith('a1')) return null;
  try {
    return atob(part.slice(2).replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

const siteOf = (host: string) => host.split('.').slice(-2).join('.');
