/** What a file that somebody was sent turns out to be: what lib/file reads, lib/decide judges and lib/text says. Imports nothing. */

/** What can be wrong with a file before anything can be said of who signed it. */
export const FAULTS = [
  /** Nothing in it. */
  'empty',
  /** No package of apps and no archive of them. */
  'not-an-app',
  /** Begins like an archive, but its end is missing: a download that broke off. */
  'cut',
  /** Its parts contradict each other. */
  'damaged',
  /** Unpacks to more than is read of any app. */
  'too-large',
  /** Packed with a password. */
  'locked',
  /** An archive of packages of different apps. */
  'several-apps',
  /** The browser could not read it: moved, deleted, not allowed. */
  'unreadable',
  /** Stopped by the person. */
  'stopped',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Android's schemes of signing, oldest first. */
export type Scheme = 'v1' | 'v2' | 'v3' | 'v3.1';

/** Why a signature proves nothing. */
export const UNPROVEN = [
  /** No signature: Android installs no such file. */
  'unsigned',
  /** Signed, but what is in the file is not what was signed. */
  'changed',
  /** The signature is not of the key that it names. */
  'wrong-signature',
  /** A newer signature, which the older one says was there, is missing. */
  'stripped',
  /** The parts of one app are signed by different keys. */
  'mixed',
  /** Signed in a way that this browser or Mamoon cannot check. */
  'unsupported',
] as const;
export type Unproven = (typeof UNPROVEN)[number];

/** Certificates are SHA-256 digests in lower-case hexadecimal. */
export type Signature =
  | {
      readonly verified: true;
      readonly scheme: Scheme;
      readonly signers: readonly string[];
      /** Earlier certificates, each of which vouched for the next one. */
      readonly earlier: readonly string[];
    }
  | { readonly verified: false; readonly scheme: Scheme | null; readonly why: Unproven };

/** Systems whose packages are known by the name of the file only. */
export const SYSTEMS = ['windows', 'mac', 'ios', 'ios-profile', 'linux'] as const;
export type System = (typeof SYSTEMS)[number];

export interface AndroidFile {
  readonly type: 'android';
  readonly package: string;
  readonly versionName: string | null;
  readonly versionCode: number | null;
  /** How many package files make it up: 1 for an .apk. */
  readonly parts: number;
  /** Is it an archive of packages rather than a package? Android itself installs no such file. */
  readonly archive: boolean;
  readonly signature: Signature;
}

export type AppFile = AndroidFile | { readonly type: 'other'; readonly system: System } | { readonly type: 'fault'; readonly fault: Fault };

/** What the list makes of a package. */
export const FINDINGS = [
  /** A listed app's package, signed by a key of its maker. */
  'own-key',
  /** A listed app's package, signed by the key under which F-Droid ships it. */
  'store-key',
  /** A listed app's package under none of the keys that it is published with, all of which are listed. */
  'other-key',
  /** A listed app's package under a key that is not listed, where others may exist. */
  'unlisted-key',
  /** A listed app's package, and no key of it is listed. */
  'no-key-listed',
  /** A listed app's package whose signature proves nothing. */
  'unproven',
  'modified',
  'reported',
  'discontinued',
  /** Not in the list. */
  'unknown',
] as const;
export type Finding = (typeof FINDINGS)[number];

export interface FileVerdict {
  readonly finding: Finding;
  /** Id of the list entry; null for `unknown`. */
  readonly app: string | null;
  /** The genuine app's own page, where somebody who wants it is to go. */
  readonly official: string | null;
  /** Where the keys of the app are from, for findings that rest on them. */
  readonly source: { readonly title: string; readonly url: string | null; readonly checked: string } | null;
}
