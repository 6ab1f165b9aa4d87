/**
 * A form or image that a page names like a property of the document answers in its place, to our scripts too (Firefox shows us the
 * document without them). Names that the card and the library that draws it ask for are taken off such elements.
 */
const ASKED = [
  'documentElement',
  'createElementNS',
  'createTextNode',
  'elementFromPoint',
  'fullscreenElement',
  'visibilityState',
  'hasFocus',
];
/** Elements whose names the document answers to, by HTML's "named elements". Matches `<form name=visibilityState>`; not `<a name=visibilityState>`. */
const CLAIMING = `:is(form, img, iframe, embed, object):is(${ASKED.map((name) => `[name="${name}"], [id="${name}"]`).join()})`;

/** The document answers for itself again. On a page that claims none of the names nothing is touched. */
export function freeNames(): void {
  for (const element of Document.prototype.querySelectorAll.call(document, CLAIMING))
    for (const claim of ['name', 'id']) Element.prototype.removeAttribute.call(element, claim);
}
