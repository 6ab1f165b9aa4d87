// @vitest-environment happy-dom
import { render } from 'preact';
import { act as settle } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { answerText } from '../../../lib/text/answer-words.ts';
import { type AlarmAction, type AlarmModel, alarmWords, cardWords } from '../../../lib/text/notice-model.ts';
import { viewOf } from '../../../lib/text/view.ts';
import { AlarmPage } from '../../../lib/ui/alarm/AlarmPage.tsx';
import { Answer } from '../../../lib/ui/answer/Answer.tsx';
import { Card } from '../../../lib/ui/card/Card.tsx';
import { Popup } from '../../../lib/ui/popup/Popup.tsx';
import { RichText } from '../../../lib/ui/RichText.tsx';
import { sampleOf } from '../../support/verdict-samples.ts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const buttons = () => [...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? one.textContent);
const press = (label: string) => settle(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === label)?.click());
const words = alarmWords('ar', 'latn');

function card(id: string) {
  const { verdict, facts } = sampleOf(id);
  render(<Card model={{ key: '1', view: viewOf(verdict, facts, 'ar'), words: cardWords('ar') }} said press={() => {}} />, root);
}

async function page(id: string, change: Partial<AlarmModel> = {}) {
  const { verdict, facts } = sampleOf(id);
  const act = vi.fn(async (_: AlarmAction) => {});
  const model: AlarmModel = {
    as: verdict.level === 'alarm' ? 'alarm' : 'note',
    language: 'ar',
    view: viewOf(verdict, facts, 'ar'),
    words,
    address: [{ isolate: 'a.example', kind: 'host', own: 0 }],
    canGoOn: true,
    canIgnoreSite: true,
    removed: false,
    ...change,
  };
  await settle(() => render(<AlarmPage model={model} act={act} />, root));
  return act;
}

test('the card opens the official page or ours, and closes: nothing on it lowers protection', () => {
  card('unknown-store');
  expect(buttons()).toEqual(['إغلاق', 'المزيد']);
  card('unofficial-portal');
  expect(buttons()).toEqual(['إغلاق', 'افتح الصفحة الرسمية whatsapp.com', 'المزيد']);
});

test('a click that a script made on the card is none', () => {
  const { verdict, facts } = sampleOf('unknown-store');
  const press = vi.fn();
  render(<Card model={{ key: '1', view: viewOf(verdict, facts, 'ar'), words: cardWords('ar') }} said press={press} />, root);
  for (const one of root.querySelectorAll('button')) one.click();
  expect(press).not.toHaveBeenCalled();
});

test('the alarm leads with the official page, which has the focus, then away; the way on is last, plain, and takes a second step', async () => {
  const act = await page('lookalike-embedded');
  expect(document.activeElement?.className).toBe('main');
  expect(document.activeElement?.textContent).toContain('افتح الصفحة الرسمية');
  expect(buttons().at(-1)).toBe(words['go-on']);
  expect([...root.querySelectorAll('button')].at(-1)?.className).toBe('plain');
  await press(words['go-on']);
  expect(act).not.toHaveBeenCalled();
  expect(root.textContent).toContain(words['sure.lookalike']);
  expect(document.activeElement?.textContent).toBe(words['sure.no']);
  await press(words['sure.yes']);
  expect(act).toHaveBeenCalledWith('go-on');
});

test('a policy takes the way on away, and says so', async () => {
  await page('lookalike-embedded', { canGoOn: false });
  expect(buttons()).not.toContain(words['go-on']);
  expect(root.textContent).toContain(words.policy);
});

test('a note offers the choices about it and no way on; where nobody registered the host there is no site to ignore', async () => {
  const act = await page('unknown-store');
  expect(buttons()).toEqual(expect.arrayContaining([words['ignore-app'], words['ignore-site'], words.later]));
  expect(buttons()).not.toContain(words['go-on']);
  await press(words['ignore-app']);
  expect(act).toHaveBeenCalledWith('ignore-app');
  expect(root.querySelector('[role=status]')?.textContent).toBe(words['done.ignore-app']);
  await page('unknown-store', { canIgnoreSite: false });
  expect(buttons()).not.toContain(words['ignore-site']);
});

test('an address that nothing is known of says so, and can be opened', async () => {
  const act = await page('unknown-store', { as: 'nothing', view: null });
  expect(root.textContent).toContain(words['nothing.heading']);
  await press(words.open);
  expect(act).toHaveBeenCalledWith('open');
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

test('an answer names one source in view, its title no longer than two lines; whole it stands among the reasons', () => {
  const { verdict, facts } = sampleOf('reported-app');
  const view = viewOf(verdict, facts, 'ar');
  const title = 'A newspaper with a long name: an app that was met in two official stores passed on what was said in it';
  const source = { title, url: 'https://news.example/a', says: '', date: '', checked: '' };
  const told = { ...view, evidence: [source, source], reasons: view.reasons.map((one) => ({ ...one, sources: [source] })) };
  render(<Answer view={told} words={answerText('ar', 'latn')} onKnown={() => {}} />, root);
  expect([...root.querySelectorAll('.evidence a')].map((one) => one.textContent)).toEqual(['A newspaper with a long name: an app that…']);
  expect(root.querySelector('.folded a')?.textContent).toBe(title);
});

test('what is asked in the popup is answered with the age of an old list', async () => {
  const check = async (text: string) => ({
    asked: 'name' as const,
    text,
    verdict: null,
    facts: null,
    how: null,
    unknowable: true,
    list: '2020.01.31',
  });
  const no = () => {};
  const ways = { onAskAccess: no, onChoices: no, onReport: no, onInstalled: no, onOptions: no, onGuide: no, onSettle: no };
  const unasked = { page: 'judging' as const, held: [], readCodes: async () => ({ type: 'none' as const }), pageShown: null };
  await settle(() => render(<Popup language="ar" digits="latn" pending="نداء" check={check} {...unasked} {...ways} />, root));
  await vi.waitFor(() => expect(root.textContent).toContain('قائمة 31 يناير 2020، مضى عليها'));
});
