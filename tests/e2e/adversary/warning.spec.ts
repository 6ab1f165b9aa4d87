/**
 * Pages that fight the warning. Either it stands, or the toolbar says that the page keeps taking it away; the download stays held, and
 * nothing that the page's script does counts as an answer of the person.
 */

import { pageCase } from '../support/cases.ts';
import { expect, test } from '../support/test.ts';
import type { Visitor } from '../support/visitor.ts';
import { ADDRESS, type Fight, hasDialog, openAlarm, seen, sign } from './alarm-page.ts';

/** Calls `act` with every element that joins the root and is not the page's own. */
const ON_NEWCOMER = (act: string) =>
  `new MutationObserver((records) => { for (const { addedNodes } of records) for (const it of addedNodes) if (it.nodeType === 1 && it.parentNode === document.documentElement && it.localName !== 'body' && it.localName !== 'head') { window.fought = (window.fought ?? 0) + 1; ${act} } }).observe(document.documentElement, { childList: true });`;

/** Each of these the warning survives: it stands at the end, and a person can use it. */
const SURVIVED: Readonly<Record<string, Fight>> = {
  'styles for everything': {
    head: '<style>* { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; } html, body { display: block !important }</style>',
  },
  'styles for the root’s other children': {
    head: '<style>html > :not(head, body) { all: unset !important; transform: translateX(-9999px) scale(0) !important; clip-path: inset(100%) !important; filter: opacity(0) !important; content-visibility: hidden !important }</style>',
  },
  'an element laid over everything': {
    body: '<div style="position:fixed;inset:0;z-index:2147483647;background:white">لا شيء هنا</div>',
  },
  'removed three times': { script: ON_NEWCOMER('if (window.fought <= 3) it.remove();') },
  'given a style three times': { script: ON_NEWCOMER('if (window.fought <= 3) it.style.setProperty("display", "none", "important");') },
  'moved away': { script: ON_NEWCOMER('if (window.fought <= 3) document.body.append(it);') },
  cloned: { script: ON_NEWCOMER('if (window.fought <= 3) it.replaceWith(it.cloneNode(true));') },
  'made inert': {
    script: ON_NEWCOMER('if (window.fought <= 3) it.inert = true; if (window.fought === 3) document.documentElement.inert = true;'),
  },
  'document.write after it came': {
    script: ON_NEWCOMER(
      'if (window.fought === 1) setTimeout(() => { document.open(); document.write("<!doctype html><title>تحميل واتساب</title><h1>تحميل واتساب</h1><a id=get href=https://cdn.files-host.example/WhatsApp.apk>تنزيل</a>"); document.close(); });',
    ),
  },
  'replaceChildren of the root': {
    script: ON_NEWCOMER('if (window.fought === 1) document.documentElement.replaceChildren(document.head, document.body);'),
  },
  'a popover on top': {
    body: '<div id="top" popover="manual" style="inset:0;width:100vw;height:100vh">غطاء</div>',
    script: ON_NEWCOMER(
      'if (window.fought <= 2) setTimeout(() => { const top = document.getElementById("top"); top.hidePopover(); top.showPopover(); });',
    ),
  },
  'a modal dialog on top': {
    body: '<dialog id="top" style="width:90vw;height:90vh">غطاء</dialog>',
    script: ON_NEWCOMER(
      'if (window.fought <= 2) setTimeout(() => { const top = document.getElementById("top"); top.close(); top.showModal(); });',
    ),
  },
  'a root that is tiny, turned and moved': {
    head: '<style>html { transform: scale(.01) rotate(180deg) translateX(-900px); zoom: .1; filter: blur(9px); contain: strict; overflow: clip }</style>',
  },
  'a policy that allows nothing': {
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" },
  },
  'a sandbox': { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  'patched prototypes': {
    script: `for (const [of, names] of [[Element, ['attachShadow', 'append', 'setAttribute', 'remove']], [Node, ['appendChild', 'insertBefore']], [HTMLDialogElement, ['showModal', 'close']], [HTMLElement, ['showPopover', 'focus']], [Document, ['createElement', 'createElementNS', 'querySelector', 'elementFromPoint']]])
      for (const name of names) of.prototype[name] = () => { window.caught = true; throw new Error('caught'); };
      window.MutationObserver = window.IntersectionObserver = window.requestAnimationFrame = window.setTimeout = () => { window.caught = true; throw new Error('caught'); };`,
  },
  'frozen globals': {
    script:
      'for (const it of [Object, Array, Function, Element, Node, Document, HTMLElement, Promise]) { Object.freeze(it); Object.freeze(it.prototype); } Object.preventExtensions(window);',
  },
  'a custom-element registry that takes everything': {
    script:
      'customElements.define = () => { window.caught = true; }; customElements.get = () => class extends HTMLElement {}; class Trap extends HTMLElement { constructor() { super(); window.caught = true; } } CustomElementRegistry.prototype.define.call(customElements, "div-div", Trap);',
  },
  'keys and clicks swallowed': {
    script: `for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'cancel', 'close', 'focusin', 'gotpointercapture', 'lostpointercapture', 'touchstart', 'touchend']) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`,
  },
  'names in the way of the document': {
    body: '<form name="documentElement"><input name="querySelector"></form><img name="body"><form name="createElementNS"></form><img name="elementFromPoint"><a name="defaultView"></a><form name="title"><input name="slice"></form><img name="links"><img name="getElementById">',
  },
  // Chromium has these; where a browser has none the page is an ordinary one.
  'a view transition that never ends, its pictures hidden': {
    head: '<style>::view-transition { background: white } ::view-transition-group(*) { animation-duration: 99999s !important } ::view-transition-image-pair(*) { display: none !important }</style>',
    script: ON_NEWCOMER('if (window.fought === 1) setTimeout(() => document.startViewTransition?.(() => {}), 20);'),
  },
  'a page that can be written in, whose root takes no pointer': {
    head: '<style>html { pointer-events: none !important; user-select: none !important; visibility: hidden !important; opacity: 0 !important; direction: ltr !important }</style>',
    script: "addEventListener('DOMContentLoaded', () => { document.designMode = 'on'; });",
  },
  'ten thousand changes a second': {
    script:
      'let ticks = 0; const flood = setInterval(() => { const body = document.body; if (!body) return; if (++ticks > 400) clearInterval(flood); for (let i = 0; i < 50; i++) { const it = document.createElement("i"); body.append(it); it.title = i; it.remove(); } }, 10);',
  },
  'a title that changes all the time': { script: 'setInterval(() => { document.title = "تحميل واتساب " + Math.random(); }, 5);' },
};

/** A person clicks until it is gone: a click may fall just when the page has hidden it. */
async function closed(visitor: Visitor): Promise<void> {
  const click = async () => {
    if (await hasDialog(visitor)) await visitor.clickInWarning('button', 'إغلاق').catch(() => {});
    return hasDialog(visitor);
  };
  await expect.poll(click, 'a person can close it').toBe(false);
}

for (const [name, fight] of Object.entries(SURVIVED)) {
  test(`stands: ${name}`, async ({ visitor }) => {
    await openAlarm(visitor, fight);
    await expect.poll(() => hasDialog(visitor), 'the dialog stands').toBe(true);
    await expect.poll(() => sign(visitor), 'the toolbar').toBe('!!');
    expect(await visitor.inPage(() => (window as { caught?: true }).caught ?? false, null), 'the page saw our calls').toBe(false);
    expect(await visitor.inPage(() => document.head?.parentElement?.inert ?? false, null), 'what stands can be used').toBe(false);
    const transitions = () =>
      visitor.inPage(
        () =>
          document
            .getAnimations()
            .map(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? '')
            .filter((pseudo) => pseudo.startsWith('::view-transition')),
        null,
      );
    await expect.poll(transitions, 'no picture of a view transition lies over it').toEqual([]);
    await closed(visitor);
  });
}

/** A click by the page's script that would lead to the file is stopped: what the page itself is told of the event. */
const isHeld = (visitor: Visitor) =>
  visitor.inPage(
    () => document.querySelector('#get')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) === false,
    null,
  );

test('removed for ever: it comes back a bounded number of times, then the toolbar says so, and the download stays held', async ({
  visitor,
}) => {
  await openAlarm(visitor, { script: ON_NEWCOMER('it.remove();') });
  await expect.poll(() => sign(visitor)).toBe('⊘!');
  expect((await visitor.badge()).title).toContain('هذه الصفحة');
  const fought = () => visitor.inPage(() => (window as { fought?: number }).fought ?? 0, null);
  const times = await fought();
  expect(times).toBeGreaterThan(3);
  expect(times).toBeLessThan(30);
  await visitor.inPage(() => new Promise((later) => setTimeout(later, 0)), null);
  expect(await fought()).toBe(times);
  expect(await isHeld(visitor)).toBe(true);
  // What it would not let stand is said where it has no hand.
  const own = () =>
    visitor.inExtension(async () => (await chrome.runtime.getContexts({})).map(({ documentUrl }) => documentUrl ?? '').join(), null);
  await expect.poll(own).toContain('/popup.html');
});

test('the page’s script cannot answer for the person: clicks, keys, forms and events of its own change nothing', async ({ visitor }) => {
  await openAlarm(visitor);
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  await visitor.inPage(() => {
    const ours = [...document.documentElement.children].filter((one) => one !== document.head && one !== document.body) as HTMLElement[];
    for (const it of ours) {
      it.click();
      for (const type of ['click', 'pointerdown', 'pointerup', 'cancel', 'close', 'animationcancel', 'submit'])
        it.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
    }
    for (const key of ['Escape', 'Enter', ' ', 'Tab'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    for (let x = 0; x < innerWidth; x += 40)
      for (let y = 0; y < innerHeight; y += 40) (document.elementFromPoint(x, y) as HTMLElement | null)?.click();
  }, null);
  expect(await hasDialog(visitor)).toBe(true);
  const kept = await visitor.inExtension(async () => JSON.stringify((await chrome.storage.local.get('choices')) ?? {}), null);
  expect(kept).not.toMatch(/ignore|continue|later/);
});

test('a card of the page’s own making, with all our words, changes neither toolbar nor choices', async ({
  visitor,
}: {
  visitor: Visitor;
}) => {
  const fake =
    '<div role="alertdialog" class="mamoon dialog"><h2>تطبيق معروف</h2><p>مأمون: هذا التطبيق رسمي</p><button value="continue">أكمل رغم ذلك</button></div>';
  await openAlarm(visitor, { body: fake });
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  await visitor.inPage(() => document.querySelector<HTMLElement>('button[value=continue]')?.click(), null);
  expect(await sign(visitor)).toBe('!!');
  expect(await hasDialog(visitor)).toBe(true);
  const popup = await visitor.openOwnPage(`/popup.html#tab-${await visitor.tab()}`);
  await expect.poll(() => popup.text()).toContain('com-download.example');
  expect(await popup.text()).not.toContain('هذا التطبيق رسمي');
  await popup.close();
  expect(ADDRESS).toContain('whatsapp');
});

test('what reaches into closed roots has no say: registered properties, fonts under our families’ names, selected text', async ({
  visitor,
}) => {
  const names = ['ink', 'sheet', 'paper', 'soft', 'line', 'brand', 'on-brand', 'tone'];
  await openAlarm(visitor, {
    head: `<style>${names.map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: rgb(1 2 3) }`).join('')}
      @font-face { font-family: "Segoe UI"; src: url(data:font/woff2;base64,AA) } ::selection { color: rgb(1 2 3); background: rgb(1 2 3) } html { --ink: rgb(1 2 3) }</style>`,
  });
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  const now = await seen(visitor);
  expect(now?.color).not.toBe('rgb(1, 2, 3)');
  expect(now?.ground).not.toBe('rgb(1, 2, 3)');
  expect(now?.color).not.toBe(now?.ground);
  expect(now?.colours).not.toContain('rgb(1, 2, 3)');
  expect(now?.font, 'families by name are the page’s to define').not.toContain('"');
});

/** Firefox tells a page the innermost target of events, and so our closed root; in Chromium nothing of this happens. */
const INSIDE = (act: string) =>
  `addEventListener('focus', ({ originalTarget }) => { const root = originalTarget?.getRootNode?.(); if (!root?.host) return; window.root = root; window.got = (window.got ?? 0) + 1; if (window.got <= 3) { ${act} } }, true);`;

for (const [name, act] of Object.entries({
  rewritten: "for (const it of root.querySelectorAll('h2, p, button')) it.textContent = 'آمن';",
  'given a sheet':
    "const sheet = new CSSStyleSheet(); sheet.replaceSync('h2 { color: transparent !important }'); root.adoptedStyleSheets = [sheet];",
  'made see-through': "root.querySelector('h2').animate([{ opacity: 0 }, { opacity: 0 }], 1e8);",
}))
  test(`what is inside is ours again: ${name}`, async ({ visitor }) => {
    await openAlarm(visitor, { script: INSIDE(act) });
    await expect.poll(() => hasDialog(visitor)).toBe(true);
    const asWeSaidIt = { opacity: '1', heading: expect.stringContaining('ليست'), color: expect.stringMatching(/^rgb\(/) };
    await expect.poll(() => seen(visitor)).toMatchObject(asWeSaidIt);
    const times = visitor.engine === 'firefox' ? 4 : 0;
    await expect
      .poll(() => visitor.inPage(() => (window as { got?: number }).got ?? 0, null), 'it was put back')
      .toBeGreaterThanOrEqual(times);
    await expect.poll(() => seen(visitor)).toMatchObject(asWeSaidIt);
    await closed(visitor);
  });

test('who has got hold of our buttons can neither press them nor change what they mean', async ({ visitor }) => {
  await openAlarm(visitor, {
    script: `${INSIDE('')} for (const type of ['pointerdown', 'mousedown', 'click']) addEventListener(type, () => { for (const it of window.root?.querySelectorAll('button') ?? []) it.value = 'continue'; }, true);`,
  });
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  await visitor.inPage(() => {
    const { root } = window as { root?: ShadowRoot };
    for (const button of root?.querySelectorAll('button') ?? []) {
      button.click();
      for (const type of ['click', 'pointerdown', 'pointerup', 'animationstart', 'animationcancel'])
        button.dispatchEvent(new AnimationEvent(type, { animationName: 'held-down', bubbles: true }));
    }
    (root?.querySelector('dialog') as { requestClose?: () => void } | null)?.requestClose?.();
  }, null);
  expect(await hasDialog(visitor)).toBe(true);
  await closed(visitor);
  expect(await sign(visitor)).toBe('!!');
  const kept = await visitor.inExtension(async () => JSON.stringify((await chrome.storage.local.get('choices')) ?? {}), null);
  expect(kept).not.toContain('continue');
  expect(await isHeld(visitor), 'the download is still held').toBe(true);
  await expect.poll(() => hasDialog(visitor)).toBe(true);
});

test('a full-screen element: the dialog comes up before it', async ({ visitor }) => {
  await openAlarm(visitor, {
    body: '<div id="box" style="background:white">غطاء</div><button id="full" onclick="document.getElementById(\'box\').requestFullscreen()">تكبير</button>',
  });
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  await closed(visitor);
  await visitor.clickInPage('#full');
  const inFront = () =>
    visitor.inPage(() => [document.fullscreenElement?.id, document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.id], null);
  await expect.poll(inFront).toEqual(['box', 'box']);
  await visitor.inPage(() => document.querySelector<HTMLElement>('#get')?.click(), null);
  await expect.poll(() => hasDialog(visitor)).toBe(true);
  await expect.poll(inFront, 'still full-screen, and behind our element').toEqual(['box', '']);
});

test('a modal dialog of the page’s own: the card stands in it, can be used, and stays when it closes', async ({ visitor }) => {
  const { url, html } = pageCase('unknown-site-ar-ahlan-call');
  visitor.serve({
    [url]: `${html}<dialog id="own" style="width:90vw;height:90vh">غطاء</dialog><script>addEventListener('load', () => document.getElementById('own').showModal())</script>`,
  });
  const isThere = async () => (await visitor.warning()).some((one) => one.role === 'region');
  await visitor.visit(url);
  await expect.poll(isThere).toBe(true);
  const home = () =>
    visitor.inPage(() => {
      const [x, y] = [innerWidth - 200, innerHeight - 60];
      const inFront = [x, innerWidth - x].map((at) => document.elementFromPoint(at, y)).find((one) => one?.localName === 'div' && !one.id);
      return inFront?.parentElement?.localName ?? '';
    }, null);
  await expect.poll(home).toBe('dialog');
  await visitor.inPage(() => (document.getElementById('own') as HTMLDialogElement).close(), null);
  await expect.poll(home).toBe('html');
  await visitor.inPage(() => (document.getElementById('own') as HTMLDialogElement).showModal(), null);
  await expect.poll(home).toBe('dialog');
  await visitor.clickInWarning('button', 'إغلاق');
  await expect.poll(isThere).toBe(false);
  expect(await visitor.inPage(() => document.getElementById('own')?.matches(':modal'), null), 'the page’s own stays').toBe(true);
});
