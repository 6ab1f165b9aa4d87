/** Which hosts clear a page by being the maker's, with the list that ships. */
import { expect, test } from 'vitest';
import { loadCatalog } from '../../../lib/catalog/load.ts';
import { readList } from '../../../lib/catalog/read-list.ts';
import { decide, decideAddress } from '../../../lib/decide/decide.ts';
import { collectEvidence } from '../../../lib/detect/collect.ts';
import { parsePage } from '../../../lib/measure/parse-page.ts';

const catalog = loadCatalog(readList(new URL('../../../data', import.meta.url).pathname));
const LURE = '<title>WhatsApp</title><h1>WhatsApp</h1><p>Free calls.</p><a href="/WhatsApp.apk">Download WhatsApp</a>';
const judge = (url: string, html: string) => decide(collectEvidence(parsePage(html), url), catalog).kind;

test('a site is its named hosts and the few labels that makers keep for themselves', () => {
  for (const host of ['whatsapp.com', 'www.whatsapp.com', 'faq.whatsapp.com', 'web.telegram.org', 'support.signal.org', 'blog.zoom.us'])
    expect(decideAddress(`https://${host}/x`, catalog).kind, host).toBe('established');
});

test('where strangers publish under a maker’s domain, the host clears nothing', () => {
  for (const host of [
    'docs.zoom.us',
    'mp.weixin.qq.com',
    'community.jitsi.org',
    'help.nextcloud.com',
    'files.slack.com',
    'acme.slack.com',
    'acme.webex.com',
    'graph.org',
  ]) {
    expect(decideAddress(`https://${host}/x`, catalog).kind, host).not.toBe('established');
    expect(judge(`https://${host}/x`, LURE), host).not.toMatch(/established|none/);
  }
});

test('a file over plain http is no maker’s, whatever the host; a page without one still is', () => {
  expect(judge('http://www.whatsapp.com/android/', LURE)).toBe('unofficial-source');
  expect(judge('https://www.whatsapp.com/android/', LURE)).toBe('established');
  expect(judge('http://www.whatsapp.com/', '<title>WhatsApp</title><h1>WhatsApp</h1>')).toBe('established');
  expect(decideAddress('http://www.whatsapp.com/WhatsApp.apk', catalog).kind).toBe('none');
});
