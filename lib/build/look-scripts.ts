/**
 * The build's way of making the two scripts that have a page ask for a look. They are written out as text, because on an ordinary page each
 * function and each hundred characters of a bundle cost as much as the question that is asked (`npm run bench -- --only ordinary`).
 */
import { LINKS, LOOK, SAYS, TAGS } from '../detect/gate.ts';

/** Times that a look is asked for where no answer comes: the background was stopped on the way. One that is gone for good has none to give. */
const TRIES = 3;

/**
 * `mamoonAt` keeps the last address in the isolated world, so that gate.js and ask.js together ask once per address. It is forgotten where no
 * answer came: a page that is made ready before anybody follows the link to it is heard by nobody until then.
 */
const ASK_ONCE = `var mamoonAt;function look(){mamoonAt!=document.URL&&(mamoonAt=document.URL,ask(${TRIES}))}`;
const ASK = `function ask(n){n?chrome.runtime.sendMessage(${JSON.stringify(LOOK)}).then(r=>r||ask(n-1),()=>ask(n-1)):(mamoonAt=0,document.prerendering&&document.addEventListener("prerenderingchange",look))}`;

/** By file. `gate.js` runs in every page: one that links to an app or says so in its first words asks, on any other it ends there. `ask.js` asks whatever the page links to. */
export const LOOK_SCRIPTS = {
  'gate.js': `(document.querySelector('${LINKS}')||${SAYS})&&look();${TAGS}${ASK_ONCE}${ASK}`,
  'ask.js': `look();${ASK_ONCE}${ASK}`,
} as const;
