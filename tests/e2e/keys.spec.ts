/** The keyboard alone: through card and dialog, each choice made and taken back in the options; the choices to a file and from it. */
import { pageCase } from './support/cases.ts';
import { expect, test } from './support/test.ts';
import type { Visitor } from './support/visitor.ts';

const CARD = pageCase('unknown-site-ar-ahlan-call');
const ALARM = pageCase('lookalike-fake-registry-ar-whatsapp');

const names = async (visitor: Visitor, role: string) => (await visitor.warning()).filter((one) => one.role === role).map((one) => one.name);
const focused = async (visitor: Visitor) => (await visitor.warning()).find((one) => one.focused && one.role === 'button')?.name ?? '';
const choices = (visitor: Visitor) =>
  visitor.inExtension(async () => {
    const { choices } = await chrome.storage.local.get('choices');
    return Array.isArray(choices) ? choices.map((one: { what: string }) => one.what).sort() : [];
  }, null);

/** Tab until the focus is on what has this name: where it went on the way, itself the last. */
async function tabTo(visitor: Visitor, name: string, where: (visitor: Visitor) => Promise<string>): Promise<string[]> {
  const way: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await visitor.press('Tab');
    const at = await where(visitor);
    if (at !== '') way.push(at);
    if (at === name) return way;
  }
  throw new Error(`Tab never comes to ${name}: ${way.join(' · ')}`);
}

async function open(visitor: Visitor, { url, html }: { url: string; html: string }): Promise<void> {
  visitor.serve({ [url]: html });
  await visitor.inExtension(async () => Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()]), null);
  await visitor.visit(url);
  await expect.poll(() => names(visitor, 'heading')).not.toEqual([]);
}

/** The options in the person's own tab, where keys can be pressed. */
async function openOptions(visitor: Visitor): Promise<void> {
  const url = await visitor.inExtension(() => chrome.runtime.getURL('/options.html'), null);
  await visitor.visit(url).catch(() => {}); // Firefox tells no driver when one of our pages has loaded
  await expect.poll(() => visitor.inPage(() => document.querySelector('.lines, h2')?.textContent ?? '', null).catch(() => '')).not.toBe('');
}
const label = (visitor: Visitor) =>
  visitor.inPage(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '', null);
const said = (visitor: Visitor) => visitor.inPage(() => document.querySelector('[role=status]')?.textContent ?? '', null);

const ORDER = ['إغلاق', 'ما التطبيقات المعروفة؟', 'المزيد', 'تجاهل هذا التطبيق', 'تجاهل هذا الموقع', 'ذكّرني لاحقًا'];

test('card: Tab goes through it in reading order, Enter chooses, and each choice is undone in the options', async ({ visitor }) => {
  for (const [button, what] of [
    ['تجاهل هذا التطبيق', 'ignore-app'],
    ['تجاهل هذا الموقع', 'ignore-site'],
    ['ذكّرني لاحقًا', 'later'],
  ] as const) {
    await open(visitor, CARD);
    const way = await tabTo(visitor, button, focused);
    expect(way, button).toEqual(ORDER.slice(0, ORDER.indexOf(button) + 1));
    await visitor.press('Enter');
    await expect.poll(() => visitor.warning()).toEqual([]);
    await expect.poll(() => choices(visitor)).toContain(what);

    await openOptions(visitor);
    const undo = await visitor.inPage(() => document.querySelector('.lines button')?.getAttribute('aria-label') ?? '', null);
    expect(undo).toMatch(/^تراجع عن /);
    await tabTo(visitor, undo, label);
    await visitor.press('Enter');
    await expect.poll(() => choices(visitor), 'only what was seen is left').toEqual(['seen']);
    await expect.poll(() => said(visitor)).toMatch(/^تراجعت عن /);
  }
});

test('dialog: the focus stays inside; Enter opens the details, leaves and goes on; Escape closes', async ({ visitor }) => {
  await visitor.visit('https://before.example/');
  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).toBe('افتح الصفحة الرسمية');
  const way = await tabTo(visitor, 'المزيد', focused);
  expect(way).toEqual(['غادر هذه الصفحة', 'المزيد']);
  await visitor.press('Enter');
  await expect.poll(() => names(visitor, 'heading')).toContain('لماذا نقول هذا؟');
  expect(await focused(visitor)).toBe('إخفاء التفاصيل');
  await visitor.press('Escape');
  await expect.poll(() => visitor.warning()).toEqual([]);

  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).not.toBe('');
  await tabTo(visitor, 'أكمل رغم ذلك', focused);
  await expect
    .poll(async () => {
      await visitor.press('Enter');
      return (await visitor.warning()).length;
    }, 'not taken for an answer right after the dialog came')
    .toBe(0);
  await expect.poll(() => choices(visitor)).toEqual(['continue']);
  expect(await visitor.address()).toBe(ALARM.url);

  await open(visitor, ALARM);
  await expect.poll(() => focused(visitor)).not.toBe('');
  await tabTo(visitor, 'غادر هذه الصفحة', focused);
  await visitor.press('Enter');
  await expect.poll(() => visitor.address()).not.toBe(ALARM.url);
});

test('choices are written to a file and come back from it', async ({ visitor }) => {
  const made = [
    { what: 'later', about: 'page:example.net/Dardesh', name: 'Dardesh', entry: '', at: 1_795_000_000_002 },
    { what: 'ignore-site', about: 'apkpure.com', name: 'apkpure.com', entry: '', at: 1_795_000_000_001 },
    { what: 'ignore-app', about: 'app:imo-gold', name: 'imo Gold', entry: '', at: 1_795_000_000_000 },
  ];
  const kept = () => visitor.inExtension(async () => (await chrome.storage.local.get('choices')).choices, null);
  await visitor.inExtension(async (choices) => chrome.storage.local.set({ choices }), made);
  await openOptions(visitor);
  // The file as the browser is handed it.
  await visitor.inPage(() => {
    const own = globalThis as unknown as { saved: Blob[] };
    own.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      own.saved.push(blob as Blob);
      return make.call(URL, blob);
    };
  }, null);
  await tabTo(visitor, 'احفظها في ملف', label);
  await visitor.press('Enter');
  const saved = () => visitor.inPage(async () => (globalThis as unknown as { saved: Blob[] }).saved[0]?.text() ?? '', null);
  await expect.poll(saved).toContain('imo Gold');
  const file = await saved();

  await visitor.inExtension(async () => chrome.storage.local.remove('choices'), null);
  await openOptions(visitor);
  await expect.poll(() => visitor.inPage(() => document.body.innerText, null)).toContain('لم تتجاهل شيئًا.');
  await visitor.inPage((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'mamoon-choices.json', { type: 'application/json' }));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  await expect.poll(kept).toEqual(made);
});
