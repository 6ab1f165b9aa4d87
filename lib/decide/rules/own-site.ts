/** A listed app's own pages, and pages that only open a chat in the real app. */
import type { Verdict } from '../../contract/verdict.ts';
import { nothing } from '../answer.ts';
import { offersSomething } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';
import { ofStatus } from './established.ts';

/** Any page on an app's own site speaks for that app, whatever the page; hosts that only open chats offer nothing. */
export function onOwnSite(subject: Subject): Verdict | null {
  const { owner, host, site, catalog } = subject;
  const owned = catalog.ownerOfHost(host);
  const role = owned?.domains
    .filter(({ value }) => host === value || host.endsWith(`.${value}`))
    .sort((a, b) => b.value.length - a.value.length)[0]?.role;
  if (role === 'chat' || site?.site.type === 'channel')
    return subject.files.some(({ kind, place }) => kind === 'file' && place === 'main') ? null : nothing(subject, 'chat-link');
  if (role === 'defensive' && !catalog.neverCleared(host)) return nothing(subject, 'no-offer');
  // Of a noted app's site every page would say how little is known of it: only where the app is to be had does that matter.
  if (owner?.status === 'noted' && subject.evidence && !offersSomething(subject)) return nothing(subject, 'no-offer');
  return owner ? ofStatus(subject, owner, 'official-host', [{ what: 'host', value: host }]) : null;
}
