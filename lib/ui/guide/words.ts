/** Binds the guide's words to a language, and says which of its views exist and in which order they stand. */
import { guide as arGuide } from '../../text/ar/guide.ts';
import { help as arHelp } from '../../text/ar/help.ts';
import { guide as enGuide } from '../../text/en/guide.ts';
import { help as enHelp } from '../../text/en/help.ts';
import { createText, type Digits, type Language, type Text } from '../../text/text.ts';

const MESSAGES = { ar: { ...arGuide, ...arHelp }, en: { ...enGuide, ...enHelp } };
export type GuideText = Text<typeof MESSAGES.ar>;

export const guideText = (language: Language, digits: Digits): GuideText => createText(MESSAGES, language, { digits });

export const GUIDE_VIEWS = ['start', 'colours', 'groups', 'asked', 'file', 'installed', 'blackmail', 'parents', 'sources'] as const;
export type GuideView = (typeof GUIDE_VIEWS)[number];

/** Parts of a view that have an address of their own: `#known` opens `groups` at the list of known apps. */
const PARTS: Readonly<Record<string, GuideView>> = { known: 'groups', country: 'blackmail', contacts: 'blackmail' };

/** `#blackmail` → `blackmail`, `#known` → `groups`. Empty or unknown → the first view. */
export function viewOfHash(hash: string): GuideView {
  const name = hash.replace(/^#/, '');
  const whole = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (whole) return whole;
  return GUIDE_VIEWS.find((view) => view === name) ?? 'start';
}
