import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LIMITS, type PageEvidence } from '../../../../lib/detect/evidence.ts';
import { sizeOf } from '../../../../lib/detect/join.ts';
import { parseEvidence } from '../../../../lib/shell/judge/evidence-schema.ts';

const URL = 'https://example.net/app';
const sound: PageEvidence = {
  v: 1,
  url: URL,
  lang: 'ar',
  shape: 'play',
  store: { id: 'com.whatsapp', name: 'WhatsApp', developer: 'WhatsApp LLC', category: '', description: '' },
  names: [{ text: 'WhatsApp', from: 'store' }],
  headings: [],
  description: '',
  text: '',
  offers: [{ kind: 'file', href: 'https://example.net/a.apk', label: 'تنزيل', file: 'a.apk', id: '', place: 'main' }],
  structured: [],
  ownApp: { apple: '', android: '' },
  signboard: { logos: [], copyright: '' },
  signals: {
    articleType: false,
    byline: false,
    published: false,
    comments: false,
    words: 0,
    paragraphs: 0,
    distinctApps: 0,
    codeBlocks: 0,
    passwordField: false,
    phoneField: false,
    scanCode: false,
    links: 0,
  },
  cut: false,
};

test('sound evidence passes with the address that the browser gives', () => {
  expect(parseEvidence(sound, URL)).toEqual(sound);
  expect(parseEvidence(sound, `${URL}#top`)?.url).toBe(`${URL}#top`);
});

test('evidence about another page is refused', () => {
  expect(parseEvidence(sound, 'https://example.net/other')).toBeNull();
  expect(parseEvidence({ ...sound, url: 'https://play.google.com/store/apps/details?id=com.whatsapp' }, URL)).toBeNull();
});

test('whatever is not of the agreed form is refused whole', () => {
  const bad: unknown[] = [
    null,
    undefined,
    'evidence',
    [],
    { ...sound, v: 2 },
    { ...sound, extra: true },
    { ...sound, shape: 'bank' },
    { ...sound, text: 'x'.repeat(LIMITS.text + 1) },
    { ...sound, names: Array.from({ length: LIMITS.names + 1 }, () => sound.names[0]) },
    { ...sound, offers: [{ ...sound.offers[0], href: 'x'.repeat(LIMITS.url + 1) }] },
    { ...sound, signals: { ...sound.signals, words: -1 } },
    { ...sound, signals: { ...sound.signals, words: Number.NaN } },
  ];
  for (const one of bad) expect(parseEvidence(one, URL)).toBeNull();
});

test('fields that are each within their limit and too much together are cut, weakest first', () => {
  const line = 'x'.repeat(LIMITS.line);
  const url = 'x'.repeat(LIMITS.url);
  const weak = Array.from({ length: LIMITS.offers - 1 }, () => ({
    ...sound.offers[0],
    href: url,
    label: line,
    place: 'furniture' as const,
  }));
  const [strong] = sound.offers;
  const full = {
    ...sound,
    text: 'x'.repeat(LIMITS.text),
    headings: Array(LIMITS.headings).fill(line),
    names: Array(LIMITS.names).fill({ text: line, from: 'h2' }),
  };
  const structured = Array(LIMITS.structured).fill({
    type: line,
    name: line,
    author: line,
    category: line,
    os: line,
    url,
    description: 'x'.repeat(LIMITS.description),
  });
  const evidence = parseEvidence({ ...full, structured, offers: [...weak, strong] }, URL);
  expect(sizeOf(evidence)).toBeLessThanOrEqual(LIMITS.total);
  expect(evidence?.cut).toBe(true);
  expect(evidence?.offers.at(-1)).toEqual(strong);
  expect(evidence?.offers.length).toBeLessThan(LIMITS.offers);
});

test('anything at all is answered without an error', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => parseEvidence(raw, URL) === null));
});
