import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../../../lib/contract/verdict.ts';
import type { PageEvidence } from '../../../../lib/detect/evidence.ts';
import { createJudge, type Hands } from '../../../../lib/shell/judge/judge-tab.ts';
import type { TabVerdict } from '../../../../lib/shell/judge/tab-verdicts.ts';

const evidence = (url: string, name: string): PageEvidence => ({
  v: 1,
  url,
  lang: 'ar',
  shape: 'web',
  store: null,
  names: [{ text: name, from: 'h1' }],
  headings: [],
  description: '',
  text: '',
  offers: [],
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
});
const verdictOn = (name: string): Verdict => ({
  kind: 'unknown',
  level: 'note',
  app: null,
  name,
  channel: 'other-site',
  reasons: ['not-listed'],
  facts: [],
  caution: null,
  official: null,
  list: '',
});

/** A browser with one tab; `page` is what stands there. */
function world(url: string, name = 'A') {
  const page = { url, name, title: '', document: '1' };
  const kept: TabVerdict[] = [];
  let origin = '';
  const hands = {
    address: vi.fn(async () => page.url),
    read: vi.fn(async (): Promise<unknown> => evidence(page.url, page.name)),
    readFrames: vi.fn(async (): Promise<unknown[]> => []),
    document: vi.fn(async () => page.document),
    page: vi.fn(async () => page),
    gate: vi.fn(async () => {}),
    ask: vi.fn(async () => {}),
    isPlaceOfApps: vi.fn(async (at: string) => at.startsWith('https://portal.example/')),
    decide: vi.fn(async (seen: PageEvidence) => verdictOn(seen.names[0]?.text ?? '')),
    ifServes: vi.fn(async (): Promise<Verdict | null> => null),
    tell: vi.fn(async (_tab: number, verdict: TabVerdict) => void kept.unshift(verdict)),
    recall: vi.fn(async () => {}),
    renewed: vi.fn(async () => {}),
    kept: vi.fn(async (_tab: number, at: string) => kept.find((one) => one.url === at) ?? null),
    newest: vi.fn(async () => kept[0] ?? null),
    moveOrigin: vi.fn(async (_tab: number, next: string) => {
      const before = origin;
      origin = next;
      return before;
    }),
    forget: vi.fn(async () => void kept.splice(0)),
    decideAddress: vi.fn(async (at: string) => verdictOn(at)),
    wait: vi.fn(async () => {}),
    // What is only due later is let come by a test that asks for it.
    later: vi.fn((_ms: number) => new Promise<void>(() => {})),
    now: vi.fn(() => 1_000),
  } satisfies Hands;
  return { page, kept, hands, judge: createJudge(hands) };
}

test('a look ends in a verdict that is told once', async () => {
  const { judge, hands } = world('https://a.example/');
  expect((await judge.look(1))?.verdict.name).toBe('A');
  expect(hands.tell).toHaveBeenCalledTimes(1);
});

test('a tab is read by one reader at a time, and once more when it was asked for meanwhile', async () => {
  const { judge, hands } = world('https://a.example/');
  await Promise.all([judge.look(1), judge.look(1), judge.look(1)]);
  expect(hands.read).toHaveBeenCalledTimes(2);
});

test('a tab that is closed while its verdict is being kept leaves nothing behind', async () => {
  const { judge, hands, kept } = world('https://a.example/');
  let keep = () => {};
  hands.tell.mockImplementation(async (_tab, verdict) => {
    await new Promise<void>((done) => (keep = done));
    kept.unshift(verdict);
  });
  const looked = judge.look(1);
  await vi.waitFor(() => expect(hands.tell).toHaveBeenCalled());
  const closed = judge.closed(1);
  keep();
  await Promise.all([looked, closed]);
  expect(hands.forget).toHaveBeenCalledOnce();
  expect(kept).toEqual([]);
});

test('the same page judged again keeps its key', async () => {
  const { judge } = world('https://a.example/');
  const first = await judge.look(1);
  expect((await judge.look(1))?.key).toBe(first?.key);
});

test('evidence about a page that the tab has left is dropped', async () => {
  const { judge, hands, page } = world('https://a.example/');
  hands.read.mockImplementationOnce(async () => {
    const old = evidence(page.url, 'A');
    page.url = 'https://b.example/';
    page.name = 'B';
    return old;
  });
  expect((await judge.look(1))?.verdict.name).toBe('B');
});

test('a tab that is gone and a page that cannot be read give no verdict', async () => {
  const { judge, hands } = world('https://a.example/');
  hands.address.mockResolvedValueOnce(null as unknown as string);
  expect(await judge.look(1)).toBeNull();
  hands.read.mockResolvedValueOnce(null);
  expect(await judge.look(1)).toBeNull();
  expect(hands.tell).not.toHaveBeenCalled();
});

test('where evidence was tampered with, the address speaks', async () => {
  const { judge, hands } = world('https://a.example/');
  hands.read.mockResolvedValueOnce({ ...evidence('https://a.example/', 'A'), extra: 1 });
  expect((await judge.look(1))?.verdict.name).toBe('https://a.example/');
  expect(hands.decide).not.toHaveBeenCalled();
});

test('a frame that takes up the window is read with the page, under the page’s address', async () => {
  const { judge, hands } = world('https://a.example/');
  hands.read.mockResolvedValueOnce({ ...evidence('https://a.example/', 'A'), framed: true });
  hands.readFrames.mockResolvedValueOnce([null, { junk: 1 }, evidence('about:srcdoc', 'in the frame')]);
  expect((await judge.look(1))?.verdict.name).toBe('in the frame');
  expect(hands.decide.mock.calls[0]?.[0].url).toBe('https://a.example/');
});

/** Lets what is due later come, one wait after the other. */
function clock(hands: ReturnType<typeof world>['hands']) {
  const due: (() => void)[] = [];
  hands.later.mockImplementation(() => new Promise<void>((done) => due.push(done)));
  return {
    waits: () => hands.later.mock.calls.map(([ms]) => ms),
    async pass() {
      for (const done of due.splice(0)) done();
      await new Promise((done) => setTimeout(done));
    },
  };
}

test('a page that never ends loading is looked at as it is, three times', async () => {
  const { judge, hands } = world('https://a.example/');
  const { pass, waits } = clock(hands);
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  for (let i = 0; i < 5; i++) await pass();
  expect(hands.gate.mock.calls).toEqual([
    [1, 'now'],
    [1, 'now'],
    [1, 'now'],
  ]);
  expect(waits()).toEqual([1_500, 3_500, 8_000]);
});

test('one that has loaded is not', async () => {
  const { judge, hands } = world('https://a.example/');
  const { pass } = clock(hands);
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  await judge.changed(1, { status: 'complete' });
  await pass();
  expect(hands.gate).not.toHaveBeenCalled();
});

test('a page that was read is read again later, and not once an alarm was told', async () => {
  const { judge, hands } = world('https://a.example/');
  const { pass } = clock(hands);
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  await judge.changed(1, { status: 'complete' });
  await judge.look(1);
  for (let i = 0; i < 9; i++) await pass();
  expect(hands.read).toHaveBeenCalledTimes(4);
  hands.decide.mockResolvedValue({ ...verdictOn('A'), kind: 'lookalike', level: 'alarm' });
  await judge.changed(1, { url: 'https://b.example/', status: 'loading' });
  await judge.changed(1, { status: 'complete' });
  await judge.look(1);
  for (let i = 0; i < 9; i++) await pass();
  expect(hands.read).toHaveBeenCalledTimes(5);
});

test('a flood of titles is answered once it is over, however much later', async () => {
  const { judge, hands } = world('https://a.example/');
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  await judge.changed(1, { status: 'complete' });
  await judge.look(1);
  const { pass } = clock(hands);
  for (let i = 0; i < 20; i++) await judge.changed(1, { title: `title ${i}` });
  const before = hands.read.mock.calls.length;
  await pass();
  await judge.changed(1, { title: 'the last one' });
  await pass();
  expect(hands.read).toHaveBeenCalledTimes(before);
  await pass();
  expect(hands.read).toHaveBeenCalledTimes(before + 1);
  hands.now.mockReturnValue(60_000);
  await judge.changed(1, { title: 'a minute later' });
  await pass();
  expect(hands.read).toHaveBeenCalledTimes(before + 2);
});

test('an address that changed while its page still shows the one before is read again', async () => {
  const { judge, hands, page } = world('https://store.example/a');
  await judge.look(1);
  page.url = 'https://store.example/b';
  hands.wait.mockImplementationOnce(async () => {
    page.name = 'B';
  });
  expect((await judge.look(1))?.verdict.name).toBe('B');
  expect(hands.wait).toHaveBeenCalledTimes(1);
});

test('a change of address takes back what belonged to the one before', async () => {
  const { judge, hands } = world('https://a.example/');
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  await judge.look(1);
  await judge.changed(1, { url: 'https://b.example/', status: 'loading' });
  expect(hands.recall).toHaveBeenLastCalledWith(1, null);
});

test('an answer that is still being shown when the tab moves on is taken back after it', async () => {
  const { judge, hands, page } = world('https://a.example/');
  const order: string[] = [];
  let finish = () => {};
  let started = () => {};
  const showing = new Promise<void>((resolve) => {
    started = resolve;
  });
  hands.tell.mockImplementationOnce(async () => {
    started();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    order.push('told');
  });
  hands.recall.mockImplementation(async () => void order.push('recalled'));
  const look = judge.look(1);
  await showing;
  page.url = 'https://b.example/';
  const moved = judge.changed(1, { url: page.url });
  await Promise.resolve();
  finish();
  await Promise.all([look, moved]);
  expect(order).toEqual(['told', 'recalled']);
});

test('a step that fails does not keep the next from being shown', async () => {
  const { judge, hands } = world('https://a.example/');
  hands.tell.mockRejectedValueOnce(new Error('the store is full'));
  await expect(judge.look(1)).rejects.toThrow('full');
  expect((await judge.look(1))?.verdict.name).toBe('A');
});

test('within a site the gate looks again, on another site its own does', async () => {
  const { judge, hands } = world('https://a.example/1');
  await judge.changed(1, { url: 'https://a.example/1' });
  await judge.changed(1, { status: 'complete' });
  expect(hands.gate).toHaveBeenCalledTimes(0);
  await judge.changed(1, { url: 'https://a.example/2' });
  await judge.changed(1, { status: 'complete' });
  expect(hands.gate).toHaveBeenCalledTimes(1);
  await judge.changed(1, { url: 'https://b.example/' });
  await judge.changed(1, { status: 'complete' });
  expect(hands.gate).toHaveBeenCalledTimes(1);
});

test('titles cause a bounded number of looks', async () => {
  const { judge, hands } = world('https://a.example/1');
  await judge.changed(1, { url: 'https://a.example/1' });
  await judge.changed(1, { status: 'complete' });
  for (let turn = 0; turn < 100; turn++) await judge.changed(1, { title: `${turn}` });
  expect(hands.gate.mock.calls.length).toBeLessThanOrEqual(4);
});

test('a new document at the same address is no change of address', async () => {
  const { judge, hands } = world('https://a.example/');
  await judge.changed(1, { url: 'https://a.example/', status: 'loading' });
  await judge.changed(1, { status: 'loading' });
  expect(hands.renewed).toHaveBeenCalledTimes(1);
  expect(hands.recall).toHaveBeenCalledTimes(1);
});

test('a part after # moves nothing, unless it is a path of its own', async () => {
  const { judge, hands } = world('https://a.example/');
  await judge.changed(1, { url: 'https://a.example/' });
  await judge.changed(1, { url: 'https://a.example/#top' });
  expect(hands.recall).toHaveBeenCalledTimes(1);
  await judge.changed(1, { url: 'https://a.example/#/app/2' });
  expect(hands.recall).toHaveBeenCalledTimes(2);
});

test('of a flood of addresses only the last one is followed', async () => {
  const { judge, hands, page } = world('https://a.example/');
  await judge.changed(1, { url: page.url });
  const moves = Array.from({ length: 200 }, (_, at) => judge.changed(1, { url: `https://a.example/?${at}` }));
  await Promise.all(moves);
  expect(hands.recall.mock.calls.length).toBeLessThan(10);
});

test('an alarm holds for its document: neither another address nor a harmless look takes it back, a worse one raises it', async () => {
  const { judge, hands, page } = world('https://a.example/');
  const alarm = (kind: Verdict['kind']): Verdict => ({ ...verdictOn('A'), kind, level: 'alarm' });
  hands.decide.mockImplementation(async () => alarm('lookalike'));
  await judge.changed(1, { url: page.url });
  await judge.look(1);
  for (let at = 0; at < 20; at++) {
    page.url = `https://a.example/?${at}`;
    await judge.changed(1, { url: page.url });
    expect(hands.tell.mock.lastCall?.[1]).toMatchObject({ url: page.url, verdict: { kind: 'lookalike' } });
  }
  hands.decide.mockImplementation(async () => verdictOn('Just a moment...'));
  expect((await judge.look(1))?.verdict.kind).toBe('lookalike');
  hands.decide.mockImplementation(async () => alarm('reported'));
  expect((await judge.look(1))?.verdict.kind).toBe('reported');
  hands.decide.mockImplementation(async () => verdictOn('A'));
  page.document = '2';
  expect((await judge.look(1))?.verdict.kind).toBe('unknown');
});

test('a new document that shows what the one before did is not waited for', async () => {
  const { judge, hands, page } = world('https://store.example/a');
  await judge.look(1);
  Object.assign(page, { url: 'https://store.example/b', document: '2' });
  await judge.look(1);
  expect(hands.wait).not.toHaveBeenCalled();
});

test('after a nap a page that is loaded again is told from one that only moves', async () => {
  const { hands, kept } = world('https://a.example/');
  await createJudge(hands).look(1);
  expect(kept).toHaveLength(1);
  await createJudge(hands).changed(1, { status: 'loading', url: 'https://a.example/' });
  expect(hands.renewed).toHaveBeenCalledTimes(1);
  await createJudge(hands).changed(1, { status: 'loading', url: 'https://a.example/other' });
  expect(hands.renewed).toHaveBeenCalledTimes(1);
});

test('after a nap in the middle of a page the gate is asked to look', async () => {
  const { hands, judge } = world('https://a.example/');
  await judge.changed(1, { status: 'complete' });
  expect(hands.gate).toHaveBeenCalledTimes(1);
});

test('a page whose address or title speaks of apps asks once it stands, whatever it links to; one that does not is asked nothing', async () => {
  const { judge, hands, page } = world('https://a.example/download');
  await judge.changed(1, { url: page.url, status: 'loading' });
  await judge.changed(1, { title: 'Free video calls' });
  expect(hands.ask).toHaveBeenCalledTimes(1);
  page.url = 'https://b.example/';
  await judge.changed(1, { url: page.url, status: 'loading' });
  await judge.changed(1, { title: 'طقس القاهرة' });
  expect(hands.ask).toHaveBeenCalledTimes(1);
  await judge.changed(1, { title: 'تحميل واتساب' });
  expect(hands.ask).toHaveBeenCalledTimes(2);
  // Loaded once more at the same address.
  await judge.changed(1, { status: 'loading' });
  await judge.changed(1, { title: 'تحميل واتساب' });
  expect(hands.ask).toHaveBeenCalledTimes(3);
  expect(hands.gate).not.toHaveBeenCalled();
});

test('a place of apps that the list knows is asked for, whatever its address and title say', async () => {
  const { judge, hands, page } = world('https://portal.example/7');
  await judge.changed(1, { url: page.url, status: 'loading' });
  await judge.changed(1, { title: 'طقس القاهرة' });
  expect(hands.ask).toHaveBeenCalledTimes(1);
  await judge.gate(1);
  expect(hands.ask).toHaveBeenCalledTimes(2);
  expect(hands.gate).not.toHaveBeenCalled();
});

test('a title that the browser tells nothing of is asked for when the page stands', async () => {
  const { judge, hands, page } = world('https://a.example/');
  await judge.changed(1, { url: page.url, status: 'loading' });
  page.title = 'تحميل واتساب';
  await judge.changed(1, { status: 'complete' });
  expect(hands.ask).toHaveBeenCalledTimes(1);
  expect(hands.gate).not.toHaveBeenCalled();
});
