import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHost, posesAsRegistry } from '../../../lib/fold/hosts.ts';
import { unicodeLabel } from '../../../lib/fold/punycode.ts';

test.each([
  ['web.whatsapp.com', 'whatsapp.com', 'whatsapp', ['web']],
  ['signal.org-ar.me', 'org-ar.me', 'org-ar', ['signal']],
  ['a.b.example.co.uk', 'example.co.uk', 'example', ['a', 'b']],
  ['name.github.io', 'name.github.io', 'name', []],
  ['x.name.pages.dev', 'name.pages.dev', 'name', ['x']],
  ['EXAMPLE.com.', 'example.com', 'example', []],
])('%s is registered as %s', (text, domain, name, before) => {
  expect(parseHost(text)).toMatchObject({ domain, name, before });
});

test('shared parents count as suffixes', () => {
  const shared = new Set(['kro.example']);
  expect(parseHost('kakao-login.kro.example', shared)).toMatchObject({
    domain: 'kakao-login.kro.example',
    name: 'kakao-login',
    shared: true,
  });
  expect(parseHost('kro.example', shared)).toMatchObject({ domain: '' });
});

test.each(['127.0.0.1', '[::1]'])('%s is numeric and has no domain', (text) => {
  expect(parseHost(text)).toMatchObject({ numeric: true, domain: '' });
});

test.each(['', '.', 'a b', 'https://example.com/', 'user@example.com', 'x'.repeat(300)])('%j is no host', (text) => {
  expect(parseHost(text)).toBeNull();
});

test('a bare suffix and a name without one have no domain', () => {
  expect(parseHost('co.uk')?.domain).toBe('');
  expect(parseHost('localhost')?.domain).toBe('');
});

test('labels are seen as people see them', () => {
  expect(parseHost('xn--telegrm-qbd.com')?.name).toBe('telegrɑm');
});

test.each([
  ['xn--mnchen-3ya', 'münchen'],
  ['xn--80ak6aa92e', 'аррӏе'],
  ['xn--mgbayh7gpa', 'الاردن'],
  ['plain', 'plain'],
  ['xn--', 'xn--'],
  ['xn--a', 'xn--a'],
  ['xn--99999999999', 'xn--99999999999'],
])('%s is %s', (label, seen) => {
  expect(unicodeLabel(label)).toBe(seen);
});

test.each(['org-ar', 'com-ae', 'ar-id', 'com-en-us', 'com-info', 'me-en', 'app-info', 'org-net'])('%s poses as a registry', (name) => {
  expect(posesAsRegistry(name)).toBe(true);
});
test.each(['t-online', 'my-shop', 'com', 'co-op', 'in-or', 'whatsapp-com', 'a-b-c-d-e', ''])('%s does not', (name) => {
  expect(posesAsRegistry(name)).toBe(false);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      parseHost(text);
      unicodeLabel(text);
      unicodeLabel(`xn--${text}`);
    }),
  );
  fc.assert(
    fc.property(fc.domain(), (host) => {
      expect(parseHost(host)?.ascii).toBe(host.toLowerCase());
    }),
  );
});
