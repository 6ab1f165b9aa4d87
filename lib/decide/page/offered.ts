/** Does the page offer an app at all? The same question for every rule. */
import { BARE } from '../calling/told.ts';
import { isPoster } from './poster.ts';
import type { Subject } from './subject.ts';

/**
 * A file, an install button or a portal's page always is an offer; a link to a store is one unless the page is an article or a
 * list; a mere promise ("Download" that leads somewhere) only where nothing else explains the page.
 */
export function offersSomething(subject: Subject): boolean {
  return (
    servesFile(subject) ||
    (!subject.article && !subject.listing && (subject.storeLinks.length > 0 || subject.promises.length > 0 || isScannedToInstall(subject)))
  );
}

/** A short page whose only control is a picture to be scanned. */
export const isScannedToInstall = ({ evidence }: Subject): boolean => evidence !== null && isPoster(evidence);

/** The page serves a file and gives little but a name, and nothing that it says speaks of something else than calls. */
export function isBare({ evidence, files, calling }: Subject): boolean {
  return evidence !== null && files.length > 0 && evidence.signals.words < BARE && calling.against === null;
}

/** The page itself puts something on the device, or is a store's or portal's page of one app. */
export function servesFile({ inStore, onPortal, sharedFile, files }: Subject): boolean {
  return inStore || onPortal || sharedFile || files.length > 0;
}
