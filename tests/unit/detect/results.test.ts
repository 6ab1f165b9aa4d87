import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { collectResults } from '../../../lib/detect/results.ts';

const at = (url: string, html: string) => {
  const { query, results } = collectResults(parseHTML(`<html><body>${html}</body></html>`).document, url);
  return { query, results: results.map(({ url, title }) => [url, title]) };
};
const WANTED = [['https://www.whatsapp.com/', 'WhatsApp']];

test('each engine’s results, with the query and where they really lead', () => {
  expect(
    at('https://www.google.com.eg/search?q=whatsapp', '<div id="search"><a href="https://www.whatsapp.com/"><h3>WhatsApp</h3></a></div>'),
  ).toEqual({ query: 'whatsapp', results: WANTED });
  expect(
    at('https://www.google.com/search?q=w', '<div id="rso"><a href="/url?q=https://www.whatsapp.com/&sa=U"><h3> WhatsApp </h3></a></div>')
      .results,
  ).toEqual(WANTED);
  expect(
    at(
      'https://www.bing.com/search?q=w',
      `<ol id="b_results"><li class="b_algo"><h2><a href="https://www.bing.com/ck/a?u=a1${btoa('https://www.whatsapp.com/').replace(/=+$/, '')}">WhatsApp</a></h2></li></ol>`,
    ).results,
  ).toEqual(WANTED);
  expect(
    at('https://duckduckgo.com/?q=w', '<article data-testid="result"><h2><a href="https://www.whatsapp.com/">WhatsApp</a></h2></article>')
      .results,
  ).toEqual(WANTED);
  expect(
    at(
      'https://html.duckduckgo.com/html/?q=w',
      '<div class="result"><a class="result__a" href="//duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.whatsapp.com%2F">WhatsApp</a></div>',
    ).results,
  ).toEqual(WANTED);
  expect(
    at(
      'https://yandex.com/search/?text=w',
      '<li class="serp-item"><h2><a class="OrganicTitle-Link" href="https://www.whatsapp.com/">WhatsApp</a></h2></li>',
    ),
  ).toEqual({ query: 'w', results: WANTED });
  expect(
    at(
      'https://www.ecosia.org/search?q=w',
      '<div data-test-id="mainline-result-web"><a data-test-id="result-link" href="https://www.whatsapp.com/"><h2>WhatsApp</h2></a></div>',
    ).results,
  ).toEqual(WANTED);
  expect(
    at(
      'https://www.startpage.com/sp/search?query=w',
      '<div class="result"><a class="result-title" href="https://www.whatsapp.com/"><h2>WhatsApp</h2></a></div>',
    ),
  ).toEqual({ query: 'w', results: WANTED });
});

test('the engine’s own links, advertisements and other schemes are no results', () => {
  const html =
    '<div id="search"><a href="/search?q=more"><h3>More</h3></a><a href="javascript:x()"><h3>x</h3></a><a href="https://%zz"><h3>y</h3></a></div>';
  expect(at('https://www.google.com/search?q=w', html).results).toEqual([]);
  expect(
    at('https://duckduckgo.com/?q=w', '<div class="result result--ad"><a class="result__a" href="https://x.example/">x</a></div>').results,
  ).toEqual([]);
});

test('what was searched for is in the address, or in the box of an engine that asks by POST', () => {
  const box = (value: string) => `<form><input name="query" value="${value}"></form>`;
  expect(at('https://www.startpage.com/sp/search', box('whatsapp')).query).toBe('whatsapp');
  expect(at('https://www.startpage.com/sp/search?query=signal', box('whatsapp')).query).toBe('signal');
  expect(at('https://www.startpage.com/sp/search', '').query).toBe('');
});

test('a host that only looks like an engine’s has no results', () => {
  expect(
    at('https://www.google.com.evil.example/search?q=w', '<div id="search"><a href="https://a.example/"><h3>A</h3></a></div>'),
  ).toEqual({ query: '', results: [] });
});

test('no more than sixty are read', () => {
  const html = Array.from({ length: 500 }, (_, n) => `<a href="https://a${n}.example/"><h3>${n}</h3></a>`).join('');
  expect(at('https://www.google.com/search?q=w', `<div id="search">${html}</div>`).results).toHaveLength(60);
});

test('every result page of the list’s search engines is one that the reader knows', () => {
  const { resultPages } = loadCatalog(readList(resolve(import.meta.dirname, '../../../data')));
  expect(resultPages.length).toBeGreaterThan(12);
  for (const pattern of resultPages.filter((one) => one.startsWith('https://www.') && !/www\.(html|lite)\./.test(one))) {
    const address = pattern.replace(/\*$/, '?q=a&text=a&query=a');
    expect([address, at(address, '').query]).toEqual([address, 'a']);
  }
});
