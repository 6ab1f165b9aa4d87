/** Modified: an unofficial build of a known app, by its own package, its site, its name, or a known name with words of such builds. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { AppRecord } from '../../catalog/schema.ts';
import type { Fact, Verdict } from '../../contract/verdict.ts';
import type { NameOrigin } from '../../detect/evidence.ts';
import { foldWords, pressName } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { speaksOfMod } from '../calling/calling.ts';
import {
  buildersWords,
  isAbout,
  isForApp,
  isHonestBeside,
  isOfBuild,
  isOnlySigned,
  isRebuiltBy,
  saysBuild,
  withoutFarLetters,
} from '../name/mod-grammar.ts';
import { isLeftover, isTimeOrVersion } from '../name/name-words.ts';
import type { NameMatch } from '../name/recognise-name.ts';
import { servesFile } from '../page/offered.ts';
import { type Claim, isHead, isHeadline, type Subject } from '../page/subject.ts';

/** Names count only where the page serves the build: news and warnings use the same words. A genuine product's name alone never does. */
export function modified(subject: Subject): Verdict | null {
  const { catalog, host } = subject;
  for (const id of subject.packages) {
    const record = catalog.modifiedByPackage(id);
    if (record)
      return answer(subject, 'modified', ['modified-package'], {
        entry: record,
        facts: [{ what: 'package-id', value: id }],
      });
  }
  const onHost = catalog.modifiedByHost(host);
  if (onHost)
    return answer(subject, 'modified', ['modified-host'], {
      entry: onHost,
      facts: [{ what: 'host', value: host }],
    });
  if (
    !servesFile(subject) &&
    !isDressedOffer(subject) &&
    (subject.article || subject.listing || subject.storeLinks.length + subject.promises.length === 0)
  )
    return null;
  return byName(subject) ?? byWords(subject);
}

function byName(subject: Subject): Verdict | null {
  for (const claim of subject.claims) {
    const { match, text } = claim;
    const record = match.modified;
    if (!record || match.everyday || match.how === 'misspelt') continue;
    if (match.rest.length > 3 && claim.from !== 'title') continue;
    // Over a mere promise a heading that says more is about the build: "WhatsApp bans users of GBWhatsApp".
    if (!servesFile(subject) && !OFFERS.test(text) && foreignWords(match) > 1) continue;
    // "WhatsApp Plus" is also sold by the maker: then only a served file with words of modified builds tells.
    if (match.genuine && (subject.inStore || !servesFile(subject))) continue;
    if (isAbout(text, match)) continue;
    return answer(subject, 'modified', ['modified-name'], {
      entry: record,
      facts: [{ what: 'name', value: text }],
    });
  }
  return null;
}

/** A heading offers: "GBWhatsApp APK download", «تحميل واتساب الذهبي». */
const OFFERS = /\bdownload\b|\binstall\b|\bapk\b|تحميل|تنزيل|تثبيت|\bindir\b|دانلود|t[ée]l[ée]charger|ڈاؤن ?لوڈ/iu;
/** Words beside name, offer and version beyond which a heading is a sentence about the build. */
const MOST_OF_OFFER = 2;

/**
 * A page as long as an article that is called after the build and its download, with a control that promises it: most builds are handed out so.
 * News of a build, a question and a how-to are called otherwise.
 */
function isDressedOffer(subject: Subject): boolean {
  if (!subject.article || subject.listing || subject.promises.length === 0) return false;
  const isOffer = ({ from, match, text }: Claim) =>
    isHead(from) && match.app !== null && OFFERS.test(text) && !isHeadline(text) && foreignWords(match) <= MOST_OF_OFFER;
  return subject.claims.some(isOffer);
}

/** How many words beside the name are none that builders use. */
const foreignWords = ({ rest }: NameMatch) => rest.filter((word) => !isOfBuild(word)).length;

function byWords(subject: Subject): Verdict | null {
  if (subject.inStore) return null;
  for (const claim of subject.claims) {
    const { match, text } = claim;
    if (match.kind !== 'app' || !match.app || match.everyday || match.how === 'misspelt' || match.rest.length > MOST_BESIDE) continue;
    if (isAbout(text, match)) continue;
    const word = speaksOfMod(text);
    if (!word) continue;
    return answerFor(match.app, subject, text, word);
  }
  return null;
}

/** Where a page names its app: buttons and the site's own name say other things as well. */
const NAMES_APP: ReadonlySet<NameOrigin> = new Set(['store', 'json-ld', 'microdata', 'h1', 'h2', 'title', 'og:title', 'file']);
/** A title may say more beside the name. */
const MOST_BESIDE = 6;

/**
 * A known name with a builder's words, or a known name on a page that speaks of such a build, where a file is served that is not the app's own: names
 * of builds are without number, and their grammar is not. An everyday name in Latin letters needs a word of built-over programs. An honest product's word in any place that names the app («ملصقات واتساب») ends it.
 */
export function modifiedByGrammar(subject: Subject): Verdict | null {
  const { evidence, files, catalog } = subject;
  if (!evidence || isOwnPackage(subject)) return null;
  const dressed = files.length === 0 && isDressedOffer(subject);
  if (subject.handsOver.length === 0 && !dressed) return null;
  const named = subject.claims.filter(({ match, from }) => NAMES_APP.has(from) && match.app && match.kind === 'app' && !isEnded(match));
  if (named.some(({ match, text }) => isHonestBeside(besidesOf(match, text, catalog)) || isForApp(text, match.words))) return null;
  const build = subject.claims.find(({ match, from, text }) => NAMES_APP.has(from) && isNamedBuild(match, text, catalog));
  if (build?.match.modified)
    return answer(subject, 'modified', ['modified-name'], { entry: build.match.modified, facts: [{ what: 'name', value: build.text }] });
  if (named.length === 0) return null;
  const spoken = subject.article && !dressed ? null : saysBuild(`${evidence.headings.join(' . ')} . ${evidence.text}`);
  const sure = files.length > 0 || spoken !== null || OFFERS_PACKAGE.test(evidence.headings.join(' '));
  for (const { match, text } of named) {
    const words = match.how === 'misspelt' ? null : buildersWords(besidesOf(match, text, catalog));
    if (words && match.app && isBuildersName(match, text, words, sure)) return answerFor(match.app, subject, text, words);
  }
  const plain = named.find(({ match }) => !match.everyday && match.how !== 'misspelt' && match.rest.length <= MOST_BESIDE);
  return plain?.match.app && spoken ? answerFor(plain.match.app, subject, plain.text, spoken) : null;
}

/** A store's page, a list of apps, or the app's own package. */
const isOwnPackage = ({ inStore, listing, id, catalog }: Subject): boolean =>
  inStore || listing || (id !== '' && catalog.appByPackage(id) !== null);

/** Are these words beside the name a builder's? Letters alone are where the page is `sure` to offer a build, or stand before the name. */
function isBuildersName({ everyday, words: name }: NameMatch, text: string, words: string, sure: boolean): boolean {
  if (!sure && isOnlySigned(words) && foldWords(text)[0] !== words.split(' ')[0]) return false;
  return !everyday || /[\u0600-\u06ff]/.test(name) || isRebuiltBy(words);
}

/** Without a file or such words, letters after a name may be anybody's tool ("Telegram CLI"); before it they are a builder's ("GB WhatsApp"). */
const OFFERS_PACKAGE = /\bapk\b/i;

/** Ordinary words make a name of two words all the same ("Graph Messenger"), where it stands alone or beside a builder's own («سناب بلس عثمان»). */
function isNamedBuild(match: NameMatch, text: string, catalog: Catalog): boolean {
  if (match.kind !== 'modified' || !match.everyday || !match.words.includes(' ')) return false;
  return match.how === 'exact' ? !match.genuine : buildersWords(besidesOf(match, text, catalog)) !== null;
}
const isEnded = ({ app }: NameMatch) => app?.status === 'reported';
/** What stands beside the name and is neither the words of an offer nor the name once more: «ايمو imo». */
const besidesOf = ({ bait, rest, app, words }: NameMatch, text: string, catalog: Catalog) => {
  const isItsName = (word: string) => catalog.namesAt(pressName(word)).some(({ entry }) => entry.record === app);
  // "Text + calls" adds nothing to a name.
  const said = /(?:^|\s)\+/.test(text) ? bait.filter((word) => word !== 'plus') : bait;
  const around = withoutFarLetters([...said, ...rest], text, words);
  return around.filter((word) => !isLeftover(word) && !isTimeOrVersion(word) && !isItsName(word));
};

function answerFor(app: AppRecord, subject: Subject, name: string, word: string): Verdict {
  const facts: Fact[] = [
    { what: 'name', value: name },
    { what: 'word', value: word },
  ];
  return answer(subject, 'modified', ['modified-words'], { genuine: app, facts });
}
