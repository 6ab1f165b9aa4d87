/**
 * What the web app gets from outside its page: text in its address, what another app shared, and the language that was chosen. The language
 * is all that is kept.
 */
import { LANGUAGE_CODES, type Language } from '../../text/text.ts';

/** Handed over by another app. Both null: something was announced and has not arrived. */
export interface HandedOver {
  readonly text: string | null;
  readonly file: File | null;
}

/** Ends the address under which other apps hand things over; the manifest names it. */
export const SHARE = 'share';
/** Asked of the worker by the page that came of a share. */
export const WHAT_WAS_SHARED = 'what-was-shared';
const CHECK = '#check=';
const PATIENCE = 5_000;
const LANGUAGE = 'language';

/** What this page was opened with, taken out of its address at once; null where it was simply opened. */
export async function handedOver(): Promise<HandedOver | null> {
  if (location.hash.startsWith(CHECK)) {
    const text = decoded(location.hash.slice(CHECK.length));
    clearAddress();
    return { text, file: null };
  }
  if (!location.pathname.endsWith(`/${SHARE}`)) return null;
  clearAddress();
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return { text: null, file: null };
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const late = setTimeout(() => done({ text: null, file: null }), PATIENCE);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      done(data as HandedOver);
    };
    worker.postMessage(WHAT_WAS_SHARED, [port2]);
  });
}

/** Escapes as shortcuts write them; text that is not escaped soundly stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Nothing of what was handed over stays in the address, so that reloading asks for nothing again. */
function clearAddress(): void {
  history.replaceState(null, '', './');
}

/** The language that was chosen here; Arabic where none was, or where the browser keeps nothing. */
export function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(LANGUAGE);
    return LANGUAGE_CODES.find((code) => code === kept) ?? LANGUAGE_CODES[0];
  } catch {
    return LANGUAGE_CODES[0];
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // The choice holds for this visit.
  }
}
