/**
 * The build's way of making the one script that runs in every page. It is written out as text, because on an ordinary page each function
 * and each hundred characters of a bundle cost as much as the question that the script asks (`npm run bench -- --only ordinary`).
 */
import { LINKS } from '../detect/gate.ts';
import { LOOK } from '../shell/ask-once.ts';

/** Times that a look is asked for where no answer comes: the background was stopped on the way. One that is gone for good has none to give. */
const TRIES = 3;

/** `gate.js`: a page that links to an app asks for a look; on any other it ends there and leaves nothing behind. */
export function gateScript(): string {
  const ask = `function ask(n){n&&chrome.runtime.sendMessage(${JSON.stringify(LOOK)}).then(r=>r||ask(n-1),()=>ask(n-1))}`;
  return `document.querySelector(${JSON.stringify(LINKS)})&&void ask(${TRIES});${ask}`;
}
