/**
 * What a page's own styles say about being seen: inline ones that hide, sheets that show what an attribute hides, and text that only a
 * sheet draws. Reads the sheets that stand in the document; a browser is asked for the rest.
 */
import { attribute, contentUpTo, firstNamed, folded, select } from './dom.ts';

/** Characters of one sheet, and rules of all, that are read. */
const LONGEST_SHEET = 60_000;
const MOST_SHEETS = 20;
const MOST_RULES = 400;
const MOST_DRAWN = 40;

/** Strings and addresses in a style, which may hold what looks like a declaration. */
const QUOTED = /"[^"]*"|'[^']*'|url\([^)]*\)/gi;

/** true where an inline style hides: `display: none`, `visibility:hidden`; not `--x:display:none`, `background:url('a;display:none')`. The last word counts. */
export function hidesInline(style: string): boolean {
  let hidden = false;
  for (const part of style.replace(QUOTED, '').split(';')) {
    const [name = '', value = ''] = part.split(':', 2).map((one) => one.trim().toLowerCase());
    if (name === 'display' && value) hidden = value.startsWith('none');
    else if (name === 'visibility' && /^(?:hidden|collapse)/.test(value)) hidden = true;
  }
  return hidden;
}

export interface Sheets {
  /** true where a sheet shows this element although its markup hides it. */
  shows(element: Element): boolean;
  /** Text that sheets draw in front of or behind elements' own. */
  readonly drawn: ReadonlyMap<Element, string>;
}

/** The sheets that stand under `root`. A page without any gives sheets that show and draw nothing. */
export function sheetsOf(root: Element): Sheets {
  const showing: string[] = [];
  const drawn = new Map<Element, string>();
  let rules = 0;
  for (const sheet of firstNamed(root, 'style', MOST_SHEETS)) {
    for (const [, selectors = '', body = ''] of contentUpTo(sheet, LONGEST_SHEET).matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)) {
      if (rules++ >= MOST_RULES) break;
      const selector = selectors.replace(/\/\*.*?\*\//gs, '').trim();
      if (/(?:^|[;\s])(?:display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible)/i.test(body)) showing.push(selector);
      if (/::?(?:before|after)/i.test(selector) && /content\s*:/i.test(body)) draw(root, selector, body, drawn);
    }
  }
  return { shows: (element) => showing.some((selector) => isMatch(root, element, selector)), drawn };
}

function draw(root: Element, selector: string, body: string, drawn: Map<Element, string>): void {
  const text = [...body.matchAll(/content\s*:\s*((?:"[^"]*"|'[^']*'|\s)+)/gi)]
    .map(([, quoted = '']) => quoted.replace(/["']/g, ' '))
    .join(' ');
  if (!/\p{L}{2}/u.test(text)) return;
  for (const element of select(root, selector.replace(/::?(?:before|after)/gi, ''), MOST_DRAWN)) {
    if (drawn.size >= MOST_DRAWN) return;
    drawn.set(element, folded(`${drawn.get(element) ?? ''} ${text}`));
  }
}

/** A selector with what only sheets know taken out of it matches nothing. */
function isMatch(root: Element, element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return select(root, selector, 200).includes(element);
  }
}

/** A frame that its own markup makes small: an advert, a counter, a player. Numbers are pixels. */
export function isSmallByMarkup(frame: Element): boolean {
  const style = attribute(frame, 'style', 400);
  const size = (name: 'width' | 'height') =>
    Number.parseFloat(
      new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'i').exec(style)?.[1] ??
        /^\d+(?:px)?$/.exec(attribute(frame, name, 10).trim())?.[0] ??
        'NaN',
    );
  const [width, height] = [size('width'), size('height')];
  return hidesInline(style) || (width <= 420 && height <= 620) || width <= 160 || height <= 120;
}
