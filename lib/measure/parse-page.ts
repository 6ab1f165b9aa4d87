/**
 * Turns any text into a document for the command line, built as browsers build it: HTML that is broken, cut off, 20 MB long or no
 * HTML at all. parse5 knows where a browser puts each node; linkedom is the document they are put into.
 */
import { parseHTML } from 'linkedom';
import { parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** Inline data beyond this is dropped before parsing: it names no app and only costs memory. Characters. */
const LONGEST_INLINE = 200_000;
/** The same for styles and drawings, of which nothing is read. Characters. */
const LONGEST_UNREAD = 2_000;
/** Of a longer page the beginning and the end are read; stores put their structured data last. Characters. */
const LONGEST_PAGE = 24_000_000;
const KEPT_END = 2_000_000;
/** The same for a page of more tags; the reader visits fewer nodes. */
const MOST_TAGS = 90_000;
const KEPT_END_OF_TAGS = 100_000;
/** Browsers nest no deeper either: what stands deeper becomes a sibling. Levels. */
const DEEPEST = 500;
/** Start tags beyond this depth are dropped before parsing. */
const DEEPEST_TAGS = 1_500;
/** Elements built from one page: broken nesting can multiply them. The document then ends there. */
const MOST_ELEMENTS = 150_000;

class Full extends Error {}

/** Frames within frames, and frames of one page, that are built. */
const DEEPEST_FRAME = 3;
const MOST_FRAMES = 6;
/** Characters of one frame's page. */
const LONGEST_FRAME = 2_000_000;

/**
 * A document for this HTML; text without tags gives a body with that text, '' an empty document. Shadow roots that the markup declares are
 * there, and the documents of frames whose page stands in their own attributes. Never throws.
 */
export function parsePage(html: string): Document {
  return build(html, 0);
}

function build(html: string, depth: number): Document {
  const document = parseHTML('').document as unknown as Document;
  const light = shallow(fewerTags(withoutBulk(shorter(html.toWellFormed()))));
  const shadows: [HTMLTemplateElement, DocumentFragment][] = [];
  try {
    parse(light, { treeAdapter: linkedomAdapter(document, shadows), scriptingEnabled: true });
  } catch (error) {
    if (!(error instanceof Full)) throw error;
  }
  for (const [template, content] of shadows) attachShadow(template, content);
  if (depth < DEEPEST_FRAME) for (const root of [document, ...shadows.map(([, content]) => content)]) buildFrames(root, depth);
  return document;
}

/** As a browser does while it parses: the first such template of an element becomes its root. */
function attachShadow(template: HTMLTemplateElement, content: DocumentFragment): void {
  const host = template.parentNode as Element | null;
  if (host?.nodeType !== 1 || host.shadowRoot) return;
  Object.defineProperty(host, 'shadowRoot', { value: content });
  template.remove();
}

function buildFrames(root: ParentNode, depth: number): void {
  for (const frame of [...root.querySelectorAll('iframe, object, frame')].slice(0, MOST_FRAMES)) {
    const html = (
      frame.getAttribute('srcdoc') ?? pageInAddress(frame.getAttribute(frame.localName === 'object' ? 'data' : 'src') ?? '')
    ).slice(0, LONGEST_FRAME);
    if (html) Object.defineProperty(frame, 'contentDocument', { value: build(html, depth + 1) });
  }
}

/** The page that an address itself holds: `data:text/html,…`; '' for any other address. */
function pageInAddress(address: string): string {
  const [, base64, data] = /^\s*data:(?:text\/html|application\/xhtml\+xml|image\/svg\+xml)[^,]*?(;base64)?,(.*)$/is.exec(address) ?? [];
  if (data === undefined) return '';
  try {
    const plain = decodeURIComponent(data);
    return base64 ? Buffer.from(plain, 'base64').toString('utf8') : plain;
  } catch {
    return data;
  }
}

const shorter = (html: string) => (html.length > LONGEST_PAGE ? html.slice(0, LONGEST_PAGE - KEPT_END) + html.slice(-KEPT_END) : html);

/** Without the content of long scripts, styles and drawings. One pass; an element that never ends is left as it is. */
function withoutBulk(html: string): string {
  const parts: string[] = [];
  const opening = /<(script|style|svg)\b[^>]{0,2000}>/gi;
  const endless = new Set<string>();
  let kept = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const tag = (found[1] as string).toLowerCase();
    if (endless.has(tag)) continue;
    const closing = new RegExp(`</${tag}`, 'gi');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html)?.index ?? -1;
    if (end < 0) {
      endless.add(tag);
      continue;
    }
    if (end - opening.lastIndex > (tag === 'script' ? LONGEST_INLINE : LONGEST_UNREAD)) {
      parts.push(html.slice(kept, opening.lastIndex));
      kept = end;
    }
    opening.lastIndex = end;
  }
  return kept === 0 ? html : parts.join('') + html.slice(kept);
}

function fewerTags(html: string): string {
  let at = -1;
  for (let tags = 0; tags < MOST_TAGS; tags++) {
    at = html.indexOf('<', at + 1);
    if (at < 0) return html;
  }
  return html.slice(0, at) + html.slice(Math.max(at, html.length - KEPT_END_OF_TAGS));
}

/** Elements whose end tags may not be left out: only those make real depth. */
const NESTING =
  /<(\/?)(?:div|span|section|article|main|header|footer|nav|aside|ul|ol|dl|table|b|i|u|s|em|strong|font|small|big|code|tt|nobr|center|blockquote|fieldset|details|label|svg|g|[a-z]+-[a-z-]+)\b/gi;

/** Without the start tags that would nest too deeply: the parser looks through all open elements for every tag. */
function shallow(html: string): string {
  if (html.length < DEEPEST_TAGS * 3) return html;
  let depth = 0;
  let deepest = 0;
  for (const [, end] of html.matchAll(NESTING)) {
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  if (deepest <= DEEPEST_TAGS) return html;
  depth = 0;
  return html.replace(NESTING, (tag, end: string) => {
    depth = end ? Math.max(0, depth - 1) : depth + 1;
    return !end && depth > DEEPEST_TAGS ? `<!${tag.slice(1)}` : tag;
  });
}

type Nodes = TreeAdapterTypeMap<
  Node,
  ParentNode & Node,
  ChildNode,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  Node
>;

/** parse5 says what goes where; depth and number are limited here. */
function linkedomAdapter(document: Document, shadows: [HTMLTemplateElement, DocumentFragment][]): TreeAdapter<Nodes> {
  const depths = new WeakMap<Node, number>();
  let elements = 0;
  const place = (parent: Node, node: Node, before: Node | null) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST && node.nodeType === 1 && parent.parentNode) {
      depths.set(node, depth - 1);
      parent.parentNode.appendChild(node);
      return;
    }
    depths.set(node, depth);
    parent.insertBefore(node, before);
  };
  const lastText = (node: Node | null): Text | null => (node?.nodeType === 3 ? (node as Text) : null);
  const setAttributes = (element: Element, attributes: readonly Token.Attribute[]) => {
    for (const { name, value } of attributes) if (!element.hasAttribute(name)) element.setAttribute(name, value);
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement(name, namespace, attributes) {
      if (++elements > MOST_ELEMENTS) throw new Full();
      const element = namespace.endsWith('/svg') ? document.createElementNS(namespace, name) : document.createElement(name);
      setAttributes(element, attributes);
      return element;
    },
    createCommentNode: (text) => document.createComment(text),
    createTextNode: (text) => document.createTextNode(text),
    appendChild: (parent, node) => place(parent, node, null),
    insertBefore: (parent, node, before) => place(parent, node, before),
    // Templates hold nothing that a person sees: what is parsed into one is put aside, unless it is declared as a shadow root.
    setTemplateContent(template, content) {
      if (template.hasAttribute('shadowrootmode')) shadows.push([template, content]);
    },
    getTemplateContent: (template) => shadows.find(([one]) => one === template)?.[1] ?? document.createDocumentFragment(),
    setDocumentType: () => {},
    setDocumentMode: () => {},
    getDocumentMode: () => 'no-quirks' as ReturnType<TreeAdapter<Nodes>['getDocumentMode']>,
    detachNode: (node) => node.remove(),
    insertText(parent, text) {
      const last = lastText(parent.lastChild);
      if (last) last.data += text;
      else place(parent, document.createTextNode(text), null);
    },
    insertTextBefore(parent, text, before) {
      const last = lastText(before.previousSibling);
      if (last) last.data += text;
      else place(parent, document.createTextNode(text), before);
    },
    adoptAttributes: setAttributes,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode as (ParentNode & Node) | null,
    getAttrList: (element) => [...element.attributes].map(({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) =>
      (element.namespaceURI ?? 'http://www.w3.org/1999/xhtml') as ReturnType<TreeAdapter<Nodes>['getNamespaceURI']>,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is Node => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => {},
  };
}
