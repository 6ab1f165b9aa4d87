/** The little of DER that certificates and JAR signatures need: elements of definite length, read in order. */
import { type Bytes, hex } from './bytes.ts';
import { FileFault } from './fault.ts';

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const OID = 0x06;
export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
/** A context's own part `[n]` with parts of its own. */
export const context = (n: number): number => 0xa0 | n;

export interface Element {
  readonly tag: number;
  readonly content: Bytes;
  /** With its tag and length. */
  readonly whole: Bytes;
}

/** The elements that fill these bytes. */
export function elements(bytes: Bytes): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at);
    found.push(element);
    at += element.whole.length;
  }
  return found;
}

function elementAt(bytes: Bytes, at: number): Element {
  const byte = (where: number): number => {
    const value = bytes[where];
    if (value === undefined) throw new FileFault('damaged');
    return value;
  };
  const tag = byte(at);
  let start = at + 2;
  let length = byte(at + 1);
  if (length & 0x80) {
    const octets = length & 0x7f;
    if (octets === 0 || octets > 4) throw new FileFault('damaged');
    length = 0;
    for (let i = 0; i < octets; i++) length = length * 256 + byte(start++);
  }
  if (start + length > bytes.length) throw new FileFault('damaged');
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) };
}

/** Steps through the parts of one element; a part that is missing or of another kind is a fault. */
export class Parts {
  readonly #elements: readonly Element[];
  #at = 0;

  constructor(content: Bytes) {
    this.#elements = elements(content);
  }

  next(tag: number): Element {
    const element = this.#elements[this.#at];
    if (element?.tag !== tag) throw new FileFault('damaged');
    this.#at++;
    return element;
  }

  /** The next part if it is of this kind; otherwise null, and it stays. */
  maybe(tag: number): Element | null {
    return this.#elements[this.#at]?.tag === tag ? this.next(tag) : null;
  }

  any(): Element {
    const element = this.#elements[this.#at++];
    if (!element) throw new FileFault('damaged');
    return element;
  }
}

/** Dotless: the object identifier's own bytes in hexadecimal. */
export const oidOf = (element: Element): string => hex(element.content);

export interface Certificate {
  /** The key as WebCrypto imports it. */
  readonly publicKey: Bytes;
  readonly issuer: Bytes;
  readonly serial: Bytes;
}

/** An X.509 certificate's key and name. Its own signature proves nothing here: Android's are self-signed. */
export function readCertificate(bytes: Bytes): Certificate {
  const body = new Parts(new Parts(new Parts(bytes).next(SEQUENCE).content).next(SEQUENCE).content);
  body.maybe(context(0));
  const serial = body.next(INTEGER).whole;
  body.next(SEQUENCE);
  const issuer = body.next(SEQUENCE).whole;
  body.next(SEQUENCE);
  body.next(SEQUENCE);
  return { serial, issuer, publicKey: body.next(SEQUENCE).whole };
}

export const bigint = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${hex(bytes)}`));
