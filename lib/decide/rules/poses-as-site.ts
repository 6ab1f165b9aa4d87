/** A page that presents itself as an app's own site, file or not. */
import type { AppRecord } from '../../catalog/schema.ts';
import type { Reason, Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import { foldName } from '../../fold/names.ts';
import { answer } from '../answer.ts';
import { RESERVED } from '../host/imitated-host.ts';
import { COINED_IN_HOSTS } from '../host/lure-words.ts';
import { type Nearness, nearnessTo } from '../host/near-app.ts';
import { type Presented, presentedApp } from '../page/presents.ts';
import type { Subject } from '../page/subject.ts';
import { isVouchedFor } from './claims.ts';

/** Enough for a host that bears the name or something like it: a title, or a heading and a logo. */
const ENOUGH_NEAR = 3;
/** Enough on any host: a title and a heading, and the maker's copyright or a code to be scanned. */
const ENOUGH_ANYWHERE = 5;
/** What signing in to a company's own installation lacks. */
const WORTH_OF_RIGHTS = 2;

/**
 * A page that presents itself as the app, to sign in, to link a phone or to download, where the maker has no part in it. The nearer the host is
 * to the name, the less the page has to say; homonyms and everyday names, which others bear honestly, need the words of such an app as well.
 */
export function posesAsSite(subject: Subject): Verdict | null {
  const { host, catalog } = subject;
  const parsed = isAnybodysPlace(subject) ? parseHost(host, catalog.sharedHosting) : null;
  if (!parsed?.domain || RESERVED.test(parsed.suffix) || catalog.inNetwork(host)) return null;
  const shown = presentedApp(subject);
  if (!shown || mayBeHonest(shown.app, subject)) return null;
  const { app, text, name } = shown;
  const imitation = subject.imitation?.app.id === app.id ? subject.imitation : null;
  const saysHost = [parsed.name, ...parsed.before].includes(name);
  const near = saysHost ? 'exactly' : (nearnessTo(parsed, app, catalog) ?? (imitation && 'near'));
  if (!isEnough(shown, near, imitation?.certain === true)) return null;
  const official = imitation ? imitation.official : app.domains[0]?.value;
  const further: readonly Reason[] = imitation ? [imitation.reason] : [];
  return answer(subject, 'lookalike', ['site-under-known-name', ...further], {
    entry: app,
    facts: [
      { what: 'host', value: host, expected: official || app.names.en },
      { what: 'name', value: text },
    ],
  });
}

/** A page on a host of nobody that the list knows, or on one where strangers publish. */
function isAnybodysPlace({ evidence, inStore, onPortal, site }: Subject): boolean {
  const type = site?.site.type;
  return evidence !== null && !inStore && !onPortal && (!type || type === 'code-host' || type === 'file-host');
}

/** The list does not vouch for the app, others run it on hosts of their own, or the host's owner has a say in the page. */
function mayBeHonest(app: AppRecord, { host, catalog }: Subject): boolean {
  if (app.status === 'reported' || !isVouchedFor(app) || app.selfHosted) return true;
  const owner = catalog.ownerOfHost(host);
  return owner !== null && (owner.id === app.id || !catalog.neverCleared(host));
}

/** A page that seems to explain something is believed, unless it is called nothing but the app and asks for what the app's own page asks for. */
function isBelieved({ explains, alone, score, asks }: Presented, near: Nearness | null): boolean {
  const asksAsOwn = asks.scan || asks.phone || asks.secret;
  return explains && !(alone && score >= ENOUGH_ANYWHERE && asksAsOwn && near && near !== 'exactly');
}

function isEnough(shown: Presented, near: Nearness | null, certain: boolean): boolean {
  if (isBelieved(shown, near)) return false;
  const { app, score, asks, alone, copyright, everyday, talks } = shown;
  const plain = asks.scan || copyright === 'maker';
  const isWord = everyday && !COINED_IN_HOSTS.has(foldName(app.names.en));
  switch (near) {
    case 'near':
      return score >= ENOUGH_NEAR;
    case 'named':
      return score >= ENOUGH_NEAR && (!isWord || certain || plain || talks || asks.phone);
    // A homonym says its own name everywhere, and asks to sign in to an account of its own; makers of tools for work have a domain in every country.
    case 'exactly':
      return alone && score >= ENOUGH_ANYWHERE && (plain || (!isWord && app.class !== 'work' && (asks.phone || talks)));
    default: {
      const told = plain || (copyright === 'name' && !isWord);
      return told && alone && score >= (app.class === 'work' ? ENOUGH_ANYWHERE + WORTH_OF_RIGHTS : ENOUGH_ANYWHERE);
    }
  }
}
