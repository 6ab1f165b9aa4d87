/** A page that offers its app by a code to scan, as a poster does. */
import type { PageEvidence } from '../../detect/evidence.ts';

/** Matches "Scan with your camera to install", «امسح الرمز لتثبيت»; not "Scan to open the menu", "Scan your documents". */
const SCANNED =
  /(?:\bscan(?:n?ez|ner)?\b|\bqr\b|امسح|اسکن|سکین|اسکین|okut)[^.!?؟۔]{0,60}(?:\binstall|download|t[ée]l[ée]charg|تثبيت|تنزيل|تحميل|نصب|دانلود|انسٹال|ڈاؤن|\bkur\b|indir|yükle)/iu;
/** Words of a page that offers its app by a code to scan and hardly tells more. */
const POSTER = 150;

/** A short page whose only control is a picture to be scanned. A longer one explains something else. */
export const isPoster = ({ signals, text }: PageEvidence): boolean => signals.words <= POSTER && SCANNED.test(text);
