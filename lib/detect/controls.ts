/**
 * Reads one control: where it leads, or what it promises. Whatever number of weak ones a page has, there is room for the strong: an offer is
 * kept by what it is, not by where in the document it comes.
 */
import { attribute, contentOf, firstChildOf, folded, has, holdsMoreThan, nameOf, parentOf, select, textOf, typeOf } from './dom.ts';
import { LIMITS, type Offer } from './evidence.ts';
import { addressesIn, mayBeTarget, saysDownload, saysOnward, type Target, targetOf, together } from './targets.ts';

/** Longest content of a control that can be a label, and the most nodes in one. */
const LONGEST_LABEL = 400;
const MOST_IN_LABEL = 120;
/** Characters; a label that is read as one has no more. */
const LABEL = 80;
/** What is no control by its name has no more around its words. */
const MOST_IN_LEAF = 4;
const LEAF_WORDS = 4;

export const SCRIPTED = [
  'onclick',
  'data-href',
  'data-url',
  'data-link',
  'data-download',
  'data-file',
  'data-apk',
  'data-download-url',
] as const;
/** Elements that are made into buttons by a listener, which nobody can ask for. */
const LEAVES = new Set(['div', 'span', 'li', 'td', 'b', 'strong', 'label', 'p', 'i', 'em', 'img']);

export interface Controls {
  readonly base: string;
  readonly offers: Map<Offer['kind'] | 'furniture', Offer[]>;
  /** All of them, in the order in which the page has them. */
  readonly all: Offer[];
  readonly seen: Set<string>;
  cut: boolean;
}

/** Most offers of each kind that are kept while reading: more than all that cross, so that the strongest can be chosen. */
const ROOM = { file: 60, scheme: 12, 'file-host': 30, script: 30, install: 4, store: 40, page: 24, step: 8, furniture: 20 } as const;
const STRENGTH = ['install', 'file', 'scheme', 'file-host', 'script', 'store', 'page', 'step', 'furniture'] as const;

export const newControls = (base: string): Controls => ({ base, offers: new Map(), all: [], seen: new Set(), cut: false });

/** The strongest offers, at most `LIMITS.offers`, in the order in which the page has them. */
export function offersOf({ offers, all }: Controls): Offer[] {
  const strongest = STRENGTH.flatMap((kind) => offers.get(kind) ?? []).slice(0, LIMITS.offers);
  const kept = new Set(strongest);
  return all.filter((offer) => kept.has(offer));
}

export const isScripted = (element: Element, name: string): boolean =>
  name === 'option' || attribute(element, 'role', 20) === 'button' || SCRIPTED.some((one) => has(element, one));

/** Attributes that hold where a control leads: links and shapes, forms, and custom elements that act as links. */
function hrefOf(element: Element, name: string): string {
  if (name === 'a' || name === 'area' || name.includes('-')) return attribute(element, 'href');
  if (name === 'form') return attribute(element, 'action');
  return name === 'option' ? attribute(element, 'value') : '';
}

const NAMED = new Set(['a', 'area', 'form', 'button', 'input']);
/** What such a control holds says nothing of where it leads. */
const UNLABELLED = new Set(['form', 'option', 'area']);

/** Adds what this element offers, if it is a control; `drawn` is text that only a style sheet gives it. Returns how many characters were read. */
export function readControl(
  element: Element,
  name: string,
  scripted: boolean,
  place: Offer['place'],
  drawn: string,
  controls: Controls,
): number {
  if (!scripted && !NAMED.has(name) && !name.includes('-')) return LEAVES.has(name) && place === 'main' ? readLeaf(element, controls) : 0;
  const href = hrefOf(element, name);
  if (href && linkedOffer(element, href, place, controls)) return href.length;
  let read = href.length;
  for (const attributeName of scripted ? SCRIPTED : []) {
    const value = attribute(element, attributeName);
    read += value.length;
    if (value && scriptedOffer(element, value, place, controls)) return read;
  }
  if (UNLABELLED.has(name)) return read;
  const label = together(name === 'input' ? buttonValue(element) : shortLabel(element) || drawn);
  if (promisesDownload(element, label)) addPromise(element, name, href, '', label, place, controls);
  else if (place === 'main' && leadsOnward(element, name, label)) addPromise(element, name, href, 'step', label, place, controls);
  return read + label.length;
}

/** Adds what a control's own address leads to; false where that is no app. */
function linkedOffer(element: Element, href: string, place: Offer['place'], controls: Controls): boolean {
  const download = attribute(element, 'download', 300);
  const target = download || mayBeTarget(href) ? targetOf(href, download, controls.base) : null;
  if (target) addOffer(element, target, place, controls);
  return target !== null;
}

/** By its markup, its label, or a picture of downloading where it has no label. */
const promisesDownload = (element: Element, label: string): boolean =>
  has(element, 'download') || saysDownload(label) || (!label && picturesDownload(element));

/** The first address in a control's own script that leads to an app; false where there is none. */
export function scriptedOffer(element: Element, script: string, place: Offer['place'], controls: Controls): boolean {
  for (const address of addressesIn(script)) {
    const target = mayBeTarget(address) ? targetOf(address, '', controls.base) : null;
    if (!target) continue;
    addOffer(element, { ...target, kind: target.kind === 'store' || target.kind === 'scheme' ? target.kind : 'script' }, place, controls);
    return true;
  }
  return false;
}

/** A control that promises a download without saying where it leads, or only leads on. */
function addPromise(
  element: Element,
  name: string,
  href: string,
  kind: '' | 'step',
  label: string,
  place: Offer['place'],
  controls: Controls,
): void {
  const url = href && !href.startsWith('#') ? URL.parse(href, controls.base) : null;
  const leads = url !== null && /^(?:https?|ftp):$/.test(url.protocol);
  if (!leads && name === 'a' && (!href || (kind === 'step' && href.startsWith('#')))) return;
  if (leads && kind === 'step' && url.pathname === '/') return;
  const target = { kind: kind || (leads ? ('page' as const) : ('script' as const)), href: leads ? url.href : '', file: '', id: '' };
  addOffer(element, target, place, controls, label);
}

/** A picture that is called a button for a download: `/img/download-btn.png`, `apk.svg`. */
function picturesDownload(element: Element): boolean {
  const image = nameOf(element) === 'input' ? element : select(element, 'img[src]', 1)[0];
  const file = image ? (attribute(image, 'src', 300).split(/[?#]/, 1)[0]?.split('/').pop() ?? '') : '';
  return /download|install|\bapk\b|تحميل|تنزيل/i.test(file);
}

/** A button or a link that says "continue", or says nothing because it is a picture. */
function leadsOnward(element: Element, name: string, label: string): boolean {
  if (label) return label.length <= LABEL && saysOnward(label);
  if (name === 'input') return /^image$/i.test(attribute(element, 'type', 20));
  return select(element, 'img, svg, picture', 1).length > 0 && !holdsMoreThan(element, MOST_IN_LEAF * 2);
}

/** Words that promise a download and nothing else, in an element that a page can only mean as a button. */
function readLeaf(element: Element, controls: Controls): number {
  if (holdsMoreThan(element, MOST_IN_LEAF) || (!firstChildOf(element) && nameOf(element) !== 'img')) return 0;
  const label = nameOf(element) === 'img' ? attribute(element, 'alt', LABEL + 1) : (contentOf(element) ?? '').slice(0, LABEL + 1);
  if (label.length > LABEL || !saysDownload(label) || folded(label).split(' ').length > LEAF_WORDS || !isMadeControl(element))
    return label.length;
  // "Download" alone is also what measures speed, or heads a column.
  const kind = folded(label).includes(' ') || nameOf(element) === 'img' ? 'script' : 'step';
  addOffer(element, { kind, href: '', file: '', id: '' }, 'main', controls, folded(label));
  return label.length;
}

/** Something about it can be told by a script or a style sheet, and it lies in no control of its own. */
function isMadeControl(element: Element): boolean {
  let marked = false;
  let outer: Node | null = element;
  for (let steps = 0; outer && typeOf(outer) === 1 && steps < 4; outer = parentOf(outer), steps++) {
    const name = nameOf(outer as Element);
    if (NAMED.has(name) || name === 'option' || name === 'table' || name === 'nav' || name === 'article') return false;
    if (
      steps < 2 &&
      (has(outer as Element, 'id') || has(outer as Element, 'class') || /cursor/i.test(attribute(outer as Element, 'style', 200)))
    )
      marked = true;
  }
  return marked;
}

function buttonValue(element: Element): string {
  return /^(?:submit|button|image)$/i.test(attribute(element, 'type', 20))
    ? folded(attribute(element, 'value', LABEL) || attribute(element, 'alt', LABEL))
    : '';
}

/** At most 80 characters: longer content is no label. */
function shortLabel(element: Element): string {
  if (holdsMoreThan(element, MOST_IN_LABEL)) return '';
  const content = contentOf(element) ?? '';
  const label = content.length > LONGEST_LABEL ? '' : content.trim() ? folded(content) : labelOf(element);
  return label.length > LABEL ? '' : label;
}

/** Adds an offer unless the page has made it already; of too many of one kind the later ones are left out. */
export function addOffer(element: Element, target: Target, place: Offer['place'], controls: Controls, label = labelOf(element)): void {
  const href = target.href.slice(0, LIMITS.url);
  const key = `${target.kind} ${href} ${place}`;
  if (controls.seen.has(key)) return;
  const kind = place === 'furniture' ? 'furniture' : target.kind;
  const offers = controls.offers.get(kind) ?? [];
  if (offers.length >= ROOM[kind]) {
    if (kind !== 'page' && kind !== 'step' && kind !== 'furniture') controls.cut = true;
    return;
  }
  controls.seen.add(key);
  controls.offers.set(kind, offers);
  const offer: Offer = {
    kind: target.kind,
    href,
    label,
    file: target.file.slice(0, LIMITS.line),
    id: target.id.slice(0, LIMITS.line),
    place,
  };
  controls.all.push(offer);
  offers.push(offer);
}

/** What a person would call this element: its text, its name for screen readers, or what its picture says. */
export function labelOf(element: Element): string {
  const text = textOf(element, LIMITS.line);
  if (text) return text;
  const named = folded(
    attribute(element, 'aria-label', LIMITS.line) || attribute(element, 'title', LIMITS.line) || attribute(element, 'value', LIMITS.line),
  );
  if (named) return named;
  const image = select(element, 'img[alt]', 1)[0];
  return image ? folded(attribute(image, 'alt', LIMITS.line)) : '';
}
