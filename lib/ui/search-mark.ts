/** The small mark beside a search result: a word in a closed root, out of reach of the page's styles. */
import { LANGUAGES, type Language } from '../text/text.ts';

const STYLE = `:host{all:initial;display:inline-block;margin-inline:6px;vertical-align:middle}
bdi{display:inline-flex;gap:4px;align-items:center;font:600 12px/18px system-ui,"Segoe UI","Noto Sans Arabic",Tahoma,sans-serif;padding:0 7px;border:1px solid;border-radius:9px;background:Canvas}
.quiet{color:#3d5a80}.alarm{color:#b3261e}
@media (prefers-color-scheme:dark){.quiet{color:#a9c4e6}.alarm{color:#ff8a80}}
@media (forced-colors:active){.quiet,.alarm{color:CanvasText}}`;

/** Puts the mark after the result's title and returns it. */
export function putMark(
  link: Element,
  mark: { readonly level: 'quiet' | 'alarm'; readonly text: string; readonly by: string },
  language: Language,
): Element {
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const word = document.createElement('bdi');
  word.className = mark.level;
  word.lang = language;
  word.dir = LANGUAGES[language].dir;
  // Who speaks: our own sign, drawn here, and our name, which begins the words.
  word.title = mark.by;
  word.append(ownSign(), mark.text);
  root.append(style, word);
  const title = link.querySelector('h2, h3');
  if (title) title.append(host);
  else link.after(host);
  return host;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The product's mark in small; the words beside it name it. */
function ownSign(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 128 128', width: '14', height: '14', 'aria-hidden': 'true' }))
    svg.setAttribute(name, value);
  const bubble = document.createElementNS(SVG, 'path');
  bubble.setAttribute(
    'd',
    'M64 5c34 0 60 25 60 57s-26 57-60 57c-8 0-16-1-23-4-8 6-19 9-31 9-4 0-6-4-4-7 6-7 9-14 10-22C9 85 4 74 4 62 4 30 30 5 64 5Z',
  );
  bubble.setAttribute('fill', '#1f4674');
  const meem = document.createElementNS(SVG, 'path');
  meem.setAttribute('d', 'M42 48C50 17 95 18 98 76C81 69 47 67 47 89C47 95 48 102 50 110');
  for (const [name, value] of Object.entries({ fill: 'none', stroke: '#ffe6b5', 'stroke-width': '17' })) meem.setAttribute(name, value);
  svg.append(bubble, meem);
  return svg;
}
