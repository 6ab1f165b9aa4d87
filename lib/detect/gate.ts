/**
 * The question that every page is asked, where its address and title say nothing: does it link to an app? Runs everywhere, so the document is
 * touched once and nothing else: the first touch of each kind of object costs more than an empty script.
 */

/**
 * Links to an app's file or to a store. Each test asks every link of a page and costs a fifth of an empty script on one with 4,000 of them, so a
 * link is asked one thing, and only what holds these two letters the rest. Scripted buttons, shared files and other schemes are left to the
 * words of address and title (app-words.ts): looking for them too costs twice as much. Generous: a wrong yes costs one message; a wrong no
 * misses a copy. A hostile page cannot make it slow, because the browser reads it in one pass, nor blind: a document's own properties that are
 * shadowed by named elements are not shown to an extension's world.
 */
export const LINKS = 'a[href*="ap" i]:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"])';

/** The whole message of a page that asks for a look: cheaper than the messaging library in every page. */
export const LOOK = 'look';
