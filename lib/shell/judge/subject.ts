/** What a notice is about, for "once per app", "ignore this" and "go on": two pages with the same answer here are one notice. */
import type { AppFacts, Verdict } from '../../contract/verdict.ts';
import { parseHost } from '../../fold/hosts.ts';
import type { Subject } from '../store/choices.ts';

/**
 * An alarm is about this app on this host: having gone on once says nothing of the next host. So is a note that rests on where the app is
 * offered, but on the registered part of the host. Other notes are about the app, wherever it is. An app outside the list goes by its id,
 * or by its name on this host.
 */
export function subjectOf(verdict: Verdict, url: string, facts: AppFacts | null): Subject {
  const host = hostOf(url);
  const app = appOf(verdict, host);
  return { about: about(verdict, host, app), app, host, entry: entryState(verdict, facts) };
}

const BY_PLACE: ReadonlySet<Verdict['kind']> = new Set(['unofficial-source', 'unknown']);

function about(verdict: Verdict, host: string, app: string): string {
  if (verdict.level === 'alarm') return `${verdict.kind === 'lookalike' ? `copy:${verdict.app ?? ''}` : app}@${host}`.slice(0, 300);
  return BY_PLACE.has(verdict.kind) ? `${app}@${parseHost(host)?.domain || host}`.slice(0, 300) : app;
}

function appOf(verdict: Verdict, host: string): string {
  if (verdict.app) return `app:${verdict.app}`;
  const id = verdict.facts.find((fact) => fact.what === 'store-id' || fact.what === 'package-id')?.value;
  return (id ? `id:${id}` : `page:${host}/${verdict.name ?? ''}`).slice(0, 300);
}

/** What makes an earlier choice void when it changes: the kind, and of the entry what a person would want to know anew. */
function entryState(verdict: Verdict, facts: AppFacts | null): string {
  return [verdict.kind, verdict.caution ?? '', facts?.record ?? '', facts?.ended?.on ?? '', facts?.report?.date ?? '']
    .join('|')
    .slice(0, 200);
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
