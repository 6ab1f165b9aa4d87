/** The help contacts as the guide shows them: only those that are fit to be shown, chosen before they come here. */

export interface HelpContact {
  /** The value of `in-person`, `office` and `notice` is Arabic words: nothing to dial or to open. */
  readonly type: 'phone' | 'url' | 'email' | 'app' | 'sms' | 'whatsapp' | 'in-person' | 'office' | 'notice';
  readonly value: string;
  readonly ar: string;
  readonly en: string;
  readonly who:
    | 'police'
    | 'prosecutor'
    | 'security'
    | 'emergency'
    | 'ministry'
    | 'regulator'
    | 'child-helpline'
    | 'ngo'
    | 'platform'
    | 'take-down';
  readonly source: string | null;
  readonly sourceTitle: string;
  readonly quoted: string | null;
  readonly checked: string;
}

export interface HelpCountry {
  readonly code: string;
  readonly ar: string;
  readonly en: string;
  readonly contacts: readonly HelpContact[];
}

export interface HelpService {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly who: 'platform' | 'take-down' | 'ngo';
  readonly url: string;
  readonly arNote: string;
  readonly enNote: string;
  readonly source: string | null;
  readonly sourceTitle: string;
  readonly quoted: string | null;
  readonly checked: string;
}

export interface HelpData {
  readonly countries: readonly HelpCountry[];
  readonly everywhere: readonly HelpService[];
}
