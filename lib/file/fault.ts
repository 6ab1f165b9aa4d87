/** What can be wrong with a file before anything can be said of who signed it. Thrown inside this room only; `readAppFile` returns it. */

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

export class FileFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}
