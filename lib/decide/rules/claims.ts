/** Which of a page's names count as a claim to be a known app, for the rules that ask about copies. */
import type { AppRecord } from '../../catalog/schema.ts';
import { foldWords } from '../../fold/names.ts';
import { ENOUGH } from '../calling/calling.ts';
import { REBUILT_WORDS } from '../name/name-words.ts';
import type { NameMatch } from '../name/recognise-name.ts';
import type { Claim, Subject } from '../page/subject.ts';

/** Of a noted app too little is known to call another app its copy. */
export const isVouchedFor = (app: AppRecord): boolean => app.status !== 'noted';

/** The plainest claim to a name that means one app only, or null. */
export function exactClaim({ claims }: Subject): Claim | null {
  return (
    claims.find(({ match }) => match.kind === 'app' && !match.everyday && match.how !== 'contained' && match.how !== 'misspelt') ?? null
  );
}

/** An everyday name with the words of built-over programs, of an app for calls: "Signal Gold", not "Tango Gold Jewellery". */
export const isRebuilt = ({ how, bait }: NameMatch, { calling }: Subject) =>
  how === 'with-bait' && bait.some((word) => REBUILT_WORDS.has(word)) && calling.score >= ENOUGH;

/** One letter off counts in a long word: `whatsap` is WhatsApp, "Yappo Messenger" is not Yahoo Messenger. */
export function isTelling({ name, words }: NameMatch): boolean {
  const known = new Set(foldWords(name));
  return words
    .split(' ')
    .filter((word) => !known.has(word))
    .every((word) => word.length >= 6);
}
