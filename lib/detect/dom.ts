/**
 * Reads nodes of a page that may fight back: a form whose inputs are called `firstChild` or `getAttribute` cannot shadow these
 * readers, because they go through the prototypes of our own world. Parsers without such prototypes are read directly.
 */

type Reader<T> = (node: Node) => T;

const nodePrototype = globalThis.Node?.prototype;
const elementPrototype = globalThis.Element?.prototype;
const documentPrototype = globalThis.Document?.prototype;

function reader<T>(prototype: object | undefined, name: string): Reader<T> {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as unknown as Record<string, T>)[name] as T;
}

export const firstChildOf = reader<Node | null>(nodePrototype, 'firstChild');
export const nextSiblingOf = reader<Node | null>(nodePrototype, 'nextSibling');
export const parentOf = reader<Node | null>(nodePrototype, 'parentNode');
export const typeOf = reader<number>(nodePrototype, 'nodeType');
/** Lower-case tag name, whatever the document's case. */
export const nameOf = reader<string>(elementPrototype, 'localName');
export const dataOf = reader<string | null>(nodePrototype, 'nodeValue');
/** All text inside, scripts included: one native call, for short labels only. */
export const contentOf = reader<string | null>(nodePrototype, 'textContent');
export const bodyOf = reader<HTMLElement | null>(documentPrototype, 'body');
export const rootOf = reader<HTMLElement | null>(documentPrototype, 'documentElement');

/** The elements directly inside. */
export const childrenOf = reader<HTMLCollection>(elementPrototype, 'children');

/** The element's open shadow root, null where it has none. */
export const openRootOf = reader<Node | null>(elementPrototype, 'shadowRoot');

const framePrototypes = [
  globalThis.HTMLIFrameElement?.prototype,
  globalThis.HTMLObjectElement?.prototype,
  globalThis.HTMLFrameElement?.prototype,
];
const documentReaders = new Map(
  ['iframe', 'object', 'frame'].map((name, at) => [name, reader<Document | null>(framePrototypes[at], 'contentDocument')] as const),
);

/** The document that a frame shows, null for one of another origin and for what is no frame. */
export function documentIn(frame: Element): Document | null {
  try {
    return documentReaders.get(nameOf(frame))?.(frame) ?? null;
  } catch {
    return null;
  }
}

const lengthOf = reader<number>(globalThis.CharacterData?.prototype, 'length');

/** All text directly inside, '' where it is longer than `longest`: found out without copying it, which for 50 MB takes seconds. */
export function contentUpTo(element: Element, longest: number): string {
  let length = 0;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (typeOf(node) === 3) length += lengthOf(node);
    if (length > longest) return '';
  }
  return length > 0 ? (contentOf(element) ?? '') : '';
}

const getAttribute = elementPrototype?.getAttribute;

/** The attribute's value cut to `longest` characters, '' where there is none. */
export function attribute(element: Element, name: string, longest = 2_048): string {
  const value = (getAttribute ? getAttribute.call(element, name) : element.getAttribute(name)) ?? '';
  return value.length > longest ? value.slice(0, longest) : value;
}

const hasAttribute = elementPrototype?.hasAttribute;

export const has = (element: Element, name: string): boolean =>
  hasAttribute ? hasAttribute.call(element, name) : element.hasAttribute(name);

const inDocument = documentPrototype?.querySelectorAll;
const inElement = elementPrototype?.querySelectorAll;

/** Elements that match, at most `most` of them; none for a selector the parser does not know. */
export function select(root: ParentNode & Node, selector: string, most: number): Element[] {
  const found: Element[] = [];
  try {
    const query = typeOf(root) === 9 ? inDocument : typeOf(root) === 11 ? undefined : inElement;
    for (const element of query ? query.call(root, selector) : root.querySelectorAll(selector)) {
      if (found.length >= most) break;
      found.push(element);
    }
  } catch {
    return found;
  }
  return found;
}

const matches = elementPrototype?.matches;

/** Asks elements under the roots that it is told of whether they match. A browser is asked for each one, so that only visited elements cost; other parsers once for all. */
export function matcher(selector: string): { knows(root: ParentNode & Node): void; (element: Element): boolean } {
  if (matches) return Object.assign((element: Element) => matches.call(element, selector), { knows: () => {} });
  const found = new Set<Node>();
  const knows = (root: ParentNode & Node) => {
    for (const element of select(root, selector, Number.POSITIVE_INFINITY)) found.add(element);
  };
  return Object.assign((element: Element) => found.has(element), { knows });
}

const byTagName = elementPrototype?.getElementsByTagName;

/** The first elements of this name under `root`, `most` at most, without searching further than those; none under null. */
export function firstNamed(root: Element | null, name: string, most: number): Element[] {
  if (!root) return [];
  const all = byTagName ? byTagName.call(root, name) : name === '*' ? select(root, name, most) : root.getElementsByTagName(name);
  const found: Element[] = [];
  for (let at = 0; at < most; at++) {
    const element = all[at];
    if (!element) break;
    found.push(element);
  }
  return found;
}

/** true where more than `most` elements lie under `root`, as the browser counts them. */
export function isLargerThan(root: Element, most: number): boolean {
  return byTagName ? Boolean(byTagName.call(root, '*')[most]) : select(root, '*', most + 1).length > most;
}

/** true where more than `most` nodes lie inside an element: costs no more than that many steps, however many there are. */
export function holdsMoreThan(root: Node, most: number): boolean {
  let node: Node | null = firstChildOf(root);
  for (let held = 0; node; held++) {
    if (held >= most) return true;
    const child: Node | null = firstChildOf(node);
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== root ? nextSiblingOf(node) : null;
  }
  return false;
}

/** Steps that reading one element's text may take. */
const MOST_STEPS = 400;
/** Elements whose content is not text of the page. */
export const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'head']);

/** Ordinary white space folded to single spaces and trimmed; no-break spaces and invisible characters stay, for they tell copies. */
export function folded(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

/** The text inside an element without scripts and styles, white space folded, cut at `longest` characters. Never recurses. */
export function textOf(root: Node, longest: number): string {
  let text = '';
  let steps = 0;
  let node: Node | null = firstChildOf(root);
  while (node && text.length < longest * 2 && steps++ < MOST_STEPS) {
    const type = typeOf(node);
    if (type === 3) text += dataOf(node)?.slice(0, longest * 2) ?? '';
    else if (type === 1) text += ' ';
    const child: Node | null = type === 1 && !UNSEEN.has(nameOf(node as Element)) ? firstChildOf(node) : null;
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== root ? nextSiblingOf(node) : null;
  }
  return folded(text).slice(0, longest);
}
