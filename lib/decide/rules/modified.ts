/** Modified: an unofficial build of a known app, by its own package, its site, its name, or a known name with words of such builds. */
import type { Fact, Verdict } from '../../contract/verdict.ts';
import { answer } from '../answer.ts';
import { speaksOfMod } from '../calling/calling.ts';
import { servesFile } from '../page/offered.ts';
import type { Claim, Subject } from '../page/subject.ts';

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
  if (!servesFile(subject) && (subject.article || subject.listing || subject.storeLinks.length + subject.promises.length === 0))
    return null;
  return byName(subject) ?? byWords(subject);
}

function byName(subject: Subject): Verdict | null {
  for (const claim of subject.claims) {
    const { match, text } = claim;
    const record = match.modified;
    if (!record || match.everyday || match.how === 'misspelt') continue;
    if (match.rest.length > 3 && claim.from !== 'title') continue;
    // "WhatsApp Plus" is also sold by the maker: then only a served file with words of modified builds tells.
    if (match.genuine && (subject.inStore || !servesFile(subject))) continue;
    if (aboutIt(claim)) continue;
    return answer(subject, 'modified', ['modified-name'], {
      entry: record,
      facts: [{ what: 'name', value: text }],
    });
  }
  return null;
}

/** A guide to a modified build is no modified build. Matches "GBWhatsApp guide", «شرح واتساب الذهبي»; not "GBWhatsApp download". */
const ABOUT =
  /^(?:guide|tips|tricks|stickers?|themes?|wallpapers?|شرح|دليل|نصائح|ملصقات|خلفيات|ثيمات|astuces|autocollants|rehberi|ipuclari|راهنماي|اموزش|استيكر|كايڈ|ستيكر)$/;
const aboutIt = ({ match }: Claim) => match.rest.some((word) => ABOUT.test(word));

function byWords(subject: Subject): Verdict | null {
  if (subject.inStore) return null;
  for (const { match, text } of subject.claims) {
    if (match.kind !== 'app' || !match.app || match.everyday || match.how === 'misspelt' || match.rest.length > 6) continue;
    const word = speaksOfMod(text);
    if (!word) continue;
    const facts: Fact[] = [
      { what: 'name', value: text },
      { what: 'word', value: word },
    ];
    return answer(subject, 'modified', ['modified-words'], { genuine: match.app, facts });
  }
  return null;
}
