/** A listed app's own pages, and pages that only open a chat in the real app. */
import { isWithin } from '../../contract/hosts.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { nothing } from '../answer.ts';
import { offersSomething } from '../page/offered.ts';
import type { Subject } from '../page/subject.ts';
import { ofStatus } from './established.ts';

/** What the owner says that this host is for; undefined where nobody in the list owns it. The nearest domain speaks. */
const roleOf = ({ catalog, host }: Subject) =>
  catalog
    .ownerOfHost(host)
    ?.domains.filter(({ value }) => isWithin(host, value))
    .sort((a, b) => b.value.length - a.value.length)[0]?.role;

/** Hosts that only open chats offer nothing, unless the page serves a file. */
export function opensOnlyChat(subject: Subject): Verdict | null {
  if (roleOf(subject) !== 'chat' && subject.site?.site.type !== 'channel') return null;
  return subject.files.some(({ kind, place }) => kind === 'file' && place === 'main') ? null : nothing(subject, 'chat-link');
}

/** What a maker registered so that nobody else does. */
export function ownedDefensively(subject: Subject): Verdict | null {
  return roleOf(subject) === 'defensive' && !subject.catalog.neverCleared(subject.host) ? nothing(subject, 'no-offer') : null;
}

/** Any page on an app's own site speaks for that app, whatever the page. */
export function onOwnSite(subject: Subject): Verdict | null {
  const { owner, host } = subject;
  if (roleOf(subject) === 'chat') return null;
  // Of a noted app's site every page would say how little is known of it: only where the app is to be had does that matter.
  if (owner?.status === 'noted' && subject.evidence && !offersSomething(subject)) return nothing(subject, 'no-offer');
  return owner ? ofStatus(subject, owner, 'official-host', [{ what: 'host', value: host }]) : null;
}
