/**
 * Stands in for calling.ts where no page is ever read: the web app judges addresses alone, and the words and weights of pages would be a
 * seventh of it. Its build exchanges the two; what is asked here without a page is answered as calling.ts answers it.
 */
import type { Calling } from './calling.ts';

/** As in calling.ts. */
export const ENOUGH = 4;

/** Nothing is said on a page that nobody read. */
export const callingScore = (): Calling => ({ score: 0, reasons: [], against: null, said: [] });

export const speaksOfMod = (): string | null => null;
