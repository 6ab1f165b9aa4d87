/** What keeps a notice away, and how a person's choice about one is kept. Nothing is kept for good from private windows. */
import { appFacts } from '../../catalog/facts.ts';
import type { Verdict } from '../../contract/verdict.ts';
import { listInForce } from '../judge/list.ts';
import { subjectOf } from '../judge/subject.ts';
import { notePassed, passedIn } from '../judge/tab-verdicts.ts';
import { type Choice, readChoices, remember, type Subject } from '../store/choices.ts';
import { isSite, silencedBy } from '../store/choices-in-force.ts';

/** The choice that keeps the notice away from this page, or null when nothing does. */
export async function silencer(verdict: Verdict, url: string): Promise<Choice | null> {
  return silencedBy(await readChoices(), await subjectOn(verdict, url), Date.now());
}

/** Nothing is to be shown of this verdict: the person chose so for good, or went on with it in this tab. */
export async function isSilenced(tabId: number, verdict: Verdict, url: string): Promise<boolean> {
  const passed = await passedIn(tabId);
  if (passed.length > 0 && passed.includes((await subjectOn(verdict, url)).about)) return true;
  return (await silencer(verdict, url)) !== null;
}

export async function subjectOn(verdict: Verdict, url: string): Promise<Subject> {
  const { catalog } = await listInForce();
  return subjectOf(verdict, url, verdict.app ? appFacts(catalog, verdict.app) : null);
}

/** Lets a notice be for as long as the tab lives. */
export async function pass(tabId: number, verdict: Verdict, url: string): Promise<void> {
  await notePassed(tabId, (await subjectOn(verdict, url)).about);
}

/** Keeps a choice for good. False where there is no site to ignore. Throws when storage is full. */
export async function rememberAbout(verdict: Verdict, url: string, what: Choice['what']): Promise<boolean> {
  const { catalog } = await listInForce();
  const facts = verdict.app ? appFacts(catalog, verdict.app) : null;
  const { about, app, host, entry } = subjectOf(verdict, url, facts);
  if (what === 'ignore-site' && !isSite(host)) return false;
  const named = { 'ignore-site': host, 'ignore-app': app, seen: about, later: about, continue: about }[what];
  const name = what === 'ignore-site' ? host : (verdict.name ?? facts?.names.ar ?? host);
  await remember({ what, about: named, name: name.slice(0, 200), entry, at: Date.now() });
  return true;
}
