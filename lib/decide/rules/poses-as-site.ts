/** A page that presents itself as an app's own site, file or not. */
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
  const { host, catalog, imitation } = subject;
  if (!subject.evidence || subject.inStore || subject.onPortal) return null;
  const type = subject.site?.site.type;
  if (type && type !== 'code-host' && type !== 'file-host') return null;
  const parsed = parseHost(host, catalog.sharedHosting);
  if (!parsed?.domain || RESERVED.test(parsed.suffix) || catalog.inNetwork(host)) return null;
  const shown = presentedApp(subject);
  if (!shown || shown.app.status === 'reported' || !isVouchedFor(shown.app)) return null;
  const { app, text, name } = shown;
  const owner = catalog.ownerOfHost(host);
  if (app.selfHosted || (owner && (owner.id === app.id || !catalog.neverCleared(host)))) return null;
  const saysHost = [parsed.name, ...parsed.before].includes(name);
  const near = saysHost ? 'exactly' : (nearnessTo(parsed, app, catalog) ?? (imitation?.app.id === app.id ? 'near' : null));
  if (!isEnough(shown, near, imitation?.app.id === app.id && imitation.certain)) return null;
  const official = imitation?.app.id === app.id ? imitation.official : (app.domains[0]?.value ?? '');
  const further: readonly Reason[] = imitation?.app.id === app.id ? [imitation.reason] : [];
  return answer(subject, 'lookalike', ['site-under-known-name', ...further], {
    entry: app,
    facts: [
      { what: 'host', value: host, expected: official || app.names.en },
      { what: 'name', value: text },
    ],
  });
}

function isEnough(
  { app, score, asks, alone, explains, copyright, everyday, talks }: Presented,
  near: Nearness | null,
  certain: boolean,
): boolean {
  // A page that seems to explain something is believed, unless it is called nothing but the app and asks for what the app's own page asks for.
  if (explains && !(alone && score >= ENOUGH_ANYWHERE && (asks.scan || asks.phone || asks.secret) && near && near !== 'exactly'))
    return false;
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
