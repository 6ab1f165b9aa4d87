import { expect, test } from 'vitest';
import { parsePage } from '../../../lib/measure/parse-page.ts';

test('pages are built as browsers build them', () => {
  const { body, title } = parsePage('<!doctype html><title>T</title><h1>A<p>B<table><tr><td>C');
  expect(title).toBe('T');
  expect(body.querySelectorAll('h1, p, td').length).toBe(3);
  expect(parsePage('<html><meta charset=utf-8><title>x</title><body><h2>y</h2></html>').querySelector('body > h2')).not.toBeNull();
  expect(parsePage('<section></section></section><p>after</p>').querySelector('body > p')?.textContent).toBe('after');
});

test('anything gives a document', () => {
  for (const text of ['', '\0', '<', '<!--', '\ud800<h1>x', '<template><h1>x', 'plain', '<'.repeat(100_000), '<style>'.repeat(20_000)])
    expect(parsePage(text).documentElement).not.toBeNull();
});

test('depth and number are bounded', () => {
  const deep = parsePage(`${'<div>'.repeat(50_000)}<h1>x</h1>`);
  let depth = 0;
  for (let node = deep.querySelector('h1')?.parentNode; node; node = node.parentNode) depth++;
  expect(depth).toBeLessThan(600);
  expect(parsePage('<p>x</p>'.repeat(300_000)).querySelectorAll('p').length).toBeLessThan(100_000);
});
