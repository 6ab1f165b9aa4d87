/** What pages do to be rid of a notice, to cover it, or to have a person press what they do not see. */
import type { Fight } from './alarm-page.ts';

/** Calls `act` with every element that joins the root and is not the page's own. */
const ON_NEWCOMER = (act: string) =>
  `new MutationObserver((records) => { for (const { addedNodes } of records) for (const it of addedNodes) if (it.nodeType === 1 && it.parentNode === document.documentElement && it.localName !== 'body' && it.localName !== 'head') { window.fought = (window.fought ?? 0) + 1; ${act} } }).observe(document.documentElement, { childList: true });`;
/** Runs after the page stands, and again and again. */
const SOON = (act: string, ms = 700) => `addEventListener('load', () => setTimeout(() => { ${act} }, ${ms}));`;
const OFTEN = (act: string, ms = 60) => `addEventListener('load', () => setInterval(() => { try { ${act} } catch {} }, ${ms}));`;
const COVER = (more = '') =>
  `<div id="top" popover="manual" style="inset:0;width:100vw;height:100vh;max-width:none;max-height:none;border:0;margin:0;background:white;${more}">أثبت أنك لست روبوتًا</div>`;
const RAISE = "const top = document.getElementById('top'); if (top.matches(':popover-open')) top.hidePopover(); top.showPopover();";
const DIALOG = '<dialog id="top" style="width:100vw;height:100vh;max-width:none;max-height:none;border:0;background:white">غطاء</dialog>';

/** By what the page is after. */
export const ATTACKS: Readonly<Record<string, Readonly<Record<string, Fight>>>> = {
  'cover it': {
    'a popover once': { body: COVER(), script: SOON(RAISE) },
    'a popover that takes no pointer': { body: COVER('pointer-events:none'), script: SOON(RAISE) },
    'a popover shown again all the time': { body: COVER(), script: OFTEN(RAISE) },
    'a popover of a closed root': {
      script: SOON(
        `const host = document.createElement('div'); document.body.append(host); const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(COVER())}; root.getElementById('top').showPopover();`,
      ),
    },
    'a popover of a closed root that takes no pointer, and a hint that lies elsewhere': {
      body: '<div id="hint" popover="manual" style="inset:auto auto 0 0">تلميح</div>',
      script: SOON(
        `document.getElementById('hint').showPopover(); const host = document.createElement('div'); document.body.append(host); const root = host.attachShadow({ mode: 'closed' }); root.innerHTML = ${JSON.stringify(COVER('pointer-events:none'))}; root.getElementById('top').showPopover();`,
      ),
    },
    'a popover with a hole in it': {
      body: COVER('clip-path:polygon(0 0,100% 0,100% 100%,60% 100%,60% 90%,40% 90%,40% 100%,0 100%)'),
      script: SOON(RAISE),
    },
    'a modal dialog': { body: DIALOG, script: SOON("document.getElementById('top').showModal();") },
    'a modal dialog shown again all the time': {
      body: DIALOG,
      script: OFTEN("const top = document.getElementById('top'); top.close(); top.showModal();", 120),
    },
    'an element laid over everything': { body: '<div style="position:fixed;inset:0;z-index:2147483647;background:white">غطاء</div>' },
    'a view transition that never ends, its pictures hidden': {
      head: '<style>::view-transition { background: white } ::view-transition-group(*) { animation-duration: 99999s !important } ::view-transition-image-pair(*) { display: none !important }</style>',
      script: SOON('document.startViewTransition?.(() => {});'),
    },
    'a frame over everything': {
      body: '<iframe srcdoc="غطاء" style="position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647"></iframe>',
    },
  },
  'remove it': {
    'removed once': { script: ON_NEWCOMER('if (window.fought === 1) it.remove();') },
    'removed for ever': { script: ON_NEWCOMER('it.remove();') },
    'moved away': { script: ON_NEWCOMER('document.body.append(it);') },
    cloned: { script: ON_NEWCOMER('if (window.fought <= 3) it.replaceWith(it.cloneNode(true));') },
    'the root emptied': { script: OFTEN('document.documentElement.replaceChildren(document.head, document.body);', 300) },
    'document.write': {
      script: SOON('document.open(); document.write("<!doctype html><title>x</title><p>أُعيدت كتابتها</p>"); document.close();'),
    },
    'innerHTML of the root': { script: SOON('document.documentElement.innerHTML = "<head></head><body><p>جديد</p></body>";') },
  },
  'hide it': {
    'styles for everything': {
      head: '<style>* { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; } html, body { display: block !important }</style>',
    },
    'styles for the root’s other children': {
      head: '<style>html > :not(head, body) { all: unset !important; transform: translateX(-9999px) scale(0) !important; clip-path: inset(100%) !important; filter: opacity(0) !important; content-visibility: hidden !important }</style>',
    },
    'given a style': { script: ON_NEWCOMER("it.style.setProperty('display', 'none', 'important');") },
    'made inert': { script: ON_NEWCOMER('it.inert = true; document.documentElement.inert = true;') },
    'made inert again and again': { script: OFTEN('document.documentElement.inert = true;', 200) },
    'hidden by attribute': { script: ON_NEWCOMER("it.hidden = true; it.setAttribute('popover', 'auto');") },
    'a root that is tiny, turned and moved': {
      head: '<style>html { transform: scale(.01) rotate(180deg) translateX(-900px); zoom: .1; filter: blur(9px); contain: strict; overflow: clip }</style>',
    },
    'a root that is see-through': { head: '<style>html { opacity: 0 !important; visibility: hidden !important }</style>' },
    'a root that is not drawn': { script: SOON("document.documentElement.style.display = 'none';") },
    'registered properties and fonts': {
      head: `<style>${['ink', 'sheet', 'paper', 'soft', 'line', 'brand', 'tone'].map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: rgb(255 255 255) }`).join('')} @font-face { font-family: "Segoe UI"; src: url(data:font/woff2;base64,AA) } ::selection { color: white; background: white }</style>`,
    },
  },
  'take its tools': {
    'patched prototypes': {
      script:
        "for (const [of, names] of [[Element, ['attachShadow', 'append', 'remove']], [Node, ['appendChild']], [HTMLElement, ['showPopover', 'hidePopover']], [Document, ['createElement', 'createElementNS', 'elementFromPoint', 'open']]]) for (const name of names) of.prototype[name] = () => { throw new Error('caught'); };",
    },
    'frozen globals': {
      script:
        'for (const it of [Object, Array, Function, Element, Node, Document, Promise]) { Object.freeze(it); Object.freeze(it.prototype); }',
    },
    'keys and clicks swallowed': {
      script:
        "for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'pointerup', 'mousedown', 'mouseup']) addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);",
    },
    'names in the way of the document': {
      body: '<form name="documentElement"><input name="querySelector"></form><img name="createElementNS"><img name="elementFromPoint"><img name="visibilityState"><img name="hasFocus">',
    },
    'a page that can be written in': { script: "addEventListener('DOMContentLoaded', () => { document.designMode = 'on'; });" },
  },
  'answer for the person': {
    'clicks of its own on all that is there': {
      script: OFTEN(
        "for (const it of [...document.documentElement.children]) { it.click?.(); for (const type of ['click', 'pointerdown', 'pointerup']) it.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true })); } for (let x = 0; x < innerWidth; x += 90) for (let y = 0; y < innerHeight; y += 90) document.elementFromPoint(x, y)?.click?.();",
        300,
      ),
    },
    'keys of its own': {
      script: OFTEN(
        "for (const key of ['Escape', 'Enter', ' ', 'Tab']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));",
        200,
      ),
    },
    'a notice of its own with all our words': {
      body: '<div role="alertdialog" class="mamoon card"><h2>تطبيق معروف</h2><button value="go-on">أكمل رغم ذلك</button><button value="ignore-app">تجاهل هذا التطبيق</button></div>',
      script: OFTEN("for (const it of document.querySelectorAll('.mamoon button')) it.click();", 200),
    },
  },
  'race and navigate': {
    'takes it back with another address and title': {
      script: ON_NEWCOMER("history.replaceState({}, '', '/?q=1'); document.title = 'Just a moment...';"),
    },
    'takes it back a moment after it stands': {
      script: SOON("history.replaceState({}, '', '/?p=12'); document.title = 'Just a moment...';", 300),
    },
    'a flood of addresses': { script: SOON("for (let i = 0; i < 200; i++) history.pushState({}, '', '/?' + i);", 100) },
    'asks «leave?»': { script: "addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });" },
    'moves on as it is left': { script: "addEventListener('pagehide', () => { location.href = '/again'; });" },
    'the navigation of the page prevented': {
      script: "window.navigation?.addEventListener('navigate', (event) => { if (event.cancelable) event.preventDefault(); });",
    },
    'goes back and forth in its history': {
      script: SOON("history.pushState({}, '', '/a'); history.pushState({}, '', '/b'); history.back();", 200),
    },
    'ten thousand changes': {
      script:
        'let ticks = 0; const flood = setInterval(() => { const body = document.body; if (!body) return; if (++ticks > 200) clearInterval(flood); for (let i = 0; i < 50; i++) { const it = document.createElement("i"); body.append(it); it.title = i; it.remove(); } }, 10);',
    },
  },
};
