// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { viewOf } from '../../../lib/text/view.ts';
import { warningWords } from '../../../lib/text/warning-words.ts';
import { RichText } from '../../../lib/ui/RichText.tsx';
import { Warning } from '../../../lib/ui/warning/Warning.tsx';
import { sampleOf } from '../../support/verdict-samples.ts';

const root = document.createElement('div');
afterEach(() => render(null, root));

function show(id: string, change: { canContinue?: boolean; more?: boolean; held?: boolean } = {}) {
  const { verdict, facts } = sampleOf(id);
  const model = {
    key: '1',
    view: viewOf(verdict, facts, 'ar'),
    words: warningWords('ar'),
    canContinue: change.canContinue ?? true,
    offers: [],
  };
  render(<Warning model={model} said held={change.held ?? false} more={change.more ?? false} />, root);
  return [...root.querySelectorAll('button')].map((button) => button.value);
}

test('the card offers the known apps, and to ignore, be reminded, or close', () => {
  expect(show('unknown-store')).toEqual(['close', 'known-apps', 'more', 'ignore-app', 'ignore-site', 'later']);
});

test('a card about a known app offers its official page', () => {
  expect(show('unofficial-portal')).toContain('official');
});

test('the dialog offers the official page first, then away, and the way on last but plain', () => {
  expect(show('lookalike-embedded')).toEqual(['close', 'official', 'leave', 'more', 'continue', 'mistake', 'help']);
  expect(root.querySelector('.main')?.getAttribute('value')).toBe('official');
  expect(root.querySelector('[value=continue]')?.className).toBe('plain');
});

test('where no official page is known the dialog’s first way is away', () => {
  show('reported-host');
  expect(root.querySelector('.main')?.getAttribute('value')).toBe('leave');
});

test('a policy takes the way on away', () => {
  expect(show('lookalike-embedded', { canContinue: false })).not.toContain('continue');
});

test('the details open in place', () => {
  show('unknown-store');
  expect(root.querySelector('table')).toBeNull();
  show('unknown-store', { more: true });
  expect(root.querySelectorAll('tbody tr').length).toBeGreaterThan(4);
  expect(root.querySelector('[value=more]')?.getAttribute('aria-expanded')).toBe('true');
});

test('a held download is said', () => {
  show('lookalike-embedded', { held: true });
  expect(root.querySelector('[role=status]')?.textContent).toBe('أوقفنا التنزيل حتى تختار.');
});

test('page text is text, isolated, with its marks', () => {
  render(<RichText rich={['في ', { isolate: '<b>a</b>.evil.top', kind: 'host', own: 9, mark: [[9, 17]] }]} />, root);
  expect(root.querySelector('b')).toBeNull();
  expect(root.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
  expect(root.querySelector('.own')?.textContent).toBe('evil.top');
  expect(root.querySelector('mark')?.textContent).toBe('evil.top');
  expect(root.textContent).toBe('في <b>a</b>.evil.top');
});

test('marks across the two parts of a host are kept in both', () => {
  render(<RichText rich={[{ isolate: 'abc.de', kind: 'host', own: 4, mark: [[2, 6]] }]} />, root);
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['c.', 'de']);
});
