/** Turns any text into a document for the command line: HTML that is broken, cut off, 20 MB long or no HTML at all. */
import { parseHTML } from 'linkedom';

/** Inline data beyond this is dropped before parsing: it names no app and only costs memory. Characters. */
const LONGEST_INLINE = 200_000;
/** Of a longer page the beginning and the end are read; stores put their structured data last. Characters. */
const LONGEST_PAGE = 24_000_000;
const KEPT_END = 2_000_000;

/** A document for this HTML; text without tags gives a body with that text, '' an empty document. */
export function parsePage(html: string): Document {
  const cut = html.length > LONGEST_PAGE ? html.slice(0, LONGEST_PAGE - KEPT_END) + html.slice(-KEPT_END) : html;
  const light = cut.replace(
    /<(script|style|svg)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi,
    (whole, tag: string, attributes: string, inside: string) =>
      inside.length > LONGEST_INLINE || (/^(?:style|svg)$/i.test(tag) && inside.length > 2_000) ? `<${tag}${attributes}></${tag}>` : whole,
  );
  const shaped = /<(?:html|body|head)\b/i.test(light) ? light : `<html><head></head><body>${light}</body></html>`;
  return parseHTML(shaped).document as unknown as Document;
}
