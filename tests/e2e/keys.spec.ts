/** The keyboard alone: through card, dialog and options; each choice is made and taken back, the choices go to a file and come from it. For the popup see check.spec.ts, for the guide guide.spec.ts. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';
import type { OwnPage, Visitor } from './support/visitor.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

interface Choice {
  readonly what: string;
  readonly about: string;
}

const names = async (visitor: Visitor, role: string) => (await visitor.warning()).filter((one) => one.role === role).map((one) => one.name);
const focused = async (visitor: Visitor) => (await visitor.warning()).find((one) => one.focused && one.role === 'button')?.name ?? '';
const kept = (visitor: Visitor) =>
  visitor.inExtension(async () => ((await chrome.storage.local.get('choices')).choices ?? []) as Choice[], null);
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

const ORDER = ['إغلاق', 'ما التطبيقات المعروفة؟', 'المزيد', 'تجاهل هذا التطبيق', 'تجاهل هذا الموقع', 'ذكّرني لاحقًا'];

test('card: Tab goes through it in reading order, Enter chooses, and each choice is undone in the options', async ({ visitor }) => {
  const made: Choice[] = [];
  for (const [button, what] of [
    ['تجاهل هذا التطبيق', 'ignore-app'],
    ['تجاهل هذا الموقع', 'ignore-site'],
    ['ذكّرني لاحقًا', 'later'],
  ] as const) {
    await open(visitor, CARD);
    expect(await tabTo(visitor, button, () => focused(visitor)), button).toEqual(ORDER.slice(0, ORDER.indexOf(button) + 1));
    await visitor.press('Enter');
    await expect.poll(() => visitor.warning()).toEqual([]);
    await expect.poll(() => kinds(visitor)).toContain(what);
    made.push(...(await kept(visitor)).filter((one) => one.what === what));
  }
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), made);
  const page = await visitor.openOwnPage('/options.html');
  const undo = () => page.evaluate(() => document.querySelector('.lines button')?.getAttribute('aria-label') ?? '');
  await expect.poll(undo).toMatch(/^تراجع عن /);
  await tabTo(page, await undo(), inFocus(page));
  for (let left = made.length - 1; left >= 0; left -= 1) {
    await page.press('Enter');
    await expect.poll(async () => (await kept(visitor)).length).toBe(left);
    await expect.poll(() => said(page)).toMatch(/^تراجعت عن /);
    await expect.poll(inFocus(page), 'the focus stays among them').toMatch(left > 0 ? /^تراجع عن / : /^لم تتجاهل شيئًا/);
  }
  await page.close();
});

test('dialog: the focus stays inside; Enter opens the details, leads to the official page and goes on; Escape closes', async ({
  visitor,
}) => {
  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).toBe('افتح الصفحة الرسمية');
  expect(await tabTo(visitor, 'المزيد', () => focused(visitor))).toEqual(['غادر هذه الصفحة', 'المزيد']);
  await visitor.press('Enter');
  await expect.poll(() => names(visitor, 'heading')).toContain('لماذا نقول هذا؟');
  expect(await focused(visitor)).toBe('إخفاء التفاصيل');
  await visitor.press('Escape');
  await expect.poll(() => visitor.warning()).toEqual([]);

  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).not.toBe('');
  await tabTo(visitor, 'أكمل رغم ذلك', () => focused(visitor));
  await expect
    .poll(async () => {
      await visitor.press('Enter');
      return (await visitor.warning()).length;
    }, 'not taken for an answer right after the dialog came')
    .toBe(0);
  await expect.poll(() => kinds(visitor)).toEqual(['continue']);
  expect(await visitor.address()).toBe(ALARM.url);

  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).toBe('افتح الصفحة الرسمية');
  await visitor.press('Enter');
  await expect.poll(() => visitor.address().catch(() => '')).toBe('https://www.whatsapp.com/');
});

test('options: choices are written to a file and come back from it', async ({ visitor }) => {
  const made = [
    { what: 'later', about: 'page:example.net/Dardesh', name: 'Dardesh', entry: '', at: 1_795_000_000_002 },
    { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: 1_795_000_000_001 },
    { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold', entry: '', at: 1_795_000_000_000 },
  ];
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), made);
  const page = await visitor.openOwnPage('/options.html');
  await expect.poll(() => page.text()).toContain('3 خيارات.');
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

  await tabTo(page, 'احذف كل خياراتي', inFocus(page));
  await page.press('Enter');
  await expect.poll(() => page.text()).toContain('هل تحذف كل الخيارات؟');
  await tabTo(page, 'نعم، احذفها', inFocus(page));
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
