/**
 * The question that every page is asked, where its address and title say nothing: does it link to an app, or start a download by script? Runs
 * everywhere, so it touches the document once and nothing else: the first touch of each kind of object costs more than an empty script.
 */

/**
 * Links that put an app on a device or lead to a shared file, and controls whose own script does. Every test asks each of a page's 4,000
 * links and costs a tenth of an empty script, so a plain relative link is asked four questions, and only what passes one of them the rest.
 */
const CONTROLS =
  ':is(a:is([href*="ap" i]:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"]),[href$=".msi"],[download*="apk"],[href*="//"]:is([href*="mediafire"],[href^="market:"],[href^="itms"])),[onclick]:is([onclick*="apk"],[onclick*="android"],[onclick*="ownload"]))';

/**
 * true when the page has such a control. Generous: a wrong yes costs one message; a wrong no misses a copy. An empty page gives false; a
 * hostile one cannot make it slow, because the browser reads it in one pass, nor make it blind: a document whose own properties are
 * shadowed by named elements is looked at.
 */
export function hasControl(document: Document): boolean {
  try {
    return document.querySelector(CONTROLS) !== null;
  } catch {
    return true;
  }
}
