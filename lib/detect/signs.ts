/** What hangs over a page's door and what it asks for: logos, the line of copyright, fields for a password or a phone, a code to scan. */
import { labelOf } from './controls.ts';
import { attribute, dataOf, folded, parentOf, textOf } from './dom.ts';
import { LIMITS } from './evidence.ts';

/** `type="tel"`, a field called `phone`, «رقم الهاتف»; not `email`, `telegram`. */
const PHONE =
  /phone|\btel\b|mobile|msisdn|handy|phone.?number|\bnumero\b|هاتف|جوال|موبايل|تلفن|موبایل|فون|telefon|t[ée]l[ée]phone|手机|номер/i;
/** `qr`, `qrcode`, `login-qr`, `QR_img`; not `sqrt`, `aqr`. */
const SCAN_CODE = /(?:^|[^a-z])qr(?:[^a-z]|code|img|$)/i;
/** `site-logo`, `navbar-brand`, `logotype`; not `blogs`, `brands-we-love`. */
const LOGO = /(?:^|[\s_-])(?:logo|logotype|logomark|brand|brand-?name)(?:[\s_-]|$)/i;
/** Longest text of a logo. */
const LONGEST_LOGO = 60;
/** Signs and words of rights. Matches "© 2026 WhatsApp LLC", «جميع الحقوق محفوظة»; not "copywriting". */
const RIGHTS =
  /©|\(c\)\s|\bcopyright\b|all rights reserved|الحقوق محفوظ|حقوق النشر|حقوق محفوظ|tous droits r|haklar[ıi] sakl|تمام حقوق|جملہ حقوق/i;
const LONGEST_RIGHTS = 240;

export interface Signs {
  passwordField: boolean;
  phoneField: boolean;
  scanCode: boolean;
  readonly logos: string[];
  copyright: string;
}

export const noSigns = (): Signs => ({ passwordField: false, phoneField: false, scanCode: false, logos: [], copyright: '' });

/** What a field asks for. */
export function readField(element: Element, signs: Signs): void {
  const type = attribute(element, 'type', 20).toLowerCase();
  if (type === 'password') signs.passwordField = true;
  if (type === 'tel') signs.phoneField = true;
  if (signs.phoneField || (type !== '' && type !== 'text' && type !== 'number')) return;
  const called = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label'].map((one) => attribute(element, one, 60)).join(' ');
  if (PHONE.test(called)) signs.phoneField = true;
}

/** A code to be scanned, and the first logos: the text of pictures and of elements that are called so. */
export function readSigns(element: Element, name: string, signs: Signs): void {
  const called = `${attribute(element, 'class', 200)} ${attribute(element, 'id', 100)}`;
  const isPicture = name === 'img';
  if (
    name === 'canvas' ||
    SCAN_CODE.test(isPicture ? `${called} ${attribute(element, 'src', 200)} ${attribute(element, 'alt', 100)}` : called)
  )
    signs.scanCode = true;
  if (signs.logos.length >= LIMITS.logos || (!isPicture && !LOGO.test(called))) return;
  const text = isPicture ? folded(attribute(element, 'alt', LIMITS.line)) : labelOf(element);
  if (text && text.length <= LONGEST_LOGO && !signs.logos.includes(text)) signs.logos.push(text);
}

/** The line of copyright stands in the furniture as often as not, and its parts in elements of their own. */
export function readRights(node: Node, signs: Signs): void {
  const data = dataOf(node) ?? '';
  if (signs.copyright || data.length > LONGEST_RIGHTS || !RIGHTS.test(data)) return;
  const around = parentOf(node);
  const line = around ? textOf(around, LONGEST_RIGHTS) : '';
  const wider = around && parentOf(around);
  signs.copyright = line.length < 20 && wider ? textOf(wider, LONGEST_RIGHTS) : line;
}
