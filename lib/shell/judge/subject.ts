/** What a warning is about, for "once per app" and "ignore this": two pages with the same answer here are one warning. */
import type { AppFacts, Verdict } from '../../contract/verdict.ts';
import type { Subject } from '../store/choices.ts';

/**
 * Notes are about the app, wherever it is offered. A copy is about this app on this host: having dismissed one copy says
 * nothing about the next. An app outside the list goes by its id, or by its name on this host.
 */
export function subjectOf(verdict: Verdict, url: string, facts: AppFacts | null): Subject {
  const host = hostOf(url);
  return { about: about(verdict, host), host, entry: entryState(verdict, facts) };
}

function about(verdict: Verdict, host: string): string {
  if (verdict.kind === 'lookalike') return `copy:${verdict.app ?? ''}@${host}`;
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
