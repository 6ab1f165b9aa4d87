/**
 * The question that every page is asked, where its address and title say nothing: does it link to an app? Runs everywhere, so the document is
 * touched once and nothing else: the first touch of each kind of object costs more than an empty script.
 */

/**
 * Links to an app's file or to a store, and what downloads by an attribute. Each test asks every link of a page and costs a fifth of an empty
 * script on one with 4,000 of them, so a link is asked as little as can be. Generous: a wrong yes costs one message; a wrong no misses a copy.
 * A hostile page cannot make it slow, because the browser reads it in one pass, nor blind by naming elements like the document's
 * properties: the isolated world does not see those names.
 */
export const LINKS =
  'a:is([href*="ap" i]:is([href*="apk" i],[href*="/store/apps/d"],[href*="apps.apple"]),[href*=".exe" i],[href*=".m" i]:is([href*=".msi" i],[href*=".mobilec"]),[href*=".dmg" i],[href^="itms-" i],[download]),[onclick*="apk" i],object,frame,iframe:is([srcdoc],[src^=data])';

/** A page of fewer elements may keep all that it shows where nobody can ask for it, and is soon read. */
const SHELL = 40;

/** Headings and controls whose words are read, from the beginning of each kind. */
const MOST_READ = 40;
const READ = ['h1', 'h2', 'button', 'a'];
/** Stems of what offers an app or calls, and of the names that copies bear most. */
const STEMS =
  'downl|instal|whats|telegr|signal|viber|botim|imo |apk|calls|تحميل|تنزيل|تثبيت|واتس|تليج|مكالم|دردش|دانلود|نصب|indir|yükle|sohbet|l.charg|ڈاؤن|⬇';

/** An expression, as it runs in every page: is there hardly anything, or do its first headings and controls speak of an app? Signs that are not drawn make no difference. */
export const SAYS = `!tags("*")[${SHELL}]||${JSON.stringify(READ)}.some(n=>{for(var l=tags(n),i=0,t="",e;i<${MOST_READ}&&(e=l[i++]);)t+=e.textContent.slice(0,99);return/${STEMS}/i.test(t.replace(/[\\u0640\\xad\\u200b-\\u200f]/g,""))})`;

/** What `SAYS` asks with. */
export const TAGS = 'function tags(n){return document.getElementsByTagName(n)}';

/** The whole message of a page that asks for a look: cheaper than the messaging library in every page. */
export const LOOK = 'look';
