/** What speaks against a download that begins, by nothing but its address and its file's name. */

import type { Catalog } from '../catalog/catalog.ts';
import { appNameOf } from '../contract/app-files.ts';
import type { Kind, Reason, Verdict } from '../contract/verdict.ts';
import { answer, type ListEntry, LONGEST } from './answer.ts';
import { decideAddress } from './decide.ts';
import { type NameMatch, recogniseName } from './name/recognise-name.ts';
import { subjectOf } from './page/subject.ts';
import { accuses } from './rules/reported.ts';

/**
 * An alarm where the address is a copy's or a reported one, or the file bears a modified client's or a reported name; a note where it bears a
 * known app's and comes from none of that app's places. What a page itself made (`blob:`) counts as from that page's host. null for everything
 * else, also for `data:` and for text that is no address. `file` may be a path; any text is accepted.
 */
export function decideDownload(address: string, file: string, catalog: Catalog): Verdict | null {
  const url = address.replace(/^blob:/i, '');
  if (!/^https?:\/\/./i.test(url) || !URL.canParse(url)) return null;
  const found = decideAddress(url, catalog);
  if (found.level === 'alarm') return found;
  return byName(url, file.split(/[\\/]/).pop() ?? '', catalog);
}

function byName(url: string, name: string, catalog: Catalog): Verdict | null {
  const match = recogniseName(appNameOf(name).replace(/[_.+-]+/g, ' '), catalog);
  if (!match || match.everyday || match.how === 'contained') return null;
  const subject = subjectOf(url, null, catalog);
  if (subject.owner || subject.site?.site.type === 'official-store') return null;
  const found = findingOf(match);
  if (!found) return null;
  const [kind, reason, entry] = found;
  const facts = [
    { what: 'file', value: name },
    ...(kind === 'unofficial-source' ? [{ what: 'host', value: subject.host } as const] : []),
  ] as const;
  const verdict = answer(subject, kind, [reason], { entry, facts });
  return { ...verdict, name: name.slice(0, LONGEST), channel: subject.site ? 'third-party-store' : 'other-site' };
}

/** The alarm that an address deserves by itself, as a page or as the file that it leads straight to; null for anything milder and for no address. */
export function decideNavigation(url: string, catalog: Catalog): Verdict | null {
  if (!/^https?:\/\/./i.test(url) || !URL.canParse(url)) return null;
  const address = decideAddress(url, catalog);
  if (address.level === 'alarm') return address;
  const file = decideDownload(url, fileIn(url), catalog);
  return file?.level === 'alarm' ? file : null;
}

/** The name that an address ends in, as a person reads it; '' for none and for no address. */
export function fileIn(url: string): string {
  if (!URL.canParse(url)) return '';
  const last = new URL(url).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function findingOf({ kind, app, modified, reported }: NameMatch): [Exclude<Kind, 'none'>, Reason, ListEntry] | null {
  if (kind === 'modified') return modified && ['modified', 'modified-name', modified];
  if (kind === 'reported') return accuses(reported) ? ['reported', 'reported-name', reported] : null;
  if (app?.status === 'reported') return ['reported', 'reported-app', app];
  if (app?.status === 'noted') return ['unknown', 'noted', app];
  return app && ['unofficial-source', 'file-from-other-site', app];
}
