/** The keyboard alone: through card, our own page and options; each choice is made and taken back, the choices go to a file and come from it. For the popup see check.spec.ts, for the guide guide.spec.ts. */
import { pageCase } from './support/cases.ts';
import { besides, type Choice, GO_ON, choices as kept, openNote } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import type { OwnPage, Visitor } from './support/visitor.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

const names = async (visitor: Visitor, role: string) => (await visitor.warning()).filter((one) => one.role === role).map((one) => one.name);
const focused = async (visitor: Visitor) => (await visitor.warning()).find((one) => one.focused && one.role === 'button')?.name ?? '';
const kinds = async (visitor: Visitor) => (await kept(visitor)).map(({ what }) => what).sort();

/** Tab until the focus is on what has this name: where it went on the way, itself the last. */
async function tabTo(hand: Pick<OwnPage, 'press'>, name: string, where: () => Promise<string>): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await hand.press('Tab');
    const at = await where();
    if (at !== '') way.push(at);
    if (at === name) return way;
  }
  throw new Error(`Tab never comes to ${name}: ${way.join(' · ')}`);
}

/** What has the focus on one of our own pages; nothing where it is nowhere. */
const inFocus = (page: OwnPage) => () =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (!one || one === document.body) return '';
    return one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 60) ?? '';
  });
const said = (page: OwnPage) => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

async function open(visitor: Visitor, { url, html }: { url: string; html: string }): Promise<void> {
  visitor.serve({ [url]: html });
  await visitor.inExtension(async () => Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]), null);
  await visitor.visit(url);
  await expect.poll(() => names(visitor, 'heading')).not.toEqual([]);
}

test('card: Tab goes through it in reading order, and Enter opens our own page, where each choice is made and undone in the options', async ({
  visitor,
}) => {
  const made: Choice[] = [];
  for (const what of ['ignore-app', 'ignore-site', 'later'] as const) {
    await open(visitor, CARD);
    expect(await tabTo(visitor, 'المزيد', () => focused(visitor)), what).toEqual(['إغلاق', 'المزيد']);
    await visitor.press('Enter');
    await expect.poll(() => besides(visitor), what).toBe(1);
    const note = await openNote(visitor, CARD.url);
    const value = () => note.evaluate(() => document.activeElement?.getAttribute('value') ?? '');
    await tabTo(note, what, value);
    await note.press('Enter');
    await expect.poll(() => kinds(visitor)).toContain(what);
    await note.close();
    made.push(...(await kept(visitor)).filter((one) => one.what === what));
    await visitor.inExtension(
      async (tab) => {
        const own = await chrome.tabs.query({});
        for (const { id, url } of own) if (url?.includes('/alarm.html#')) await chrome.tabs.remove(id ?? -1);
        await chrome.tabs.update(tab, { active: true });
      },
      await visitor.tab(),
    );
  }
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), made);
  const page = await visitor.openOwnPage('/options.html');
  const undo = () => page.evaluate(() => document.querySelector('.lines button')?.getAttribute('aria-label') ?? '');
  await expect.poll(undo).toMatch(/^تراجع عن /);
  await tabTo(page, await undo(), inFocus(page));
  for (let left = made.length - 1; left >= 0; left -= 1) {
    await page.press('Enter');
    await expect.poll(async () => (await kept(visitor)).length).toBe(left);
    await expect.poll(() => said(page)).toMatch(/^أُلغي تجاهل /);
    await expect.poll(inFocus(page), 'the focus stays among them').toMatch(left > 0 ? /^تراجع عن / : /^لم تتجاهل شيئًا/);
  }
  await page.close();
});

test('our own page: the official page has the focus, Enter opens it; the way on is last, and its second step begins at «no»', async ({
  visitor,
}) => {
  visitor.serve({ [ALARM.url]: ALARM.html });
  const at = async () => (await visitor.alarm()).find((one) => one.focused && (one.role === 'button' || one.role === 'link'))?.name ?? '';
  await visitor.visit(ALARM.url);
  await expect.poll(at).toContain('افتح الصفحة الرسمية');
  const way: string[] = [];
  while (way.at(-1) !== GO_ON && way.length < 60) {
    await visitor.press('Tab');
    way.push(await at());
  }
  expect(way[0]).toBe('غادر هذه الصفحة');
  expect(way.at(-1)).toBe(GO_ON);
  await visitor.press('Enter');
  await expect.poll(at).toBe('لا، لن أكمل');
  await visitor.press('Enter');
  await expect.poll(at).toBe(GO_ON);
  expect(await kinds(visitor)).toEqual([]);
  await visitor.press('Enter');
  await expect.poll(at).toBe('لا، لن أكمل');
  await visitor.press('Tab');
  await visitor.press('Enter');
  await expect.poll(() => kinds(visitor)).toEqual(['continue']);
  await expect.poll(() => visitor.address().catch(() => '')).toBe(ALARM.url);
});

test('options: choices are written to a file and come back from it', async ({ visitor }) => {
  const made = [
    { what: 'later', about: 'page:example.net/Dardesh', name: 'Dardesh', entry: '', at: 1_795_000_000_002 },
    { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: 1_795_000_000_001 },
    { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold', entry: '', at: 1_795_000_000_000 },
  ];
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), made);
  const page = await visitor.openOwnPage('/options.html');
  await expect.poll(() => page.text()).toContain('تجاهلت 3 أشياء');
  // The file as the browser is handed it.
  await page.evaluate(() => {
    const own = globalThis as unknown as { saved: Blob[] };
    own.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      own.saved.push(blob as Blob);
      return make.call(URL, blob);
    };
  });
  await tabTo(page, 'احفظها في ملف', inFocus(page));
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { saved: Blob[] }).saved.length)).toBe(1);

  await tabTo(page, 'امسح كل ما تجاهلته', inFocus(page));
  await page.press('Enter');
  await expect.poll(() => page.text()).toContain('هل تمسح كل ما تجاهلته؟');
  await tabTo(page, 'نعم، امسحه', inFocus(page));
  await page.press('Enter');
  await expect.poll(() => kept(visitor)).toEqual([]);
  await page.evaluate(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    for (const blob of (globalThis as unknown as { saved: Blob[] }).saved)
      files.items.add(new File([blob], 'choices.json', { type: blob.type }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => kept(visitor)).toEqual(made);
  await page.close();
});
