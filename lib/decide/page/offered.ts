/** Does the page offer an app at all? The same question for every rule. */
import { BARE } from '../calling/calling.ts';
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

/** Matches "Scan with your camera to install", «امسح الرمز لتثبيت»; not "Scan to open the menu", "Scan your documents". */
const SCANNED =
  /(?:\bscan(?:n?ez|ner)?\b|\bqr\b|امسح|اسکن|سکین|اسکین|okut)[^.!?؟۔]{0,60}(?:\binstall|download|t[ée]l[ée]charg|تثبيت|تنزيل|تحميل|نصب|دانلود|انسٹال|ڈاؤن|\bkur\b|indir|yükle)/iu;
/** Words of a page that offers its app by a code to scan and hardly tells more. */
const POSTER = 150;

/** A short page whose only control is a picture to be scanned. A longer one explains something else. */
export const isScannedToInstall = ({ evidence }: Subject): boolean =>
  evidence !== null && evidence.signals.words <= POSTER && SCANNED.test(evidence.text);

/** The page serves a file and gives little but a name, and nothing that it says speaks of something else than calls. */
export function isBare({ evidence, files, calling }: Subject): boolean {
  return evidence !== null && files.length > 0 && evidence.signals.words < BARE && calling.against === null;
}

/** The page itself puts something on the device, or is a store's or portal's page of one app. */
export function servesFile({ inStore, onPortal, sharedFile, files }: Subject): boolean {
  return inStore || onPortal || sharedFile || files.length > 0;
}
