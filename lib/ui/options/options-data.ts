/** What the options page shows and can do, as plain data and calls, so that it knows no browser. */
import type { OwnContact } from '../../contract/own-contact.ts';
import type { Digits, Language } from '../../text/text.ts';

export interface ShownSettings {
  readonly language: Language;
  readonly digits: 'auto' | Digits;
  readonly country: string;
  readonly cards: boolean;
  readonly searchMarks: boolean;
  readonly linkMarks: boolean;
  readonly downloads: boolean;
}

/** One choice of the person's about an app or a site. */
export interface ChoiceLine {
  readonly what: 'ignore-app' | 'ignore-site' | 'later' | 'seen' | 'continue';
  readonly about: string;
  /** What the person saw it called; page text. */
  readonly name: string;
  readonly at: number;
}

export interface PolicyState {
  readonly managed: boolean;
  readonly added: number;
  readonly withdrawn: number;
  readonly hideGoOn: boolean;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

/** The pack that stands beside the list. */
export interface PackLine {
  readonly number: number;
  readonly made: string;
  readonly expires: string;
  readonly standing: 'in-force' | 'expired' | 'superseded';
  readonly from: 'file' | 'policy';
  readonly reported: number;
  readonly modified: number;
  readonly more: number;
  readonly withdrawn: number;
}

export type PackRefusal =
  | 'too-big'
  | 'not-a-pack'
  | 'no-key'
  | 'no-support'
  | 'forged'
  | 'not-sound'
  | 'not-yet'
  | 'expired'
  | 'replayed'
  | 'superseded';

export interface OptionsProps {
  readonly settings: ShownSettings;
  /** Names of the settings that an organisation has fixed. */
  readonly fixed: readonly string[];
  /** Rejects when the browser refuses to keep the change. */
  readonly onChange: (change: Partial<ShownSettings>) => Promise<unknown>;
  readonly access: 'granted' | 'withheld' | null;
  /** Called straight from a click; false when refused. */
  readonly onAskAccess: () => Promise<boolean>;
  /** False where the browser lets no extension manage downloads. */
  readonly downloadsPossible: boolean;
  /** Turns the question about downloads on (asking for the permission, straight from a click) or off; false when refused. */
  readonly onDownloads: (on: boolean) => Promise<boolean>;
  readonly choices: readonly ChoiceLine[];
  readonly onUndo: (choice: ChoiceLine) => Promise<unknown>;
  readonly onUndoAll: () => Promise<unknown>;
  /** The text of a file that `onImport` reads. */
  readonly onExport: () => Promise<string>;
  /** null when the text is not such a file. */
  readonly onImport: (text: string) => Promise<{ readonly added: number; readonly refused: number } | null>;
  readonly list: { readonly version: string; readonly date: string };
  readonly pack: PackLine | null;
  /** Takes the text of a pack's file, or says why not; rejects when the browser refuses to keep it. */
  readonly onPack: (
    text: string,
  ) => Promise<{ readonly number: number; readonly refused: null } | { readonly number: null; readonly refused: PackRefusal }>;
  readonly onPackRemove: () => Promise<unknown>;
  readonly extension: string;
  readonly policy: PolicyState;
  /** The report in the language shown: about a page, or empty to fill in. */
  readonly report: string;
  /** The organisation's own contact, null where its policy names none. */
  readonly contact: OwnContact | null;
  /** Part of the page to begin at: the id of a section, '' for the top. */
  readonly place: string;
  /** Keys that open the popup, '' where none are set; null where the browser has no such commands. */
  readonly shortcut: string | null;
  /** Opens the browser's page for changing it, where there is one. */
  readonly onShortcut: (() => void) | null;
  readonly onGuide: (view: 'start' | 'blackmail') => void;
}
