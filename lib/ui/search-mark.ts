/** The small mark beside a search result: a word in a closed root, out of reach of the page's styles. */
import { LANGUAGES, type Language } from '../text/text.ts';

const STYLE = `:host{all:initial;display:inline-block;margin-inline:6px;vertical-align:middle}
bdi{display:inline-block;font:600 12px/18px system-ui,"Segoe UI","Noto Sans Arabic",Tahoma,sans-serif;padding:0 7px;border:1px solid;border-radius:9px;background:Canvas}
.quiet{color:#3d5a80}.alarm{color:#b3261e}
@media (prefers-color-scheme:dark){.quiet{color:#a9c4e6}.alarm{color:#ff8a80}}
@media (forced-colors:active){.quiet,.alarm{color:CanvasText}}`;

/** Puts the mark after the result's title. Called again for the same link it does nothing. */
export function putMark(
  link: Element,
  mark: { readonly level: 'quiet' | 'alarm'; readonly text: string },
  language: Language,
  marked: WeakSet<Element>,
): void {
  if (marked.has(link)) return;
  marked.add(link);
  const host = document.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const word = document.createElement('bdi');
  word.className = mark.level;
  word.lang = language;
  word.dir = LANGUAGES[language].dir;
  word.textContent = mark.text;
  root.append(style, word);
  const title = link.querySelector('h2, h3');
  if (title) title.append(host);
  else link.after(host);
}
