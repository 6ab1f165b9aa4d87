/** What is found out about who signed a package. */

export type Scheme = 'v1' | 'v2' | 'v3' | 'v3.1';

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

/** SHA-256 digests of signing certificates, in hexadecimal. */
export type Signature =
  | {
      readonly verified: true;
      readonly scheme: Scheme;
      readonly signers: readonly string[];
      /** Earlier certificates, each of which vouched for the next one. */
      readonly earlier: readonly string[];
    }
  | { readonly verified: false; readonly scheme: Scheme | null; readonly why: Unproven };

export const unproven = (why: Unproven, scheme: Scheme | null): Signature => ({ verified: false, scheme, why });
