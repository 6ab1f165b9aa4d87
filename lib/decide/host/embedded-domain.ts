/** Finds an official domain that is spelt out inside a foreign host, with dots, hyphens or nothing between its parts. */
import type { Brand, Catalog } from '../../catalog/catalog.ts';
import type { Host } from '../../fold/hosts.ts';
import { skeletonOf } from '../../fold/skeleton.ts';
import { CODE_OR_WORD, COINED_IN_HOSTS } from './lure-words.ts';
import { readPieces } from './vocabulary.ts';

export interface EmbeddedDomain {
  readonly brand: Brand;
  readonly matched: string;
  /** One label says exactly the domain, with a hyphen for the dot, as services write their customers' domains (`example-com.service.example`). */
  readonly alone: boolean;
}

/** Registries that the text after a name may imitate, besides the app's own. */
export const COMMON_ENDINGS = ['com', 'org', 'net'];

/** An everyday word in hosts, which are written without the accents and context that tell a name from a word. */
export const isEveryday = (brand: Brand) => brand.everyday && !COINED_IN_HOSTS.has(brand.word);

interface Piece {
  readonly text: string;
  /** A dot stands before it, not a hyphen. */
  readonly dotted: boolean;
  readonly label: string;
}

/**
 * `whatsapp.com.example.net`, `kakao.com-login.example`, `web-viber-com.example`, `telegramorg-web.example`. Not the registered
 * domain itself, which only differs in its registry (`telegram.example`), nor a phrase of everyday words (`yalla-live`).
 */
export function embeddedDomain(host: Host, catalog: Catalog): EmbeddedDomain | null {
  const labels = [...host.before, host.name];
  const pieces: Piece[] = labels.flatMap((label) => label.split('-').map((text, part) => ({ text, dotted: part === 0, label })));
  for (const [at, piece] of pieces.entries()) {
    const after = pieces.slice(at + 1);
    if (after.length === 0) break;
    for (const brand of [...catalog.brandsAt(piece.text), ...catalog.brandsLooking(skeletonOf(piece.text))]) {
      const ending = endingAfter(brand, after);
      if (!ending) continue;
      const alone = piece.label === `${piece.text}-${ending}` && (host.shared || piece.label !== host.name);
      return { brand, matched: `${piece.text}.${ending}`, alone };
    }
    const brand = withoutDot(piece.text, catalog);
    if (brand) return { brand, matched: piece.text, alone: false };
  }
  return null;
}

/** `telegramorg`: a long name and its ending run together. */
function withoutDot(text: string, catalog: Catalog): Brand | undefined {
  for (const ending of COMMON_ENDINGS) {
    if (!text.endsWith(ending)) continue;
    const word = text.slice(0, -ending.length);
    const brand = word.length >= 5 ? catalog.brandsAt(word).find((one) => ownEndings(one).includes(ending)) : undefined;
    if (brand) return brand;
  }
  return undefined;
}

const ownEndings = (brand: Brand) =>
  brand.app.domains.flatMap(({ value }) => (value.startsWith(`${brand.word}.`) ? [value.slice(brand.word.length + 1)] : []));

/** The ending of an official domain that the pieces after the name spell, or null. After a hyphen only endings that are no words count. */
function endingAfter(brand: Brand, after: readonly Piece[]): string | null {
  const first = after[0] as Piece;
  const own = ownEndings(brand);
  const full = own.find(
    (ending) =>
      ending ===
      after
        .slice(0, ending.split('.').length)
        .map(({ text }) => text)
        .join('.'),
  );
  const isWord =
    !COMMON_ENDINGS.includes(first.text) &&
    (first.text.length > 3 || (isEveryday(brand) && CODE_OR_WORD.has(first.text)) || readPieces([first.text]).meeting > 0);
  if (full && (first.dotted || !isWord)) return full;
  // `name.net-all.example`: a registry of another kind, and more text glued to it.
  const posed = own.length > 0 && brand.word.length >= 5 && first.dotted && after.length > 1 && !after[1]?.dotted;
  return posed && COMMON_ENDINGS.includes(first.text) ? first.text : null;
}
