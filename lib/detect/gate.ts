/**
 * The question that every page is asked, where its address and title say nothing: does it link to an app? Runs everywhere, so it touches the
 * document once and nothing else: the first touch of each kind of object costs more than an empty script.
 */

/**
 * Links to an app's file or to a store. Each test asks every link of a page and costs a fifth of an empty script on one with 4,000 of them, so a
 * link is asked one thing, and only what holds these two letters the rest. Scripted buttons, shared files and other schemes are left to the
 * words of address and title (app-words.ts): looking for them too costs twice as much.
 */
const LINKS = 'a[href*="ap" i]:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"])';

/**
 * true when the page has such a link. Generous: a wrong yes costs one message; a wrong no misses a copy. An empty page gives false; a hostile
 * one cannot make it slow, because the browser reads it in one pass, nor make it blind: a document whose own properties are shadowed by named
 * elements is looked at.
 */
export function hasAppLink(document: Document): boolean {
  try {
    return document.querySelector(LINKS) !== null;
  } catch {
    return true;
  }
}
