/** Thrown inside this room only; `readAppFile` returns the fault as its answer. */
import type { Fault } from '../contract/app-file.ts';

export class FileFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}
