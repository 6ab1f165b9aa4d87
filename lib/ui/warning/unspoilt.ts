/**
 * Tells whether our own surface still looks as it was drawn. Firefox tells a page the innermost target of events and selections, closed
 * root or not, so there a page can get hold of what is inside; what it changes without touching the tree (rules, sheets, animations)
 * shows in computed styles only.
 */

/** What makes words readable; nothing in here changes with the size of the window. */
const LOOKS = [
  'display',
  'visibility',
  'color',
  'backgroundColor',
  'backgroundImage',
  'fontFamily',
  'fontSize',
  'textIndent',
  'letterSpacing',
  'textTransform',
  'transform',
  'rotate',
  'scale',
  'filter',
  'clipPath',
  'maskImage',
  'mixBlendMode',
  'pointerEvents',
  'webkitTextFillColor',
  'webkitTextSecurity',
] as const;
/** A card that has just come slides in. Milliseconds. */
const SLIDING = 600;

/** The looks of the layer and of what it says first, to be compared with later ones. */
export function looksOf(layer: HTMLElement): string {
  const parts: string[] = [];
  for (const element of [layer, ...layer.querySelectorAll('h2, #lead')]) {
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    for (const name of LOOKS) parts.push(style[name] ?? '');
    for (const pseudo of ['::before', '::after']) parts.push(getComputedStyle(element, pseudo).content);
  }
  return parts.join();
}

/** Nothing of it is see-through or pushed aside once it has come to rest. */
export function isAtRest(layer: HTMLElement, shownAt: number): boolean {
  if (performance.now() - shownAt < SLIDING) return true;
  for (const element of [layer, ...layer.querySelectorAll('h2, #lead')]) {
    const { opacity, translate } = getComputedStyle(element);
    if (opacity !== '1' || (translate !== 'none' && translate !== '0px')) return false;
  }
  return true;
}

/** A change inside that is not our own and that a person could see: not details that they opened, nor values that are read once only. */
export const isForeign = ({ type, attributeName, target }: MutationRecord): boolean =>
  type !== 'attributes' || (attributeName !== 'value' && !(attributeName === 'open' && target.nodeName === 'DETAILS'));
