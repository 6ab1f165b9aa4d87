import { expect, test } from 'vitest';
import { popup as ar } from '../../../lib/text/ar/popup.ts';
import { popup as en } from '../../../lib/text/en/popup.ts';
import { answerOf, type CheckedLink } from '../../../lib/text/link-answer.ts';
import { bare } from '../../../lib/text/rich.ts';
import { createText } from '../../../lib/text/text.ts';
import { SKYPE, sampleOf, WHATSAPP } from '../../support/verdict-samples.ts';

const words = createText({ ar, en }, 'ar');
const asked = (parts: Partial<CheckedLink>) =>
  answerOf({ asked: 'name', text: 'واتساب', verdict: null, facts: null, how: null, unknowable: false, ...parts }, words, 'ar');

test('a known name does not prove an app', () => {
  const answer = asked({ facts: WHATSAPP, how: 'exact' });
  expect(answer.tone).toBe('calm');
  expect(bare(answer.lead)).toContain('الاسم وحده لا يثبت شيئًا');
  expect(answer.official?.url).toBe('https://www.whatsapp.com/');
});

test.each(['confusable', 'misspelt', 'with-bait', 'contained'] as const)('a name that is only near (%s) is said to be so', (how) => {
  const answer = asked({ text: 'واتسابب', facts: WHATSAPP, how });
  expect(answer.tone).toBe('amber');
  expect(bare(answer.heading)).toBe('«واتسابب» ليس اسم واتساب كما نعرفه');
});

test('modified, reported and ended apps', () => {
  expect(bare(asked({ facts: sampleOf('modified-package').facts, how: 'exact' }).heading)).toBe('جي بي واتساب نسخة معدّلة من واتساب');
  expect(asked({ facts: sampleOf('reported-app').facts, how: 'exact' }).tone).toBe('red');
  expect(bare(asked({ facts: SKYPE, how: 'exact' }).heading)).toContain('توقّف سكايب');
});

test('a name outside the list is not accused, and an endless one is cut', () => {
  const answer = asked({ text: 'x'.repeat(5_000), unknowable: true });
  expect(bare(answer.heading).length).toBeLessThan(120);
  expect(bare(answer.lead)).toContain('لا يعني ذلك أنه ضار');
});

test('an address is answered as its page would be; one that proves nothing says so', () => {
  const { verdict, facts } = sampleOf('lookalike-registry');
  expect(asked({ asked: 'address', verdict, facts }).view?.pair).not.toBeNull();
  expect(bare(asked({ asked: 'address', verdict: sampleOf('none-address').verdict, unknowable: true }).lead)).toContain('دون فتحها');
});

test('text that is neither link nor name', () => {
  expect(bare(asked({ asked: 'nothing', text: '' }).heading)).toBe('لم نجد في هذا النص رابطًا ولا اسمًا');
});
